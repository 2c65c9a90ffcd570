"""Rows of quotes that a price list moves, each with a box to tick."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.catalogue.catalogue import Period
from app.domain.ids import QuoteId
from app.domain.money import Money
from app.services.quotes.repricing import MovedQuote
from app.services.quotes.second_contract import period_of
from app.services.renewals.renewal_view import signed
from app.services.words import Words
from app.ui.theme import CELL, CELL_STRONG, NOTE, NOTE_STRONG, TextStyle, TokenName
from app.ui.widgets.choices import CheckBox
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_QUOTE, _CUSTOMER, _LIST, _BEFORE, _AFTER, _DIFFERENCE = range(6)


class MovedRows(QWidget):
    """One row a quote: number, customer, lists, amount before and after, difference.

    Signals:
        ticked: other quotes are ticked now.
    """

    ticked = Signal()

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._boxes: dict[QuoteId, tuple[CheckBox, MovedQuote]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(24, 16, 24, 24)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(_CUSTOMER, 1)

    def chosen(self) -> tuple[MovedQuote, ...]:
        """The ticked quotes, in their order."""
        return tuple(moved for box, moved in self._boxes.values() if box.isChecked())

    def tick_all(self, is_on: bool) -> None:
        """Tick every quote that can be re-priced, or none."""
        for box, _ in self._boxes.values():
            box.setChecked(is_on and box.isEnabled())

    def take_focus(self, reason: Qt.FocusReason) -> None:
        """Give the keyboard to the first box that can be ticked."""
        for box, _ in self._boxes.values():
            if box.isEnabled():
                box.setFocus(reason)
                return

    def show_moved(self, found: Sequence[MovedQuote]) -> None:
        """Show other quotes; those that were there keep their tick."""
        before = {id: box.isChecked() for id, (box, _) in self._boxes.items()}
        self._clear()
        self._head()
        for number, moved in enumerate(found, start=1):
            self._show(2 * number, moved, is_on=before.get(moved.quote.id, True))
        self._grid.setRowStretch(2 * len(found) + 2, 1)

    def _head(self) -> None:
        words = self._words
        for column, text in (
            (_QUOTE, words.translate("renewals", "Quote")),
            (_CUSTOMER, words.translate("renewals", "Customer")),
            (_LIST, words.translate("renewals", "Price list")),
            (_BEFORE, words.translate("renewals", "before")),
            (_AFTER, words.translate("renewals", "after")),
            (_DIFFERENCE, words.translate("renewals", "difference")),
        ):
            self._put(0, column, text, NOTE_STRONG, "text2", at_end=column >= _BEFORE)
        self._grid.addWidget(HLine("line2", self), 1, 0, 1, _DIFFERENCE + 1)

    def _show(self, row: int, moved: MovedQuote, *, is_on: bool) -> None:
        box = CheckBox(moved.quote.display_number, self)
        box.setObjectName(f"moved_{moved.quote.id}")
        box.setAccessibleDescription(moved.customer_name)
        box.setEnabled(moved.terms is not None)
        box.setChecked(is_on and moved.terms is not None)
        box.toggled.connect(self.ticked)
        self._boxes[moved.quote.id] = box, moved
        self._grid.addWidget(box, row, _QUOTE)
        self._put(row, _CUSTOMER, moved.customer_name, CELL_STRONG, "text")
        lists = self._words.translate(
            "renewals", "v{old} → v{new}", old=str(moved.list_before), new=str(moved.list_now)
        )
        self._put(row, _LIST, lists, CELL, "text2")
        if moved.drift is None:
            said = " ".join(self._words.problem(each) for each in moved.problems)
            note = Label(said, NOTE, "danger", self, wrap=True)
            self._grid.addWidget(note, row, _BEFORE, 1, 3)
        else:
            period, before = period_of(moved.drift.mine)
            _, after = period_of(moved.drift.now)
            self._put(row, _BEFORE, self._amount(before, period), CELL, "text", at_end=True)
            self._put(row, _AFTER, self._amount(after, period), CELL, "text", at_end=True)
            more = signed(self._words, after - before)
            self._put(row, _DIFFERENCE, more, CELL_STRONG, "text", at_end=True)
        self._grid.addWidget(HLine("line", self), row + 1, 0, 1, _DIFFERENCE + 1)

    def _amount(self, money: Money, period: Period) -> str:
        amount = self._words.formats.money(money)
        if period is Period.YEAR:
            return self._words.translate("renewals", "{amount} a year", amount=amount)
        return self._words.translate("renewals", "{amount} a month", amount=amount)

    def _put(
        self, row: int, column: int, text: str, style: TextStyle, ink: TokenName, *, at_end: bool = False
    ) -> None:
        label = Label(text, style, ink, self)
        if at_end:
            label.setAlignment(_RIGHT)
        self._grid.addWidget(label, row, column)

    def _clear(self) -> None:
        self._grid.setRowStretch(2 * len(self._boxes) + 2, 0)
        self._boxes.clear()
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
