"""Asks until when a contract is to run: as long as another one of the customer's, or to a day."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.dates import add_months
from app.domain.errors import Problem
from app.domain.pricing.change_order_rules import NEW_END_MONTHS_MAX
from app.domain.subscription.term import Term
from app.services.change_orders.change_editor import ChangeEditor
from app.ui.forms.date_input import DateInput
from app.ui.forms.date_words import date_words
from app.ui.forms.field import Field
from app.ui.theme import NOTE
from app.ui.widgets.buttons import Button
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.label import Label

_DAY = timedelta(days=1)


class EndDialog(Dialog):
    """Begins with the end of the next contract that ends later, if there is one.

    Signals:
        moved: the new last day.
    """

    moved = Signal(object)

    def __init__(self, editor: ChangeEditor, term: Term, window: QWidget) -> None:
        self._editor, self._words = editor, editor.names.words
        words = self._words
        super().__init__(
            window,
            words.translate("changes", "Until when does the contract run?"),
            words.translate("changes", "Move the end"),
            words.translate("changes", "Cancel"),
            text=words.translate(
                "changes",
                "It ends on {day}. Until the new end, what is held stays at the price that is charged.",
                day=words.formats.long_date(term.end),
            ),
        )
        self.setObjectName("end_dialog")
        self.primary.setObjectName("end_confirm")
        name = words.translate("changes", "New last day")
        self.day = DateInput(
            name,
            date_words(words),
            editor.editing.terms.on,
            self,
            earliest=term.end + _DAY,
            latest=add_months(term.end, NEW_END_MONTHS_MAX),
            is_needed=True,
        )
        self.day.setObjectName("new_end")
        self._field = Field(name, self.day, self)
        self._cost = Label("", NOTE, "text2", self, wrap=True)
        # Fields keep as much around their boxes for the ring.
        self._cost.setContentsMargins(3, 0, 3, 0)
        self.body.addWidget(self._field)
        others = editor.contract_end.others()
        for other in others:
            self.body.addWidget(self._offer(other.number, other.end))
        self.body.addWidget(self._cost)
        first = editor.editing.terms.new_end or (others[0].end if others else None)
        self.day.set_value(first)
        self.day.changed.connect(lambda _day: self._tell())
        self.day.problem_changed.connect(lambda _has: self._tell())
        self.accepted.connect(self._on_accepted)
        self._tell()

    def _offer(self, number: str, end: date) -> Button:
        words = self._words
        text = words.translate(
            "changes", "As contract {number}: {day}", number=number, day=words.formats.long_date(end)
        )
        button = Button(text, "link", parent=self)
        button.clicked.connect(lambda: self._take(end))
        return button

    def _take(self, end: date) -> None:
        self.day.set_value(end)
        self._tell()
        self.primary.setFocus()

    def _tell(self) -> None:
        """Say what the longer term comes to, or what is wrong with the day."""
        words, problem, day = self._words, self.day.problem(), self.day.value()
        self._cost.setText("")
        if problem is not None or day is None:
            sentence = words.problem(problem or Problem("date.missing", "new_end"))
            self._field.set_problem(sentence if problem is not None else "")
            self.primary.refuse(sentence)
            return
        self._field.set_problem("")
        self.primary.allow()
        cost = self._editor.contract_end.cost_of(day)
        if cost is not None:
            amount = words.formats.money(cost)
            self._cost.setText(
                words.translate("changes", "To the new end that is {amount} more, excl. VAT.", amount=amount)
            )

    def _on_accepted(self) -> None:
        day = self.day.value()
        self.close_over()
        self.moved.emit(day)
