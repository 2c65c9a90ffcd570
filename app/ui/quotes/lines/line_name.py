"""The first cell of an offer's line: the product, whether it is optional, and one line about it."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.theme import CELL_STRONG, NOTE, set_tip, theme
from app.ui.theme.paint import draw_text, leading, mirrored, painter_on, text_width
from app.ui.widgets.tag import paint_tag, tag_height, tag_width

_TAG_GAP = 8


class LineName(QWidget):
    """``product`` over a note; ``optional`` is the tag of a line that is in no total."""

    def __init__(self, product: str, optional: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._product, self._optional = product, optional
        self._note = ""
        self._is_optional = False
        self._speak()
        theme().follow(self)

    def show_note(self, note: str, is_optional: bool) -> None:
        """Say something else about the product."""
        if (note, is_optional) != (self._note, self._is_optional):
            self._note, self._is_optional = note, is_optional
            self._speak()
            self.update()

    def retheme(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, side = painter_on(self), leading(self)
        first, second = theme().scaled(CELL_STRONG.line), theme().scaled(NOTE.line)
        top = (self.height() - first - second) // 2
        room = self.width()
        if self._is_optional:
            room -= _TAG_GAP + tag_width(self._optional)
        name = QRect(0, top, min(room, text_width(self._product, CELL_STRONG)), first)
        ink, faint = theme().color("text"), theme().color("text3")
        draw_text(painter, mirrored(self, name), self._product, CELL_STRONG, ink, side)
        note = QRect(0, top + first, self.width(), second)
        draw_text(painter, mirrored(self, note), self._note, NOTE, faint, side)
        if self._is_optional:
            height = tag_height()
            place = QRect(
                name.right() + 1 + _TAG_GAP, top + (first - height) // 2, tag_width(self._optional), height
            )
            paint_tag(painter, mirrored(self, place), self._optional)

    def _speak(self) -> None:
        parts = [self._product, self._optional if self._is_optional else "", self._note]
        self.setAccessibleName(", ".join(filter(None, parts)))
        set_tip(self, self._note)
