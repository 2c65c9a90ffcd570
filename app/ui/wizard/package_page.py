"""Account and package: whose account it is, and with which package and how many licences it begins."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from app.domain.catalogue.catalogue import Product
from app.domain.customer.customer import CustomerKind
from app.domain.errors import Problem
from app.services.customer_form.pages import Page
from app.services.customer_form.wizard import Wizard
from app.services.words import QT_TRANSLATE_NOOP, Marked
from app.services.words.catalogue_texts import text_in
from app.ui.customer_form.step_page import RING, StepPage
from app.ui.forms.form_grid import FormGrid
from app.ui.forms.problem_note import ProblemNote
from app.ui.theme import CELL_STRONG
from app.ui.widgets.choice_card import ChoiceCard
from app.ui.widgets.label import Label
from app.ui.workspace.workspace import Workspace

FAMILY, LICENCES = "package.family_id", "package.licences"
PACKAGE_PLACE = "package.product_id"
"""The field of problems about which package it is."""
_KINDS: Mapping[CustomerKind, Marked] = {
    CustomerKind.ORGANIZATION: QT_TRANSLATE_NOOP("wizard", "A company with users of its own"),
    CustomerKind.CHANNEL: QT_TRANSLATE_NOOP("wizard", "Hosts customers of its own: a reseller, a group"),
}


class PackagePage(StepPage):
    """Built anew when another product family is chosen."""

    def __init__(self, workspace: Workspace[object], wizard: Wizard, parent: QWidget | None = None) -> None:
        super().__init__(workspace, wizard.form, Page.ACCOUNT_PACKAGE, parent)
        self._wizard = wizard
        self._missing = ProblemNote(self)
        # All cards of a page would exclude each other: there are two questions here.
        self._kind_group, self._package_group = QButtonGroup(self), QButtonGroup(self)
        self._kinds = [self._build_kind(kind) for kind in _KINDS]
        self._grid = self._build_grid()
        self._heading = Label(workspace.words.translate("wizard", "Package"), CELL_STRONG, parent=self)
        self._packages = [self._build_package(each) for each in wizard.packages]
        self._lay_out()
        self.form.tell_what_is_filled_in()
        self.form.answered.connect(self._on_answered)

    def first_control(self) -> QWidget | None:
        return next((card for card in self._kinds if card.isChecked()), self._kinds[0])

    def show_problems(self, problems: Sequence[Problem]) -> None:
        super().show_problems(problems)
        self._missing.say(*(self._workspace.words.problem(each) for each in self._lacking(problems)))

    def said(self, problems: Sequence[Problem]) -> list[str]:
        return super().said(problems) + ([self._heading.text()] if self._lacking(problems) else [])

    def go_to(self, problems: Sequence[Problem]) -> None:
        if not self.form.go_to(problems) and self._packages:
            self._packages[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _lacking(self, problems: Sequence[Problem]) -> list[Problem]:
        is_said = self._wizard.says_everything
        return [each for each in problems if is_said and each.field == PACKAGE_PLACE]

    def _build_kind(self, kind: CustomerKind) -> ChoiceCard:
        words = self._workspace.words
        card = ChoiceCard(words.name(kind), words.say(_KINDS[kind]), parent=self)
        card.setAccessibleName(words.name(kind))
        card.setObjectName(f"kind.{kind.value}")
        self._kind_group.addButton(card)
        card.setChecked(self._customer_form.answers.kind is kind)
        card.toggled.connect(lambda chosen: self._on_kind(kind) if chosen else None)
        return card

    def _build_grid(self) -> FormGrid:
        words, form, grid = self._workspace.words, self.form, FormGrid(self)
        families: list[tuple[object, str]] = [
            (each.id, text_in(each.name, words.language)) for each in self._wizard.families
        ]
        family = form.add_select(
            FAMILY,
            words.translate("wizard", "Product family"),
            families,
            grid,
            empty=words.translate("wizard", "Choose"),
        )
        licences = form.add_count(LICENCES, words.translate("wizard", "Licences"), grid)
        licences.set_hint(words.translate("wizard", "One for each user"))
        grid.add_row((family, 6), (licences, 3))
        return grid

    def _build_package(self, product: Product) -> ChoiceCard:
        language = self._workspace.words.language
        name = text_in(product.name, language)
        card = ChoiceCard(name, text_in(product.description, language), parent=self)
        card.setAccessibleName(name)
        card.setObjectName(f"package.{product.id}")
        self._package_group.addButton(card)
        card.setChecked(self._customer_form.answers.package.product_id == product.id)
        card.toggled.connect(lambda chosen: self._on_package(product) if chosen else None)
        return card

    def _lay_out(self) -> None:
        self._heading.setVisible(bool(self._packages))
        self.column.addLayout(_stacked(self._kinds))
        self.column.addWidget(self._grid)
        self.column.addLayout(_stacked([self._heading, *self._packages, self._missing]))

    def _on_kind(self, kind: CustomerKind) -> None:
        self._wizard.choose_kind(kind)
        self.changed.emit()

    def _on_package(self, product: Product) -> None:
        self._wizard.choose_package(product.id)
        self.changed.emit()

    def _on_answered(self, path: str) -> None:
        if path == FAMILY:
            self.outdated.emit(path)


def _stacked(widgets: Sequence[QWidget]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(RING, 0, RING, 0)
    column.setSpacing(8)
    for widget in widgets:
        column.addWidget(widget)
    return column
