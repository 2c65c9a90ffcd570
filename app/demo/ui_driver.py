"""Drives the real window: it clicks, types and waits as a rep would, and takes pictures."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QWidget

from app.ui.widgets.select import Select

_W = TypeVar("_W", bound=QWidget)
_PATIENCE_MS = 300_000  # For what never comes: on a busy machine everything else does in the end.
_LOOK_EVERY_MS = 20


class NotThereError(Exception):
    """What the driver was to use is not on the window, or what it waits for does not happen."""


class UiDriver:
    """Works on ``window``; everything it touches is named by its object name."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def find(self, name: str) -> QWidget:
        """The visible widget called ``name``.

        Raises:
            NotThereError: there is none within the time that the driver waits.
        """
        return self.find_as(QWidget, name)

    def find_as(self, kind: type[_W], name: str) -> _W:
        """The same, when it must be a ``kind``."""
        what = f"a visible {kind.__name__} called {name}"
        self.wait_for(lambda: self._visible(kind, name) is not None, what)
        found = self._visible(kind, name)
        if found is None:
            raise NotThereError(what)
        return found

    def has(self, name: str) -> bool:
        """Whether a visible widget is called ``name`` now."""
        return self._visible(QWidget, name) is not None

    def click(self, name: str) -> None:
        """Click the middle of a button."""
        button = self.find_as(QAbstractButton, name)
        self.wait_for(button.isEnabled, f"{name} to be enabled")
        # What was shown this moment has no size yet, and a click on nothing presses nothing.
        self.wait_for(lambda: not button.rect().isEmpty(), f"{name} to be laid out")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().center())
        self.rest()

    def write(self, name: str, text: str) -> None:
        """Replace what stands in a field by ``text``, key by key, and leave the field."""
        field = self._line_of(name)
        field.setFocus(Qt.FocusReason.TabFocusReason)
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
        for letter in text:
            press_letter(field, letter)
        QTest.keyClick(field, Qt.Key.Key_Tab)
        self.rest()

    def check(self, name: str) -> None:
        """Tick a box that is not ticked yet."""
        if not self.find_as(QAbstractButton, name).isChecked():
            self.click(name)

    def choose(self, name: str, value: object) -> None:
        """Go down the options of a select with the arrow key until ``value`` is chosen.

        Raises:
            NotThereError: it is not among them.
        """
        select = self.find_as(Select, name)
        select.setFocus(Qt.FocusReason.TabFocusReason)
        for _ in range(select.count()):
            QTest.keyClick(select, Qt.Key.Key_Down)
            if select.value() == value:
                self.rest()
                return
        raise NotThereError(f"{value} in {name}")

    def wait_for(self, condition: Callable[[], bool], what: str) -> None:
        """Let the window live until ``condition`` holds.

        Raises:
            NotThereError: ``what`` did not happen in time.
        """
        patience = QDeadlineTimer(_PATIENCE_MS)
        while not condition():
            if patience.hasExpired():
                raise NotThereError(f"waited in vain for {what}")
            self._live(_LOOK_EVERY_MS)

    def rest(self) -> None:
        """Let the window finish what it has begun."""
        self._live(1)

    def picture(self, path: Path) -> Path:
        """Save what the window shows."""
        self.rest()
        path.parent.mkdir(parents=True, exist_ok=True)
        shown = self._window.grab()
        self._add_menus(shown)
        if not shown.save(str(path)):
            raise NotThereError(f"cannot write {path}")
        return path

    def _add_menus(self, shown: QPixmap) -> None:
        """Menus are windows of their own: put those that are open where the rep sees them."""
        menus = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMenu)]
        painter = QPainter(shown)
        for menu in (each for each in menus if each.isVisible()):
            painter.drawPixmap(self._window.mapFromGlobal(menu.pos()), menu.grab())
        painter.end()

    def _live(self, duration_ms: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(duration_ms, loop.quit)
        loop.exec()
        QApplication.sendPostedEvents()

    def _visible(self, kind: type[_W], name: str) -> _W | None:
        found = self._window.findChildren(kind, name)
        return next((widget for widget in found if widget.isVisible()), None)

    def _line_of(self, name: str) -> QLineEdit:
        widget = self.find(name)
        if isinstance(widget, QLineEdit):
            return widget
        inside = widget.findChild(QLineEdit)
        if inside is None:
            raise NotThereError(f"no line to write in {name}")
        return inside


def press_letter(field: QWidget, letter: str) -> None:
    """Type one character; those that have no key of their own arrive as an input method sends them.

    QTest knows the keys of ASCII alone, and ends the process at any other.
    """
    if letter.isascii():
        QTest.keyClicks(field, letter)
    else:
        composed = QInputMethodEvent()
        composed.setCommitString(letter)
        QApplication.sendEvent(field, composed)
