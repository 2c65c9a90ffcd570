"""Hairlines: what parts one block from the next."""

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


class VLine(QWidget):
    """A vertical hairline, 1 px, as high as its place."""

    def __init__(self, colour: TokenName = "line", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour: TokenName = colour
        self.setFixedWidth(1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().color(self._colour))
