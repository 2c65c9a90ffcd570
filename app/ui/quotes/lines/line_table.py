"""The lines of an offer that fall due with one period: a head, a row of controls each, and their sum."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.catalogue.catalogue import Period
from app.domain.money import Money
from app.services.catalogue.product_names import ProductNames
from app.services.quotes.offer_amounts import AmountKey, AmountKind
from app.services.words import QT_TRANSLATE_NOOP
from app.ui.forms.quantity_keys import QuantityKeys
from app.ui.quotes.lines.line_columns import line_columns
from app.ui.quotes.lines.line_head import LineHead
from app.ui.quotes.lines.line_row import DisplayLine, LineRow
from app.ui.theme import CELL, CELL_STRONG, theme
from app.ui.theme.paint import draw_hairline, mirrored, painter_on
from app.ui.widgets.accessible_table import WidgetTable
from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.label import Label

LineOf = Callable[[int], DisplayLine]
LevelsOf = Callable[[int], tuple[str, ...]]
_SUM_ROW = 40
_NEAR = 12
"""So many rows above and below the visible ones are built, so that Tab always finds the next."""
_NAMES = {
    Period.MONTH: QT_TRANSLATE_NOOP("quotes", "Lines billed monthly"),
    Period.YEAR: QT_TRANSLATE_NOOP("quotes", "Lines billed yearly"),
    Period.ONE_TIME: QT_TRANSLATE_NOOP("quotes", "Lines billed once"),
}
_SUMS = {
    Period.MONTH: QT_TRANSLATE_NOOP("quotes", "Monthly subtotal excl. VAT"),
    Period.YEAR: QT_TRANSLATE_NOOP("quotes", "Yearly subtotal excl. VAT"),
    Period.ONE_TIME: QT_TRANSLATE_NOOP("quotes", "Subtotal excl. VAT"),
}


class LineTable(QWidget):
    """The table of ``period``: ``indices`` are the numbers of its lines in the terms, ``line_of`` gives one.

    Rows are widgets, and a widget costs: those near what is visible are built, the others when the rep comes
    near them, so that a keystroke costs the same among five lines and among thousands.

    Signals:
        edited: number of the line, its field and the new value.
        price_asked: number of the line.
        why_asked: the key of an amount and its button.
        rows_built: there are more rows than before.
    """

    edited = Signal(int, str, object)
    price_asked = Signal(int)
    why_asked = Signal(object, object)
    rows_built = Signal()

    def __init__(
        self, period: Period, indices: Sequence[int], line_of: LineOf, levels_of: LevelsOf, currency: str,
        names: ProductNames, keys: QuantityKeys, parent: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.period, self._keys = period, keys
        self._indices, self._line_of, self._levels_of = list(indices), line_of, levels_of
        self._place_of = {index: place for place, index in enumerate(self._indices)}
        self._currency, self._names = currency, names
        self._has_levels = any(levels_of(index) for index in self._indices)
        self._columns = line_columns(0, self._has_levels)
        self._rows: dict[int, LineRow] = {}
        self._missing: range = range(0)
        self._head = LineHead(names, period, currency, self._has_levels, self)
        self._described = WidgetTable(self, list(self._head.labels.values()), lambda: len(self._indices))
        self.setAccessibleName(names.words.say(_NAMES[period]))
        self._sum_label = Label(names.words.say(_SUMS[period]), CELL, "text2", self)
        self.sum = AmountButton("", CELL_STRONG, self)
        self.sum.setObjectName(f"subtotal_{period.value}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.sum.asked.connect(self._on_sum_asked)
        self._build_rows(range(min(_NEAR, len(self._indices))))
        theme().follow(self)

    @property
    def rows(self) -> list[LineRow]:
        """The rows there are by now, from the top."""
        return [self._rows[place] for place in sorted(self._rows)]

    def row_of(self, index: int) -> LineRow:
        """The row of a line, built if it was not there yet."""
        place = self._place_of[index]
        if place not in self._rows:
            self._build_rows(range(place, place + 1))
            self._arrange()
            self.rows_built.emit()
        return self._rows[place]

    def row_beside(self, row: LineRow, step: int) -> LineRow | None:
        """The row so many places further down, built if it was not there yet; None beyond the ends."""
        return self._row_at(self._place_of[row.index] + step)

    def end_row(self, step: int) -> LineRow | None:
        """The row at which one arrives going down (1), or up (-1)."""
        return self._row_at(0 if step > 0 else len(self._indices) - 1)

    def _row_at(self, place: int) -> LineRow | None:
        return self.row_of(self._indices[place]) if 0 <= place < len(self._indices) else None

    def show_lines(self, *, is_forced: bool = False) -> None:
        """Show the lines as they are now."""
        for row in self._rows.values():
            row.show_line(self._line_of(row.index), is_forced=is_forced)

    def show_line(self, index: int) -> None:
        """Show one line as it is now."""
        row = self._rows.get(self._place_of[index])
        if row is not None:
            row.show_line(self._line_of(index))

    def show_sum(self, net: Money, *, is_quiet: bool = False) -> None:
        """Show the sum of the lines that count."""
        amount = self._names.words.formats.amount(net)
        if is_quiet:
            self.sum.setText(amount)
        else:
            self.sum.set_amount(amount)
        self.sum.setAccessibleName(f"{self._sum_label.text()}, {self._names.words.formats.money(net)}")
        self._place_sum()

    def retheme(self) -> None:
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._columns.width != self.width():
            self._arrange()
        self._place_sum()

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_hairline(painter_on(self), self, "line2")
        self._want_rows(event.rect())

    def _on_sum_asked(self) -> None:
        self.why_asked.emit(AmountKey(AmountKind.NET, self.period), self.sum)

    def _want_rows(self, visible: QRect) -> None:
        """Build what is missing near ``visible``, after this paint."""
        height = max(1, self._columns.height)
        first = max(0, (visible.top() - self._head.height()) // height - _NEAR)
        last = min(len(self._indices), (visible.bottom() - self._head.height()) // height + _NEAR)
        if any(place not in self._rows for place in range(first, last)):
            self._missing = range(first, last)
            QTimer.singleShot(0, self, self._on_rows_wanted)

    def _on_rows_wanted(self) -> None:
        self._build_rows(self._missing)
        self._arrange()
        self.rows_built.emit()

    def _build_rows(self, places: range) -> None:
        for place in places:
            if place in self._rows:
                continue
            index = self._indices[place]
            levels = self._levels_of(index)
            row = LineRow(index, self._line_of(index), levels, self._currency, self._names, self)
            row.edited.connect(self.edited)
            row.price_asked.connect(self.price_asked)
            row.why_asked.connect(self.why_asked)
            row.grown.connect(self._arrange)
            row.controls_built.connect(self.rows_built)
            self._keys.follow(row.quantity)
            row.setVisible(True)
            self._rows[place] = row
            self._describe_row(place, row)

    def _describe_row(self, place: int, row: LineRow) -> None:
        columns = {name: column for column, name in enumerate([*self._head.labels, "menu"])}
        cells = [(columns[name], cell) for name, cell in row.cells() if name in columns]
        self._described.add_row(place, row, cells)
        # A screen reader goes through the children in their order.
        following = min((other for other in self._rows if other > place), default=None)
        row.stackUnder(self._sum_label if following is None else self._rows[following])

    def _arrange(self) -> None:
        """Put head, rows and sum below each other; a row with a problem is higher than the others."""
        width = self.width()
        self._columns = columns = line_columns(width, self._has_levels)
        self._head.place(columns)
        self._head.setGeometry(0, 0, width, self._head.height())
        grown = 0
        for place in sorted(self._rows):
            row = self._rows[place]
            row.place(columns)
            row.move(0, self._head.height() + place * columns.height + grown)
            grown += row.height() - columns.height
        height = self._head.height() + len(self._indices) * columns.height + grown
        self.setFixedHeight(height + theme().scaled(_SUM_ROW))
        self._place_sum()

    def _place_sum(self) -> None:
        height, net = theme().scaled(_SUM_ROW), self._columns.net
        top = self.height() - height
        label = QRect(self._columns.name.left(), top, net.left() - self._columns.name.left(), height)
        self._sum_label.setGeometry(mirrored(self, label))
        size = self.sum.sizeHint()
        amount = QRect(
            net.right() + 1 - size.width(), top + (height - size.height()) // 2, size.width(), size.height()
        )
        self.sum.setGeometry(mirrored(self, amount))
