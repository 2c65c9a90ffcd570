"""The customer grid: any page of any number of rows, without reading the others."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from app.domain.customer.states import LifecycleStatus
from app.domain.money import Money
from app.models.connection import Readers
from app.services.queries.customer_filter import Condition, CustomerFilter
from app.services.queries.customer_row import CUSTOMER_COLUMNS, CustomerRow, customer_row, monies


@dataclass(frozen=True, slots=True)
class Totals:
    """The footer of the grid; money per currency, largest first."""

    customers: int
    seats: int
    monthly: tuple[Money, ...]


class CustomerList(ABC):
    """The customers of a filter, in its order; any thread may ask.

    It reads the file as it is at each call: after a change open a new list, or re-read rows by id.
    """

    def __init__(self, readers: Readers, wanted: CustomerFilter) -> None:
        self._readers, self.filter = readers, wanted
        self.count = 0
        self.is_capped = False

    @abstractmethod
    def page(self, start: int, length: int) -> tuple[CustomerRow, ...]:
        """The rows from position ``start`` on, at most ``length``."""

    @abstractmethod
    def prepare(self) -> None:
        """Learn where pages begin, so that jumps are quick; takes a moment in a large list: for a worker."""

    @abstractmethod
    def position_of(self, id: str) -> int | None:
        """Where the customer stands in the list, counted from 0; None when it is not in it."""

    @abstractmethod
    def status_counts(self) -> Mapping[LifecycleStatus, int]:
        """How many rows each status would show, all else in the filter being equal."""

    @abstractmethod
    def letters(self) -> frozenset[str]:
        """Letters with somebody behind them, all else in the filter being equal."""

    @abstractmethod
    def totals(self) -> Totals:
        """What the rows add up to."""


def rows_of(readers: Readers, ids: Iterable[str]) -> dict[str, CustomerRow]:
    """The grid rows of the customers in ``ids`` that exist."""
    wanted = list(ids)
    with readers.borrow() as connection:
        found = rows_by(connection, "id", wanted)
    return {row.id: row for row in found.values()}


def rows_at(readers: Readers, rows: Sequence[int]) -> tuple[CustomerRow, ...]:
    """The grid rows with these row numbers that exist, in their order."""
    with readers.borrow() as connection:
        found = rows_by(connection, "row", list(rows))
    return tuple(found[row] for row in rows if row in found)


def rows_by(connection: sqlcipher.Connection, key: str, wanted: Sequence[object]) -> dict[Any, CustomerRow]:
    """The grid rows whose column ``key`` is among ``wanted``, by that column."""
    if not wanted:
        return {}
    places = ", ".join("?" * len(wanted))
    found = connection.execute(
        f"SELECT {key}, {CUSTOMER_COLUMNS} FROM customer WHERE {key} IN ({places})", tuple(wanted)
    )
    return {values[0]: customer_row(values[1:]) for values in found}


def totals_where(connection: sqlcipher.Connection, narrowed: Condition) -> Totals:
    """What the customers that fit a condition add up to."""
    sums = connection.execute(
        "SELECT monthly_currency, count(*), coalesce(sum(seats), 0), coalesce(sum(monthly_minor), 0),"
        " coalesce(group_concat(nullif(monthly_other, ''), ' '), '')"
        f" FROM customer WHERE {narrowed.sql} GROUP BY monthly_currency",
        narrowed.values,
    ).fetchall()
    return add_up([row[:4] for row in sums], [row[4] for row in sums])


def add_up(sums: Iterable[tuple[str, int, int, int]], others: Iterable[str]) -> Totals:
    """Totals from sums per currency (currency, customers, seats, amount) and further amounts."""
    customers = seats = 0
    monthly: dict[str, int] = {}
    for currency, count, held, minor in sums:
        customers += count
        seats += held
        if currency:
            monthly[currency] = monthly.get(currency, 0) + minor
    for money in (each for text in others for each in monies(text)):
        monthly[money.currency] = monthly.get(money.currency, 0) + money.minor
    ordered = sorted(monthly.items(), key=lambda item: -item[1])
    return Totals(customers, seats, tuple(Money(minor, currency) for currency, minor in ordered))
