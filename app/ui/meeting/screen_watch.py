"""Says when screens come, go or move, before any window has been put somewhere else for it."""

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QGuiApplication, QScreen

from app.ui.meeting.screens import described


class ScreenWatch(QObject):
    """Follows the screens of the system for as long as it lives.

    Signals:
        gone: this screen is going; Qt has moved no window off it yet.
        changed: a screen has come or gone, or shows another part of the desktop.
    """

    gone = Signal(object)
    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenAdded.connect(self._on_added)
        application.screenRemoved.connect(self._on_removed)
        for screen in QGuiApplication.screens():
            screen.geometryChanged.connect(self._on_moved)

    def _on_added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._on_moved)
        self.changed.emit()

    def _on_removed(self, screen: QScreen) -> None:
        self.gone.emit(described(screen))
        self.changed.emit()

    def _on_moved(self, _area: QRect) -> None:
        self.changed.emit()
