"""Rows of the cache's tables on whatever pages of a damaged file can be read.

A page below a damaged one cannot be reached through its tree, but every page that is in use and holds rows
holds rows of one table, and the tables that matter here tell themselves apart by the number and types of
their columns.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Integer, LargeBinary, Table

from app.models.salvage.pages import DamagedFile
from app.models.salvage.records import Cell, PageType, UnreadableRecordError, Value, cells, page_type
from app.models.salvage.tree import Structure


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A row by its columns; ``is_older`` when its page was written once more since, and that is lost."""

    rowid: int
    values: Mapping[str, Any]
    is_older: bool


@dataclass(frozen=True, slots=True)
class LostRow:
    """A command, a draft or a message of which an index still tells; ``state`` is empty where unknown."""

    id: str
    customer_id: str
    state: str


def found_rows(
    file: DamagedFile, structure: Structure, wanted: Mapping[str, Table]
) -> Iterator[tuple[str, FoundRow]]:
    """Every row of the ``wanted`` tables that can be read, with its table, in the file's order."""
    free = structure.free_pages()
    shapes = {name: _shape(table) for name, table in wanted.items()}

    def read(number: int) -> bytes | None:
        found = file.find(number)
        return None if found is None else found.content

    for page in file.read_all():
        if page.number in free or page_type(page.number, page.content) is not PageType.TABLE_LEAF:
            continue
        for cell in cells(page.number, page.content, read):
            if isinstance(cell, UnreadableRecordError):
                continue
            name = next((each for each, shape in shapes.items() if _fits(cell, shape)), None)
            if name is not None:
                yield name, FoundRow(cell.rowid, _named(cell, wanted[name]), page.is_older)


_Check = Callable[[Value], bool]


def _shape(table: Table) -> tuple[_Check, ...]:
    return tuple(_check(table, column) for column in table.columns)


def _check(table: Table, column: Column[Any]) -> _Check:
    if _is_rowid(table, column):
        return lambda value: value is None
    kind = _kind(column)
    if column.nullable:
        return lambda value: value is None or isinstance(value, kind)
    return lambda value: isinstance(value, kind)


def _kind(column: Column[Any]) -> type[Value]:
    if isinstance(column.type, Integer):
        return int
    return bytes if isinstance(column.type, LargeBinary) else str


def _is_rowid(table: Table, column: Column[Any]) -> bool:
    """Whether the column is another name for the rowid, which the record leaves out."""
    return column.primary_key and len(table.primary_key) == 1 and isinstance(column.type, Integer)


def _fits(cell: Cell, shape: tuple[_Check, ...]) -> bool:
    return len(cell.values) == len(shape) and all(
        check(value) for check, value in zip(shape, cell.values, strict=True)
    )


def _named(cell: Cell, table: Table) -> dict[str, Any]:
    values = {column.name: value for column, value in zip(table.columns, cell.values, strict=True)}
    return {
        name: cell.rowid if _is_rowid(table, table.columns[name]) else value for name, value in values.items()
    }
