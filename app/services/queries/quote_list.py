"""Lists of quotes: of a customer, of everybody, and those that expire soon."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.domain.ids import CustomerId
from app.domain.quote.quote import QuoteStatus
from app.models.connection import Readers
from app.services.queries.rows import QUOTE_COLUMNS, QuoteRow, quote_row
from app.services.queries.search import CAP, SearchText

_FROM = "FROM quote q LEFT JOIN customer c ON c.id = q.customer_id"
_NUMBER = re.compile(r"[A-Z]-\d+(-\d+)?")
"""How a quote's number begins: ``D-2026-0001``, ``P-0007``; the revision comes after it."""

_STATUS = (
    f"CASE WHEN q.status = '{QuoteStatus.OPEN}' AND q.expires_on < ? THEN '{QuoteStatus.EXPIRED}'"
    " ELSE q.status END"
)


class QuoteSort(StrEnum):
    """Columns that a list of quotes can be sorted by; the value is what it sorts by in the file."""

    WRITTEN = "q.written_at"
    NUMBER = "coalesce(nullif(q.number, ''), q.provisional_number)"
    CUSTOMER = "c.sort_key"
    STATUS = "q.status"
    MONTHLY = "q.monthly_minor"
    TERM_TOTAL = "q.term_minor"
    EXPIRES = "q.expires_on"


@dataclass(frozen=True, slots=True)
class QuoteFilter:
    """What narrows the list; ``text`` finds numbers and everything that finds a customer."""

    text: str = ""
    status: QuoteStatus | None = None
    sort: QuoteSort = QuoteSort.WRITTEN
    descending: bool = True


class QuoteList:
    """The quotes of a filter, in its order; statuses are as of the day it was opened."""

    def __init__(self, readers: Readers, wanted: QuoteFilter, today: date) -> None:
        self._readers, self.filter, self._today = readers, wanted, today
        where, values = self._where()
        day = today.isoformat()
        with readers.borrow() as connection:
            counted = connection.execute(
                f"SELECT {_STATUS}, count(*) {_FROM} WHERE {where} GROUP BY 1", (day, *values)
            ).fetchall()
            if wanted.status is not None:
                where, values = f"{where} AND {_STATUS} = ?", (*values, day, wanted.status.value)
            found = connection.execute(
                f"SELECT q.id {_FROM} WHERE {where} ORDER BY {_order(wanted)}", values
            ).fetchall()
        self.status_counts: Mapping[QuoteStatus, int] = {QuoteStatus(name): count for name, count in counted}
        self._ids: list[str] = [row[0] for row in found]
        self.count = len(self._ids)

    def page(self, start: int, length: int) -> tuple[QuoteRow, ...]:
        """The rows from position ``start`` on, at most ``length``."""
        wanted = self._ids[start : start + length]
        found = quote_rows(self._readers, wanted, self._today)
        return tuple(found[id] for id in wanted if id in found)

    def position_of(self, id: str) -> int | None:
        """Where the quote stands; None when it is not in the list."""
        return self._ids.index(id) if id in self._ids else None

    def _where(self) -> tuple[str, tuple[object, ...]]:
        number = _NUMBER.match(self.filter.text.strip().upper())
        if number is not None:
            return "(q.number LIKE ? OR q.provisional_number LIKE ?)", (f"{number[0]}%", f"{number[0]}%")
        text = SearchText.of(self.filter.text)
        if text.is_empty:
            return "1", ()
        # A quote's numbers are among its customer's words, so the index finds both.
        return "c.row IN (SELECT rowid FROM search WHERE search MATCH ? LIMIT ?)", (text.match, CAP)


def _order(wanted: QuoteFilter) -> str:
    direction = "DESC" if wanted.descending else "ASC"
    return f"{wanted.sort.value} {direction}, q.id {direction}"


def quote_rows(readers: Readers, ids: list[str], today: date) -> dict[str, QuoteRow]:
    """The rows of the quotes in ``ids`` that exist."""
    if not ids:
        return {}
    places = ", ".join("?" * len(ids))
    with readers.borrow() as connection:
        found = connection.execute(f"SELECT {QUOTE_COLUMNS} {_FROM} WHERE q.id IN ({places})", ids).fetchall()
    return {values[0]: quote_row(values, today) for values in found}


def quotes_of(readers: Readers, customer_id: CustomerId, today: date) -> tuple[QuoteRow, ...]:
    """Every quote of a customer, the last written first."""
    with readers.borrow() as connection:
        found = connection.execute(
            f"SELECT {QUOTE_COLUMNS} {_FROM} WHERE q.customer_id = ? ORDER BY q.written_at DESC, q.id DESC",
            (customer_id,),
        ).fetchall()
    return tuple(quote_row(values, today) for values in found)


def expiring(readers: Readers, today: date, days: int) -> tuple[QuoteRow, ...]:
    """Open quotes whose last day is one of the next ``days``, today included, the first to expire first."""
    last = today + timedelta(days=days - 1)
    with readers.borrow() as connection:
        found = connection.execute(
            f"SELECT {QUOTE_COLUMNS} {_FROM} WHERE q.status = ? AND q.expires_on BETWEEN ? AND ?"
            " ORDER BY q.expires_on, q.id",
            (QuoteStatus.OPEN.value, today.isoformat(), last.isoformat()),
        ).fetchall()
    return tuple(quote_row(values, today) for values in found)


def find_quote(readers: Readers, number: str, today: date) -> QuoteRow | None:
    """The quote with that number, final or provisional, with or without its revision."""
    wanted = number.strip().upper()
    base, _, revision = wanted.rpartition("-")
    names = [wanted, base] if revision.isdigit() and base.count("-") else [wanted]
    with readers.borrow() as connection:
        for name in names:
            found = connection.execute(
                f"SELECT {QUOTE_COLUMNS} {_FROM} WHERE q.id = ? OR q.number = ? OR q.provisional_number = ?",
                (number.strip(), name, name),
            ).fetchone()
            if found is not None:
                return quote_row(found, today)
    return None
