"""One table model for every list of frozen rows: columns as data, and changes without ever a reset."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QModelIndex, QObject, Qt

from app.ui.tables.cell import CELL_ROLE, Cell
from app.ui.tables.column_model import NO_PARENT, ColumnModel, Index

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """A column: its head, how a row fills it, and which way it is aligned."""

    id: str
    head: str
    cell: Callable[[R], Cell]
    align_right: bool = False


class RowModel(ColumnModel[Column[R]], Generic[R]):
    """Shows rows that have an identity; ``set_rows`` moves from one list to the next by the least steps.

    Selection, current row and scroll position stay with the rows they were on.
    """

    def __init__(
        self, columns: Sequence[Column[R]], key: Callable[[R], str], parent: QObject | None = None
    ) -> None:
        super().__init__(columns, parent)
        self._key = key
        self._rows: list[R] = []

    @property
    def rows(self) -> Sequence[R]:
        """The rows shown, in order."""
        return self._rows

    def row_at(self, index: int) -> R:
        """The row at a position."""
        return self._rows[index]

    def position_of(self, key: str) -> int | None:
        """Where the row with that identity is, if it is shown."""
        return next((at for at, row in enumerate(self._rows) if self._key(row) == key), None)

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show ``rows`` instead: removes, moves, inserts, and repaints what differs."""
        wanted = list(rows)
        keys = [self._key(row) for row in wanted]
        self._remove_all_but(set(keys))
        self._put_in_order(keys)
        self._fill_in(wanted, keys)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self._columns[index.column()].cell
        if role == CELL_ROLE:
            return cell(self._rows[index.row()])
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            shown = cell(self._rows[index.row()])
            return f"{shown.text}, {shown.second}" if shown.second else shown.text
        return None

    def cells_at(self, row: int, columns: Sequence[int]) -> Sequence[Cell | None]:
        """What ``data`` gives under ``CELL_ROLE``, of some columns at once."""
        shown = self._rows[row]
        return [self._columns[column].cell(shown) for column in columns]

    def _remove_all_but(self, kept: set[str]) -> None:
        end = len(self._rows)
        while end:
            if self._key(self._rows[end - 1]) in kept:
                end -= 1
                continue
            start = end - 1
            while start and self._key(self._rows[start - 1]) not in kept:
                start -= 1
            self.beginRemoveRows(QModelIndex(), start, end - 1)
            del self._rows[start:end]
            self.endRemoveRows()
            end = start

    def _put_in_order(self, keys: Sequence[str]) -> None:
        """Bring the rows that stay into the order of ``keys``, telling views where each went."""
        rank = {key: place for place, key in enumerate(keys)}
        order = sorted(range(len(self._rows)), key=lambda at: rank[self._key(self._rows[at])])
        if order == list(range(len(order))):
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        moved_to = {old: new for new, old in enumerate(order)}
        self._rows = [self._rows[old] for old in order]
        self.changePersistentIndexList(
            before, [self.index(moved_to[index.row()], index.column()) for index in before]
        )
        self.layoutChanged.emit()

    def _fill_in(self, wanted: Sequence[R], keys: Sequence[str]) -> None:
        """Insert what is not there yet, as many rows at once as stand together; repaint what differs."""
        there = {self._key(row) for row in self._rows}
        at = 0
        while at < len(wanted):
            end = at
            while end < len(wanted) and keys[end] not in there:
                end += 1
            if end > at:
                self.beginInsertRows(QModelIndex(), at, end - 1)
                self._rows[at:at] = wanted[at:end]
                self.endInsertRows()
                at = end
                continue
            if self._rows[at] != wanted[at]:
                self._rows[at] = wanted[at]
                self.dataChanged.emit(self.index(at, 0), self.index(at, len(self._columns) - 1))
            at += 1
