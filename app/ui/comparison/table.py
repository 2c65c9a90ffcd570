"""The lines of one period before and after, side by side, with what they come to."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.domain.shown.comparison import Fate
from app.services.comparison.texts import PeriodText, RowText, SumText
from app.services.words import Words
from app.ui.comparison.figures import Figure, ProductCell
from app.ui.theme import CARD, CELL, CELL_STRONG, NOTE, NOTE_STRONG, SECTION, TokenName, theme
from app.ui.theme.paint import painter_on
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine

_COLUMNS = 8
_PRODUCT, _SEATS, _UNITS, _NETS, _EFFECT = 0, 1, 3, 5, 7


class ComparisonTable(QWidget):
    """Shows ``period``; what does not change is left out where ``hides_same``.

    Without ``with_units`` the unit prices are left out, where the window is narrow.
    """

    def __init__(
        self,
        words: Words,
        period: PeriodText,
        *,
        hides_same: bool,
        with_units: bool,
        closing: tuple[SumText, ...],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._words, self._with_units, self._row = words, with_units, 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(_PRODUCT, 4)
        for column in range(_SEATS, _COLUMNS):
            is_shown = with_units or column not in (_UNITS, _UNITS + 1)
            self._grid.setColumnStretch(column, int(is_shown))
        self._add_head(period)
        for row in period.rows:
            if row.fate is not Fate.SAME or not hides_same:
                self._add_row(row)
        self._add_line("line2")
        for each in (*period.sums, *closing):
            self._add_sum(each)
        self._add_line("line2")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter_on(self).fillRect(0, 0, self.width(), self._below_head.y(), theme().color("sunken"))

    def _add_head(self, period: PeriodText) -> None:
        words = self._words
        before, after = words.translate("comparison", "before"), words.translate("comparison", "after")
        pairs = [
            (_SEATS, words.translate("comparison", "Licences")),
            (_UNITS, period.unit_head),
            (_NETS, period.net_head),
        ]
        for column, title in pairs:
            if column == _UNITS and not self._with_units:
                continue
            self._put(Figure(title, self, style=NOTE_STRONG, colour="text2"), column, span=2)
            self._grid.addLayout(_over_both(self), self._row + 1, column, 1, 2)
        self._row += 2
        product = Label(words.translate("comparison", "Product"), NOTE_STRONG, "text2", self)
        product.setContentsMargins(12, 4, 0, 8)
        self._put(product, _PRODUCT)
        for column, _ in pairs:
            self._pair(column, before, after, is_head=True)
        self._put(Figure(period.effect_head, self, style=NOTE_STRONG, colour="text2"), _EFFECT)
        self._row += 1
        self._below_head = self._add_line("line2")

    def _add_row(self, row: RowText) -> None:
        self._put(ProductCell(row, self), _PRODUCT)
        for column, pair in ((_SEATS, row.quantity), (_UNITS, row.unit), (_NETS, row.net)):
            self._pair(column, pair.before, pair.after, is_hit=pair.is_hit)
        self._put(Figure(row.effect, self, style=CELL_STRONG), _EFFECT)
        self._row += 1
        self._add_line("line")

    def _add_sum(self, of: SumText) -> None:
        label = Label(of.label, SECTION if of.is_strong else CELL, "text" if of.is_strong else "text2", self)
        label.setContentsMargins(12, 6, 0, 6)
        self._grid.addWidget(label, self._row, _PRODUCT, 1, _NETS)
        self._put(Figure(of.before, self, colour="text2"), _NETS)
        strong = CARD if of.is_strong else CELL
        self._put(Figure(of.after, self, style=strong), _NETS + 1)
        self._put(
            Figure(of.difference, self, style=strong, colour="text2" if of.is_note else "text"), _EFFECT
        )
        self._row += 1

    def _pair(
        self, column: int, before: str, after: str, *, is_hit: bool = False, is_head: bool = False
    ) -> None:
        if column == _UNITS and not self._with_units:
            return
        self._put(Figure(before, self, style=NOTE if is_head else CELL, colour="text2"), column)
        strong = NOTE if is_head else CELL_STRONG
        colour: TokenName = "text2" if is_head else "text"
        self._put(Figure(after, self, style=strong, colour=colour, is_hit=is_hit), column + 1)

    def _put(self, widget: QWidget, column: int, span: int = 1) -> None:
        self._grid.addWidget(widget, self._row, column, 1, span)

    def _add_line(self, colour: TokenName) -> HLine:
        line = HLine(colour, self)
        self._grid.addWidget(line, self._row, 0, 1, _COLUMNS)
        self._row += 1
        return line


def _over_both(parent: QWidget) -> QHBoxLayout:
    """The line that holds the two columns of a pair together, with room before it."""
    row = QHBoxLayout()
    row.setContentsMargins(24, 0, 6, 0)
    row.addWidget(HLine("line2", parent))
    return row
