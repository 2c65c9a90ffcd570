"""Space asks for a quick look at the row where the keyboard is."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from app.ui.tables.view import TableView


class LookKey(QObject):
    """Hears Space in ``view``; Ctrl and Space still select a row alone.

    ``asked`` carries nothing: the row is the view's current one.
    """

    asked = Signal()

    def __init__(self, view: TableView) -> None:
        super().__init__(view)
        self._view = view
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if _is_space(event) and self._view.currentIndex().isValid():
            self.asked.emit()
            return True
        return False


def _is_space(event: QEvent) -> bool:
    if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
        return False
    return event.key() == Qt.Key.Key_Space and not event.modifiers()
