"""The grid with a search: few hits are looked up and ordered, many are met by reading the names in order."""

import threading
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
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
_FACTS = (
    "status, letter, contract_end, seats, monthly_minor, monthly_currency, monthly_other, account_state,"
    " programme_id, programmes, rep_key"
)


def open_search(readers: Readers, wanted: CustomerFilter, names: NameOrder) -> CustomerList:
    """The customers that ``wanted.text`` finds; more than ``CAP`` are not counted."""
    text = SearchText.of(wanted.text)
    narrowed = condition(wanted, any_parent=True)
    is_plain = narrowed.sql == "1" and wanted.sort is CustomerSort.NAME
    with readers.borrow() as connection:
        hits = _numbers(connection, _MATCHING, (text.match, CAP + 1))
        is_many = len(hits) > CAP
        if is_plain and is_many:
            return _NamesInOrder(readers, wanted, text, names)
        rows = names.sorted(connection, hits) if is_plain else None
        if rows is not None and wanted.descending:
            rows.reverse()
        if rows is None:
            rows = _in_order(connection, wanted, text, hits, is_many)
    return _Hits(readers, wanted, text, rows)


class _Found(CustomerList):
    """With a search: the rows that were found, by their row numbers."""

    def __init__(self, readers: Readers, wanted: CustomerFilter, text: SearchText) -> None:
        super().__init__(readers, wanted)
        self._text = text
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
        with self._readers.borrow() as connection:
            found = connection.execute(
                f"SELECT {_FACTS} FROM customer WHERE row IN ({_MATCHING}) AND {under.sql}",
                (self._text.match, CAP, *under.values),
            ).fetchall()
        return [_Fact(*values) for values in found]


class _Hits(_Found):
    """Hits that were put in order, all of them or the first ``CAP``."""

    def __init__(self, readers: Readers, wanted: CustomerFilter, text: SearchText, rows: list[int]) -> None:
        super().__init__(readers, wanted, text)
        self.is_capped = len(rows) > CAP
        self._ids = rows[:CAP]
        self.count = len(self._ids)


class _NamesInOrder(_Found):
    """Very many hits in the order of names: names are read until the page is full.

    Where the first thousands of names hold too few, because hits begin with one word, all hits are fetched.
    """

    def __init__(self, readers: Readers, wanted: CustomerFilter, text: SearchText, names: NameOrder) -> None:
        super().__init__(readers, wanted, text)
        self._names = names
        self.is_capped = True
        self.count = CAP
        self._last: tuple[Any, ...] = ()

    def _reach(self, connection: sqlcipher.Connection, length: int) -> None:
        wanted = min(length, self.count)
        if len(self._ids) < wanted:
            self._read_names(connection, wanted, _READ_AHEAD)
        if len(self._ids) < wanted:
            hits = _numbers(connection, _MATCHING, (self._text.match, -1))
            ordered = self._names.sorted(connection, hits)
            if ordered is None:
                self._read_names(connection, wanted, -1)
            else:
                self._ids = (ordered[::-1] if self.filter.descending else ordered)[: self.count]

    def _read_names(self, connection: sqlcipher.Connection, wanted: int, most: int) -> None:
        """Read on where the last hit was, ``most`` names at most, until ``wanted`` hits are known."""
        where, values = self._text.condition
        direction, compare = ("DESC", "<") if self.filter.descending else ("ASC", ">")
        after = f"WHERE (sort_key, row) {compare} (?, ?)" if self._last else ""
        order = f"ORDER BY sort_key {direction}, row {direction}"
        found = connection.execute(
            f"SELECT sort_key, row FROM (SELECT * FROM search_text {after} {order} LIMIT ?)"
            f" WHERE {where} {order} LIMIT ?",
            (*self._last, most, *values, wanted - len(self._ids)),
        ).fetchall()
        self._ids += [row for _, row in found]
        if found:
            self._last = found[-1]


def _in_order(
    connection: sqlcipher.Connection,
    wanted: CustomerFilter,
    text: SearchText,
    hits: list[int],
    is_many: bool,
) -> list[int]:
    """The hits that pass the filter, in its order: few are looked up, many met on a walk along an index."""
    narrowed = condition(wanted, any_parent=True)
    direction = "DESC" if wanted.descending else "ASC"
    # In the order of names, as all three ways of a search know it.
    columns = ("sort_key", "row") if wanted.sort is CustomerSort.NAME else order_columns(wanted)
    order = ", ".join(f"{name} {direction}" for name in columns)
    if not is_many:
        sql = f"SELECT row FROM customer WHERE row IN ({_MATCHING}) AND {narrowed.sql} ORDER BY {order}"
        found = connection.execute(sql, (text.match, CAP, *narrowed.values)).fetchall()
        return [row for (row,) in found]
    everything = set(_numbers(connection, _MATCHING, (text.match, -1)))
    walk = f"SELECT row FROM customer WHERE {narrowed.sql} ORDER BY {order}"
    return [row for row in _numbers(connection, walk, narrowed.values) if row in everything]


def _numbers(connection: sqlcipher.Connection, sql: str, values: Sequence[object]) -> list[int]:
    """Row numbers that ``sql`` selects, in its order; one text is quicker than many rows of one number."""
    found = connection.execute(f"SELECT json_group_array(row) FROM ({sql})", values).fetchone()[0]
    numbers: list[int] = msgspec.json.decode(found)
    return numbers
