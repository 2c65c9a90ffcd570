"""The heading of rows that are folded away: click, Enter or Space opens them."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.theme import CELL_STRONG, NOTE, theme
from app.ui.theme.icons import IconName, paint_icon
from app.ui.theme.paint import draw_box, draw_text, leading, mirrored, painter_on, text_width
from app.ui.widgets.caption import Caption
from app.ui.widgets.painted import Painted

_EDGE, _CHEVRON, _GAP = 12, 16, 12


class FoldRow(Caption, Painted, QPushButton):
    """40 high: a chevron, what is folded and a note, for instance how many; ``toggled`` is Qt's own."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = ""
        self.setText(text)
        self.setCheckable(True)
        self.setAutoDefault(True)
        self.be_painted()
        self.set_note("")

    def set_note(self, note: str) -> None:
        """Say ``note`` after the heading."""
        self._note = note
        self.setAccessibleName(f"{self.text()}, {note}" if note else self.text())
        self.retheme()

    def sizeHint(self) -> QSize:
        return QSize(self._content_width() + theme().scaled(_EDGE), theme().scaled(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = painter_on(self), theme()
        if self.underMouse():
            draw_box(painter, self.rect(), 6, look.color("hover"))
        left = look.scaled(_EDGE)
        place = mirrored(self, QRect(left, 0, look.icon_size(_CHEVRON), self.height()))
        chevron: IconName = "down" if self.isChecked() else "right"
        paint_icon(painter, chevron, look.color("text2"), place, look.icon_size(_CHEVRON))
        left += look.icon_size(_CHEVRON) + look.scaled(_GAP)
        width = text_width(self.text(), CELL_STRONG)
        area = mirrored(self, QRect(left, 0, width, self.height()))
        self.paint_words(painter, area, CELL_STRONG, look.color("text"), leading(self))
        left += width + look.scaled(_GAP)
        note = mirrored(self, QRect(left, 0, text_width(self._note, NOTE), self.height()))
        draw_text(painter, note, self._note, NOTE, look.color("text3"), leading(self))

    def _content_width(self) -> int:
        look = theme()
        chevron = look.scaled(_EDGE) + look.icon_size(_CHEVRON) + look.scaled(_GAP)
        note = text_width(self._note, NOTE) + look.scaled(_GAP) if self._note else 0
        return chevron + text_width(self.text(), CELL_STRONG) + note
