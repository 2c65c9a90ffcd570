"""The label of a field: Alt and its letter lead into the field."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from app.ui.theme import CELL_STRONG
from app.ui.widgets.caption import Caption
from app.ui.widgets.label import Label


class FieldLabel(Caption, Label):
    """``text`` of ``input``; ``enter`` gives the keyboard to it."""

    def __init__(self, text: str, input: QWidget, enter: Callable[[], None], parent: QWidget) -> None:
        super().__init__("", CELL_STRONG, parent=parent)
        self._enter = enter
        self.setText(text)
        self.setBuddy(input)

    @property
    def rank(self) -> int:
        """Fields choose after buttons."""
        return 2

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Shortcut:
            # Qt would lead only to an input that takes the keyboard itself, not to one made of several.
            self._enter()
            return True
        return super().event(event)

    def paint_line(self, painter: QPainter, colour: QColor, align: Qt.AlignmentFlag) -> None:
        self.paint_words(painter, self.contentsRect(), self.style_now, colour, align)
