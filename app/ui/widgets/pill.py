"""A status said with an icon and a word, on its tint."""

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import NOTE_STRONG, Status, theme
from app.ui.theme.icons import IconName, paint_icon
from app.ui.theme.paint import draw_box, draw_text, painter_on, text_width

_PADDING, _GAP = 7, 4


def pill_height() -> int:
    """How high a pill is at the current text size."""
    return theme().scaled(20)


def pill_width(text: str, icon: IconName | None = None) -> int:
    """How wide the pill of ``text`` is."""
    beside = theme().icon_size(12) + theme().scaled(_GAP) if icon is not None else 0
    return 2 * theme().scaled(_PADDING) + beside + text_width(text, NOTE_STRONG)


def paint_pill(
    painter: QPainter, rect: QRect, text: str, status: Status, icon: IconName | None, *, rtl: bool = False
) -> None:
    """Draw the pill so that it fills ``rect``; its size comes from ``pill_width`` and ``pill_height``."""
    draw_box(painter, QRectF(rect), rect.height() / 2, theme().status_tint(status))
    ink = theme().color(status)
    words = rect.adjusted(theme().scaled(_PADDING), 0, -theme().scaled(_PADDING), 0)
    if icon is not None:
        side = theme().icon_size(12)
        left = words.right() + 1 - side if rtl else words.left()
        paint_icon(painter, icon, ink, QRect(left, rect.top(), side, rect.height()), side)
        words.adjust(
            0 if rtl else side + theme().scaled(_GAP), 0, -(side + theme().scaled(_GAP)) if rtl else 0, 0
        )
    draw_text(painter, words, text, NOTE_STRONG, ink)


class Pill(QWidget):
    """The pill of a status; ``text`` is already in the rep's language."""

    def __init__(
        self, text: str, status: Status, icon: IconName | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_status(text, status, icon)
        theme().follow(self)

    def set_status(self, text: str, status: Status, icon: IconName | None = None) -> None:
        """Show another status."""
        self._text, self._status, self._icon = text, status, icon
        self.setAccessibleName(text)
        self.retheme()

    def retheme(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(pill_width(self._text, self._icon), pill_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_pill(
            painter_on(self), self.rect(), self._text, self._status, self._icon, rtl=self.isRightToLeft()
        )
