"""Names that the first screen shows, read out of documents without opening them whole."""

import json

from app.domain.catalogue.texts import text_in
from app.domain.kind import Kind
from app.models.connection import Readers


def names_of(readers: Readers, kind: Kind, language: str) -> dict[str, str]:
    """The name of every document of ``kind`` in ``language``, by id; for what is named in each language."""
    with readers.borrow() as connection:
        found = connection.execute(
            "SELECT id, json_extract(CAST(body AS TEXT), '$.name') FROM document WHERE kind = ? ORDER BY id",
            (kind.value,),
        ).fetchall()
    return {id: text_in(json.loads(texts), language) for id, texts in found}


def partner_card(readers: Readers) -> tuple[str, str]:
    """The reseller's name and currency; both empty until the first exchange has brought them."""
    with readers.borrow() as connection:
        found: tuple[str, str] | None = connection.execute(
            "SELECT json_extract(text, '$.name'), json_extract(text, '$.currency')"
            " FROM (SELECT CAST(body AS TEXT) AS text FROM document WHERE kind = ? ORDER BY id)",
            (Kind.PARTNER.value,),
        ).fetchone()
    return found or ("", "")
