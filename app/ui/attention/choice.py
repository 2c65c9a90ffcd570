"""One of two values of a field group: a radio before as many lines of text as the value needs."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from app.ui.theme import CELL, set_ring_radius, theme
from app.ui.theme.paint import draw_box, draw_lines, leading, lines_rect, mirrored, painter_on
from app.ui.widgets.choices import paint_radio

_PADDING, _GAP, _LEAST = 10, 10, 34


class ValueChoice(QRadioButton):
    """``value``, with a frame and a tint when it is the one that is to stand."""

    def __init__(self, value: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(value, parent)
        self.setAccessibleName(f"{name}: {', '.join(value.splitlines())}")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        set_ring_radius(self, 6)
        theme().follow(self)

    def retheme(self) -> None:
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        text = lines_rect(self.text(), CELL, width - self._text_left() - _PADDING)
        return max(theme().scaled(_LEAST), text.height() + 2 * theme().scaled(8))

    def sizeHint(self) -> QSize:
        width = theme().scaled(160)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().scaled(96), theme().scaled(_LEAST))

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        if self.isChecked():
            draw_box(painter, self.rect(), 6, theme().color("tint"), theme().color("accent_text"), 1.5)
        elif self.underMouse() and self.isEnabled():
            draw_box(painter, self.rect(), 6, theme().color("hover"))
        side = theme().icon_size(16)
        mark = mirrored(self, QRect(_PADDING, (self.height() - side) // 2, side, side))
        paint_radio(painter, mark, checked=self.isChecked(), enabled=self.isEnabled())
        left = self._text_left()
        words = mirrored(self, QRect(left, 0, self.width() - left - _PADDING, self.height()))
        ink = theme().color("text" if self.isEnabled() else "disabled")
        draw_lines(painter, words, self.text(), CELL, ink, leading(self))

    def _text_left(self) -> int:
        return _PADDING + theme().icon_size(16) + _GAP
