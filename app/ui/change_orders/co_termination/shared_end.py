"""Asks for the day that contracts are brought to: any, or the end of one of them."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.change_orders.co_termination import CoTermination
from app.services.words import Words
from app.ui.forms.date_input import DateInput
from app.ui.forms.date_words import date_words
from app.ui.forms.field import Field
from app.ui.theme import CELL
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.flow_row import FlowRow
from app.ui.widgets.label import Label


class SharedEnd(Card):
    """Begins with the end of the contract that ends last.

    Signals:
        chosen: another day is there, or none that can be used.
    """

    chosen = Signal(object)

    def __init__(self, ends: CoTermination, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("common_end_card")
        self._words = words
        earliest, latest = ends.bounds
        name = words.translate("changes", "Common last day")
        self.day = DateInput(
            name, date_words(words), ends.today, self, earliest=earliest, latest=latest, is_needed=True
        )
        self.day.setObjectName("common_end")
        self.day.set_value(ends.day)
        self._field = Field(name, self.day, self)
        said = words.translate(
            "changes",
            "An end moves forward only. Until the new end, what is held stays at the price that is charged.",
        )
        links = FlowRow(self, gap=16)
        self._offers = [self._offer(number, end) for number, end in ends.ends()]
        for offer in self._offers:
            links.add(offer)
        beside = QVBoxLayout()
        beside.setSpacing(6)
        beside.addWidget(Label(said, CELL, "text2", self, wrap=True))
        beside.addWidget(links)
        beside.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self._field)
        row.addLayout(beside, 1)
        self.body.addLayout(row)
        self.day.changed.connect(self._on_typed)
        self.day.problem_changed.connect(self._on_typed)

    @property
    def last_field(self) -> QWidget:
        """What the keyboard visits last."""
        return self._offers[-1] if self._offers else self.day

    def good_day(self) -> date | None:
        """The day that stands there; None where nothing of use does."""
        return self.day.value() if self.day.problem() is None else None

    def _offer(self, number: str, end: date) -> Button:
        text = self._words.translate(
            "changes",
            "As contract {number}: {day}",
            number=number,
            day=self._words.formats.long_date(end),
        )
        button = Button(text, "link", parent=self)
        button.setObjectName(f"as_{number}")
        button.clicked.connect(lambda: self._take(end))
        return button

    def _take(self, end: date) -> None:
        self.day.set_value(end)
        self._on_typed(end)

    def _on_typed(self, _what: object) -> None:
        problem = self.day.problem()
        self._field.set_problem(self._words.problem(problem) if problem is not None else "")
        self.chosen.emit(self.good_day())
