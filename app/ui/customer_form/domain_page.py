"""The customer's domain, and the first person with a mailbox on it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.errors import Problem
from app.services.customer_form.customer_form import CustomerForm
from app.services.customer_form.pages import Page
from app.ui.customer_form.step_page import RING, StepPage
from app.ui.forms.form_grid import FormGrid
from app.ui.widgets.buttons import Button
from app.ui.widgets.choices import CheckBox
from app.ui.workspace.workspace import Workspace

DOMAIN, EMAIL = "primary_domain", "first_user.email"


class DomainPage(StepPage):
    """Offers the bare domain where an address was pasted, and asks for the first user if there is one."""

    def __init__(
        self, workspace: Workspace[object], customer_form: CustomerForm, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, customer_form, Page.DOMAIN_USER, parent)
        self.column.addWidget(self._build_domain())
        self._take = Button("", "secondary", "check", self)
        self._take.setObjectName("take_domain")
        self._take.clicked.connect(self._on_taken)
        self._add_row(self._take)
        if customer_form.asks.first_user:
            self.column.addWidget(self._build_user())
            self._add_row(self._build_welcome())
        self.form.tell_what_is_filled_in()

    def first_control(self) -> QWidget | None:
        return self.form.field(DOMAIN).input

    def show_problems(self, problems: Sequence[Problem]) -> None:
        super().show_problems(problems)
        wrong = {problem.field for problem in problems}
        for path in (DOMAIN, EMAIL):
            if self.form.has(path):
                is_right = bool(self._customer_form.text(path).strip()) and path not in wrong
                self.form.field(path).set_verified(is_right)
        self._offer(self._customer_form.suggested_domain if self.form.field(DOMAIN).problem() else "")

    def _offer(self, domain: str) -> None:
        """Offer to write ``domain`` in the place of what was pasted."""
        words = self._workspace.words
        self._take.setText(words.translate("wizard", "Use {domain}", domain=domain))
        if not domain and self._take.hasFocus():
            self.form.field(DOMAIN).input.setFocus(Qt.FocusReason.OtherFocusReason)
        self._take.setVisible(bool(domain))

    def _build_domain(self) -> FormGrid:
        words, grid = self._workspace.words, FormGrid(self)
        domain = self.form.add_text(
            DOMAIN,
            words.translate("wizard", "Domain"),
            grid,
            hint=words.translate("wizard", "What stands after the @, as in example.com"),
        )
        grid.add_row((domain, 12))
        return grid

    def _build_user(self) -> FormGrid:
        words, form, grid = self._workspace.words, self.form, FormGrid(self)
        grid.add_section(words.translate("wizard", "First user"))
        first = form.add_text("first_user.name.first", words.translate("wizard", "First name"), grid)
        last = form.add_text("first_user.name.last", words.translate("wizard", "Last name"), grid)
        email = form.add_text(
            EMAIL,
            words.translate("wizard", "E-mail"),
            grid,
            hint=words.translate("wizard", "Proposed from the name; it must stay on the domain"),
        )
        grid.add_row((first, 6), (last, 6))
        grid.add_row((email, 12))
        return grid

    def _build_welcome(self) -> CheckBox:
        words = self._workspace.words
        box = CheckBox(words.translate("wizard", "Send the welcome e-mail with the credentials"), self)
        box.setObjectName("gets_welcome")
        box.setChecked(self._customer_form.answers.first_user.gets_welcome)
        box.toggled.connect(self._on_welcome)
        return box

    def _add_row(self, widget: QWidget) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(RING, 0, RING, 0)
        row.addWidget(widget)
        row.addStretch(1)
        self.column.addLayout(row)

    def _on_taken(self) -> None:
        self._customer_form.answer(DOMAIN, self._customer_form.suggested_domain)
        self.form.tell({DOMAIN})
        self.form.answered.emit(DOMAIN)

    def _on_welcome(self, gets_welcome: bool) -> None:
        self._customer_form.welcome(gets_welcome)
        self.changed.emit()
