"""The rows of the customer grid: pages read when they come into view, however many rows there are."""

from collections import OrderedDict
from collections.abc import Callable, Collection, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt

from app.services.queries.customer_list import CustomerList
from app.services.queries.customer_row import CustomerRow
from app.ui.customers.columns import GridColumn
from app.ui.tables.cell import CELL_ROLE, Cell
from app.ui.tables.column_model import NO_PARENT, ColumnModel, Index

_PAGE = 128
_PAGES_KEPT = 24
_IN_A_WINDOW = 40


class CustomerGridModel(ColumnModel[GridColumn]):
    """Shows one ``CustomerList``; ``show`` and ``follow`` go on to another without a reset.

    Selection and current row stay with their customers, as long as those are in the list.
    """

    def __init__(
        self,
        columns: Sequence[GridColumn],
        reread: Callable[[Collection[str]], dict[str, CustomerRow]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, parent)
        self._reread = reread
        self._list: CustomerList | None = None
        self._count = 0
        self._pages: OrderedDict[int, tuple[CustomerRow, ...]] = OrderedDict()

    @property
    def list(self) -> CustomerList | None:
        """The list on show."""
        return self._list

    def row_at(self, row: int) -> CustomerRow | None:
        """The customer at a position; None when the file has fewer rows than it had."""
        page = self._page(row // _PAGE)
        offset = row % _PAGE
        return page[offset] if offset < len(page) else None

    def first_rows(self) -> tuple[CustomerRow, ...]:
        """The rows that a window shows before anybody scrolls."""
        return self._page(0)[:_IN_A_WINDOW] if self._count else ()

    def show(self, wanted: CustomerList) -> None:
        """Show ``wanted``; rows that are in both lists keep selection and focus."""
        self._grow_to(wanted.count)
        if self.persistentIndexList():
            self._carry_over(wanted)
        self._pages.clear()
        self._list = wanted
        self._shrink_to(wanted.count)
        if self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, len(self._columns) - 1))

    def follow(self, ids: Collection[str], anew: CustomerList) -> None:
        """Take in that the customers in ``ids`` changed; ``anew`` is the same filter, opened after that."""
        if anew.count == self._count and self._update_in_place(ids, anew):
            self._list = anew
            return
        self.show(anew)

    def set_columns(self, columns: Sequence[GridColumn]) -> None:
        """Show the same columns with other words: the catalogue's names have arrived."""
        self._columns = tuple(columns)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (CELL_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        cell = self._columns[index.column()].cell(row)
        return cell if role == CELL_ROLE else cell.text

    def cells_at(self, row: int, columns: Sequence[int]) -> Sequence[Cell | None]:
        """What ``data`` gives under ``CELL_ROLE``, of some columns at once."""
        shown = self.row_at(row)
        if shown is None:
            return [None for _ in columns]
        return [self._columns[column].cell(shown) for column in columns]

    def _page(self, number: int) -> tuple[CustomerRow, ...]:
        known = self._pages.get(number)
        if known is not None:
            self._pages.move_to_end(number)
            return known
        page = self._list.page(number * _PAGE, _PAGE) if self._list is not None else ()
        self._pages[number] = page
        while len(self._pages) > _PAGES_KEPT:
            self._pages.popitem(last=False)
        return page

    def _id_at(self, row: int) -> str:
        """The customer at a position, from the pages already read: the file may have moved on."""
        page = self._pages.get(row // _PAGE, ())
        offset = row % _PAGE
        return page[offset].id if offset < len(page) else ""

    def _carry_over(self, wanted: CustomerList) -> None:
        self.layoutAboutToBeChanged.emit()
        # Only now: a selection holds its corners, and makes indexes of all its cells when it hears of this.
        held = [(index, self._id_at(index.row())) for index in self.persistentIndexList()]
        positions = {id: wanted.position_of(id) for id in {each for _, each in held} if id}
        for index, id in held:
            position = positions.get(id)
            moved = QModelIndex() if position is None else self.createIndex(position, index.column())
            self.changePersistentIndex(index, moved)
        self._pages.clear()
        self._list = wanted
        self.layoutChanged.emit()

    def _grow_to(self, count: int) -> None:
        if count > self._count:
            self.beginInsertRows(QModelIndex(), self._count, count - 1)
            self._count = count
            self.endInsertRows()

    def _shrink_to(self, count: int) -> None:
        if count < self._count:
            self.beginRemoveRows(QModelIndex(), count, self._count - 1)
            self._count = count
            self.endRemoveRows()

    def _is_in_place(self, changed: Collection[str], anew: CustomerList) -> bool:
        """Whether the pages that were read hold the rows they held, those in ``changed`` apart.

        The others keep their order: where the first and the last of a page have their place, nobody else has
        come between.
        """
        for number, page in self._pages.items():
            steady = [(place, row.id) for place, row in enumerate(page) if row.id not in changed]
            if any(anew.position_of(id) != number * _PAGE + place for place, id in steady[:1] + steady[-1:]):
                return False
        return True

    def _update_in_place(self, ids: Collection[str], anew: CustomerList) -> bool:
        """Repaint the changed rows that were read, if all rows that were read have the place they had."""
        places = {
            row.id: (number, offset)
            for number, page in self._pages.items()
            for offset, row in enumerate(page)
            if row.id in ids
        }
        if any(anew.position_of(id) != number * _PAGE + offset for id, (number, offset) in places.items()):
            return False
        if len(places) < len(ids) and not self._is_in_place(ids, anew):
            return False  # A row that was never read has moved past those that were.
        fresh = self._reread(places)
        for id, (number, offset) in places.items():
            if id in fresh:
                page = self._pages[number]
                self._pages[number] = (*page[:offset], fresh[id], *page[offset + 1 :])
                at = number * _PAGE + offset
                self.dataChanged.emit(self.index(at, 0), self.index(at, len(self._columns) - 1))
        return True
