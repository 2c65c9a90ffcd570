"""A row that leads somewhere: all of it is one button, and the arrow keys go to the rows beside it."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.theme import CELL, TextStyle, TokenName, set_ring_radius, theme
from app.ui.theme.paint import draw_hairline, draw_text, leading, mirrored, painter_on, text_width, trailing

EDGE, GAP = 12, 12
_ONE_LINE = 36


class HomeRow(QAbstractButton):
    """Paints its ground; what stands in it is painted by ``paint_row``.

    Signals:
        stepped: to the row below (1) or above (-1).
    """

    stepped = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_ring_radius(self, 4)
        theme().follow(self)

    def retheme(self) -> None:
        self.updateGeometry()
        self.update()

    def height_at(self, width: int) -> int:
        """How high the row is where it is ``width`` wide, in px: by default that of one line."""
        return theme().scaled(_ONE_LINE)

    def paint_row(self, painter: QPainter) -> None:
        """Paint what the row says: by default its text."""
        self.write(painter, self.rect(), self.text(), CELL, "text")

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(240), self.height_at(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().scaled(160), self.height_at(self.width()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Down:
                self.stepped.emit(1)
            case Qt.Key.Key_Up:
                self.stepped.emit(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Narrower or wider, it may say the same on more lines or fewer.
        if self.height_at(self.width()) != self.height():
            self.updateGeometry()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        if self.underMouse() or self.isDown():
            painter.fillRect(self.rect(), theme().color("hover"))
        draw_hairline(painter, self, "line")
        self.paint_row(painter)

    def write(
        self,
        painter: QPainter,
        area: QRect,
        text: str,
        style: TextStyle,
        colour: TokenName,
        *,
        at_end: bool = False,
    ) -> None:
        """Write one line into ``area``, which is measured from the leading side."""
        align = trailing(self) if at_end else leading(self)
        draw_text(painter, mirrored(self, area), text, style, theme().color(colour), align)


def width_of(text: str, style: TextStyle) -> int:
    """How much room a text takes, with the gap that parts it from what follows; nothing takes none."""
    return text_width(text, style) + theme().scaled(GAP) if text else 0
