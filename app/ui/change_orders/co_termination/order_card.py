"""How many orders are placed at once, and the button that places them once everything is agreed to."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.errors import Problem
from app.services.words import Words
from app.ui.theme import CELL, NOTE, SECTION
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label


class OrderCard(Card):
    """Says what happens; *Submit* is there only when it may be pressed.

    Signals:
        submitted: place the orders.
    """

    submitted = Signal()

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._what = Label("", SECTION, parent=self, wrap=True)
        self._what.setObjectName("ends_summary")
        each = words.translate(
            "changes",
            "Each contract has an order of its own. One that the portal refuses comes back in Attention; the"
            " others are carried out.",
        )
        self._each = Label(each, NOTE, "text3", self, wrap=True)
        self._trouble = Label("", CELL, "danger", self, wrap=True)
        self._trouble.setObjectName("ends_trouble")
        self._trouble.hide()
        self.submit = Button("", "primary", parent=self, height=40)
        self.submit.setObjectName("submit_ends")
        self.submit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.submit.clicked.connect(self.submitted)
        offline = words.translate("changes", "Offline, it leaves with the next exchange.")
        self._offline = Label(offline, NOTE, "text3", self)
        self.body.setSpacing(12)
        for part in (self._what, self._each, self._trouble, self.submit):
            self.body.addWidget(part)
        self.body.addWidget(self._offline, 0, Qt.AlignmentFlag.AlignHCenter)

    def show_orders(self, orders: int, day: date | None, *, is_agreed: bool) -> None:
        """Say how many contracts end on ``day``; none can be ordered without one."""
        words = self._words
        what = words.translate("changes", "No contract moves.")
        if orders and day is not None:
            on = words.formats.long_date(day)
            what = words.translate("changes", "{n} contracts then end on {day}.", n=orders, day=on)
        self._what.setText(what)
        self.submit.setText(words.translate("changes", "Submit {n} orders", n=orders))
        self._each.setVisible(orders > 1)
        for part in (self.submit, self._offline):
            part.setVisible(is_agreed and orders > 0)

    def tell(self, problems: Sequence[Problem]) -> None:
        """Say what keeps the orders from being placed; nothing takes it away."""
        said = dict.fromkeys(self._words.problem(each) for each in problems)
        self._trouble.setText("\n".join(said))
        self._trouble.setVisible(bool(said))
