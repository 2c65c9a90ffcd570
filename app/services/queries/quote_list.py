"""Lists of quotes: of a customer, and of everybody, with the change quotes or without."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.ids import CustomerId
from app.domain.kind import Kind
from app.domain.quote.quote import QuoteStatus
from app.models.connection import Readers
from app.services.queries.change_quote_row import ChangeQuoteRow, change_quote_rows
from app.services.queries.offer_search import offer_condition
from app.services.queries.quote_columns import PER_MONTH
from app.services.queries.rows import QUOTE_COLUMNS, QuoteRow, quote_row
from app.services.queries.unanswered import IS_UNANSWERED, unanswered_values
from app.services.queries.written_rows import row_numbered, rows_by_id, rows_of_customer
from app.services.session.clock import PartnerClock

_SELECT = f"SELECT {QUOTE_COLUMNS} FROM quote q LEFT JOIN customer c ON c.id = q.customer_id"
_STATUS = (
    f"CASE WHEN q.status = '{QuoteStatus.OPEN}' AND q.expires_on < ? THEN '{QuoteStatus.EXPIRED}'"
    " ELSE q.status END"
)
_SOURCES = {
    Kind.QUOTE: (
        "SELECT 'quote' AS kind, id, customer_id, number, provisional_number, status, expires_on, written_at,"
        " monthly_minor, term_minor FROM quote"
    ),
    Kind.CHANGE_ORDER: (
        "SELECT 'change_order' AS kind, id, customer_id, number, provisional_number, status, expires_on,"
        f" written_at, {PER_MONTH} AS monthly_minor, to_term_end_minor AS term_minor"
        " FROM change_order"
    ),
}
"""What the list of everybody sorts, counts and searches by, of each kind."""


class QuoteSort(StrEnum):
    """Columns that a list of quotes can be sorted by; the value is what it sorts by in the file.

    Only what is open, or was until its last day, has an expiry.
    """

    WRITTEN = "q.written_at"
    NUMBER = "coalesce(nullif(q.number, ''), q.provisional_number)"
    CUSTOMER = "c.sort_key"
    STATUS = "q.status"
    MONTHLY = "q.monthly_minor"
    TERM_TOTAL = "q.term_minor"
    EXPIRES = "CASE q.status WHEN 'open' THEN q.expires_on END"


@dataclass(frozen=True, slots=True)
class QuoteFilter:
    """What narrows the list; ``text`` finds numbers and everything that finds a customer."""

    text: str = ""
    status: QuoteStatus | None = None
    sort: QuoteSort = QuoteSort.WRITTEN
    descending: bool = True
    is_unanswered: bool = False
    """Only what is open and went to the customer a week ago, without an answer."""


@dataclass(frozen=True, slots=True)
class _Found:
    """How many of each kind and status the text finds, and what the whole filter leaves, in its order."""

    counts: Mapping[tuple[Kind, str], int]
    unanswered: int
    keys: tuple[tuple[Kind, str], ...]


def _find(
    readers: Readers, wanted: QuoteFilter, clock: PartnerClock, kinds: Sequence[Kind], shown: Kind | None
) -> _Found:
    """Look for documents of ``kinds``; only the kind ``shown`` is listed, where there is one."""
    source = f"({' UNION ALL '.join(_SOURCES[kind] for kind in kinds)}) q"
    source = f"FROM {source} LEFT JOIN customer c ON c.id = q.customer_id"
    day = clock.today()
    today, waiting = day.isoformat(), unanswered_values(day, clock.zone)
    with readers.borrow() as connection:
        found_by = offer_condition(connection, wanted.text, day)
        where, values = found_by.where, found_by.values
        counted = connection.execute(
            f"SELECT q.kind, {_STATUS}, count(*) {source} WHERE {where} GROUP BY 1, 2", (today, *values)
        ).fetchall()
        (unanswered,) = connection.execute(
            f"SELECT count(*) {source} WHERE {where} AND {IS_UNANSWERED}", (*values, *waiting)
        ).fetchone()
        narrowed, narrowed_values = _narrowed(wanted, shown, today, waiting)
        meant, meant_values = found_by.meant, found_by.meant_values
        # What has exactly the number that was typed is listed and comes first, whatever its state.
        found = connection.execute(
            f"SELECT q.kind, q.id {source} WHERE {where} AND ({meant} OR ({narrowed}))"
            f" ORDER BY {meant} DESC, {_order(wanted)}",
            (*values, *meant_values, *narrowed_values, *meant_values),
        ).fetchall()
    counts = {(Kind(kind), status): count for kind, status, count in counted}
    return _Found(counts, unanswered, tuple((Kind(kind), id) for kind, id in found))


class QuoteList:
    """The quotes of a filter, in its order; statuses are as of the day it was opened."""

    def __init__(self, readers: Readers, wanted: QuoteFilter, clock: PartnerClock) -> None:
        self._readers, self.filter, self._today = readers, wanted, clock.today()
        found = _find(readers, wanted, clock, (Kind.QUOTE,), None)
        self.status_counts: Mapping[QuoteStatus, int] = {
            QuoteStatus(status): count for (_, status), count in found.counts.items()
        }
        self._ids = [id for _, id in found.keys]
        self.count = len(self._ids)

    def page(self, start: int, length: int) -> tuple[QuoteRow, ...]:
        """The rows from position ``start`` on, at most ``length``."""
        wanted = self._ids[start : start + length]
        found = quote_rows(self._readers, wanted, self._today)
        return tuple(found[id] for id in wanted if id in found)


class QuotesAndChanges:
    """The quotes and change quotes of a filter in one order; statuses are as of the day it was opened.

    ``only_changes`` lists the change quotes alone. ``status_counts`` counts both kinds, ``change_count`` the
    change quotes of every status, ``unanswered`` what a reminder could be written about; none of them depends
    on what of it is listed.
    """

    def __init__(
        self, readers: Readers, wanted: QuoteFilter, clock: PartnerClock, *, only_changes: bool
    ) -> None:
        self._readers, self.filter, self._today = readers, wanted, clock.today()
        shown = Kind.CHANGE_ORDER if only_changes else None
        found = _find(readers, wanted, clock, (Kind.QUOTE, Kind.CHANGE_ORDER), shown)
        self.status_counts: Mapping[QuoteStatus, int] = {
            status: sum(count for (_, each), count in found.counts.items() if each == status.value)
            for status in QuoteStatus
        }
        self.change_count = sum(
            count for (kind, _), count in found.counts.items() if kind is Kind.CHANGE_ORDER
        )
        self.unanswered = found.unanswered
        self.total = sum(found.counts.values())
        self._keys = found.keys
        self.count = len(self._keys)

    def page(self, start: int, length: int) -> tuple[QuoteRow | ChangeQuoteRow, ...]:
        """The rows from position ``start`` on, at most ``length``."""
        wanted = self._keys[start : start + length]
        ids = {kind: [id for each, id in wanted if each is kind] for kind in _SOURCES}
        rows: dict[str, QuoteRow | ChangeQuoteRow] = {
            **quote_rows(self._readers, ids[Kind.QUOTE], self._today),
            **change_quote_rows(self._readers, ids[Kind.CHANGE_ORDER], self._today),
        }
        return tuple(rows[id] for _, id in wanted if id in rows)


def _narrowed(
    wanted: QuoteFilter, shown: Kind | None, today: str, waiting: tuple[str, ...]
) -> tuple[str, tuple[object, ...]]:
    """What the filter lists of that which its text finds."""
    parts: list[str] = ["1"]
    values: list[object] = []
    if wanted.is_unanswered:
        parts.append(IS_UNANSWERED)
        values += waiting
    if wanted.status is not None:
        parts.append(f"{_STATUS} = ?")
        values += [today, wanted.status.value]
    if shown is not None:
        parts.append("q.kind = ?")
        values.append(shown.value)
    return " AND ".join(parts), tuple(values)


def _order(wanted: QuoteFilter) -> str:
    """What has no value to sort by comes last in either direction."""
    direction, value = "DESC" if wanted.descending else "ASC", wanted.sort.value
    return f"({value} IS NULL OR {value} = ''), {value} {direction}, q.id {direction}"


def quote_rows(readers: Readers, ids: Sequence[str], today: date) -> dict[str, QuoteRow]:
    """The rows of the quotes in ``ids`` that exist."""
    return rows_by_id(readers, _SELECT, "q", ids, lambda values: quote_row(values, today))


def quotes_of(readers: Readers, customer_id: CustomerId, today: date) -> tuple[QuoteRow, ...]:
    """Every quote of a customer, the last written first."""
    return rows_of_customer(readers, _SELECT, "q", customer_id, lambda values: quote_row(values, today))


def find_quote(readers: Readers, number: str, today: date) -> QuoteRow | None:
    """The quote with that number, final or provisional, with or without its revision."""
    return row_numbered(readers, _SELECT, "q", number, lambda values: quote_row(values, today))
