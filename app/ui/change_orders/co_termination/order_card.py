"""How many orders are placed at once, and the button that places them once everything is agreed to."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.errors import Problem
from app.domain.money import round_half_away
from app.services.approvals.approvals import BEYOND_ANY
from app.services.formats.formatting import PERCENT_PLACES
from app.services.words import Words
from app.ui.change_orders.review.consent_boxes import what_is_missing
from app.ui.labels.key_names import ctrl_enter
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
        self._approval = Label("", CELL, "warning", self, wrap=True)
        self._approval.setObjectName("ends_approval")
        self._approval.hide()
        self._trouble = Label("", CELL, "danger", self, wrap=True)
        self._trouble.setObjectName("ends_trouble")
        self._trouble.hide()
        self.submit = Button("", "primary", parent=self, height=40)
        self.submit.setObjectName("submit_ends")
        self.submit.set_main(ctrl_enter(words))
        self.submit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.submit.clicked.connect(self.submitted)
        offline = words.translate("changes", "Offline, it leaves with the next exchange.")
        self._offline = Label(offline, NOTE, "text3", self)
        self.body.setSpacing(12)
        self._missing = Label(what_is_missing(words), CELL, "text2", self, wrap=True)
        for part in (self._what, self._each, self._approval, self._trouble, self._missing, self.submit):
            self.body.addWidget(part)
        self.body.addWidget(self._offline, 0, Qt.AlignmentFlag.AlignHCenter)

    def show_orders(
        self, orders: int, day: date | None, to_approve: Sequence[tuple[str, Problem]], *, is_agreed: bool
    ) -> None:
        """Say how many contracts end on ``day``; none can be ordered without one.

        ``to_approve`` are the numbers of contracts whose discount a manager must approve first.
        """
        words = self._words
        what = words.translate("changes", "No contract moves.")
        if orders and day is not None:
            on = words.formats.long_date(day)
            what = words.translate("changes", "{n} contracts then end on {day}.", n=orders, day=on)
        self._what.setText(what)
        self.submit.setText(words.translate("changes", "Submit {n} orders", n=orders))
        self._each.setVisible(orders > 1)
        self._missing.setVisible(orders > 0 and not is_agreed and not to_approve)
        for part in (self.submit, self._offline):
            part.setVisible(is_agreed and orders > 0 and not to_approve)
        self._approval.setText("\n".join(self._asks_approval(*each) for each in to_approve))
        self._approval.setVisible(bool(to_approve))

    def _asks_approval(self, number: str, problem: Problem) -> str:
        if problem.code == BEYOND_ANY:
            said = self._words.problem(problem)
            return self._words.translate(
                "changes", "Contract {number}. {sentence}", number=number, sentence=said
            )
        percent, limit = (
            self._words.formats.percent(round_half_away(Decimal(problem.data[name]), PERCENT_PLACES))
            for name in ("percent", "limit")
        )
        return self._words.translate(
            "changes",
            "Under contract {number} a discount of {percent} would last longer, which is beyond your limit "
            "of {limit}: a manager must approve it. Leave the contract out, or save change quotes and ask "
            "for it.",
            number=number,
            percent=percent,
            limit=limit,
        )

    def tell(self, problems: Sequence[Problem]) -> None:
        """Say what keeps the orders from being placed; nothing takes it away."""
        said = dict.fromkeys(self._words.problem(each) for each in problems)
        self._trouble.setText("\n".join(said))
        self._trouble.setVisible(bool(said))
