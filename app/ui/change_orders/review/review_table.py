"""The lines of an order before it is placed: quantity, unit price and payment, prior and current."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.change.change_order import ChangeOrderLine
from app.domain.pricing.change import PricedChangeLine
from app.domain.pricing.trace.change import ChangeAmount
from app.services.change_orders.change_amounts import ChangeFigure, ChangeKey, ChangeSum
from app.services.change_orders.change_editor import ChangeEditor
from app.ui.change_orders.lines.row_views import step_note, taken_back_by
from app.ui.change_orders.review.review_notes import ReviewNotes
from app.ui.explanations.amount_explanations import AmountExplanations
from app.ui.theme import CELL, CELL_STRONG, NOTE_STRONG, SECTION, TokenName, theme
from app.ui.theme.paint import draw_box, painter_on
from app.ui.widgets.accessible_table import WidgetTable
from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine, extend_lines
from app.ui.widgets.tag import Tag

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_COLUMNS = 8
_PRIOR_UNIT, _PRIOR_PAYMENT, _PAYMENT = 4, 6, 7
_SHARES = (4, 3, 1, 1, 1, 1, 1, 1)
"""What a column gets of the width: no figure stands far from the name of its line."""


class ReviewTable(QWidget):
    """Made anew for each review of ``editor``'s change."""

    def __init__(self, editor: ChangeEditor, explanations: AmountExplanations, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("review_table")
        self._editor, self._explanations = editor, explanations
        self._words = editor.names.words
        self.setAccessibleName(self._words.translate("changes", "Review change order"))
        self._buttons: list[AmountButton] = []
        self._lines: list[HLine] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 8, 12, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(10)
        for column, share in enumerate(_SHARES):
            self._grid.setColumnStretch(column, share)
        self._heads = self._build_heads()
        self._table = WidgetTable(self, self._heads)
        self._build_lines()

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        """Its amounts, line by line."""
        return tuple(self._buttons)

    def forget(self) -> None:
        """Let its amounts go, before the table does."""
        for button in self._buttons:
            self._explanations.remove(button)

    def paintEvent(self, event: QPaintEvent) -> None:
        # What the layout says of its cells is not where they are once a note wraps below a line.
        bottom = self._heads[0].geometry().bottom() + 8
        painter = painter_on(self)
        draw_box(painter, QRect(0, 0, self.width(), bottom), 0, theme().color("sunken"))
        extend_lines(painter, self, self._lines)

    def _build_heads(self) -> Sequence[QWidget]:
        words = self._words
        money = words.formats.currency(self._editor.editing.terms.currency)
        payment = words.translate("changes", "Monthly payment, {currency}", currency=money)
        if self._editor.editing.terms.period.months != 1:
            payment = words.translate("changes", "Yearly payment, {currency}", currency=money)
        groups = (
            (2, words.translate("changes", "Quantity")),
            (4, words.translate("changes", "Net unit price, {currency}", currency=money)),
            (6, payment),
        )
        for column, text in groups:
            self._grid.addWidget(_group_head(text, self), 0, column, 1, 2)
        prior, current = words.translate("changes", "prior"), words.translate("changes", "current")
        product, term = words.translate("changes", "Product"), words.translate("changes", "Term")
        heads = [Label(text, NOTE_STRONG, "text2", self) for text in (product, term, *(prior, current) * 3)]
        for column, head in enumerate(heads):
            if column > 1:
                head.setAlignment(_RIGHT)
            self._grid.addWidget(head, 1, column)
        self._add_line("line2", 2)
        return heads

    def _build_lines(self) -> None:
        state, number = self._editor.editing.state, 0
        lines = zip(state.terms.lines, state.priced.change.lines, strict=True)
        for index, (line, figures) in enumerate(lines):
            if figures.quantity or figures.prior_quantity:
                number += 1
                self._build_line(number, index, line, figures)
        self._build_total(3 + 3 * number)

    def _build_line(self, number: int, index: int, line: ChangeOrderLine, figures: PricedChangeLine) -> None:
        names, formats = self._editor.names, self._words.formats
        row, level = 3 * number, line.level or ""
        if not figures.quantity:
            level = self._editor.editing.state.level_before(line) or ""
        prior = figures.prior_unit_price
        product = self._product(names.sold_as(line.product_id, level), is_added=prior is None)
        term = Label(self._term_of(figures.effective), CELL, "text2", self)
        cells: list[QWidget] = [product, term]
        texts = (
            "" if prior is None else formats.count(figures.prior_quantity),
            formats.count(figures.quantity),
        )
        for place, text in enumerate(texts):
            label = Label(text, CELL_STRONG, "text", self) if place % 2 else Label(text, CELL, "text2", self)
            label.setAlignment(_RIGHT)
            cells.append(label)
        before = "" if prior is None else formats.net_unit_price(prior)
        cells.append(self._amount(ChangeKey(ChangeSum.PRIOR_UNIT, index), before))
        after = formats.net_unit_price(figures.unit_price)
        cells.append(self._amount(ChangeKey(ChangeSum.UNIT, index), after, is_current=True))
        before = "" if prior is None else formats.amount(figures.prior_payment)
        cells.append(self._amount(ChangeKey(ChangeAmount.PRIOR_PAYMENT, index), before))
        after = formats.amount(figures.payment)
        cells.append(self._amount(ChangeKey(ChangeAmount.PAYMENT, index), after, is_current=True))
        for column, cell in enumerate(cells):
            place = _RIGHT if column >= _PRIOR_UNIT else Qt.AlignmentFlag(0)
            self._grid.addWidget(cell, row, column, place)
        below = ReviewNotes(self._words, line, self._told(index, figures), self)
        self._grid.addWidget(below, row + 1, 0, 1, _COLUMNS)
        self._add_line("line", row + 2)
        self._table.add_row(number, self, list(enumerate(cells)))

    def _told(self, index: int, figures: PricedChangeLine) -> tuple[str, ...]:
        """That its level comes first; that it takes back what is ordered for later, unless it waits too."""
        waits = figures.effective > self._editor.editing.terms.on
        return step_note(self._editor, index), "" if waits else taken_back_by(self._editor, index)

    def _product(self, name: str, *, is_added: bool) -> QWidget:
        label = Label(name, CELL_STRONG, parent=self)
        if not is_added:
            return label
        cell = QWidget(self)
        row = QHBoxLayout(cell)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(Tag(self._words.translate("changes", "Added"), "success", cell))
        row.addStretch(1)
        return cell

    def _add_line(self, colour: TokenName, row: int) -> None:
        line = HLine(colour, self)
        self._lines.append(line)
        self._grid.addWidget(line, row, 0, 1, _COLUMNS)

    def _build_total(self, row: int) -> None:
        """What all of it comes to; where something waits, until then and from each day on."""
        words, state = self._words, self._editor.editing.state
        change, shown = state.priced.change, self._editor.preview()
        prior, amount = words.formats.amount(change.prior_total), words.formats.amount
        if not shown.later:
            total = ChangeFigure(ChangeKey(ChangeAmount.PAYMENT), "", amount(change.new_total))
            self._add_total(row, words.translate("changes", "Total excl. VAT"), prior, total)
            text = words.translate("changes", "Difference")
            difference = words.formats.signed(change.difference)
            self._add_difference(row + 1, ChangeFigure(ChangeKey(ChangeSum.DIFFERENCE), text, difference))
            return
        # Two totals are never one number: each stands with its days.
        for figure in (shown.total, *(each.figure for each in shown.later)):
            on = figure.key.day or state.terms.on
            total = ChangeFigure(figure.key, "", amount(change.total_on(on)))
            self._add_total(row, figure.label, prior, total)
            row, prior = row + 1, ""
            if figure is shown.total:
                self._add_difference(row, shown.difference)
                row += 1

    def _add_total(self, row: int, label: str, prior: str, total: ChangeFigure) -> None:
        self._grid.addWidget(Label(label, SECTION, parent=self), row, 0, 1, 2)
        before = self._amount(ChangeKey(ChangeAmount.PRIOR_PAYMENT), prior)
        after = self._amount(total.key, total.amount, is_current=True)
        self._grid.addWidget(before, row, _PRIOR_PAYMENT, _RIGHT)
        self._grid.addWidget(after, row, _PAYMENT, _RIGHT)

    def _add_difference(self, row: int, figure: ChangeFigure) -> None:
        difference = AmountButton("", CELL_STRONG, self, flush="end")
        self._explanations.show(difference, figure, quiet=True)
        self._buttons.append(difference)
        self._grid.addWidget(Label(figure.label, CELL, "text2", self), row, 0, 1, 2)
        self._grid.addWidget(difference, row, _PAYMENT, _RIGHT)

    def _term_of(self, effective: date) -> str:
        words, term = self._words, self._editor.term
        if effective != self._editor.editing.terms.on:
            return words.translate("changes", "from {day}", day=words.formats.short_date(effective))
        if term is None:
            return ""
        return words.translate("changes", "committed to {day}", day=words.formats.short_date(term.end))

    def _amount(self, key: ChangeKey, text: str, *, is_current: bool = False) -> AmountButton:
        button = AmountButton("", CELL_STRONG if is_current else CELL, self, flush="end")
        if text:
            name = self._words.translate("changes", "current") if is_current else ""
            self._explanations.show(button, ChangeFigure(key, name, text), quiet=True)
            self._buttons.append(button)
        button.setVisible(bool(text))
        return button


def _group_head(text: str, parent: QWidget) -> QWidget:
    """What two columns have in common, over a hairline that spans both."""
    head = QWidget(parent)
    column = QVBoxLayout(head)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    label = Label(text, NOTE_STRONG, "text2", head)
    label.setAlignment(_RIGHT)
    column.addWidget(label)
    column.addWidget(HLine("line2", head))
    return head
