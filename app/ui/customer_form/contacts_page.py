"""The people at the customer, and who of them receives the onboarding e-mail."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.catalogue.catalogue import SellingFlow
from app.domain.customer.customer import ContactRole
from app.domain.errors import Problem
from app.domain.ids import ContactId
from app.services.customer_form.customer_form import CustomerForm
from app.services.customer_form.pages import Page
from app.services.words.lists import enumeration
from app.ui.customer_form.admin_block import AdminBlock
from app.ui.customer_form.contact_card import ContactCard
from app.ui.customer_form.services import ContactsPageServices
from app.ui.customer_form.step_page import RING, StepPage
from app.ui.forms.problem_note import ProblemNote
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.choices import CheckBox
from app.ui.workspace.workspace import Workspace

ROLES_PLACE = "contacts"
"""The field of problems about who holds which role."""


class ContactsPage(StepPage):
    """A card for each contact; built anew when one comes or goes.

    ``says_everything`` tells whether roles that nobody holds are said, ``names_recipients`` whether the
    onboarding e-mail is still to leave.

    Signals:
        removal_asked: the index of a contact that is not wanted.
    """

    removal_asked = Signal(int)

    def __init__(
        self,
        workspace: Workspace[ContactsPageServices],
        customer_form: CustomerForm,
        says_everything: Callable[[], bool],
        parent: QWidget | None = None,
        *,
        names_recipients: bool = True,
    ) -> None:
        super().__init__(workspace, customer_form, Page.CONTACTS, parent)
        self._identities = workspace.services.identities
        self._says_everything, self._names_recipients = says_everything, names_recipients
        self.column.setSpacing(12)
        self._cards = [self._build_card(index) for index in range(len(customer_form.answers.contacts))]
        self._add = self._build_add()
        self._updates = self._build_updates()
        self._admin = self._build_admin()
        self._lacking = ProblemNote(self)
        self._recipients = Banner("info", "", "", self, icon="mail")
        self._recipients.setObjectName("recipients")
        self._lay_out()
        self.form.tell_what_is_filled_in()

    def first_control(self) -> QWidget | None:
        return self.form.field("contacts.0.name.first").input

    def show_problems(self, problems: Sequence[Problem]) -> None:
        super().show_problems(problems)
        contacts = self._customer_form.answers.contacts
        wrong = {problem.field for problem in problems}
        for index, (card, contact) in enumerate(zip(self._cards, contacts, strict=True)):
            card.show_contact(contact, is_only=len(contacts) == 1)
            path = f"contacts.{index}.email"
            self.form.field(path).set_verified(bool(contact.email.strip()) and path not in wrong)
        self._show_lacking(problems)
        self._recipients.setVisible(self._is_onboarding_due)
        if self._is_onboarding_due:
            self._show_recipients()

    def said(self, problems: Sequence[Problem]) -> list[str]:
        lacking = [self._workspace.words.translate("wizard", "Roles")] if self._lacks_roles(problems) else []
        return super().said(problems) + lacking

    def go_to(self, problems: Sequence[Problem]) -> None:
        box = self._cards[0].findChild(QWidget, "contacts.0.roles.primary")
        if not self.form.go_to(problems) and isinstance(box, QWidget):
            box.setFocus(Qt.FocusReason.TabFocusReason)

    def _build_card(self, index: int) -> ContactCard:
        card = ContactCard(self.form, self._workspace.words, index, self)
        card.role_toggled.connect(lambda role, holds: self._on_role_toggled(index, role, holds))
        card.copy_asked.connect(lambda: self._on_copy_asked(index))
        card.removal_asked.connect(lambda: self.removal_asked.emit(index))
        return card

    def _build_add(self) -> Button:
        add = Button(self._workspace.words.translate("wizard", "Add a contact"), "secondary", "plus", self)
        add.setObjectName("add_contact")
        add.clicked.connect(self._on_add_clicked)
        return add

    def _build_updates(self) -> CheckBox:
        words = self._workspace.words
        box = CheckBox(words.translate("wizard", "The primary contact receives order updates"), self)
        box.setObjectName("gets_order_updates")
        box.setChecked(self._customer_form.answers.gets_order_updates)
        box.toggled.connect(self._on_updates_toggled)
        offering = self._customer_form.offering
        box.setVisible(offering is None or offering.programme.confirms_changes)
        return box

    def _build_admin(self) -> AdminBlock | None:
        if not self._customer_form.asks.admin:
            return None
        return AdminBlock(self.form, self._customer_form, self._workspace.words, self)

    def _lay_out(self) -> None:
        cards = QVBoxLayout()
        cards.setSpacing(16)
        for card in self._cards:
            cards.addLayout(self._inset(card))
        self.column.addLayout(cards)
        self.column.addSpacing(4)
        self.column.addLayout(self._inset(self._add))
        self.column.addLayout(self._inset(self._updates))
        if self._admin is not None:
            self.column.addWidget(self._admin)
        lacking = QHBoxLayout()
        lacking.setContentsMargins(RING, 0, RING, 0)
        lacking.addWidget(self._lacking)
        self.column.addLayout(lacking)
        recipients = QHBoxLayout()
        recipients.setContentsMargins(RING, 0, RING, 0)
        recipients.addWidget(self._recipients)
        self.column.addLayout(recipients)

    def _inset(self, widget: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(RING, 0, RING, 0)
        row.addWidget(widget)
        row.addStretch(1)
        return row

    def _lacks_roles(self, problems: Sequence[Problem]) -> bool:
        return self._says_everything() and any(each.field == ROLES_PLACE for each in problems)

    def _show_lacking(self, problems: Sequence[Problem]) -> None:
        lacking = [self._workspace.words.problem(each) for each in problems if each.field == ROLES_PLACE]
        self._lacking.say(*(lacking if self._says_everything() else ()))

    @property
    def _is_onboarding_due(self) -> bool:
        """Whether the e-mail is still to leave: nobody gets one where nothing has to be installed."""
        offering = self._customer_form.offering
        is_at_once = offering is not None and offering.programme.is_provisioned_at_once
        return self._names_recipients and not is_at_once

    def _show_recipients(self) -> None:
        """Who receives the onboarding e-mail, by name, and when."""
        words = self._workspace.words
        recipients = self._displayed_recipients()
        if not recipients:
            self._recipients.set_message(
                "warning",
                words.translate("wizard", "Nobody will receive the onboarding e-mail"),
                second=words.translate("wizard", "Tick the technical role of whoever sets it up."),
                icon="mail",
            )
            return
        self._recipients.set_message(
            "info",
            words.translate("wizard", "{n} people will receive the onboarding e-mail", n=len(recipients)),
            second=self._when_it_leaves(enumeration(words, recipients)),
            icon="mail",
        )

    def _displayed_recipients(self) -> list[str]:
        """A name for each e-mail that will be sent; whoever shares an address shares the e-mail."""
        words = self._workspace.words
        by_address: dict[str, list[str]] = {}
        for contact in self._customer_form.customer().technical_contacts:
            address = contact.email.casefold() or contact.id
            name = contact.name.full or contact.email
            unnamed = words.translate("wizard", "somebody without a name yet")
            by_address.setdefault(address, []).append(name or unnamed)
        return [
            names[0]
            if len(names) == 1
            else words.translate("wizard", "{names} (one address)", names=enumeration(words, names))
            for names in by_address.values()
        ]

    def _when_it_leaves(self, names: str) -> str:
        words, offering = self._workspace.words, self._customer_form.offering
        if offering is not None and offering.terms.flow is SellingFlow.QUOTES:
            return words.translate(
                "wizard",
                "{names}: every technical contact. It leaves when the first quote is validated.",
                names=names,
            )
        return words.translate(
            "wizard", "{names}: every technical contact. It leaves with the first licences.", names=names
        )

    def _on_updates_toggled(self, are_sent: bool) -> None:
        self._customer_form.send_order_updates(are_sent)
        self.changed.emit()

    def _on_role_toggled(self, index: int, role: object, holds: bool) -> None:
        self._customer_form.set_role(index, ContactRole(str(role)), holds)
        self.changed.emit()

    def _on_copy_asked(self, index: int) -> None:
        self._customer_form.copy_primary(index)
        self.changed.emit()

    def _on_add_clicked(self) -> None:
        self._customer_form.add_contact(ContactId(self._identities.new()))
        self.outdated.emit(f"contacts.{len(self._cards)}.name.first")
