"""Figures that stand out where they changed, and a product with what became of it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.shown.comparison import Fate
from app.services.comparison.texts import RowText
from app.ui.theme import CELL, CELL_STRONG, NOTE, Status, TextStyle, TokenName, theme
from app.ui.theme.paint import draw_box, draw_text, painter_on, text_width
from app.ui.widgets.label import Label
from app.ui.widgets.tag import Tag

_INSET, _HEIGHT = 6, 24
_LOOKS: dict[Fate, Status] = {
    Fate.SAME: "neutral",
    Fate.CHANGED: "info",
    Fate.ADDED: "success",
    Fate.REMOVED: "neutral",
}


class Figure(QWidget):
    """One figure at the right of its cell, on the colour of a hit where ``is_hit``."""

    def __init__(
        self,
        text: str,
        parent: QWidget,
        *,
        style: TextStyle = CELL,
        colour: TokenName = "text",
        is_hit: bool = False,
    ) -> None:
        super().__init__(parent)
        self._text, self._style, self._is_hit = text, style, is_hit
        self._colour: TokenName = colour
        self.setAccessibleName(text)
        theme().follow(self)

    def retheme(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(text_width(self._text, self._style) + 2 * _INSET, theme().scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, hint = painter_on(self), self.sizeHint()
        box = self.rect()
        box.setLeft(box.right() - hint.width() + 1)
        box.setTop((self.height() - hint.height()) // 2)
        box.setHeight(hint.height())
        if self._is_hit:
            draw_box(painter, box, 4, theme().color("hit"))
        inside = box.adjusted(_INSET, 0, -_INSET, 0)
        right = Qt.AlignmentFlag.AlignRight
        draw_text(painter, inside, self._text, self._style, theme().color(self._colour), right)


class ProductCell(QWidget):
    """The name of a product, its level, what became of it, and below it how."""

    def __init__(self, row: RowText, parent: QWidget) -> None:
        super().__init__(parent)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(Label(row.name, CELL_STRONG, parent=self))
        if row.level:
            line.addWidget(Label(row.level, CELL, "text2", self))
        if row.tag:
            line.addWidget(Tag(row.tag, _LOOKS[row.fate], self))
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_INSET * 2, 8, 0, 8)
        column.setSpacing(2)
        column.addLayout(line)
        if row.note:
            column.addWidget(Label(row.note, NOTE, "text2", self, wrap=True))
