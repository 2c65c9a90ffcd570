"""What an object of a window hears before its controls: each key and click, and where the keyboard goes."""

from PySide6.QtCore import QEvent, QMetaObject, QObject
from PySide6.QtWidgets import QWidget

from app.ui.theme.focus_moves import follow_focus


class WindowListener(QObject):
    """Listens to ``window`` and to its native window, which gets each key and click once; says ``heard``.

    What a control leaves untouched is heard a second time, when it comes up to ``window``. A window that is
    hidden hears nothing of the keyboard.
    """

    # Of the class, for a window that ends while it is shown: events still come when its Python half has gone.
    _watched: QWidget | None = None
    _follows: QMetaObject.Connection | None = None

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = self._watched = window
        window.installEventFilter(self)
        if window.isVisible():
            self._begin()

    def heard(self, event: QEvent) -> None:
        """Handle what came to the window; the controls get it in any case."""

    def moved_to(self, now: QWidget | None) -> None:
        """The keyboard is at ``now``, a control of this window, or at none of the application's."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and watched is self._watched:
            self._begin()
        elif event.type() == QEvent.Type.Hide and watched is self._watched:
            self._end()
        self.heard(event)
        return False

    def _begin(self) -> None:
        handle = self._window.windowHandle()
        if handle is not None:
            # Qt keeps a filter once, however often it is installed.
            handle.installEventFilter(self)
        if self._follows is None:
            self._follows = follow_focus(self._on_focus_changed)

    def _end(self) -> None:
        if self._follows is not None:
            QObject.disconnect(self._follows)
            self._follows = None

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is None or now.window() is self._window:
            self.moved_to(now)
