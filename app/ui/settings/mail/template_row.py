"""A template as the list shows it: its name, whose it is, and its subject; a click opens it."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.ui.theme import CELL_STRONG, NOTE, Status, theme
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import draw_box, draw_text, leading, mirrored, painter_on, text_width
from app.ui.widgets.caption import Caption
from app.ui.widgets.painted import Painted
from app.ui.widgets.tag import paint_tag, tag_height, tag_width

_EDGE, _GAP, _CHEVRON = 12, 8, 16


class TemplateRow(Caption, Painted, QPushButton):
    """As wide as its place; ``tags`` stand after the name, each a word and its status."""

    def __init__(
        self, name: str, subject: str, tags: tuple[tuple[str, Status], ...], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._subject, self._tags = subject, tags
        self.setText(name)
        self.setAutoDefault(True)
        said = ", ".join(word for word, _ in tags)
        self.setAccessibleName(f"{name}, {said}" if said else name)
        self.setAccessibleDescription(subject)
        self.be_painted()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(320), theme().scaled(52))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().scaled(160), theme().scaled(52))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = painter_on(self), theme()
        if self.underMouse():
            draw_box(painter, self.rect(), 6, look.color("hover"))
        left, side = look.scaled(_EDGE), look.icon_size(_CHEVRON)
        first, second = look.scaled(CELL_STRONG.line), look.scaled(NOTE.line)
        top, width = (self.height() - first - second) // 2, self.width() - 2 * look.scaled(_EDGE) - side
        taken = sum(tag_width(word) + look.scaled(_GAP) for word, _ in self._tags)
        named = min(text_width(self.text(), CELL_STRONG), max(0, width - taken))
        name = mirrored(self, QRect(left, top, named, first))
        self.paint_words(painter, name, CELL_STRONG, look.color("text"), leading(self))
        at = left + named + look.scaled(_GAP)
        for word, status in self._tags:
            box = QRect(at, top + (first - tag_height()) // 2, tag_width(word), tag_height())
            paint_tag(painter, mirrored(self, box), word, status)
            at += tag_width(word) + look.scaled(_GAP)
        subject = mirrored(self, QRect(left, top + first, width - look.scaled(_GAP), second))
        draw_text(painter, subject, self._subject, NOTE, look.color("text3"), leading(self))
        mark = mirrored(self, QRect(self.width() - look.scaled(_EDGE) - side, 0, side, self.height()))
        paint_icon(painter, "right", look.color("text2"), mark, side)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), look.color("line"))
