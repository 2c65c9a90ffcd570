"""The few quotes and change quotes that the command palette shows for what is typed."""

from collections.abc import Sequence
from datetime import date

import sqlcipher3.dbapi2 as sqlcipher

from app.models.connection import Readers
from app.services.queries.number_search import SearchNumber
from app.services.queries.offer_search import begun_number, said_of_offer
from app.services.queries.search import SearchText

_TABLES = ("quote", "change_order")
_AFTER = "\U0010ffff"
Key = tuple[str, str]


def offers_found(
    readers: Readers, typed: str, customer_ids: Sequence[str], today: date, limit: int
) -> tuple[Key, ...]:
    """The kind and id of those with a number that was typed, then of the customers', open ones first.

    Indexes lead to each: all that is written is never read.
    """
    found: dict[Key, None] = {}
    with readers.borrow() as connection:
        found |= dict.fromkeys(_numbered(connection, SearchNumber.of(typed, today).documents))
        begun = begun_number(typed)
        if begun:
            found |= dict.fromkeys(_beginning(connection, begun, limit))
        elif len(found) < limit:
            found |= dict.fromkeys(_of_customers(connection, typed, customer_ids, limit))
    return tuple(found)[:limit]


def _numbered(connection: sqlcipher.Connection, numbers: Sequence[str]) -> list[Key]:
    if not numbers:
        return []
    places = ", ".join("?" * len(numbers))
    parts = (
        f"SELECT '{table}', id, written_at FROM {table} WHERE {name} IN ({places})"
        for table in _TABLES
        for name in ("number", "provisional_number")
    )
    return _keys(connection, f"{' UNION '.join(parts)} ORDER BY 3 DESC", tuple(numbers) * 4)


def _beginning(connection: sqlcipher.Connection, begun: str, limit: int) -> list[Key]:
    parts = (
        f"SELECT * FROM (SELECT '{table}', id, {name} FROM {table} WHERE {name} >= ? AND {name} < ?"
        f" ORDER BY {name} DESC LIMIT {limit})"
        for table in _TABLES
        for name in ("number", "provisional_number")
    )
    return _keys(connection, f"{' UNION '.join(parts)} ORDER BY 3 DESC", (begun, f"{begun}{_AFTER}") * 4)


def _of_customers(
    connection: sqlcipher.Connection, typed: str, customer_ids: Sequence[str], limit: int
) -> list[Key]:
    if not customer_ids:
        return []
    places = ", ".join("?" * len(customer_ids))
    said, values = said_of_offer(SearchText.of(typed))
    parts = (
        f"SELECT '{table}', q.id, q.status = 'open', q.written_at FROM {table} q"
        f" JOIN customer c ON c.id = q.customer_id WHERE q.customer_id IN ({places}) AND ({said})"
        for table in _TABLES
    )
    sql = f"{' UNION ALL '.join(parts)} ORDER BY 3 DESC, 4 DESC LIMIT {limit}"
    return _keys(connection, sql, (*customer_ids, *values) * 2)


def _keys(connection: sqlcipher.Connection, sql: str, values: Sequence[object]) -> list[Key]:
    return [(row[0], row[1]) for row in connection.execute(sql, tuple(values))]
