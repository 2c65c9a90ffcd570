"""Hairlines: what parts one block from the next."""

from collections.abc import Sequence

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import TokenName, theme


class HLine(QWidget):
    """A horizontal hairline, 1 px, as wide as its place."""

    def __init__(self, colour: TokenName = "line", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour: TokenName = colour
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().color(self._colour))

    def extend(self, painter: QPainter, table: QWidget) -> None:
        """Paint it over the whole width of ``table``, whose cells keep away from its edges."""
        place = self.geometry()
        painter.fillRect(0, place.top(), table.width(), place.height(), theme().color(self._colour))


def extend_lines(painter: QPainter, table: QWidget, lines: Sequence[HLine]) -> None:
    """Have the hairlines between the rows of ``table`` reach its edges."""
    for line in lines:
        if line.isVisibleTo(table):
            line.extend(painter, table)


class VLine(QWidget):
    """A vertical hairline, 1 px, as high as its place."""

    def __init__(self, colour: TokenName = "line", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour: TokenName = colour
        self.setFixedWidth(1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().color(self._colour))
