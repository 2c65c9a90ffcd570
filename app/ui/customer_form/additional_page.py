"""Additional information: up to three sales representatives, or nobody."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.customer.account import SALES_CONTACTS_MAX
from app.domain.errors import Problem
from app.services.customer_form.customer_form import CustomerForm
from app.services.customer_form.pages import Page
from app.ui.customer_form.sales_card import SalesCard
from app.ui.customer_form.step_page import RING, StepPage
from app.ui.theme import CELL
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label
from app.ui.workspace.workspace import Workspace

ADD = "add_sales_contact"


class AdditionalPage(StepPage):
    """A card for each sales representative; built anew when one comes or goes.

    Signals:
        removal_asked: the index of somebody who is not wanted.
    """

    removal_asked = Signal(int)

    def __init__(
        self, workspace: Workspace[object], customer_form: CustomerForm, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, customer_form, Page.ADDITIONAL, parent)
        self.column.setSpacing(12)
        words = workspace.words
        text = words.translate(
            "wizard",
            "Who looks after this customer: up to {max} sales representatives, or nobody.",
            max=words.formats.count(SALES_CONTACTS_MAX),
        )
        self._told = Label(text, CELL, "text2", self, wrap=True)
        self._cards = [self._build_card(index) for index in range(len(customer_form.answers.sales_contacts))]
        self._add = Button(words.translate("wizard", "Add a sales representative"), "secondary", "plus", self)
        self._add.setObjectName(ADD)
        self._add.setVisible(customer_form.has_room_for_sales_contact)
        self._add.clicked.connect(self._on_add_clicked)
        self._lay_out()
        self.form.tell_what_is_filled_in()

    def first_control(self) -> QWidget | None:
        return self.form.field("sales_contacts.0.name").input if self._cards else self._add

    def show_problems(self, problems: Sequence[Problem]) -> None:
        super().show_problems(problems)
        wrong = {problem.field for problem in problems}
        for index, contact in enumerate(self._customer_form.answers.sales_contacts):
            path = f"sales_contacts.{index}.email"
            self.form.field(path).set_verified(bool(contact.email.strip()) and path not in wrong)

    def _build_card(self, index: int) -> SalesCard:
        card = SalesCard(self.form, self._workspace.words, index, self)
        card.removal_asked.connect(lambda: self.removal_asked.emit(index))
        return card

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(RING, 0, RING, 0)
        column.setSpacing(16)
        column.addWidget(self._told)
        for widget in (*self._cards, self._add):
            row = QHBoxLayout()
            row.addWidget(widget)
            row.addStretch(1)
            column.addLayout(row)
        self.column.addLayout(column)

    def _on_add_clicked(self) -> None:
        self._customer_form.add_sales_contact()
        self.outdated.emit(f"sales_contacts.{len(self._cards)}.name")
