"""What is wrong with a line of an offer, said below its inputs."""

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.domain.errors import Problem
from app.services.words import Words
from app.ui.quotes.lines.line_columns import LineColumns
from app.ui.theme import CELL, set_tip, theme
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import draw_text, leading, mirrored, painter_on, text_width

_ICON, _GAP, _BELOW, _EDGE = 14, 6, 8, 12


class LineProblem(QWidget):
    """One sentence: what was typed and is no number comes before what the rules say.

    Signals:
        changed: another sentence, which needs another place.
    """

    changed = Signal()

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._typed: Problem | None = None
        self._rule = ""
        self._sentence = ""
        self.hide()

    @property
    def has_typed(self) -> bool:
        """Whether something that was typed cannot be used."""
        return self._typed is not None

    @property
    def sentence(self) -> str:
        """What is said now."""
        return self._sentence

    def set_typed(self, problem: Problem | None) -> None:
        self._typed = problem
        self._show()

    def set_rule(self, sentence: str) -> None:
        self._rule = sentence
        self._show()

    def wanted_height(self) -> int:
        """How much of the row it takes."""
        return theme().scaled(CELL.line) + _BELOW if self._sentence else 0

    def place(self, columns: LineColumns) -> None:
        """Lie below the inputs, or begin before them where the sentence needs the room."""
        height, side = theme().scaled(CELL.line), theme().icon_size(_ICON)
        end = columns.width - _EDGE
        needed = side + _GAP + text_width(self._sentence, CELL)
        left = max(_EDGE, min(columns.quantity.left(), end - needed))
        area = QRect(left, columns.height - _BELOW // 2, end - left, height)
        parent = self.parentWidget()
        self.setGeometry(mirrored(parent, area) if parent is not None else area)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, ink = painter_on(self), theme().color("danger")
        side = theme().icon_size(_ICON)
        words = QRect(side + _GAP, 0, self.width() - side - _GAP, self.height())
        draw_text(painter, mirrored(self, words), self._sentence, CELL, ink, leading(self))
        mark = QRect(0, 0, side, self.height())
        paint_icon(painter, "error", ink, mirrored(self, mark), side)

    def _show(self) -> None:
        sentence = self._words.problem(self._typed) if self._typed is not None else self._rule
        if sentence == self._sentence:
            return
        self._sentence = sentence
        self.setAccessibleName(sentence)
        set_tip(self, sentence)
        self.setVisible(bool(sentence))
        if sentence:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self.update()
        self.changed.emit()
