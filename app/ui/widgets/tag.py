"""A small word beside a name: optional, added, channel."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import TINY_STRONG, Status, theme
from app.ui.theme.paint import draw_box, draw_text, painter_on, text_width

_PADDING = 6


def tag_height() -> int:
    """How high a tag is at the current text size."""
    return theme().scaled(16)


def tag_width(text: str) -> int:
    """How wide the tag of ``text`` is."""
    return 2 * theme().scaled(_PADDING) + text_width(text, TINY_STRONG)


def paint_tag(painter: QPainter, rect: QRect, text: str, status: Status = "neutral") -> None:
    """Draw the tag so that it fills ``rect``."""
    draw_box(painter, rect, 4, theme().status_tint(status))
    draw_text(painter, rect, text, TINY_STRONG, theme().color(status), Qt.AlignmentFlag.AlignHCenter)


class Tag(QWidget):
    """Shows ``text`` as a tag."""

    def __init__(self, text: str, status: Status = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._status: Status = status
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().follow(self)

    def retheme(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(tag_width(self._text), tag_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_tag(painter_on(self), self.rect(), self._text, self._status)
