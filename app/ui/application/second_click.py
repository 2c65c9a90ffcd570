"""The second click of a double click never presses what has come under the pointer, or from under it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QWidget

from app.ui.application.history_buttons import HISTORY_BUTTONS
from app.ui.theme.window_listener import WindowListener
from app.ui.widgets.overlay import Overlay

_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)


class SecondClick(WindowListener):
    """Keeps from the window what is pressed right after a click that has led to another page or dialog.

    ``page`` gives the page on screen. Whoever clicks *Send* twice means it once, and not the button that
    stands in the same place on the page behind, in the dialog that has opened, or under the one that has
    closed.
    """

    def __init__(self, window: QWidget, page: Callable[[], QWidget | None]) -> None:
        super().__init__(window)
        self._page = page
        self._pressed_on: QWidget | None = None
        self._pressed_at = 0
        self._spot = QPointF()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        super().eventFilter(watched, event)
        is_native = watched is not self._watched
        if not is_native or event.type() not in _PRESSES or not isinstance(event, QMouseEvent):
            return False
        if event.button() in HISTORY_BUTTONS:
            return False
        on_top = Overlay.over(self._window) or self._page()
        if on_top is not self._pressed_on and self._is_second(event):
            return True
        self._pressed_on, self._pressed_at = on_top, event.timestamp()
        self._spot = event.position()
        return False

    def _is_second(self, event: QMouseEvent) -> bool:
        """Whether it is pressed where and when a double click is."""
        hints = QGuiApplication.styleHints()
        is_soon = event.timestamp() - self._pressed_at < hints.mouseDoubleClickInterval()
        away = (event.position() - self._spot).manhattanLength()
        return is_soon and away <= 2 * hints.mouseDoubleClickDistance()
