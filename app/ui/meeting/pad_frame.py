"""What the drawn and the typed signature share: the frame, the line to sign on, and what is said below it."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.ui.theme import BODY, magnified, theme
from app.ui.theme.paint import draw_box, draw_text, leading, mirrored, text_width, trailing

RING = 3
"""What is kept free around the frame for the ring of the keyboard."""
INSET = 24
_BELOW = 44
_RADIUS = 6


def paint_frame(painter: QPainter, widget: QWidget) -> None:
    """The box of a signature, ringed while the keyboard is in it."""
    look = theme()
    box = widget.rect().adjusted(RING, RING, -RING, -RING)
    draw_box(painter, box, _RADIUS, look.color("sunken"), look.color("field"))
    if widget.hasFocus() or widget.isAncestorOf(widget.window().focusWidget() or widget.window()):
        draw_box(painter, widget.rect(), _RADIUS + RING, None, look.color("focus"), 2)


def line_top(widget: QWidget, percent: int = 100) -> int:
    """Where the line to sign on stands."""
    return widget.height() - RING - theme().scaled(_BELOW * percent / 100)


def paint_line(painter: QPainter, widget: QWidget, hint: str, before: str, percent: int = 100) -> None:
    """The line to sign on, below it ``hint`` and, at the other end, when and before whom."""
    look, left, style = theme(), RING + INSET, magnified(BODY, percent)
    width = widget.width() - 2 * left
    top = line_top(widget, percent)
    painter.fillRect(QRect(left, top, width, 1), look.color("line2"))
    area = QRect(left, top + 1, width, widget.height() - RING - top - 2)
    ink = look.color("text3")
    wide = min(text_width(before, style), width)
    draw_text(painter, area, before, style, ink, trailing(widget))
    room = width - wide - 16
    if room >= text_width(hint, style):
        draw_text(
            painter,
            mirrored(widget, QRect(left, area.y(), room, area.height())),
            hint,
            style,
            ink,
            leading(widget),
        )
