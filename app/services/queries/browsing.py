"""The grid without a search: pages are found from marks, keys of rows whose position is known."""

import bisect
import threading
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from app.domain.customer.states import LifecycleStatus
from app.models.connection import Readers
from app.services.queries.customer_filter import (
    Condition,
    CustomerFilter,
    choices,
    condition,
    found_by_programme,
    index_name,
    order_columns,
)
from app.services.queries.customer_list import CustomerList, Totals, add_up, totals_where
from app.services.queries.customer_row import CUSTOMER_COLUMNS, CustomerRow, customer_row

_MARK_EVERY = 500
_BY_PROGRAMME = ("ix_customer_by_programme_id", "ix_customer_by_programmes")
FEW = 10_000
"""So many rows are found by what narrows them and ordered then, sooner than met one by one in the order."""
# The index by contract end holds the name's key and the status, but not the letter.
_COVERED = {
    "status": "status",
    "letter": "CASE WHEN sort_key >= 'a' AND sort_key < '{' THEN upper(substr(sort_key, 1, 1)) ELSE '#' END",
}


class Browsing(CustomerList):
    """Every customer of a filter without text; at most ``few`` are ordered after they are found."""

    def __init__(self, readers: Readers, wanted: CustomerFilter, *, few: int = FEW) -> None:
        super().__init__(readers, wanted)
        self._few = few
        self._condition = condition(wanted)
        self._order = order_columns(wanted)
        self._marks: dict[int, tuple[Any, ...]] = {}
        self._marked: list[int] = []
        self._lock = threading.Lock()
        self._is_found_by_row = False
        with readers.borrow() as connection:
            self.count = self._count(connection)
            self._find_few(connection)

    def page(self, start: int, length: int) -> tuple[CustomerRow, ...]:
        position, mark = self._nearest(start)
        direction = "DESC" if self.filter.descending else "ASC"
        keys = ", ".join(self._order)
        where, values = self._condition.sql, self._condition.values
        if mark:
            compare = "<=" if self.filter.descending else ">="
            where += f" AND ({keys}) {compare} ({', '.join('?' * len(mark))})"
            values += mark
        order = ", ".join(f"{name} {direction}" for name in self._order)
        with self._readers.borrow() as connection:
            found = connection.execute(
                f"SELECT {keys}, {CUSTOMER_COLUMNS} FROM {self._source(connection)}"
                f" WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?",
                (*values, length, start - position),
            ).fetchall()
        width = len(self._order)
        self._remember(start, [row[:width] for row in found])
        return tuple(customer_row(row[width:]) for row in found)

    def prepare(self) -> None:
        keys = ", ".join(self._order)
        direction = "DESC" if self.filter.descending else "ASC"
        order = ", ".join(f"{name} {direction}" for name in self._order)
        with self._readers.borrow() as connection:
            numbered = (
                f"SELECT {keys}, row_number() OVER (ORDER BY {order}) - 1 AS place"
                f" FROM {self._source(connection)} WHERE {self._condition.sql}"
            )
            found = connection.execute(
                f"SELECT place, {keys} FROM ({numbered}) WHERE place % {_MARK_EVERY} = 0",
                self._condition.values,
            ).fetchall()
        with self._lock:
            self._marks |= {row[0]: row[1:] for row in found}
            self._marked = sorted(self._marks)

    def position_of(self, id: str) -> int | None:
        keys = ", ".join(self._order)
        with self._readers.borrow() as connection:
            key = connection.execute(
                f"SELECT {keys} FROM customer WHERE id = ? AND {self._condition.sql}",
                (id, *self._condition.values),
            ).fetchone()
            if key is None:
                return None
            compare = ">" if self.filter.descending else "<"
            before = connection.execute(
                f"SELECT count(*) FROM {self._source(connection)} WHERE {self._condition.sql}"
                f" AND ({keys}) {compare} ({', '.join('?' * len(key))})",
                (*self._condition.values, *key),
            ).fetchone()
        return int(before[0])

    def status_counts(self) -> Mapping[LifecycleStatus, int]:
        found = self._sums("status", without_status=True)
        return {status: found.get(status.value, 0) for status in LifecycleStatus}

    def letters(self) -> frozenset[str]:
        return frozenset(self._sums("letter", without_letter=True))

    def totals(self) -> Totals:
        with self._readers.borrow() as connection:
            if self.filter.contract_ends_before is not None:
                return totals_where(connection, self._condition)
            where, values = _tally_condition(self.filter)
            sums = connection.execute(
                f"SELECT currency, sum(customers), sum(seats), sum(monthly_minor) FROM tally WHERE {where}"
                " GROUP BY currency",
                values,
            ).fetchall()
            other = connection.execute(
                "SELECT monthly_other FROM customer INDEXED BY ix_customer_in_other_currencies"
                f" WHERE monthly_other != '' AND {self._condition.sql}",
                self._condition.values,
            ).fetchall()
        return add_up(sums, (row[0] for row in other))

    def _find_few(self, connection: sqlcipher.Connection) -> None:
        """Let the few customers of a programme be found by it, where nothing else narrows them."""
        wanted = self.filter
        if (
            wanted.programme_id is None
            or self.count > self._few
            or wanted.sales_rep
            or wanted.account_state is not None
            or not all(_has_index(connection, name) for name in _BY_PROGRAMME)
        ):
            return
        found = found_by_programme(wanted)
        where, values = self._condition.sql, self._condition.values
        self._condition = Condition(f"{found.sql} AND {where}", (*found.values, *values))
        self._is_found_by_row = True

    def _source(self, connection: sqlcipher.Connection, name: str = "") -> str:
        """The grid's table by an index, else that of its order; absent while the first snapshot comes in."""
        if self._is_found_by_row:
            return "customer NOT INDEXED"
        name = name or index_name(self.filter, are_few=self.count <= self._few)
        return f"customer INDEXED BY {name}" if _has_index(connection, name) else "customer"

    def _count(self, connection: sqlcipher.Connection) -> int:
        if self.filter.contract_ends_before is None:
            where, values = _tally_condition(self.filter)
            sql = f"SELECT coalesce(sum(customers), 0) FROM tally WHERE {where}"
        else:
            where, values = self._condition.sql, list(self._condition.values)
            source = self._source(connection, "ix_customer_by_contract_end")
            sql = f"SELECT count(*) FROM {source} WHERE {where}"
        return int(connection.execute(sql, values).fetchone()[0])

    def _sums(
        self, column: str, *, without_status: bool = False, without_letter: bool = False
    ) -> dict[str, int]:
        wanted = self.filter
        if without_status:
            wanted = replace(wanted, status=None)
        if without_letter:
            wanted = replace(wanted, letter=None)
        with self._readers.borrow() as connection:
            if wanted.contract_ends_before is None:
                where, values = _tally_condition(wanted)
                sql = f"SELECT {column}, sum(customers) FROM tally WHERE {where} GROUP BY 1"
            else:
                narrowed = condition(wanted)
                where, values = narrowed.sql, list(narrowed.values)
                source = self._source(connection, "ix_customer_by_contract_end")
                sql = f"SELECT {_COVERED[column]}, count(*) FROM {source} WHERE {where} GROUP BY 1"
            return dict(connection.execute(sql, values).fetchall())

    def _nearest(self, start: int) -> tuple[int, tuple[Any, ...]]:
        with self._lock:
            place = bisect.bisect_right(self._marked, start)
            if place == 0:
                return 0, ()
            position = self._marked[place - 1]
            return position, self._marks[position]

    def _remember(self, start: int, keys: Sequence[tuple[Any, ...]]) -> None:
        with self._lock:
            for offset, key in enumerate(keys):
                position = start + offset
                if (offset == 0 or position % _MARK_EVERY == 0) and position not in self._marks:
                    bisect.insort(self._marked, position)
                    self._marks[position] = key


def _has_index(connection: sqlcipher.Connection, name: str) -> bool:
    found = connection.execute("SELECT 1 FROM sqlite_master WHERE type = 'index' AND name = ?", (name,))
    return found.fetchone() is not None


def _tally_condition(wanted: CustomerFilter) -> tuple[str, list[object]]:
    parts: list[str] = ["parent_id = ?"]
    values: list[object] = [wanted.parent_id or ""]
    if wanted.status is not None:
        parts.append("status = ?")
        values.append(wanted.status.value)
    if wanted.letter is not None:
        parts.append("letter = ?")
        values.append(wanted.letter)
    narrowed = choices(wanted)
    if narrowed.sql:
        parts.append(narrowed.sql)
        values += narrowed.values
    return " AND ".join(parts), values
