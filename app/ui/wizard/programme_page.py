"""The choice of the programme that a customer is added for."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from app.domain.errors import Problem
from app.services.customer_form.offering import Offering
from app.services.customer_form.pages import Page
from app.services.customer_form.wizard import Wizard
from app.services.words.catalogue_texts import text_in
from app.ui.customer_form.step_page import RING, StepPage
from app.ui.forms.problem_note import ProblemNote
from app.ui.widgets.choice_card import ChoiceCard
from app.ui.workspace.workspace import Workspace


class ProgrammePage(StepPage):
    """One card for each programme and partnership; the steps that follow are the programme's."""

    def __init__(self, workspace: Workspace[object], wizard: Wizard, parent: QWidget | None = None) -> None:
        super().__init__(workspace, wizard.form, Page.PROGRAMME, parent)
        self._wizard = wizard
        self._missing = ProblemNote(self)
        self._group = QButtonGroup(self)
        self._cards = [self._build_card(each) for each in wizard.offerings]
        box = QVBoxLayout()
        box.setContentsMargins(RING, 0, RING, 0)
        box.setSpacing(8)
        for card in self._cards:
            box.addWidget(card)
        box.addWidget(self._missing)
        self.column.addLayout(box)

    def first_control(self) -> QWidget | None:
        return next((card for card in self._cards if card.isChecked()), self._cards[0])

    def show_problems(self, problems: Sequence[Problem]) -> None:
        super().show_problems(problems)
        self._missing.say(*(self._workspace.words.problem(each) for each in self._lacking(problems)))

    def said(self, problems: Sequence[Problem]) -> list[str]:
        return [self.title.text()] if self._lacking(problems) else []

    def go_to(self, problems: Sequence[Problem]) -> None:
        self._cards[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _lacking(self, problems: Sequence[Problem]) -> list[Problem]:
        is_said = self._wizard.says_everything
        return [each for each in problems if is_said and each.field == "participation"]

    def _build_card(self, offering: Offering) -> ChoiceCard:
        words = self._workspace.words
        partnership = offering.participation.partnership.value
        name = text_in(offering.programme.name, words.language)
        card = ChoiceCard(f"{name} · {partnership}", offering.programme.vendor, parent=self)
        card.setAccessibleName(f"{name}, {partnership}")
        card.setObjectName(f"programme.{offering.programme.id}.{partnership}")
        self._group.addButton(card)
        card.setChecked(offering == self._customer_form.offering)
        card.toggled.connect(lambda chosen: self._on_toggled(offering, chosen))
        card.entered.connect(self.finished)
        return card

    def _on_toggled(self, offering: Offering, chosen: bool) -> None:
        if chosen:
            self._wizard.choose(offering.participation)
            self.changed.emit()
