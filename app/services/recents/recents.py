"""The customers and the quotes that the rep opened last on this laptop."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.errors import RuleViolation
from app.domain.ids import ChangeOrderId, CustomerId, QuoteId
from app.domain.kind import Kind
from app.services.queries import Queries
from app.services.queries.customer_row import CustomerRow
from app.services.store.store import Store
from app.wire.values import decode_as, encode

# The first page of a start shows neither, and does not load what they are made of.
if TYPE_CHECKING:
    from app.services.queries.change_quote_row import ChangeQuoteRow
    from app.services.queries.rows import QuoteRow

KEPT_RECENTS = "recents"
KEPT = 24
"""So many customers are kept, and so many quotes and change quotes together."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """What is kept, the last opened first; a quote with its kind before it: ``quote:...``."""

    customers: tuple[str, ...] = ()
    quotes: tuple[str, ...] = ()


class Recents:
    """Keeps them in the rep's own encrypted cache: they name customers. Any thread may ask.

    What is gone meanwhile is left out when it is asked for, and makes room for what was opened before it.
    """

    def __init__(self, store: Store, queries: Queries) -> None:
        self._store, self._queries = store, queries

    def note_customer(self, id: CustomerId) -> None:
        """Remember that the file of a customer was opened just now.

        Raises:
            RuleViolation: the cache cannot be written.
        """
        self._note(lambda kept: replace(kept, customers=_first(id, kept.customers)))

    def note_quote(self, id: QuoteId) -> None:
        """Remember that a quote was opened just now.

        Raises:
            RuleViolation: the cache cannot be written.
        """
        self._note(lambda kept: replace(kept, quotes=_first(f"{Kind.QUOTE}:{id}", kept.quotes)))

    def note_change(self, id: ChangeOrderId) -> None:
        """Remember that a change quote or change order was opened just now.

        Raises:
            RuleViolation: the cache cannot be written.
        """
        self._note(lambda kept: replace(kept, quotes=_first(f"{Kind.CHANGE_ORDER}:{id}", kept.quotes)))

    def customers(self, limit: int) -> tuple[CustomerRow, ...]:
        """The customers whose file was opened last, the last first, at most ``limit``."""
        ids = self._kept().customers
        rows = self._queries.customer_rows(ids)
        return tuple(rows[id] for id in ids if id in rows)[:limit]

    def quotes(self, limit: int) -> "tuple[QuoteRow | ChangeQuoteRow, ...]":
        """The quotes and change quotes that were opened last, the last first, at most ``limit``."""
        keys = [each.partition(":") for each in self._kept().quotes]
        if not keys:
            return ()
        # The grid of a start shows no quotes, and does not load what their rows are made of.
        from app.services.queries.change_quote_row import change_quote_rows

        quotes = self._queries.quote_rows(id for kind, _, id in keys if kind == Kind.QUOTE)
        wanted = [id for kind, _, id in keys if kind == Kind.CHANGE_ORDER]
        changes = change_quote_rows(self._store.readers, wanted, self._store.clock.today())
        rows: dict[str, QuoteRow | ChangeQuoteRow] = {**quotes, **changes}
        return tuple(rows[id] for _, _, id in keys if id in rows)[:limit]

    def _kept(self) -> _Kept:
        return _read(self._store.values(KEPT_RECENTS).get(KEPT_RECENTS, ""))

    def _note(self, change: Callable[[_Kept], _Kept]) -> None:
        kept = self._kept()
        if change(kept) == kept:
            return
        # SQLAlchemy comes with the first write: the grid is the first page of a start, and only reads.
        from app.models import meta

        with self._store.transaction() as connection:
            # Read again under the lock: another window of the rep's may have noted something meanwhile.
            kept = _read(meta.get(connection, KEPT_RECENTS))
            meta.put(connection, KEPT_RECENTS, encode(change(kept)).decode())


def _read(text: str) -> _Kept:
    """What is kept; nothing where another version of the desk kept what this one cannot read."""
    if not text:
        return _Kept()
    try:
        kept: _Kept = decode_as(_Kept, text)
    except RuleViolation:
        return _Kept()
    return kept


def _first(id: str, before: tuple[str, ...]) -> tuple[str, ...]:
    return (id, *(each for each in before if each != id))[:KEPT]
