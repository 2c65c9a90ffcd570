"""The lines of an offer that fall due with one period: a head, a row of controls each, and their sum."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.domain.catalogue import Period
from app.domain.money import Money
from app.services.flows.offer_names import OfferNames
from app.services.words import QT_TRANSLATE_NOOP
from app.ui.quotes.line_columns import LineColumns, head_cell, head_height, line_columns
from app.ui.quotes.line_row import LineRow, ShownLine
from app.ui.theme import CELL, CELL_STRONG, NOTE_STRONG, theme
from app.ui.theme.paint import draw_text, leading, mirrored, painter_on, trailing
from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.label import Label

_SUM_ROW = 40
_NET = {
    Period.MONTH: QT_TRANSLATE_NOOP("quotes", "Monthly net, {currency}"),
    Period.YEAR: QT_TRANSLATE_NOOP("quotes", "Yearly net, {currency}"),
    Period.ONE_TIME: QT_TRANSLATE_NOOP("quotes", "Net, {currency}"),
}
_SUMS = {
    Period.MONTH: QT_TRANSLATE_NOOP("quotes", "Monthly subtotal excl. VAT"),
    Period.YEAR: QT_TRANSLATE_NOOP("quotes", "Yearly subtotal excl. VAT"),
    Period.ONE_TIME: QT_TRANSLATE_NOOP("quotes", "Subtotal excl. VAT"),
}


class LineTable(QWidget):
    """The table of ``period``; ``lines`` gives each line under its number in the terms.

    Signals:
        edited: number of the line, its field and the new value.
        price_asked, why_asked: number of the line.
        sum_asked: where does the sum come from.
    """

    edited = Signal(int, str, object)
    price_asked = Signal(int)
    why_asked = Signal(int)
    sum_asked = Signal()

    def __init__(
        self, period: Period, lines: Mapping[int, ShownLine], levels: Mapping[int, tuple[str, ...]],
        currency: str, names: OfferNames, parent: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.period = period
        self._has_levels = any(levels.values())
        self._columns: LineColumns | None = None
        self._head = _Head(_heads(names, period, currency, self._has_levels), self)
        self.rows = [
            LineRow(index, shown, levels.get(index, ()), currency, names, self)
            for index, shown in lines.items()
        ]
        self._row_of = {row.index: row for row in self.rows}
        self._sum_label = Label(names.words.say(_SUMS[period]), CELL, "text2", self)
        self.sum = AmountButton("", CELL_STRONG, self)
        self.sum.setObjectName(f"subtotal_{period.value}")
        self._names = names
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self._head, *self.rows):
            layout.addWidget(part)
        layout.addSpacing(theme().scaled(_SUM_ROW))
        self._connect()
        theme().follow(self)

    def show_lines(self, lines: Mapping[int, ShownLine], *, is_forced: bool = False) -> None:
        """Show another state of the lines that are named."""
        for row in self.rows:
            shown = lines.get(row.index)
            if shown is not None:
                row.show_line(shown, is_forced=is_forced)

    def show_line(self, index: int, shown: ShownLine) -> None:
        """Show another state of one line."""
        self._row_of[index].show_line(shown)

    def show_sum(self, net: Money, *, is_quiet: bool = False) -> None:
        """Show the sum of the lines that count."""
        amount = self._names.words.formats.amount(net)
        if is_quiet:
            self.sum.setText(amount)
        else:
            self.sum.set_amount(amount)
        self.sum.setAccessibleName(f"{self._sum_label.text()}, {self._names.words.formats.money(net)}")
        self._place_sum()

    def text_inputs(self) -> list[QLineEdit]:
        """What the rep types into."""
        return [input for row in self.rows for input in row.text_inputs()]

    def retheme(self) -> None:
        self._place(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._columns is None or self._columns.width != self.width():
            self._place(self.width())
        self._place_sum()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter_on(self).fillRect(0, self.height() - 1, self.width(), 1, theme().color("line2"))

    def _place(self, width: int) -> None:
        self._columns = columns = line_columns(width, self._has_levels)
        self._head.place(columns)
        for row in self.rows:
            row.place(columns)
        self._fit()

    def _fit(self) -> None:
        height = self._head.height() + sum(row.height() for row in self.rows) + theme().scaled(_SUM_ROW)
        self.setFixedHeight(height)
        self._place_sum()

    def _place_sum(self) -> None:
        if self._columns is None:
            return
        height, net = theme().scaled(_SUM_ROW), self._columns.net
        top = self.height() - height
        label = QRect(self._columns.name.left(), top, net.left() - self._columns.name.left(), height)
        self._sum_label.setGeometry(mirrored(self, label))
        size = self.sum.sizeHint()
        amount = QRect(
            net.right() + 1 - size.width(), top + (height - size.height()) // 2, size.width(), size.height()
        )
        self.sum.setGeometry(mirrored(self, amount))

    def _connect(self) -> None:
        for row in self.rows:
            row.edited.connect(self.edited)
            row.price_asked.connect(self.price_asked)
            row.why_asked.connect(self.why_asked)
            row.grown.connect(self._fit)
        self.sum.asked.connect(self.sum_asked)


class _Head(QWidget):
    """The head of the columns; compact lines keep only those of the first and the last."""

    def __init__(self, words: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._columns: LineColumns | None = None

    def place(self, columns: LineColumns) -> None:
        self._columns = columns
        self.setFixedHeight(head_height())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        columns = self._columns
        if columns is None:
            return
        painter = painter_on(self)
        painter.fillRect(self.rect(), theme().color("sunken"))
        for y in (0, self.height() - 1):
            painter.fillRect(0, y, self.width(), 1, theme().color("line"))
        product, level, count, listed, discount, net = self._words
        end = columns.net.adjusted(0, 0, -6, 0)
        cells = [(product, columns.name, False), (net, end, True)]
        if not columns.is_compact:
            cells += [
                (level, columns.level, False),
                (count, columns.quantity, False),
                (listed, columns.list_price, True),
                (discount, columns.discount, False),
            ]
        for text, cell, at_end in cells:
            place = mirrored(self, head_cell(text, cell, at_end))
            side = trailing(self) if at_end else leading(self)
            draw_text(painter, place, text, NOTE_STRONG, theme().color("text2"), side)


def _heads(names: OfferNames, period: Period, currency: str, has_levels: bool) -> tuple[str, ...]:
    words = names.words
    sign = words.formats.currency(currency).strip()
    is_service = period is Period.ONE_TIME
    return (
        words.translate("quotes", "Service") if is_service else words.translate("quotes", "Product"),
        words.translate("quotes", "Level") if has_levels else "",
        words.translate("quotes", "Quantity") if is_service else words.translate("quotes", "Licences"),
        words.translate("quotes", "List price, {currency}", currency=sign),
        words.translate("quotes", "Discount"),
        words.say(_NET[period], currency=sign),
    )
