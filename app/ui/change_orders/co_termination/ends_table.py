"""The contracts of a customer beside one end: which move, what each comes to, and why the others stay."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.ids import ContractId
from app.domain.money import Money
from app.services.change_orders.co_termination import (
    Amounts,
    CoTermination,
    EndAmount,
    EndingContract,
    EndKey,
)
from app.services.words import Words
from app.ui.explanations.amount_explanations import AmountExplanations
from app.ui.theme import CELL, CELL_STRONG, NOTE, NOTE_STRONG, SECTION, TextStyle, theme
from app.ui.theme.paint import draw_box, painter_on
from app.ui.widgets.accessible_table import WidgetTable
from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.choices import CheckBox
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine, extend_lines

_CONTRACT, _HELD, _END, _NEW_END, _FIRST_AMOUNT = range(5)
_AMOUNTS = (EndAmount.TODAY, EndAmount.NEXT_INVOICE, EndAmount.TO_NEW_END)
_COLUMNS = _FIRST_AMOUNT + len(_AMOUNTS)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TINT = 2
_TOP = Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True)
class EndFigure:
    """An amount with what it is called, as it is shown."""

    key: EndKey
    label: str
    amount: str


class EndsTable(QWidget):
    """A row a contract with a box to leave it out, and a row of sums for each currency.

    Signals:
        taken: a contract, and whether it is to move.
    """

    taken = Signal(object, bool)

    def __init__(
        self, ends: CoTermination, words: Words, explanations: AmountExplanations, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("ends_table")
        self.setAccessibleName(words.translate("changes", "Contracts and their ends"))
        self._ends, self._words, self._explanations = ends, words, explanations
        self._rows: dict[ContractId, _Row] = {}
        self._sums: dict[str, _Amounts] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 8, 12, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(_HELD, 1)
        self._head_line = HLine("line2", self)
        self._heads = self._build_heads()
        self._table = WidgetTable(self, self._heads)
        self._sum_label = Label(words.translate("changes", "Together, excl. VAT"), SECTION, parent=self)
        self._sum_label.setContentsMargins(0, _TINT, 0, 0)

    @property
    def first_field(self) -> QWidget | None:
        """The first box that can be ticked."""
        boxes = (row.box for row in self._rows.values())
        return next((each for each in boxes if each.isEnabled()), None)

    def follow_in_order(self, before: QWidget) -> None:
        """Have the keyboard come here after ``before``: rows are built later than what follows them."""
        rows = (stop for row in self._rows.values() for stop in (row.box, *row.amounts.buttons.values()))
        sums = (stop for each in self._sums.values() for stop in each.buttons.values())
        for stop in (*rows, *sums):
            QWidget.setTabOrder(before, stop)
            before = stop

    def refresh(self) -> None:
        """Show the contracts as they are now; rows stay as long as there are the same."""
        contracts = self._ends.contracts()
        if [each.id for each in contracts] != list(self._rows):
            self._rebuild(contracts)
        for each in contracts:
            self._rows[each.id].show_contract(each, self._ends.day)
        self._show_sums(self._ends.sums(), len(contracts))

    def paintEvent(self, event: QPaintEvent) -> None:
        bottom = self._heads[0].geometry().bottom() + 8
        painter = painter_on(self)
        draw_box(painter, QRect(0, 0, self.width(), bottom), 0, theme().color("sunken"))
        extend_lines(painter, self, [self._head_line, *(row.line for row in self._rows.values())])

    def _build_heads(self) -> Sequence[QWidget]:
        words = self._words
        texts = [
            words.translate("changes", "Contract"),
            words.translate("changes", "What is held"),
            words.translate("changes", "Ends on"),
            words.translate("changes", "New end"),
            *(self._ends.name(amount) for amount in _AMOUNTS),
        ]
        heads = [Label(text, NOTE_STRONG, "text2", self) for text in texts]
        for column, head in enumerate(heads):
            if column >= _FIRST_AMOUNT:
                head.setAlignment(_RIGHT)
            self._grid.addWidget(head, 0, column)
        self._grid.addWidget(self._head_line, 1, 0, 1, _COLUMNS)
        return heads

    def _rebuild(self, contracts: Sequence[EndingContract]) -> None:
        for row in self._rows.values():
            row.remove(self._grid)
        self._table.forget_rows()
        self._rows = {}
        for number, contract in enumerate(contracts, start=1):
            row = _Row(contract, self._words, self._figures(contract.number), self)
            row.lay_into(self._grid, 2 * number)
            row.box.clicked.connect(lambda is_on, id=contract.id: self.taken.emit(id, is_on))
            self._table.add_row(number, self, list(enumerate(row.cells)))
            self._rows[contract.id] = row

    def _show_sums(self, sums: Mapping[str, Amounts], contracts: int) -> None:
        for currency in [each for each in self._sums if each not in sums]:
            self._sums.pop(currency).remove(self._grid)
        first = 2 * contracts + 2
        self._grid.addWidget(self._sum_label, first, _CONTRACT, 1, _HELD + 1, _TOP)
        self._sum_label.setVisible(bool(sums))
        for place, (currency, amounts) in enumerate(sums.items()):
            if currency not in self._sums:
                self._sums[currency] = self._figures(currency, SECTION)
            self._sums[currency].lay_into(self._grid, first + place)
            self._sums[currency].show_amounts(currency, None, amounts)

    def _figures(self, name: str, style: TextStyle = CELL_STRONG) -> "_Amounts":
        return _Amounts(name, style, self._ends, self._words, self._explanations, self)


class _Amounts:
    """The amounts of a row, each of which explains itself; below the last, what of it is more."""

    def __init__(
        self,
        name: str,
        style: TextStyle,
        ends: CoTermination,
        words: Words,
        explanations: AmountExplanations,
        parent: QWidget,
    ) -> None:
        self._ends, self._words, self._explanations = ends, words, explanations
        self.buttons = {
            amount: AmountButton("", NOTE if amount is EndAmount.MORE else style, parent, flush="end")
            for amount in (*_AMOUNTS, EndAmount.MORE)
        }
        for amount, button in self.buttons.items():
            button.setObjectName(f"{amount.value}_{name}")
        self._last = QWidget(parent)
        column = QGridLayout(self._last)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.buttons[EndAmount.TO_NEW_END], 0, 0, _RIGHT)
        column.addWidget(self.buttons[EndAmount.MORE], 1, 0, _RIGHT)
        self.cells: list[QWidget] = [*(self.buttons[each] for each in _AMOUNTS[:-1]), self._last]

    def lay_into(self, grid: QGridLayout, row: int) -> None:
        for place, cell in enumerate(self.cells):
            grid.addWidget(cell, row, _FIRST_AMOUNT + place, Qt.AlignmentFlag.AlignRight | _TOP)

    def show_amounts(self, currency: str, id: ContractId | None, amounts: Amounts) -> None:
        formats = self._words.formats
        for cell in self.cells:
            cell.setVisible(bool(amounts))
        for amount, money in amounts.items():
            text = formats.money(money)
            if amount is EndAmount.MORE:
                text = self._words.translate("changes", "{amount} more", amount=text)
            figure = EndFigure(EndKey(amount, currency, id), self._ends.name(amount), text)
            self._explanations.show(self.buttons[amount], figure, quiet=True)

    def remove(self, grid: QGridLayout) -> None:
        for button in self.buttons.values():
            self._explanations.remove(button)
        for cell in self.cells:
            _take_away(grid, cell)


class _Row:
    """One contract; ``cells`` are those of its columns, the first names it."""

    def __init__(self, contract: EndingContract, words: Words, amounts: _Amounts, parent: QWidget) -> None:
        self._words, self.amounts, self._id = words, amounts, contract.id
        self.box = CheckBox(contract.number, parent)
        self.box.setObjectName(f"take_{contract.number}")
        held = words.translate(
            "changes", "{programme}: {products}", programme=contract.programme, products=contract.products
        )
        self.box.setAccessibleDescription(held)
        self._held = Label(held, CELL, "text2", parent, wrap=True)
        self._end = Label(_day(words, contract.end), CELL, "text2", parent)
        self._new_end = Label("", CELL_STRONG, parent=parent)
        self._why = Label("", CELL, "text2", parent, wrap=True)
        self._why.setObjectName(f"stays_{contract.number}")
        self.line = HLine("line", parent)
        for label in (self._held, self._end, self._new_end, self._why):
            # An amount has room for its tint above and below.
            label.setContentsMargins(0, _TINT, 0, 0)
        self.cells: list[QWidget] = [self.box, self._held, self._end, self._new_end, *amounts.cells]

    def lay_into(self, grid: QGridLayout, row: int) -> None:
        for column, cell in enumerate(self.cells[:_FIRST_AMOUNT]):
            grid.addWidget(cell, row, column, _TOP)
        self.amounts.lay_into(grid, row)
        grid.addWidget(self._why, row, _NEW_END, 1, _COLUMNS - _NEW_END, _TOP)
        grid.addWidget(self.line, row + 1, 0, 1, _COLUMNS)

    def show_contract(self, contract: EndingContract, day: date | None) -> None:
        """Show what becomes of its end."""
        words, can_move = self._words, contract.problem is None and day is not None
        self.box.setEnabled(can_move)
        self.box.setChecked(contract.is_taken)
        self._end.setText(_day(words, contract.end))
        self._new_end.setVisible(contract.is_taken)
        self._new_end.setText(_day(words, day) if contract.is_taken and day is not None else "")
        currency = _currency(contract.amounts)
        self.amounts.show_amounts(currency, self._id, contract.amounts if contract.is_taken else {})
        why = ""
        if contract.problem is not None:
            why = words.problem(contract.problem)
        elif day is not None and not contract.is_taken:
            why = words.translate("changes", "Left out: it ends as before.")
        self._why.setText(why)
        self._why.setVisible(bool(why))

    def remove(self, grid: QGridLayout) -> None:
        self.amounts.remove(grid)
        for cell in (*self.cells[:_FIRST_AMOUNT], self._why, self.line):
            _take_away(grid, cell)


def _day(words: Words, day: date) -> str:
    return words.formats.short_date(day)


def _currency(amounts: Mapping[EndAmount, Money]) -> str:
    return next((each.currency for each in amounts.values()), "")


def _take_away(grid: QGridLayout, cell: QWidget) -> None:
    grid.removeWidget(cell)
    cell.hide()
    cell.deleteLater()
