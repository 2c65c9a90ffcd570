"""Single values that the cache keeps: the cursor, the epoch, this installation's identity, counters."""

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from app.models import tables


def get(connection: Connection, name: str, default: str = "") -> str:
    """The value called ``name``."""
    found = connection.execute(select(tables.meta.c.value).where(tables.meta.c.name == name)).scalar()
    return default if found is None else str(found)


def put(connection: Connection, name: str, value: str) -> None:
    """Keep ``value`` under ``name``."""
    statement = insert(tables.meta).values(name=name, value=value)
    connection.execute(statement.on_conflict_do_update(index_elements=["name"], set_={"value": value}))


def next_number(connection: Connection, name: str) -> int:
    """Count on: 1, 2, 3..."""
    value = number(connection, name) + 1
    put(connection, name, str(value))
    return value


def take_numbers(connection: Connection, name: str, count: int) -> int:
    """Count on by ``count``; returns the first of them."""
    before = number(connection, name)
    put(connection, name, str(before + count))
    return before + 1


def number(connection: Connection, name: str) -> int:
    """The whole number called ``name``; 0 before it is set."""
    return int(get(connection, name, "0"))
