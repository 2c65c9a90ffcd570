"""Reads rows of what reps write, quotes and change quotes: some of them, or all of a customer."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from app.models.connection import Readers

T = TypeVar("T")
ReadRow = Callable[[Sequence[Any]], T]
"""Makes a row from its columns, the first of which is its id."""


def rows_by_id(
    readers: Readers, select: str, table: str, ids: Sequence[str], read: ReadRow[T]
) -> dict[str, T]:
    """Of ``select``, which calls what is written ``table``, those in ``ids`` that exist."""
    if not ids:
        return {}
    places = ", ".join("?" * len(ids))
    with readers.borrow() as connection:
        found = connection.execute(f"{select} WHERE {table}.id IN ({places})", tuple(ids)).fetchall()
    return {values[0]: read(values) for values in found}


def rows_of_customer(
    readers: Readers, select: str, table: str, customer_id: str, read: ReadRow[T]
) -> tuple[T, ...]:
    """Of ``select``, which calls what is written ``table``, those of a customer, the last written first."""
    newest_first = f"ORDER BY {table}.written_at DESC, {table}.id DESC"
    with readers.borrow() as connection:
        found = connection.execute(
            f"{select} WHERE {table}.customer_id = ? {newest_first}", (customer_id,)
        ).fetchall()
    return tuple(read(values) for values in found)


def row_numbered(readers: Readers, select: str, table: str, number: str, read: ReadRow[T]) -> T | None:
    """The row with that id or number, final or provisional, with or without its revision."""
    wanted = number.strip().upper()
    base, _, revision = wanted.rpartition("-")
    names = [wanted, base] if revision.isdigit() and base.count("-") else [wanted]
    where = f"{table}.id = ? OR {table}.number = ? OR {table}.provisional_number = ?"
    with readers.borrow() as connection:
        for name in names:
            found = connection.execute(f"{select} WHERE {where}", (number.strip(), name, name)).fetchone()
            if found is not None:
                return read(found)
    return None
