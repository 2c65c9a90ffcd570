"""A figure that may be marked: for good because it is beyond a limit, or for a moment because it is new."""

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from app.ui.theme import TextStyle, TokenName, theme
from app.ui.theme.paint import draw_box, text_width
from app.ui.widgets.label import Label

_FLASH_MS = 1_200
_ACROSS, _ALONG = 2, 5


class MarkedLabel(Label):
    """A label of one line; ``is_hit`` puts it on the marker's colour."""

    def __init__(self, style: TextStyle, colour: TokenName, parent: QWidget, *, is_hit: bool = False) -> None:
        super().__init__("", style, colour, parent)
        self._text_style, self._is_hit = style, is_hit
        self._flash = QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.setInterval(_FLASH_MS)
        self._flash.timeout.connect(self.update)
        # The marker is a little wider than the words, which stay on their edge all the same.
        self.setContentsMargins(_ALONG, 0, _ALONG, 0)

    def show_text(self, text: str, *, is_hit: bool = False, is_new: bool = False) -> None:
        """Say ``text``; ``is_new`` marks it for a moment where it is another than before."""
        if is_new and text != self.text():
            self._flash.start()
        self._is_hit = is_hit
        self.setText(text)
        self.update()

    def paint_line(self, painter: QPainter, colour: QColor, align: Qt.AlignmentFlag) -> None:
        if self._is_hit or self._flash.isActive():
            inside = self.contentsRect()
            width = min(text_width(self.text(), self._text_style), inside.width())
            left = inside.right() + 1 - width if align & Qt.AlignmentFlag.AlignRight else inside.left()
            height = theme().scaled(self._text_style.line) + 2 * _ACROSS
            top = inside.center().y() + 1 - height // 2
            draw_box(
                painter,
                QRect(left - _ALONG, top, width + 2 * _ALONG, height),
                4,
                theme().color("hit"),
            )
        super().paint_line(painter, colour, align)
