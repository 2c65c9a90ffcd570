"""Every customer that a grid shows, one after the other, as the file is at one moment."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.domain.customer.customer import Customer
from app.domain.kind import Kind
from app.models.connection import Readers
from app.services.queries.customer_filter import (
    Condition,
    CustomerFilter,
    CustomerSort,
    condition,
    order_columns,
)
from app.services.queries.customer_row import CUSTOMER_COLUMNS, CustomerRow, customer_row
from app.services.queries.search import SearchText
from app.services.queries.searched import found_rows
from app.wire.codec import decode_document

_HITS = (
    "(SELECT key AS place, value AS hit_row FROM json_each(?)) hit"
    " JOIN customer ON customer.row = hit.hit_row"
)
_MATCHING = "row IN (SELECT rowid FROM search WHERE search MATCH ?)"


@dataclass(frozen=True, slots=True)
class _Shown:
    """What is read from, the condition on it, its parameters, and the order of the grid."""

    source: str
    condition: Condition
    order: str


def count_rows(readers: Readers, wanted: CustomerFilter, today: date) -> int:
    """How many customers ``wanted`` leaves; a search is counted to its end."""
    shown = _shown(readers, wanted, today)
    with readers.borrow() as connection:
        found = connection.execute(
            f"SELECT count(*) FROM {shown.source} WHERE {shown.condition.sql}", shown.condition.values
        )
        return int(found.fetchone()[0])


def every_row(
    readers: Readers, wanted: CustomerFilter, today: date, *, with_profile: bool
) -> Iterator[tuple[CustomerRow, Customer | None]]:
    """The rows of ``wanted`` in its order, each with its whole customer where that is asked for."""
    shown = _shown(readers, wanted, today)
    body = "(SELECT body FROM document WHERE kind = 'customer' AND document.id = customer.id)"
    with readers.borrow() as connection:
        found = connection.execute(
            f"SELECT {body if with_profile else 'NULL'}, {CUSTOMER_COLUMNS} FROM {shown.source}"
            f" WHERE {shown.condition.sql} ORDER BY {shown.order}",
            shown.condition.values,
        )
        for values in found:
            yield customer_row(values[1:]), _customer(values[0])


def most_contacts(readers: Readers, wanted: CustomerFilter, today: date) -> int:
    """How many contacts the customer with the most of them has."""
    shown = _shown(readers, wanted, today)
    with readers.borrow() as connection:
        found = connection.execute(
            "SELECT coalesce(max(json_array_length(CAST(body AS TEXT), '$.contacts')), 0) FROM document"
            " WHERE kind = 'customer' AND id IN"
            f" (SELECT customer.id FROM {shown.source} WHERE {shown.condition.sql})",
            shown.condition.values,
        )
        return int(found.fetchone()[0])


def _shown(readers: Readers, wanted: CustomerFilter, today: date) -> _Shown:
    text, direction = SearchText.of(wanted.text), "DESC" if wanted.descending else "ASC"
    order = ", ".join(f"{name} {direction}" for name in order_columns(wanted))
    if text.is_empty:
        return _Shown("customer", condition(wanted), order)
    rows = found_rows(readers, wanted, today)
    if rows is not None:
        found = Condition("1", (str(list(rows)),))
        return _Shown(_HITS, found, "hit.place")
    narrowed = condition(wanted, any_parent=True)
    narrowed = Condition(f"{_MATCHING} AND {narrowed.sql}", (text.match, *narrowed.values))
    if wanted.sort is CustomerSort.NAME:
        # A search by name is ordered as the grid orders its hits.
        order = f"sort_key {direction}, row {direction}"
    return _Shown("customer", narrowed, order)


def _customer(body: bytes | None) -> Customer | None:
    if body is None:
        return None
    found = decode_document(Kind.CUSTOMER, body)
    return found if isinstance(found, Customer) else None
