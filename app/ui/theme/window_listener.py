"""What an object of a window hears before its controls: each key and click, and where the keyboard goes."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget


class WindowListener(QObject):
    """Listens to ``window`` and to its native window, which gets each key and click once; says ``heard``.

    What a control leaves untouched is heard a second time, when it comes up to ``window``.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)
        self._listen_to_native()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def heard(self, event: QEvent) -> None:
        """What came to the window; it goes on to the controls in any case."""

    def moved_to(self, now: QWidget | None) -> None:
        """The keyboard is at ``now``, a control of this window, or at none of the application's."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._listen_to_native()
        self.heard(event)
        return False

    def _listen_to_native(self) -> None:
        handle = self._window.windowHandle()
        if handle is not None:
            # Qt keeps a filter once, however often it is installed.
            handle.installEventFilter(self)

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is None or now.window() is self._window:
            self.moved_to(now)
