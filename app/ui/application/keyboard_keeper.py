"""Keeps the keyboard from a button that it would come to because what had it is gone."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.theme.window_listener import WindowListener
from app.ui.widgets.focus_trail import FocusTrail, acts
from app.ui.widgets.overlay import Overlay


class KeyboardKeeper(WindowListener):
    """Gives it to the nearest list or field in ``window`` instead.

    Where a row, a card or a button goes that has the keyboard, Qt hands it to whatever comes next: that is
    *Refuse* or *Delete* as often as not, and the Enter of who did not look would press it.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._trail = FocusTrail(None)
        self._lost: FocusTrail | None = None
        self._came_to: QWidget | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._give)

    def moved_to(self, now: QWidget | None) -> None:
        """Note where the keyboard is; where it came by chance, wait for whoever took its place away."""
        before, self._trail = self._trail, FocusTrail(now)
        if before.is_gone and (now is None or acts(now)) and Overlay.over(self._window) is None:
            self._lost, self._came_to = before, now
            self._soon.start()

    def _give(self) -> None:
        """Go to the nearest place, unless somebody has led the keyboard elsewhere meanwhile."""
        lost, self._lost = self._lost, None
        is_led = QApplication.focusWidget() is not self._came_to or Overlay.over(self._window) is not None
        if lost is None or is_led or not self._window.isActiveWindow():
            return
        target = lost.nearest()
        if target is not None:
            target.setFocus()
