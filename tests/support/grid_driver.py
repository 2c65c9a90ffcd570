"""Drives the customer grid."""

from typing import TypeVar

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.application.main_window import MainWindow
from app.ui.customers.grid_model import CustomerGridModel
from app.ui.customers.grid_view import CustomerGridView
from app.ui.customers.page import CustomersPage
from app.ui.tables.cell import CELL_ROLE, Cell
from app.ui.widgets.az_index import AzIndex
from app.ui.widgets.chip import Chip
from app.ui.widgets.search_box import SearchBox

_Found = TypeVar("_Found", bound=QWidget)


class GridDriver:
    """Searches, narrows, sorts and opens in the grid of ``window``."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self._qtbot = window, qtbot

    @property
    def page(self) -> CustomersPage:
        """The grid's page on screen."""
        assert isinstance(self.window.page, CustomersPage)
        return self.window.page

    @property
    def view(self) -> CustomerGridView:
        """Its table."""
        return self.find(CustomerGridView)

    @property
    def model(self) -> CustomerGridModel:
        """Its rows."""
        model = self.view.model()
        assert isinstance(model, CustomerGridModel)
        return model

    @property
    def names(self) -> list[str]:
        """The names on show, from top to bottom."""
        rows = (self.model.row_at(row) for row in range(self.model.rowCount()))
        return [row.name for row in rows if row is not None]

    def find(self, kind: type[_Found], name: str = "") -> _Found:
        """The widget of that kind on the page, by its object name where there are several."""
        found = self.page.findChild(kind, name) if name else self.page.findChild(kind)
        assert isinstance(found, kind), name
        return found

    def column(self, id: str) -> int:
        """Where a column is in the model."""
        return [column.id for column in self.view._columns].index(id)

    def cell(self, row: int, id: str) -> Cell:
        """What a cell shows."""
        cell = self.model.data(self.model.index(row, self.column(id)), CELL_ROLE)
        assert isinstance(cell, Cell)
        return cell

    def type_search(self, text: str) -> None:
        """Search as a rep does: Ctrl+F, then letter by letter."""
        QTest.keyClick(self.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        box = self.find(SearchBox)
        assert box.hasFocus()
        if text.isascii():
            QTest.keyClicks(box, text)
        else:
            box.insert(text)
        self._qtbot.waitUntil(lambda: self.searched() == text)

    def searched(self) -> str:
        """The text that the list on show was searched for."""
        shown = self.model.list
        return "" if shown is None else shown.filter.text

    def chip(self, name: str) -> Chip:
        """A chip by its name."""
        return self.find(Chip, f"chip_{name}")

    def press_chip(self, name: str) -> None:
        """Press a chip."""
        QTest.mouseClick(self.chip(name), Qt.MouseButton.LeftButton)

    def pick_letter(self, letter: str) -> None:
        """Choose a letter with the keyboard."""
        index = self.find(AzIndex)
        index.set_letter(letter)
        index.chosen.emit(letter)

    def sort_by(self, id: str, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column."""
        self.view.horizontalHeader().setSortIndicator(self.column(id), order)

    def select(self, name: str) -> None:
        """Make the row of a customer the current one."""
        # By the selection model: the view would toggle the row if a test before left Ctrl pressed.
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        index = self.model.index(self.names.index(name), 0)
        self.view.selectionModel().setCurrentIndex(index, flags)

    def selected(self) -> list[str]:
        """The names of the selected rows."""
        rows = self.view.selectionModel().selectedRows()
        return [self.names[each.row()] for each in rows]

    def middle_of(self, name: str) -> QPoint:
        """Where a customer's row is."""
        return self.view.visualRect(self.model.index(self.names.index(name), 0)).center()

    def press(self, key: Qt.Key) -> None:
        """Press a key where the keyboard is."""
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)

    def settle(self) -> None:
        """Wait until all work in the background is done and shown."""
        self._qtbot.waitUntil(lambda: self.window.workspace.tasks.is_idle)
