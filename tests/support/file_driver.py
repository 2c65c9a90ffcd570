"""Opens customer files in the real window, and presses, types and reads there as a rep does."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.ids import CustomerId
from app.ui.application.main_window import MainWindow
from app.ui.tables.row_model import RowModel
from app.ui.tables.view import TableView
from app.ui.widgets.tabs import Tabs
from app.ui.workspace import places

_Found = TypeVar("_Found", bound=QWidget)


class FileDriver:
    """A rep at the file of one customer."""

    def __init__(self, window: MainWindow, qtbot: QtBot, id: CustomerId) -> None:
        self.window, self.qtbot, self.id = window, qtbot, id

    def open(self, tab: places.FileTab) -> None:
        """Go to a tab of the file."""
        self.window.workspace.router.go(places.CustomerFile(self.id, tab))
        self.settle()

    def tabs(self) -> list[str]:
        """The tabs that the file has."""
        tabs = self.find(Tabs, "file_tabs")
        return [str(value) for value in tabs._values]

    def find(self, kind: type[_Found], name: str) -> _Found:
        """The visible widget of that kind and name."""
        found = [each for each in self.window.findChildren(kind, name) if each.isVisible()]
        assert found, f"nothing visible is called {name}"
        return found[0]

    def is_there(self, name: str) -> bool:
        """Whether something visible has that name."""
        return any(each.isVisible() for each in self.window.findChildren(QWidget, name))

    def texts(self) -> str:
        """Every word on the page, one label a line."""
        from app.ui.widgets.label import Label

        page = self.window.page
        assert page is not None
        return "\n".join(each.text() for each in page.findChildren(Label) if each.isVisible())

    def press(self, name: str) -> None:
        """Press a button and wait for what follows."""
        QTest.mouseClick(self.find(QAbstractButton, name), Qt.MouseButton.LeftButton)
        self.settle()

    def type(self, name: str, text: str) -> None:
        """Write a count, key by key."""
        box = self.find(QWidget, name)
        line = box.findChild(QLineEdit)
        assert line is not None
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)
        self.settle()

    def rows(self, name: str) -> list[list[str]]:
        """What a table shows, row by row."""
        model = self.find(TableView, name).model()
        assert isinstance(model, RowModel)
        return [
            [str(model.index(row, column).data()) for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    def settle(self) -> None:
        """Wait until everything is written and shown."""
        self.qtbot.waitUntil(lambda: self.window.workspace.tasks.is_idle)
