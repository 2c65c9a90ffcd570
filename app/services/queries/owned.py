"""The documents of a kind that belong to one customer, whole."""

from typing import TypeVar

from app.domain.document import Document, Kind
from app.models.connection import Readers
from app.wire.codec import decode_document

_Found = TypeVar("_Found", bound=Document)


def owned(readers: Readers, kind: Kind, cls: type[_Found], owner_id: str) -> list[_Found]:
    """The documents of a kind in the file of a customer; with no ``owner_id``, those of the catalogue."""
    with readers.borrow() as connection:
        bodies = connection.execute(
            "SELECT body FROM document WHERE kind = ? AND owner_id = ?", (kind.value, owner_id)
        ).fetchall()
    found = (decode_document(kind, body) for (body,) in bodies)
    return [each for each in found if isinstance(each, cls)]
