"""A frame around a group that has its own decision."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme import TokenName, theme
from app.ui.theme.paint import Edge, draw_box, draw_hairline, painter_on

_OTHER_SIDE: dict[Edge, Edge] = {"left": "right", "right": "left"}


class Card(QWidget):
    """A ``surface`` box of radius 8; fill ``body``. ``quiet`` is sunken and has no outline."""

    def __init__(self, parent: QWidget | None = None, *, quiet: bool = False, padding: int = 16) -> None:
        super().__init__(parent)
        self._quiet = quiet
        self._outline: tuple[TokenName, float] = ("line", 1.0)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        if self._quiet:
            draw_box(painter, self.rect(), 6, theme().color("sunken"))
            return
        colour, width = self._outline
        draw_box(painter, self.rect(), 8, theme().color("surface"), theme().color(colour), width)


class Panel(QWidget):
    """A plain ground of one token: the right panel, the bottom bar, the navigation.

    ``line`` is the side that has a hairline, if one has; from right to left the sides change places.
    """

    def __init__(self, ground: TokenName, line: Edge | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground: TokenName = ground
        self._line = line

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.fillRect(self.rect(), theme().color(self._ground))
        if self._line is not None:
            side = _OTHER_SIDE.get(self._line, self._line) if self.isRightToLeft() else self._line
            draw_hairline(painter, self, "line", side)
