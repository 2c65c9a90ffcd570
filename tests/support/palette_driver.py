"""Drives the command palette."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.application.main_window import MainWindow
from app.ui.palette.entries import Entry
from app.ui.palette.palette import Palette

_CONTROL = Qt.KeyboardModifier.ControlModifier


class PaletteDriver:
    """Opens the palette of ``window`` by its keys, types into it and takes what it lists."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self._qtbot = window, qtbot

    @property
    def palette(self) -> Palette:
        """The palette, which was opened before."""
        return self.window.findChildren(Palette)[-1]

    @property
    def is_open(self) -> bool:
        """Whether it lies over the page."""
        return any(each.isVisible() for each in self.window.findChildren(Palette))

    def open(self) -> "PaletteDriver":
        """Press Ctrl+K where the keyboard is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, Qt.Key.Key_K, _CONTROL)
        assert self.is_open
        return self

    def type(self, text: str) -> "PaletteDriver":
        """Type ``text``, and wait for nothing."""
        if text.isascii():
            QTest.keyClicks(self.palette.input, text)
        else:
            self.palette.input.insert(text)
        return self

    def press(self, key: Qt.Key) -> None:
        """Press a key where the keyboard is."""
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)

    def settle(self) -> "PaletteDriver":
        """Wait until all that was typed is looked for, in the background too."""
        self._qtbot.waitUntil(lambda: not self.palette._pause.isActive())
        self._qtbot.waitUntil(lambda: self.window.workspace.tasks.is_idle)
        return self

    @property
    def texts(self) -> list[str]:
        """The entries from top to bottom."""
        return [each.text for each in self.palette.list.entries]

    @property
    def titles(self) -> list[str]:
        """The titles from top to bottom."""
        return [row for row in self.palette.list.rows if isinstance(row, str)]

    @property
    def current(self) -> str:
        """The entry that Enter takes."""
        entry = self.palette.list.current
        return entry.text if entry else ""

    def entry(self, text: str) -> Entry:
        """The entry of that text."""
        return next(each for each in self.palette.list.entries if each.text == text)

    def middle_of(self, text: str) -> QPoint:
        """Where an entry is in the list."""
        place = self.palette.list.rows.index(self.entry(text))
        return self.palette.list.visualRect(self.palette.list.model().index(place, 0)).center()

    def click(self, text: str) -> None:
        """Click an entry."""
        view = self.palette.list.viewport()
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=self.middle_of(text))

    def marked(self, text: str) -> list[str]:
        """The pieces of an entry that are marked."""
        return [text[start:end] for start, end in self.entry(text).spans]
