"""The head of a table whose columns of money have a heading of their own."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.tables.header import TableHeader
from app.ui.theme import NOTE_STRONG, theme
from app.ui.theme.paint import draw_text, trailing

_HEAD, _GROUP_INSET = 56, 8


class GroupedHeader(TableHeader):
    """Two lines: what the columns of money, ``grouped``, have in common stands over them."""

    def __init__(self, grouped: Sequence[int], parent: QWidget) -> None:
        super().__init__(parent)
        self._grouped = grouped
        self._group = ""
        self._height = _HEAD

    def set_group(self, text: str) -> None:
        """Head them with ``text``."""
        self._group = text
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        shown = [place for place in self._grouped if not self.isSectionHidden(place)]
        if not shown or not self._group:
            return
        left = min(self.sectionViewportPosition(place) for place in shown)
        right = max(self.sectionViewportPosition(place) + self.sectionSize(place) for place in shown)
        half = self.height() // 2
        area = QRect(left + _GROUP_INSET, 1, right - left - 2 * _GROUP_INSET, half - 2)
        painter = QPainter(self.viewport())
        draw_text(painter, area, self._group, NOTE_STRONG, theme().color("text2"), trailing(self))
        painter.fillRect(area.left(), half - 1, area.width(), 1, theme().color("line2"))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        painter.fillRect(rect, theme().color("sunken"))
        lower = QRect(rect.left(), rect.top() + rect.height() // 2, rect.width(), (rect.height() + 1) // 2)
        super().paintSection(painter, lower, logicalIndex)
        painter.fillRect(rect.left(), lower.top(), rect.width(), 1, theme().color("sunken"))
        painter.fillRect(rect.left(), rect.top(), rect.width(), 1, theme().color("line2"))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme().scaled(_HEAD))
