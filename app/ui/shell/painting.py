"""What the painted parts of the shell share: places that mirror, and one line of text that elides."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.ui.theme import TextStyle, TokenName, theme

_LEADING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading


def mirrored(rect: QRect, widget: QWidget) -> QRect:
    """``rect`` as measured from the leading edge of ``widget``."""
    if widget.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        rect.moveLeft(widget.width() - rect.right() - 1)
    return rect


def write(painter: QPainter, place: QRect, text: str, style: TextStyle, colour: TokenName) -> None:
    """One line of text at the leading edge of ``place``, vertically centred, elided where it is too long."""
    painter.setFont(theme().font(style))
    painter.setPen(theme().color(colour))
    painter.drawText(
        place,
        _LEADING,
        painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width()),
    )
