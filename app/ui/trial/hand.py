"""A hand on the real window: it clicks, types and waits as a rep would, and takes pictures."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

_W = TypeVar("_W", bound=QWidget)
_PATIENCE_MS = 30_000
_LOOK_EVERY_MS = 20


class NotThereError(Exception):
    """What the hand was to use is not on the window, or what it waits for does not happen."""


class Hand:
    """Works on ``window``; everything it touches is named by its object name."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def find(self, name: str, kind: type[_W] | None = None) -> _W:
        """The visible widget called ``name``.

        Raises:
            NotThereError: there is none within the patience of the hand.
        """
        wanted: type[QWidget] = kind or QWidget

        def visible() -> bool:
            return self._visible(wanted, name) is not None

        self.wait_for(visible, f"a visible {wanted.__name__} called {name}")
        found = self._visible(wanted, name)
        if found is None:
            raise NotThereError(name)
        return found  # type: ignore[return-value]  # ``kind`` is what findChildren was asked for.

    def has(self, name: str) -> bool:
        """Whether a visible widget is called ``name`` now."""
        return self._visible(QWidget, name) is not None

    def click(self, name: str) -> None:
        """Click the middle of a button."""
        button = self.find(name, QAbstractButton)
        self.wait_for(button.isEnabled, f"{name} to be enabled")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().center())
        self.rest()

    def write(self, name: str, text: str) -> None:
        """Replace what stands in a field by ``text``, key by key, and leave the field."""
        field = self._line_of(name)
        field.setFocus(Qt.FocusReason.TabFocusReason)
        field.selectAll()
        QTest.keyClicks(field, text) if text else QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClick(field, Qt.Key.Key_Tab)
        self.rest()

    def press(self, keys: str) -> None:
        """Press a shortcut in the window."""
        QTest.keySequence(self._window, keys)
        self.rest()

    def double_click_row(self, name: str, row: int) -> None:
        """Open a row of the table called ``name``."""
        from PySide6.QtWidgets import QAbstractItemView

        view = self.find(name, QAbstractItemView)
        index = view.model().index(row, 0)
        view.scrollTo(index)
        place: QPoint = view.visualRect(index).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.rest()

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
        if not self._window.grab().save(str(path)):
            raise NotThereError(f"cannot write {path}")
        return path

    def _live(self, duration_ms: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(duration_ms, loop.quit)
        loop.exec()
        QApplication.sendPostedEvents()

    def _visible(self, kind: type[QWidget], name: str) -> QWidget | None:
        for found in self._window.findChildren(kind, name):
            if isinstance(found, QWidget) and found.isVisible():
                return found
        return None

    def _line_of(self, name: str) -> QLineEdit:
        widget = self.find(name)
        if isinstance(widget, QLineEdit):
            return widget
        inside = widget.findChild(QLineEdit)
        if inside is None:
            raise NotThereError(f"no line to write in {name}")
        return inside
