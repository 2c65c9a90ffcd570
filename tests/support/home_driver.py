"""Works the start page as a rep does."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.ui.application.main_window import MainWindow
from app.ui.home.page import HomePage
from app.ui.home.row import HomeRow
from app.ui.workspace import places


class HomeDriver:
    """The page of a window that is at home."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self._qtbot = window, qtbot
        self.settle()

    @property
    def page(self) -> HomePage:
        page = self.window.page
        assert isinstance(page, HomePage)
        return page

    @property
    def place(self) -> places.Place:
        return self.window.workspace.router.place

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: self.window.workspace.tasks.is_idle)

    def go(self) -> None:
        self.window.workspace.router.go(places.Home())
        self.settle()

    def rows(self, name: str = "to_do") -> list[HomeRow]:
        """The visible rows of that name, from top to bottom."""
        found = [row for row in self.page.findChildren(HomeRow, name) if row.isVisible()]
        return sorted(found, key=lambda row: row.mapTo(self.page, row.rect().topLeft()).y())

    def names(self, name: str = "to_do") -> list[str]:
        return [row.accessibleName() for row in self.rows(name)]

    def row(self, part: str, name: str = "to_do") -> HomeRow:
        """The row that says ``part``, once it is there: what was written comes to the page by itself."""
        self.wait_for(lambda: any(part in each for each in self.names(name)))
        return next(row for row in self.rows(name) if part in row.accessibleName())

    def wait_for(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition)
        self.settle()

    def click(self, widget: QWidget) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()

    def content_width(self) -> int:
        area = self.page.findChild(QScrollArea)
        content = area.widget() if isinstance(area, QScrollArea) else None
        assert content is not None
        return content.width()

    def texts(self) -> list[str]:
        return [label.text() for label in self.page.findChildren(QLabel)]

    def text(self, name: str) -> str:
        label = self.page.findChild(QLabel, name)
        assert isinstance(label, QLabel)
        return label.text() if label.isVisible() else ""
