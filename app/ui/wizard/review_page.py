"""Review: everything on one page, the EULA, and how the customer begins: with a purchase or a trial."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.customer.account import AccountCreation
from app.domain.errors import Problem
from app.domain.subscription.subscription import trial_end
from app.services.customer_form.pages import Page
from app.services.customer_form.wizard import Wizard
from app.services.store.changes import Changes
from app.ui.customer_form.step_page import RING, StepPage
from app.ui.forms.problem_note import ProblemNote
from app.ui.theme import CELL_STRONG
from app.ui.widgets.choice_card import ChoiceCard
from app.ui.widgets.label import Label
from app.ui.wizard.eula_block import EulaBlock
from app.ui.wizard.review_card import ReviewCard
from app.ui.wizard.review_facts import ReviewSection, review_sections
from app.ui.wizard.services import ReviewServices
from app.ui.workspace.workspace import Workspace

OPENING_PLACE, EULA_PLACE = "package.account_creation", "eula"
"""The fields of problems about how the customer begins, and about the EULA."""


class ReviewPage(StepPage):
    """A card for each page before.

    Signals:
        edit_asked: the page (``Page``) that the rep wants to return to.
    """

    edit_asked = Signal(object)

    def __init__(
        self, workspace: Workspace[ReviewServices], wizard: Wizard, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, wizard.form, Page.REVIEW, parent)
        self._services, self._wizard = workspace.services, wizard
        self._sections = [self._build_section(each) for each in review_sections(workspace.words, wizard)]
        begin = workspace.words.translate("wizard", "How does the customer begin?")
        self._heading = Label(begin, CELL_STRONG, parent=self)
        self._missing = ProblemNote(self)
        self._trial: ChoiceCard | None = None
        self._account_creations = self._build_account_creations()
        self._eula = EulaBlock(workspace, wizard, self)
        self._eula.changed.connect(self.changed)
        workspace.bridge.changed.connect(self._on_changed)
        self._lay_out()

    def first_control(self) -> QWidget | None:
        # What is reviewed is read from the top; the questions come after it.
        return self._sections[0].edit if self._sections else self._eula.box

    def show_problems(self, problems: Sequence[Problem]) -> None:
        super().show_problems(problems)
        words = self._workspace.words
        self._missing.say(*(words.problem(each) for each in self._at(problems, OPENING_PLACE)))
        self._eula.show_state([words.problem(each) for each in self._at(problems, EULA_PLACE)])

    def said(self, problems: Sequence[Problem]) -> list[str]:
        words = self._workspace.words
        account_creation = words.translate("wizard", "purchase or trial")
        found = [account_creation] if self._at(problems, OPENING_PLACE) else []
        eula = words.translate("wizard", "EULA")
        return found + ([eula] if self._at(problems, EULA_PLACE) else [])

    def go_to(self, problems: Sequence[Problem]) -> None:
        is_account_creation = any(each.field == OPENING_PLACE for each in problems)
        target = (
            self._account_creations[0] if is_account_creation and self._account_creations else self._eula.box
        )
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _at(self, problems: Sequence[Problem], place: str) -> list[Problem]:
        if not self._wizard.says_everything:
            return []
        return [each for each in problems if each.field == place or each.field.startswith(f"{place}.")]

    def _build_section(self, section: ReviewSection) -> ReviewCard:
        card = ReviewCard(self._workspace.words, section, self)
        card.edit_asked.connect(lambda: self.edit_asked.emit(section.page))
        return card

    def _build_account_creations(self) -> list[ChoiceCard]:
        if Page.ACCOUNT_PACKAGE not in self._wizard.pages:
            return []
        words, days = self._workspace.words, self._wizard.trial_days
        cards = [
            self._build_account_creation(
                AccountCreation.PURCHASE, words.name(AccountCreation.PURCHASE), self._price()
            )
        ]
        if days:
            name = words.translate("wizard", "Trial ({n} days)", n=days)
            self._trial = self._build_account_creation(AccountCreation.TRIAL, name, self._trial_note())
            cards.append(self._trial)
        return cards

    def _trial_note(self) -> str:
        """Until when a trial would run that is started today."""
        words, ends_on = (
            self._workspace.words,
            trial_end(self._services.clock.today(), self._wizard.trial_days),
        )
        day = words.formats.long_date(ends_on)
        return words.translate("wizard", "Free until {day}; a purchase converts it", day=day)

    def _on_changed(self, news: object) -> None:
        # The partner's day may have turned while the customer was reviewed.
        if cast(Changes, news).is_everything and self._trial is not None:
            self._trial.set_note(self._trial_note())

    def _price(self) -> str:
        """What the package costs, where that is known."""
        words, customer = self._workspace.words, self._customer_form.customer()
        account_creations = self._services.account_creations
        price = account_creations.monthly_price(customer, customer.package) if customer.package else None
        if price is None:
            return words.translate("wizard", "From today on, billed monthly")
        amount = words.formats.money(price)
        return words.translate("wizard", "{amount} a month excl. VAT, from today on", amount=amount)

    def _build_account_creation(self, account_creation: AccountCreation, name: str, note: str) -> ChoiceCard:
        card = ChoiceCard(name, note, parent=self)
        card.setAccessibleName(name)
        card.setObjectName(f"account_creation.{account_creation.value}")
        card.setChecked(self._customer_form.answers.package.account_creation is account_creation)
        card.toggled.connect(lambda chosen: self._on_account_creation(account_creation) if chosen else None)
        return card

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(RING, 0, RING, 0)
        column.setSpacing(8)
        for section in self._sections:
            column.addWidget(section)
        self._heading.setVisible(bool(self._account_creations))
        column.addWidget(self._heading)
        ways = QHBoxLayout()
        ways.setSpacing(12)
        for card in self._account_creations:
            ways.addWidget(card, 1)
        column.addLayout(ways)
        column.addWidget(self._missing)
        column.addWidget(self._eula)
        self.column.addLayout(column)

    def _on_account_creation(self, account_creation: AccountCreation) -> None:
        self._wizard.choose_account_creation(account_creation)
        self.changed.emit()
