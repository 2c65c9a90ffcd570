"""The grid with a search: few hits are looked up and ordered, many are met by reading the names in order."""

import threading
from collections.abc import Mapping
from typing import Any

import msgspec
import sqlcipher3.dbapi2 as sqlcipher

from app.domain.customer_states import LifecycleStatus
from app.models.connection import Readers
from app.services.queries.customer_filter import (
    Condition,
    CustomerFilter,
    CustomerSort,
    condition,
    order_columns,
)
from app.services.queries.customer_list import CustomerList, Totals, rows_by, totals_where
from app.services.queries.customer_row import CustomerRow
from app.services.queries.name_order import NameOrder
from app.services.queries.search import CAP, SearchText


def open_search(readers: Readers, wanted: CustomerFilter, names: NameOrder) -> CustomerList:
    """The customers that ``wanted.text`` finds; more than ``CAP`` are not counted."""
    text = SearchText.of(wanted.text)
    is_plain = condition(wanted, any_parent=True).sql == "1" and wanted.sort is CustomerSort.NAME
    with readers.borrow() as connection:
        # One text is quicker than five thousand rows of one number.
        found = connection.execute(
            "SELECT group_concat(rowid) FROM (SELECT rowid FROM search WHERE search MATCH ? LIMIT ?)",
            (text.match, CAP + 1),
        ).fetchone()[0]
        hits: list[int] = msgspec.json.decode(f"[{found or ''}]")
        is_many = len(hits) > CAP
        rows = names.sorted(connection, hits) if is_plain and not is_many else None
    if is_plain and is_many:
        return _NamesInOrder(readers, wanted, text)
    return _Hits(readers, wanted, text, is_many, rows)


class _Found(CustomerList):
    """With a search: the rows that were found, by their row numbers."""

    def __init__(self, readers: Readers, wanted: CustomerFilter, text: SearchText) -> None:
        super().__init__(readers, wanted)
        self._text = text
        self._lock = threading.Lock()
        self._ids: list[int] = []

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
        wanted = CustomerFilter(letter=self.filter.letter, parent_id=self.filter.parent_id)
        found = self._group("status", wanted)
        return {status: found.get(status.value, 0) for status in LifecycleStatus}

    def letters(self) -> frozenset[str]:
        wanted = CustomerFilter(status=self.filter.status, parent_id=self.filter.parent_id)
        return frozenset(self._group("letter", wanted))

    def totals(self) -> Totals:
        narrowed = condition(self.filter, any_parent=True)
        with self._readers.borrow() as connection:
            return totals_where(connection, self._matching(narrowed))

    def _reach(self, connection: sqlcipher.Connection, length: int) -> None:
        """Make sure that the first ``length`` rows are known."""

    def _group(self, column: str, wanted: CustomerFilter) -> dict[str, int]:
        narrowed = self._matching(condition(wanted, any_parent=True))
        with self._readers.borrow() as connection:
            return dict(
                connection.execute(
                    f"SELECT {column}, count(*) FROM customer WHERE {narrowed.sql} GROUP BY 1",
                    narrowed.values,
                ).fetchall()
            )

    def _matching(self, narrowed: Condition) -> Condition:
        found = "row IN (SELECT rowid FROM search WHERE search MATCH ? LIMIT ?)"
        return Condition(f"{found} AND {narrowed.sql}", (self._text.match, CAP, *narrowed.values))


class _Hits(_Found):
    """Hits few enough to be put in order, or a filter and an order of their own."""

    def __init__(
        self,
        readers: Readers,
        wanted: CustomerFilter,
        text: SearchText,
        is_many: bool,
        rows: list[int] | None,
    ) -> None:
        super().__init__(readers, wanted, text)
        found = self._in_order(is_many) if rows is None else rows
        if wanted.descending and rows is not None:
            found.reverse()
        self.is_capped = len(found) > CAP
        self._ids = found[:CAP]
        self.count = len(self._ids)

    def _in_order(self, is_many: bool) -> list[int]:
        wanted, text = self.filter, self._text
        narrowed = condition(wanted, any_parent=True)
        direction = "DESC" if wanted.descending else "ASC"
        order = ", ".join(f"c.{name} {direction}" for name in order_columns(wanted))
        if is_many:
            sql, values = _scan(text, narrowed, order)
        else:
            sql = (
                "SELECT row FROM customer c WHERE row IN (SELECT rowid FROM search WHERE search MATCH ?)"
                f" AND {narrowed.sql} ORDER BY {order}"
            )
            values = (text.match, *narrowed.values)
        with self._readers.borrow() as connection:
            return [row for (row,) in connection.execute(sql, values)]


class _NamesInOrder(_Found):
    """Very many hits in the order of names: the names are read until the page is full."""

    def __init__(self, readers: Readers, wanted: CustomerFilter, text: SearchText) -> None:
        super().__init__(readers, wanted, text)
        self.is_capped = True
        self.count = CAP
        self._last: tuple[Any, ...] = ()

    def _reach(self, connection: sqlcipher.Connection, length: int) -> None:
        missing = min(length, self.count) - len(self._ids)
        if missing <= 0:
            return
        where, values = self._text.condition
        direction, compare = ("DESC", "<") if self.filter.descending else ("ASC", ">")
        after = f" AND (sort_key, row) {compare} (?, ?)" if self._last else ""
        found = connection.execute(
            f"SELECT sort_key, row FROM search_text WHERE {where}{after}"
            f" ORDER BY sort_key {direction}, row {direction} LIMIT ?",
            (*values, *self._last, missing),
        ).fetchall()
        self._ids += [row for _, row in found]
        if found:
            self._last = found[-1]


def _scan(text: SearchText, narrowed: Condition, order: str) -> tuple[str, tuple[object, ...]]:
    """Walk the customers in order and keep those whose text fits, until there are too many to count."""
    where, values = text.condition
    return (
        "SELECT c.row FROM customer c JOIN search_text s ON s.sort_key = c.sort_key AND s.row = c.row"
        f" WHERE {where} AND {_qualified(narrowed.sql)} ORDER BY {order} LIMIT {CAP + 1}",
        (*values, *narrowed.values),
    )


def _qualified(sql: str) -> str:
    return sql.replace("sort_key", "c.sort_key")
