"""Drives the import of customers in the real window."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.services.spreadsheets.import_session import Stage
from app.ui.application.main_window import MainWindow
from app.ui.imports.frame import ImportFrame
from app.ui.imports.page import ImportPage
from app.ui.tables.view import TableView
from app.ui.widgets.banner import Banner
from app.ui.widgets.select import Select
from app.ui.workspace import places

_Found = TypeVar("_Found", bound=QWidget)


class ImportDriver:
    """Goes through the steps of an import."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self._qtbot = window, qtbot
        window.workspace.router.go(places.ImportCustomers())

    @property
    def frame(self) -> ImportFrame:
        """The page on screen."""
        assert isinstance(self.window.page, ImportPage)
        assert self.window.page.frame is not None
        return self.window.page.frame

    @property
    def next(self) -> QAbstractButton:
        """The way on."""
        return self.find(QAbstractButton, "import_next")

    def find(self, kind: type[_Found], name: str) -> _Found:
        """The visible ``kind`` with that object name."""
        assert self.window.page is not None
        found = [each for each in self.window.page.findChildren(kind, name) if each.isVisible()]
        assert found, f"nothing visible is called {name}"
        return found[0]

    def is_visible(self, kind: type[QWidget], name: str) -> bool:
        """Whether something of that kind and name is on screen."""
        assert self.window.page is not None
        return any(each.isVisible() for each in self.window.page.findChildren(kind, name))

    def open_file(self, path: Path) -> None:
        """Give the page a file, as the system's dialog or a drop does."""
        self.frame.open_file(path)
        self._qtbot.waitUntil(
            lambda: self.find(QLabel, "file_name").text() == path.name or self.trouble() != "",
        )

    def choose(self, name: str, value: object) -> None:
        """Choose ``value`` in a list, as the rep does."""
        select = self.find(Select, name)
        select.set_value(value)
        select.chosen.emit(value)

    def go_on(self, stage: Stage) -> None:
        """Press the primary button with the keyboard, and wait for the step."""
        self.next.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(self.next, Qt.Key.Key_Return)
        self._qtbot.waitUntil(lambda: self.frame.stage is stage)

    def trouble(self) -> str:
        """What is said above the step; empty when nothing is."""
        assert self.window.page is not None
        banner = self.window.page.findChild(Banner, "import_trouble")
        assert isinstance(banner, Banner)
        return banner.accessibleName() if banner.isVisible() else ""

    def findings(self) -> list[list[str]]:
        """The rows of the table of findings, as texts."""
        model = self.find(TableView, "findings").model()
        return [
            [str(model.index(row, column).data()) for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]
