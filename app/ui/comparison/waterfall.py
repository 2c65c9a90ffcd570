"""Where the difference comes from: each bar begins where the last one ended."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.services.comparison.texts import BarText
from app.ui.theme import CELL, CELL_STRONG, TokenName, theme
from app.ui.theme.paint import draw_box, draw_text, leading, mirrored, painter_on, text_width, trailing

_ROW, _BAR, _GAP = 24, 8, 16
_LABELS = 0.42


class Waterfall(QWidget):
    """Shows ``bars`` below each other, with what they are called and their amounts."""

    def __init__(self, name: str, bars: tuple[BarText, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._bars = bars
        self.setObjectName("waterfall")
        self.setAccessibleName(name)
        self.setAccessibleDescription("; ".join(f"{each.label} {each.amount}" for each in bars))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().follow(self)

    def retheme(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(320), self._row() * len(self._bars) + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, row = painter_on(self), self._row()
        amounts = max(text_width(each.amount, CELL_STRONG) for each in self._bars)
        left = min(
            round(self.width() * _LABELS), max(text_width(each.label, CELL_STRONG) for each in self._bars)
        )
        room = max(1, self.width() - left - amounts - 2 * _GAP)
        edges = [0, *(edge for each in self._bars for edge in (each.start, each.end))]
        lowest, span = min(edges), max(1, max(edges) - min(edges))
        for place, each in enumerate(self._bars):
            area = self.rect()
            area.setTop(place * row + int(each.is_sum))
            area.setHeight(row)
            if each.is_sum:
                painter.fillRect(0, area.top() - 1, self.width(), 1, theme().color("line2"))
            style = CELL_STRONG if each.is_sum else CELL
            ink = theme().color("text")
            words = area.adjusted(0, 0, left - area.width(), 0)
            draw_text(painter, mirrored(self, words), each.label, style, ink, leading(self))
            draw_text(painter, area, each.amount, style, ink, trailing(self))
            first = left + _GAP + room * (min(each.start, each.end) - lowest) / span
            width = max(1.0, room * abs(each.end - each.start) / span)
            bar = QRectF(first, area.center().y() - _BAR / 2, width, _BAR)
            draw_box(painter, bar, 2, theme().color(_colour(each)))

    def _row(self) -> int:
        return theme().scaled(_ROW)


def _colour(bar: BarText) -> TokenName:
    if bar.is_sum:
        return "c2"
    return "c1" if bar.end >= bar.start else "c3"
