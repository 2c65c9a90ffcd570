"""Asks who accepted the agreement, shows what is accepted, and validates the quote."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.catalogue.catalogue import Agreement
from app.domain.customer.customer import ContactRole
from app.domain.errors import Problem
from app.domain.ids import QuoteId
from app.domain.quote.quote import Quote
from app.services.words.catalogue_texts import text_in
from app.ui.actions.another_contract import AnotherContract
from app.ui.actions.services import ValidateServices
from app.ui.forms.field import Field
from app.ui.forms.text_input import TextInput
from app.ui.theme import NOTE, SECTION
from app.ui.widgets.banner import Banner
from app.ui.widgets.choices import CheckBox
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.label import Label
from app.ui.widgets.scroll_area import ScrollArea
from app.ui.workspace.workspace import Workspace

_TEXT_HEIGHT, _LEAST_TEXT_HEIGHT = 200, 88
_INSET = 3
"""What fields keep free around their box; headings stand on the same edge."""


class ValidateDialog(Dialog):
    """The primary button works once the agreement is accepted by somebody named.

    Signals:
        validated: the quote, now validated here and queued for the portal.
    """

    validated = Signal(object)

    def __init__(self, workspace: Workspace[ValidateServices], id: QuoteId, window: QWidget) -> None:
        self._workspace, self._id = workspace, id
        words, services = workspace.words, workspace.services
        self._quote = services.quotes.get(id)
        super().__init__(
            window,
            words.translate("quote_actions", "Validate quote {number}?", number=self._quote.display_number),
            words.translate("quote_actions", "Validate the quote"),
            words.translate("quote_actions", "Cancel"),
            text=self._what_is_agreed(),
            width=560,
        )
        self.setObjectName("validate_dialog")
        self.primary.setObjectName("validate_confirm")
        self._trouble = Banner("danger", "", "", self)
        self._trouble.hide()
        self.first_field = TextInput(words.translate("quote_actions", "Accepted by"), self)
        self.first_field.setObjectName("accepted_by")
        self.first_field.setText(self._primary_contact())
        self._who = Field(
            words.translate("quote_actions", "Accepted by"),
            self.first_field,
            self,
            hint=words.translate("quote_actions", "The person at the customer who said yes."),
        )
        self._accepted = CheckBox(
            words.translate("quote_actions", "The customer accepts these conditions"), self
        )
        self._accepted.setObjectName("accept_agreement")
        self._another = AnotherContract(workspace, self._quote, self)
        self._accepted.toggled.connect(self._on_ticked)
        self._another.toggled.connect(self._on_ticked)
        self._fill(self._agreement())
        self._on_ticked()
        self.accepted.connect(self._validate)

    def _fill(self, agreement: Agreement | None) -> None:
        self.body.addWidget(self._trouble)
        self.body.addWidget(self._another)
        if agreement is not None:
            title = Label(self._title_of(agreement), SECTION, parent=self)
            title.setContentsMargins(_INSET, 0, 0, 0)
            self.body.addWidget(title)
            self.body.addWidget(self._text_of(agreement))
        self.body.addWidget(self._accepted)
        self.body.addWidget(self._who)

    def _what_is_agreed(self) -> str:
        words, formats, totals = self._workspace.words, self._workspace.formats, self._quote.totals
        return words.translate(
            "quote_actions",
            "{monthly} a month and {total} over {n} months, excl. VAT, from {day}.",
            monthly=formats.money(totals.monthly_net),
            total=formats.money(totals.term_total),
            n=self._quote.terms.commitment_months,
            day=formats.short_date(self._quote.terms.start_date),
        )

    def _agreement(self) -> Agreement | None:
        catalogue, today = self._workspace.services.catalogue, self._workspace.services.clock.today()
        wanted = catalogue.programme(self._quote.terms.programme_id).agreement_id
        return catalogue.agreement_in_force(wanted, today) if wanted is not None else None

    def _title_of(self, agreement: Agreement) -> str:
        words = self._workspace.words
        return words.translate(
            "quote_actions",
            "{title}, version {version}",
            title=text_in(agreement.title, words.language),
            version=agreement.version,
        )

    def _text_of(self, agreement: Agreement) -> ScrollArea:
        body = Label(text_in(agreement.body, self._workspace.words.language), NOTE, "text2", self, wrap=True)
        scroll = ScrollArea(self)
        scroll.setObjectName("agreement_text")
        scroll.setAccessibleName(self._title_of(agreement))
        scroll.setWidget(body)
        # In a low window the text gives way, and is scrolled.
        scroll.setMinimumHeight(_LEAST_TEXT_HEIGHT)
        scroll.setMaximumHeight(_TEXT_HEIGHT)
        body.setContentsMargins(12, 8, 12, 8)
        body.setAutoFillBackground(False)
        return scroll

    def _primary_contact(self) -> str:
        customer = self._workspace.services.customers.get(self._quote.customer_id)
        contact = customer.contact_with(ContactRole.PRIMARY)
        return contact.name.full if contact is not None else ""

    def _on_ticked(self) -> None:
        words = self._workspace.words
        if self._another.refusal:
            self.primary.refuse(self._another.refusal)
        elif not self._accepted.isChecked():
            self.primary.refuse(words.translate("quote_actions", "The conditions must be accepted first."))
        else:
            self.primary.allow()

    def _validate(self) -> None:
        services, who = self._workspace.services, self.first_field.text()
        is_another = self._another.is_asked
        self.primary.setEnabled(False)
        self._workspace.tasks.command(
            lambda: services.quotes.validate(self._id, who, is_another_contract=is_another),
            self._on_validated,
            self._on_problems,
        )

    def _on_validated(self, quote: Quote) -> None:
        self.close_over()
        self.validated.emit(quote)

    def _on_problems(self, problems: tuple[Problem, ...]) -> None:
        self.primary.setEnabled(True)
        words = self._workspace.words
        here = [problem for problem in problems if problem.field == "accepted_by"]
        rest = [problem for problem in problems if problem.field != "accepted_by"]
        self._who.set_problem(words.problem(here[0]) if here else "")
        text = " ".join(dict.fromkeys(words.problem(problem) for problem in rest))
        self._trouble.set_message("danger", "", text)
        self._trouble.setVisible(bool(text))
