"""Every customer that a grid shows, one after the other, as the file is at one moment."""

from collections.abc import Iterator

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
from app.wire.codec import decode_document

_MATCHING = "row IN (SELECT rowid FROM search WHERE search MATCH ?)"


def count_rows(readers: Readers, wanted: CustomerFilter) -> int:
    """How many customers ``wanted`` leaves; a search is counted to its end."""
    narrowed = _narrowed(wanted)
    with readers.borrow() as connection:
        found = connection.execute(f"SELECT count(*) FROM customer WHERE {narrowed.sql}", narrowed.values)
        return int(found.fetchone()[0])


def every_row(
    readers: Readers, wanted: CustomerFilter, *, with_profile: bool
) -> Iterator[tuple[CustomerRow, Customer | None]]:
    """The rows of ``wanted`` in its order, each with its whole customer where that is asked for."""
    narrowed = _narrowed(wanted)
    direction = "DESC" if wanted.descending else "ASC"
    # A search by name is ordered as the grid orders its hits.
    is_search_by_name = wanted.sort is CustomerSort.NAME and not SearchText.of(wanted.text).is_empty
    columns = ("sort_key", "row") if is_search_by_name else order_columns(wanted)
    order = ", ".join(f"{name} {direction}" for name in columns)
    body = "(SELECT body FROM document WHERE kind = 'customer' AND document.id = customer.id)"
    with readers.borrow() as connection:
        found = connection.execute(
            f"SELECT {body if with_profile else 'NULL'}, {CUSTOMER_COLUMNS} FROM customer"
            f" WHERE {narrowed.sql} ORDER BY {order}",
            narrowed.values,
        )
        for values in found:
            yield customer_row(values[1:]), _customer(values[0])


def most_contacts(readers: Readers, wanted: CustomerFilter) -> int:
    """How many contacts the customer with the most of them has."""
    narrowed = _narrowed(wanted)
    with readers.borrow() as connection:
        found = connection.execute(
            "SELECT coalesce(max(json_array_length(CAST(body AS TEXT), '$.contacts')), 0) FROM document"
            f" WHERE kind = 'customer' AND id IN (SELECT id FROM customer WHERE {narrowed.sql})",
            narrowed.values,
        )
        return int(found.fetchone()[0])


def _narrowed(wanted: CustomerFilter) -> Condition:
    text = SearchText.of(wanted.text)
    if text.is_empty:
        return condition(wanted)
    narrowed = condition(wanted, any_parent=True)
    return Condition(f"{_MATCHING} AND {narrowed.sql}", (text.match, *narrowed.values))


def _customer(body: bytes | None) -> Customer | None:
    if body is None:
        return None
    found = decode_document(Kind.CUSTOMER, body)
    return found if isinstance(found, Customer) else None
