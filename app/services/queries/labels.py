"""Names that the first screen shows, read out of documents without opening them whole."""

import json
import threading

from app.domain.catalogue.texts import text_in
from app.domain.kind import Kind
from app.models.connection import Readers
from app.services.store.changes import Changes

_OWN_LISTS = {
    Kind.CUSTOMER_TYPE: "customer_types",
    Kind.PARTNER_SUBSCRIPTION: "partner_subscriptions",
    Kind.REFUSAL_REASON: "refusal_reasons",
    Kind.LOST_REASON: "lost_reasons",
}


def names_of(readers: Readers, kind: Kind, language: str) -> dict[str, str]:
    """The name of every document of ``kind`` in ``language``, by id; for what is named in each language."""
    with readers.borrow() as connection:
        found = connection.execute(
            "SELECT id, json_extract(CAST(body AS TEXT), '$.name') FROM document WHERE kind = ? ORDER BY id",
            (kind.value,),
        ).fetchall()
        if kind in _OWN_LISTS:
            # What a manager set counts here at once, its documents come with the next exchange.
            found += connection.execute(
                "SELECT json_extract(entry.value, '$.id'), json_extract(entry.value, '$.name')"
                " FROM document, json_each(CAST(document.body AS TEXT), ?) AS entry WHERE kind = ?",
                (f"$.lists.{_OWN_LISTS[kind]}", Kind.PARTNER.value),
            ).fetchall()
    return {id: text_in(json.loads(texts), language) for id, texts in found}


class PartnerCard:
    """The reseller's name and currency, which cells ask for while they are painted.

    Read once, and again after they may have changed. Any thread may ask.
    """

    def __init__(self, readers: Readers) -> None:
        self._readers = readers
        self._known: tuple[str, str] | None = None
        self._lock = threading.Lock()

    def on_changes(self, changes: Changes) -> None:
        """What the cache tells after a write."""
        if changes.is_everything or changes.of(Kind.PARTNER):
            with self._lock:
                self._known = None

    @property
    def name(self) -> str:
        """The reseller's name; empty until the first exchange has brought it."""
        return self._read()[0]

    @property
    def currency(self) -> str:
        """The currency that the reseller counts in; empty until the first exchange has brought it."""
        return self._read()[1]

    def _read(self) -> tuple[str, str]:
        with self._lock:
            if self._known is None:
                self._known = _partner_card(self._readers)
            return self._known


def _partner_card(readers: Readers) -> tuple[str, str]:
    with readers.borrow() as connection:
        found: tuple[str, str] | None = connection.execute(
            "SELECT json_extract(text, '$.name'), json_extract(text, '$.currency')"
            " FROM (SELECT CAST(body AS TEXT) AS text FROM document WHERE kind = ? ORDER BY id)",
            (Kind.PARTNER.value,),
        ).fetchone()
    return found or ("", "")
