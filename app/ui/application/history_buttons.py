"""The two buttons at the side of a mouse go back and forward through the pages, as Alt and an arrow do."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from app.ui.theme.window_listener import WindowListener
from app.ui.widgets.overlay import Overlay
from app.ui.workspace.router import Router

HISTORY_BUTTONS = (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton)
_EVENTS = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease)


class HistoryButtons(WindowListener):
    """Takes the two buttons from everything in ``window``; under a dialog they do nothing."""

    def __init__(self, window: QWidget, router: Router) -> None:
        super().__init__(window)
        self._router = router

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        super().eventFilter(watched, event)
        if event.type() not in _EVENTS or not isinstance(event, QMouseEvent):
            return False
        if event.button() not in HISTORY_BUTTONS:
            return False
        is_press = watched is not self._watched and event.type() == QEvent.Type.MouseButtonPress
        if is_press and Overlay.over(self._window) is None:
            is_back = event.button() == Qt.MouseButton.BackButton
            go = self._router.back_in_history if is_back else self._router.forward_in_history
            go()
        return True
