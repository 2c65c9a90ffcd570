"""A share as a bar, with ticks at limits and what each of them is below it."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import NOTE, TokenName, theme
from app.ui.theme.paint import draw_box, draw_text, leading, mirrored, painter_on, text_width

_BAR, _TICK, _TICK_WIDTH, _GAP = 8, 16, 2, 8


class TickBar(QWidget):
    """``share`` and the places of the ticks are between 0 and 1; the words of two ticks never overlap."""

    def __init__(self, name: str, colour: TokenName, parent: QWidget) -> None:
        super().__init__(parent)
        self._colour: TokenName = colour
        self._share = 0.0
        self._ticks: Sequence[tuple[float, str]] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().follow(self)

    def show_share(self, share: float, ticks: Sequence[tuple[float, str]], said: str) -> None:
        """Fill the bar to ``share``, mark ``ticks``; ``said`` tells it to a screen reader."""
        self._share, self._ticks = min(1.0, max(0.0, share)), ticks
        self.setAccessibleDescription(said)
        self.update()

    def retheme(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(160), self._tick_height() + theme().scaled(NOTE.line))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().scaled(80), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, whole = painter_on(self), self.width()
        height, thick = self._tick_height(), theme().scaled(_BAR)
        top = (height - thick) // 2
        draw_box(painter, QRect(0, top, whole, thick), thick / 2, theme().color("line"))
        if filled := round(whole * self._share):
            area = mirrored(self, QRect(0, top, filled, thick))
            draw_box(painter, area, thick / 2, theme().color(self._colour))
        for place, _ in self._ticks:
            left = min(whole - _TICK_WIDTH, round(whole * place))
            area = mirrored(self, QRect(left, 0, _TICK_WIDTH, height))
            painter.fillRect(area, theme().color("text"))
        for left, width, words in self._places():
            area = mirrored(self, QRect(left, height, width, theme().scaled(NOTE.line)))
            draw_text(painter, area, words, NOTE, theme().color("text2"), leading(self))

    def _places(self) -> list[tuple[int, int, str]]:
        """Where the words of each tick stand: under it, as far as the ends and their neighbour allow."""
        found: list[tuple[int, int, str]] = []
        widths = [text_width(words, NOTE) for _, words in self._ticks]
        right = self.width()
        for (place, words), width in reversed(list(zip(self._ticks, widths, strict=True))):
            left = min(right - width, round(self.width() * place - width / 2))
            found.append((max(0, left), width, words))
            right = max(0, left) - _GAP
        return found

    def _tick_height(self) -> int:
        return theme().scaled(_TICK)
