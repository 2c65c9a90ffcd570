"""One of two values of a field group: a radio before as many lines of text as the value needs."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.ui.theme import theme
from app.ui.theme.paint import draw_box
from app.ui.widgets.radio_lines import RadioLines, RadioShape

_SHAPE = RadioShape(inset=10, gap=10, least=QSize(96, 34), above=8, usual_width=160)


class ValueChoice(RadioLines):
    """``value``, with a frame and a tint when it is the one that is to stand."""

    def __init__(self, value: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(value, _SHAPE, parent)
        self.setAccessibleName(f"{name}: {', '.join(value.splitlines())}")

    def paint_ground(self, painter: QPainter) -> None:
        if self.isChecked():
            draw_box(painter, self.rect(), 6, theme().color("tint"), theme().color("accent_text"), 1.5)
        elif self.underMouse() and self.isEnabled():
            draw_box(painter, self.rect(), 6, theme().color("hover"))
