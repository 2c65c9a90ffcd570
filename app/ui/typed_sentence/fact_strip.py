"""How each part of a sentence was read, in one strip below the text."""

from collections.abc import Sequence

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.typed_sentence.sentence_view import Fact
from app.ui.theme import CELL_STRONG, NOTE, TokenName, theme
from app.ui.theme.paint import draw_hairline, painter_on
from app.ui.widgets.flow_row import FlowRow
from app.ui.widgets.label import Label

_SIDE, _GAP = 20, 24


class FactStrip(QWidget):
    """Shows facts side by side, in further lines where the width is too small."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: tuple[Fact, ...] = ()
        self._cells: list[_FactCell] = []
        self._row = FlowRow(self, _GAP, is_top=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_SIDE, 11, _SIDE, 11)
        self._column.addWidget(self._row)

    @property
    def facts(self) -> tuple[Fact, ...]:
        """What it shows."""
        return self._facts

    def set_facts(self, facts: Sequence[Fact]) -> None:
        """Show other facts; cells that are there are written anew, so that nothing flickers at a key."""
        self._facts = tuple(facts)
        while len(self._cells) > len(self._facts):
            self._row.remove(self._cells.pop())
        while len(self._cells) < len(self._facts):
            cell = _FactCell(self._row)
            self._row.add(cell)
            cell.show()
            self._cells.append(cell)
        for cell, fact in zip(self._cells, self._facts, strict=True):
            cell.show_fact(fact)
        self._row.retheme()
        # Whoever it stands in asks for its height at once, not when Qt next comes by.
        self._column.activate()
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().color("sunken"))
        painter = painter_on(self)
        draw_hairline(painter, self, "line", "top")
        draw_hairline(painter, self, "line", "bottom")


class _FactCell(QWidget):
    """What a part is called, over how it was read."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._label = Label("", NOTE, "text2", self)
        self._text = Label("", CELL_STRONG, "text", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._label)
        column.addWidget(self._text)

    def show_fact(self, fact: Fact) -> None:
        is_notable = fact.is_open or fact.is_unread
        label: TokenName = "warning" if fact.is_unread else "text2"
        self._label.set_colour(label)
        self._text.set_colour("warning" if is_notable else "text")
        self._label.setText(fact.label)
        self._text.setText(fact.text)
        self.setAccessibleName(f"{fact.label} {fact.text}")
