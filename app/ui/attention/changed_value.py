"""A value at the right of its column, marked when it is not what it was at the start."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import CELL, CELL_STRONG, TokenName, theme
from app.ui.theme.paint import draw_box, draw_lines, lines_rect, mirrored, painter_on, trailing

_PADDING = 6


class ChangedValue(QWidget):
    """Takes as many lines as it needs; ``edge`` is left free at its right."""

    def __init__(
        self,
        text: str,
        colour: TokenName,
        *,
        is_changed: bool,
        is_strong: bool,
        edge: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text, self._edge = text, edge
        self._colour: TokenName = colour
        self._is_changed = is_changed
        self._style = CELL_STRONG if is_strong else CELL
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().follow(self)

    def retheme(self) -> None:
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(theme().scaled(36), self._text_rect(width).height() + 2 * theme().scaled(9))

    def sizeHint(self) -> QSize:
        width = theme().scaled(140)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().scaled(72), theme().scaled(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        size = self._text_rect(self.width())
        right = self.width() - self._edge
        height = max(size.height(), theme().scaled(18))
        area = QRect(right - size.width(), (self.height() - height) // 2, size.width(), height)
        if self._is_changed:
            draw_box(
                painter, mirrored(self, area.adjusted(-_PADDING, -1, _PADDING, 1)), 2, theme().color("hit")
            )
        ink = theme().color(self._colour)
        draw_lines(painter, mirrored(self, area), self._text, self._style, ink, trailing(self))

    def _text_rect(self, width: int) -> QRect:
        return lines_rect(self._text, self._style, width - self._edge - _PADDING)
