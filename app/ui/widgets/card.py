"""A frame around a group that has its own decision."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme import TokenName, theme
from app.ui.theme.paint import draw_box, painter_on


class Card(QWidget):
    """A ``surface`` box of radius 8; fill ``body``. ``quiet`` is sunken and has no outline."""

    def __init__(self, parent: QWidget | None = None, *, quiet: bool = False, padding: int = 16) -> None:
        super().__init__(parent)
        self._quiet = quiet
        self._outline: tuple[TokenName, float] = ("line", 1.0)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(8)

    def set_outline(self, colour: TokenName, width: float = 1.0) -> None:
        """Draw another outline: 1.5 px of accent around the best variant, for example."""
        self._outline = (colour, width)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        if self._quiet:
            draw_box(painter, self.rect(), 6, theme().color("sunken"))
            return
        colour, width = self._outline
        draw_box(painter, self.rect(), 8, theme().color("surface"), theme().color(colour), width)


class Panel(QWidget):
    """A plain ground of one token: the right panel, the bottom bar, the navigation.

    ``line`` is the side that has a hairline: ``left``, ``right``, ``top``, ``bottom`` or none.
    """

    def __init__(self, ground: TokenName, line: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground: TokenName = ground
        self._line = line

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.fillRect(self.rect(), theme().color(self._ground))
        colour = theme().color("line")
        side = self._line
        if self.isRightToLeft():
            side = {"left": "right", "right": "left"}.get(side, side)
        match side:
            case "left":
                painter.fillRect(0, 0, 1, self.height(), colour)
            case "right":
                painter.fillRect(self.width() - 1, 0, 1, self.height(), colour)
            case "top":
                painter.fillRect(0, 0, self.width(), 1, colour)
            case "bottom":
                painter.fillRect(0, self.height() - 1, self.width(), 1, colour)
            case _:
                pass
