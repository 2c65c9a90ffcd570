"""Papers that were drawn beforehand: bytes in the encrypted file, each under what it was drawn from.

The column ``quote_id`` has the id of a quote or of a change order, which are never alike.
"""

from collections.abc import Collection

from sqlalchemy import Connection, delete
from sqlalchemy.dialects.sqlite import insert

from app.models import tables
from app.models.connection import Readers


def find(readers: Readers, document_id: str, drawn_from: str) -> bytes | None:
    """The paper of a document, unless it was drawn from something else than ``drawn_from``."""
    with readers.borrow() as connection:
        row = connection.execute(
            "SELECT body FROM prepared_paper WHERE quote_id = ? AND drawn_from = ?", (document_id, drawn_from)
        ).fetchone()
    return None if row is None else bytes(row[0])


def save(connection: Connection, document_id: str, drawn_from: str, body: bytes) -> None:
    """Keep a paper in place of the one before."""
    row = {"quote_id": document_id, "drawn_from": drawn_from, "body": body}
    statement = insert(tables.prepared_paper).values(row)
    connection.execute(statement.on_conflict_do_update(index_elements=["quote_id"], set_=row))


def keep_only(connection: Connection, document_ids: Collection[str]) -> None:
    """Remove the papers of all other documents."""
    held = connection.execute(tables.prepared_paper.select()).all()
    gone = [row.quote_id for row in held if row.quote_id not in document_ids]
    connection.execute(delete(tables.prepared_paper).where(tables.prepared_paper.c.quote_id.in_(gone)))
