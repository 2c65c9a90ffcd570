"""The customer's Microsoft account: one that exists, one to be created, or none for now."""

from collections.abc import Callable, Mapping, Sequence
from typing import cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.customer.microsoft import MicrosoftAccountKind
from app.domain.errors import Problem
from app.services.customer_form.customer_form import CustomerForm
from app.services.customer_form.pages import Page
from app.services.customer_form.tenant_search import TenantFinding
from app.services.words import QT_TRANSLATE_NOOP, Marked
from app.ui.customer_form.country_options import country_options
from app.ui.customer_form.services import MicrosoftPageServices
from app.ui.customer_form.step_page import RING, StepPage
from app.ui.customer_form.tenant_banner import TenantBanner
from app.ui.customer_form.tenant_block import PREFIX, QUALIFICATION, TenantBlock
from app.ui.customer_form.tenant_search import TenantSearch
from app.ui.forms.field import Field
from app.ui.forms.form_grid import FormGrid
from app.ui.forms.problem_note import ProblemNote
from app.ui.forms.text_input import TextInput
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice_card import ChoiceCard
from app.ui.workspace.workspace import Workspace

DOMAIN = "microsoft.existing_domain"
KIND_PLACE = "microsoft.kind"
"""The field of the problem that nothing is chosen yet."""
_KINDS: Mapping[MicrosoftAccountKind, tuple[Marked, Marked]] = {
    MicrosoftAccountKind.EXISTING: (
        QT_TRANSLATE_NOOP("wizard", "It has an account"),
        QT_TRANSLATE_NOOP("wizard", "Found by its domain"),
    ),
    MicrosoftAccountKind.NEW: (
        QT_TRANSLATE_NOOP("wizard", "Create an account"),
        QT_TRANSLATE_NOOP("wizard", "The portal opens it with Microsoft"),
    ),
    MicrosoftAccountKind.SKIPPED: (
        QT_TRANSLATE_NOOP("wizard", "Not now"),
        QT_TRANSLATE_NOOP("wizard", "Nothing can be bought for it until it has one"),
    ),
}


class MicrosoftPage(StepPage):
    """Built anew when another kind, qualification or country is chosen.

    ``says_everything`` tells whether it is said that no kind is chosen yet.
    """

    def __init__(
        self,
        workspace: Workspace[MicrosoftPageServices],
        customer_form: CustomerForm,
        says_everything: Callable[[], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, customer_form, Page.MICROSOFT_ACCOUNT, parent)
        self._says_everything = says_everything
        self._search = TenantSearch(workspace.services, workspace.tasks, self)
        self._missing = ProblemNote(self)
        kinds = () if customer_form.asks.is_tenant_fixed else tuple(_KINDS)
        self._cards = {kind: self._build_card(kind) for kind in kinds}
        self._banner = TenantBanner(workspace.words, self)
        self._lay_out()
        self.form.tell_what_is_filled_in()
        self.form.answered.connect(self._on_answered)
        self.form.left.connect(self._on_left)
        self._search.found.connect(self._on_found)
        self._banner.banner.action_triggered.connect(lambda: self._choose(MicrosoftAccountKind.NEW))

    def first_control(self) -> QWidget | None:
        chosen = self._customer_form.answers.microsoft.kind
        return self._cards.get(chosen or MicrosoftAccountKind.EXISTING)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        super().show_problems(problems)
        self._missing.say(*(self._workspace.words.problem(each) for each in self._lacking(problems)))
        domain = self._search.searching
        if domain:
            self._banner.show_searching(domain)
        else:
            self._banner.show_finding(self._customer_form.finding, self._customer_form.answers.microsoft.kind)

    def said(self, problems: Sequence[Problem]) -> list[str]:
        return super().said(problems) + ([self.title.text()] if self._lacking(problems) else [])

    def go_to(self, problems: Sequence[Problem]) -> None:
        first = self._cards.get(MicrosoftAccountKind.EXISTING)
        if not self.form.go_to(problems) and first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _lacking(self, problems: Sequence[Problem]) -> list[Problem]:
        return [each for each in problems if each.field == KIND_PLACE] if self._says_everything() else []

    def _build_card(self, kind: MicrosoftAccountKind) -> ChoiceCard:
        words = self._workspace.words
        text, note = _KINDS[kind]
        card = ChoiceCard(words.say(text), words.say(note), parent=self)
        card.setAccessibleName(words.say(text))
        card.setObjectName(f"microsoft.{kind.value}")
        card.setChecked(self._customer_form.answers.microsoft.kind is kind)
        card.toggled.connect(lambda chosen: self._choose(kind) if chosen else None)
        return card

    def _lay_out(self) -> None:
        if self._customer_form.asks.is_tenant_fixed:
            self.column.addWidget(self._build_fixed())
            return
        cards = QVBoxLayout()
        cards.setContentsMargins(RING, 0, RING, 4)
        cards.setSpacing(8)
        for card in self._cards.values():
            cards.addWidget(card)
        cards.addWidget(self._missing)
        self.column.addLayout(cards)
        match self._customer_form.answers.microsoft.kind:
            case MicrosoftAccountKind.EXISTING:
                self.column.addWidget(self._build_existing())
                self._add_button(self._build_search())
                self.column.addWidget(self._banner)
            case MicrosoftAccountKind.NEW:
                self._add_button(self._build_copy())
                block = TenantBlock(self.form, self._customer_form, self._workspace.words, self)
                self.column.addWidget(block.account)
                self.column.addWidget(self._banner)
                self.column.addWidget(block.person)
            case _:
                self._banner.hide()

    def _build_fixed(self) -> FormGrid:
        """The domain of the account in use, to read and to copy."""
        words, grid = self._workspace.words, FormGrid(self)
        account = self._customer_form.customer().microsoft
        box = TextInput(parent=grid)
        box.setObjectName("tenant_domain")
        box.setText(account.tenant_domain if account is not None else "")
        field = Field(words.translate("wizard", "Full domain"), box, grid)
        field.set_fixed(words.translate("wizard", "In use: it cannot be exchanged for another account"))
        # The empty half keeps the field as wide as those above and below.
        grid.add_row((field, 6), (QWidget(grid), 6))
        return grid

    def _add_button(self, button: Button) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(RING, 0, RING, 0)
        row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)

    def _build_existing(self) -> FormGrid:
        words, form, grid = self._workspace.words, self.form, FormGrid(self)
        country = form.add_select(
            "microsoft.country",
            words.translate("wizard", "Country"),
            country_options(words),
            grid,
            empty=words.translate("wizard", "Choose"),
        )
        domain = form.add_text(
            DOMAIN,
            words.translate("wizard", "Full domain"),
            grid,
            hint=words.translate("wizard", "For example company.onmicrosoft.com"),
        )
        if isinstance(domain.input, TextInput):
            domain.input.returnPressed.connect(self._on_search)
        grid.add_row((country, 6), (domain, 6))
        return grid

    def _build_search(self) -> Button:
        words = self._workspace.words
        button = Button(words.translate("wizard", "Search for the account"), "secondary", "search", self)
        button.setObjectName("search_tenant")
        button.clicked.connect(self._on_search)
        return button

    def _build_copy(self) -> Button:
        words = self._workspace.words
        button = Button(words.translate("wizard", "Copy the company’s details"), "secondary", "copy", self)
        button.setObjectName("copy_company")
        button.clicked.connect(self._on_copy)
        return button

    def _choose(self, kind: MicrosoftAccountKind) -> None:
        self._customer_form.choose_microsoft(kind)
        self.outdated.emit(f"microsoft.{kind.value}")
        if not self.isVisible():
            # Qt gives the keyboard to the card of an arrow key after it was chosen: that card goes with this
            # page, and the keyboard would go with it. What is disabled takes none.
            self.setEnabled(False)

    def _on_copy(self) -> None:
        self._customer_form.copy_company()
        self.outdated.emit("copy_company")

    def _on_search(self) -> None:
        self._customer_form.tidy(DOMAIN)
        self.form.tell({DOMAIN})
        if not self._look_up(DOMAIN):
            self.form.field(DOMAIN).input.setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()

    def _look_up(self, path: str) -> bool:
        """Ask about the domain, unless the answer at ``path`` is none; whether it is one."""
        # What was said about this domain before does not speak against asking again.
        self._customer_form.know_tenant(None)
        account = self._customer_form.customer().microsoft
        wrong = {each.field for each in self._customer_form.problems(Page.MICROSOFT_ACCOUNT)}
        if account is None or path in wrong:
            return False
        self._search.look_for(account.tenant_domain)
        return True

    def _on_answered(self, path: str) -> None:
        if path == QUALIFICATION or path.endswith(".address.country"):
            self.outdated.emit(path)

    def _on_left(self, path: str) -> None:
        """The name of a new account is asked about by itself: whether it is free decides about it."""
        if path != PREFIX:
            return
        # The whole domain may have been pasted, and the page hears of it before the frame puts it in order.
        self._customer_form.tidy(PREFIX)
        if self._customer_form.finding is None:
            self._look_up(PREFIX)
        self.changed.emit()

    def _on_found(self, finding: object) -> None:
        self._customer_form.know_tenant(cast(TenantFinding, finding))
        self.changed.emit()
        if self._customer_form.answers.microsoft.kind is MicrosoftAccountKind.EXISTING:
            # Who pressed the button waits for the answer, which may stand below what is on screen.
            QTimer.singleShot(0, self, self._show_answer)

    def _show_answer(self) -> None:
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(self._banner)
