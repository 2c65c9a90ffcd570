"""The customer's view, small, on the rep's side: what is on the large screen, and its controls."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.meeting.customer_view import CustomerView
from app.ui.meeting.scale import DESIGN_HEIGHT, DESIGN_WIDTH
from app.ui.theme import theme


class SmallPicture(QWidget):
    """Keeps the shape of a screen, with a hairline around the view."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("meeting_picture")
        self.view = CustomerView(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme().follow(self)

    def sizeHint(self) -> QSize:
        return QSize(DESIGN_WIDTH // 2, DESIGN_HEIGHT // 2)

    def retheme(self) -> None:
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.view.setGeometry(self._place())

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self._place().adjusted(-1, -1, 1, 1), theme().color("line2"))

    def _place(self) -> QRect:
        room = self.rect().adjusted(1, 1, -1, -1)
        width = min(room.width(), room.height() * DESIGN_WIDTH // DESIGN_HEIGHT)
        height = width * DESIGN_HEIGHT // DESIGN_WIDTH
        return QRect(room.left(), room.top(), width, height)
