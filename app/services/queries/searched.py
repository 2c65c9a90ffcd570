"""The grid with a search: few hits are looked up and ordered, many are met by reading the names in order.

What is meant comes first (``relevance``): in the order of names, not in one that the rep chose.
"""

import threading
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import msgspec
import sqlcipher3.dbapi2 as sqlcipher

from app.domain.customer.states import LifecycleStatus
from app.domain.texts import fold
from app.models.connection import Readers
from app.services.queries.customer_filter import (
    CustomerFilter,
    CustomerSort,
    condition,
    order_columns,
)
from app.services.queries.customer_list import CustomerList, Totals, add_up, rows_by
from app.services.queries.customer_row import CustomerRow
from app.services.queries.name_order import NameOrder
from app.services.queries.number_search import SearchNumber
from app.services.queries.relevance import AFTER, by_relevance
from app.services.queries.search import CAP, SearchText


@dataclass(frozen=True, slots=True)
class _Fact:
    """What chips, letters and totals need of a hit."""

    status: str
    letter: str
    contract_end: str
    seats: int
    minor: int
    currency: str
    other: str
    account_state: str
    programme_id: str
    programmes: str
    rep_key: str

    def fits(self, wanted: CustomerFilter) -> bool:
        """Whether the hit passes ``wanted``, its text and parent apart."""
        end, programme = wanted.contract_ends_before, wanted.programme_id
        return (
            (wanted.status is None or self.status == wanted.status.value)
            and (wanted.letter is None or self.letter == wanted.letter)
            and (end is None or self.contract_end < end.isoformat())
            and (wanted.account_state is None or self.account_state == wanted.account_state.value)
            and (programme is None or programme in (self.programme_id, *self.programmes.split()))
            and (not wanted.sales_rep or self.rep_key == fold(wanted.sales_rep))
        )


_READ_AHEAD = 4_000
_MATCHING = "SELECT rowid AS row FROM search WHERE search MATCH ? LIMIT ?"
_AMONG = "SELECT value AS row FROM json_each(?)"
_FACTS = (
    "status, letter, contract_end, seats, monthly_minor, monthly_currency, monthly_other, account_state,"
    " programme_id, programmes, rep_key"
)


@dataclass(frozen=True, slots=True)
class _Matching:
    """The rows that a text finds: these, or for more than ``CAP`` those of a query of the index."""

    query: str
    hits: Sequence[int] = ()

    @property
    def sql(self) -> tuple[str, tuple[object, ...]]:
        """A part of SQL that selects ``row``, with its parameters."""
        if self.query:
            return _MATCHING, (self.query, CAP)
        return _AMONG, (msgspec.json.encode(self.hits).decode(),)


def open_search(readers: Readers, wanted: CustomerFilter, names: NameOrder, today: date) -> CustomerList:
    """The customers that ``wanted.text`` finds, what was meant first; more than ``CAP`` are not counted.

    In the order of names, those with exactly this number come before names that begin so, names that hold the
    words, and all others.
    """
    text, number = SearchText.of(wanted.text), SearchNumber.of(wanted.text, today)
    narrowed = condition(wanted, any_parent=True)
    is_plain = narrowed.sql == "1" and wanted.sort is CustomerSort.NAME
    with readers.borrow() as connection:
        meant = number.rows_meant(connection)
        also = (*meant, *number.rows_beginning(connection, CAP))
        hits = _numbers(connection, _MATCHING, (text.match, CAP + 1))
        is_many = len(hits) > CAP
        if is_plain and is_many:
            return _NamesInOrder(readers, wanted, text, names, meant)
        if also:
            hits = list(dict.fromkeys((*hits, *also)))[: CAP + 1]
        matching = _Matching("", hits)
        known = names.of(connection)
        if is_plain and known is not None:
            rows = known.sorted(hits)
            if wanted.descending:
                rows.reverse()
        else:
            rows = _in_order(connection, wanted, text, matching, is_many=is_many)
        if wanted.sort is CustomerSort.NAME and not wanted.descending:
            rows = by_relevance(connection, rows, meant, text, known)
    return _Hits(readers, wanted, matching, rows)


def found_rows(readers: Readers, wanted: CustomerFilter, today: date) -> Sequence[int] | None:
    """The row numbers of what ``wanted.text`` finds, in the order of the grid; None for more than ``CAP``."""
    found = open_search(readers, wanted, NameOrder(), today)
    return None if found.is_capped or not isinstance(found, _Hits) else found.row_numbers


class _Found(CustomerList):
    """With a search: the rows that were found, by their row numbers."""

    def __init__(self, readers: Readers, wanted: CustomerFilter, matching: _Matching) -> None:
        super().__init__(readers, wanted)
        self._matching = matching
        self._lock = threading.Lock()
        self._ids: list[int] = []
        self._facts: list[_Fact] | None = None

    def page(self, start: int, length: int) -> tuple[CustomerRow, ...]:
        with self._readers.borrow() as connection, self._lock:
            self._reach(connection, start + length)
            wanted = self._ids[start : start + length]
            found = rows_by(connection, "row", wanted)
        return tuple(found[row] for row in wanted if row in found)

    def prepare(self) -> None:
        with self._readers.borrow() as connection, self._lock:
            self._reach(connection, self.count)

    def position_of(self, id: str) -> int | None:
        with self._readers.borrow() as connection, self._lock:
            self._reach(connection, self.count)
            found = connection.execute("SELECT row FROM customer WHERE id = ?", (id,)).fetchone()
        if found is None or found[0] not in self._ids:
            return None
        return self._ids.index(found[0])

    def status_counts(self) -> Mapping[LifecycleStatus, int]:
        found = Counter(fact.status for fact in self._facts_like(replace(self.filter, status=None)))
        return {status: found[status.value] for status in LifecycleStatus}

    def letters(self) -> frozenset[str]:
        return frozenset(fact.letter for fact in self._facts_like(replace(self.filter, letter=None)))

    def totals(self) -> Totals:
        facts = self._facts_like(self.filter)
        sums = [(fact.currency, 1, fact.seats, fact.minor) for fact in facts]
        return add_up(sums, (fact.other for fact in facts))

    def _reach(self, connection: sqlcipher.Connection, length: int) -> None:
        """Make sure that the first ``length`` rows are known."""

    def _facts_like(self, wanted: CustomerFilter) -> list[_Fact]:
        """The hits that pass ``wanted``; read once, because each costs a look-up."""
        with self._lock:
            if self._facts is None:
                self._facts = self._read_facts()
            facts = self._facts
        return [fact for fact in facts if fact.fits(wanted)]

    def _read_facts(self) -> list[_Fact]:
        under = condition(CustomerFilter(parent_id=self.filter.parent_id), any_parent=True)
        matching, values = self._matching.sql
        with self._readers.borrow() as connection:
            found = connection.execute(
                f"SELECT {_FACTS} FROM customer WHERE row IN ({matching}) AND {under.sql}",
                (*values, *under.values),
            ).fetchall()
        return [_Fact(*values) for values in found]


class _Hits(_Found):
    """Hits that were put in order, all of them or the first ``CAP``."""

    def __init__(
        self, readers: Readers, wanted: CustomerFilter, matching: _Matching, rows: list[int]
    ) -> None:
        super().__init__(readers, wanted, matching)
        self.is_capped = len(rows) > CAP
        self._ids = rows[:CAP]
        self.count = len(self._ids)

    @property
    def row_numbers(self) -> Sequence[int]:
        """Where the hits stand in the file, in their order."""
        return self._ids


class _NamesInOrder(_Found):
    """Very many hits in the order of names: names are read until the page is full.

    Those that begin with what was typed come first. Where the first thousands of names hold too few others,
    because hits begin with one word, all hits are fetched.
    """

    def __init__(
        self, readers: Readers, wanted: CustomerFilter, text: SearchText, names: NameOrder, meant: list[int]
    ) -> None:
        super().__init__(readers, wanted, _Matching(text.match))
        self._text, self._names = text, names
        self.is_capped = True
        self.count = CAP
        self._last: tuple[Any, ...] = ()
        self._name = "" if wanted.descending else " ".join(text.words)
        self._are_beginnings_read = wanted.descending
        self._ids = [] if wanted.descending else meant[:CAP]
        self._meant = frozenset(self._ids)

    def _reach(self, connection: sqlcipher.Connection, length: int) -> None:
        wanted = min(length, self.count)
        if len(self._ids) < wanted and not self._are_beginnings_read:
            self._read_beginnings(connection, wanted)
        if len(self._ids) < wanted:
            self._read_names(connection, wanted, _READ_AHEAD)
        if len(self._ids) < wanted:
            hits = _numbers(connection, _MATCHING, (self._text.match, -1))
            known = self._names.of(connection)
            if known is None:
                self._read_names(connection, wanted, -1)
            else:
                ordered = known.sorted(hits)
                in_order = ordered[::-1] if self.filter.descending else ordered
                self._ids = list(dict.fromkeys((*self._ids, *in_order)))[: self.count]

    def _read_beginnings(self, connection: sqlcipher.Connection, wanted: int) -> None:
        """Read on among the names that begin with all that was typed."""
        after, last = ("AND (sort_key, row) > (?, ?)", self._last) if self._last else ("", ())
        found = connection.execute(
            f"SELECT sort_key, row FROM search_text WHERE sort_key >= ? AND sort_key < ? {after}"
            " ORDER BY sort_key, row LIMIT ?",
            (*self._beginnings, *last, wanted - len(self._ids) + len(self._meant)),
        ).fetchall()
        self._take(found)
        if len(self._ids) < wanted:
            self._are_beginnings_read, self._last = True, ()

    def _read_names(self, connection: sqlcipher.Connection, wanted: int, most: int) -> None:
        """Read on where the last hit was, ``most`` names at most, until ``wanted`` hits are known."""
        where, values = self._text.condition
        if self._name:
            where, values = f"{where} AND NOT (sort_key >= ? AND sort_key < ?)", (*values, *self._beginnings)
        direction, compare = ("DESC", "<") if self.filter.descending else ("ASC", ">")
        after = f"WHERE (sort_key, row) {compare} (?, ?)" if self._last else ""
        order = f"ORDER BY sort_key {direction}, row {direction}"
        found = connection.execute(
            f"SELECT sort_key, row FROM (SELECT * FROM search_text {after} {order} LIMIT ?)"
            f" WHERE {where} {order} LIMIT ?",
            (*self._last, most, *values, wanted - len(self._ids) + len(self._meant)),
        ).fetchall()
        self._take(found)

    def _take(self, found: Sequence[tuple[str, int]]) -> None:
        self._ids += [row for _, row in found if row not in self._meant]
        if found:
            self._last = found[-1]

    @property
    def _beginnings(self) -> tuple[str, str]:
        return self._name, f"{self._name}{AFTER}"


def _in_order(
    connection: sqlcipher.Connection,
    wanted: CustomerFilter,
    text: SearchText,
    matching: _Matching,
    *,
    is_many: bool,
) -> list[int]:
    """The hits that pass the filter, in its order: few are looked up, many met on a walk along an index."""
    narrowed = condition(wanted, any_parent=True)
    direction = "DESC" if wanted.descending else "ASC"
    # In the order of names, as all three ways of a search know it.
    columns = ("sort_key", "row") if wanted.sort is CustomerSort.NAME else order_columns(wanted)
    order = ", ".join(f"{name} {direction}" for name in columns)
    if not is_many:
        among, values = matching.sql
        sql = f"SELECT row FROM customer WHERE row IN ({among}) AND {narrowed.sql} ORDER BY {order}"
        found = connection.execute(sql, (*values, *narrowed.values)).fetchall()
        return [row for (row,) in found]
    everything = set(_numbers(connection, _MATCHING, (text.match, -1)))
    walk = f"SELECT row FROM customer WHERE {narrowed.sql} ORDER BY {order}"
    return [row for row in _numbers(connection, walk, narrowed.values) if row in everything]


def _numbers(connection: sqlcipher.Connection, sql: str, values: Sequence[object]) -> list[int]:
    """Row numbers that ``sql`` selects, in its order; one text is quicker than many rows of one number."""
    found = connection.execute(f"SELECT json_group_array(row) FROM ({sql})", values).fetchone()[0]
    numbers: list[int] = msgspec.json.decode(found)
    return numbers
