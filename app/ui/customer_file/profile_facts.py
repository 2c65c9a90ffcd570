"""The customer's own data to read: identity, address, contacts."""

from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.customer.address_layout import address_lines
from app.domain.customer.customer import Address, Contact, ContactRole, Customer
from app.domain.customer.phone import format_phone
from app.domain.document import Kind
from app.domain.ids import CustomerId
from app.services.customer_form.normalisation import written
from app.services.store.changes import Changes
from app.services.words import Marked, Words
from app.services.words.catalogue_texts import text_in
from app.ui.customer_file.services import ProfileFactsServices
from app.ui.labels.copy_name import copy_name
from app.ui.labels.field_labels import INDUSTRIES, SEGMENTS, registration_label, vat_label
from app.ui.theme import BODY, CELL, NOTE, SECTION
from app.ui.widgets.card import Card
from app.ui.widgets.copy_button import Copyable
from app.ui.widgets.label import Label
from app.ui.widgets.scroll_area import ScrollArea
from app.ui.workspace.workspace import Workspace

_WIDTH = 664


class ProfileFacts(QWidget):
    """The profile as it stands, for who reads only; shown again when it changes."""

    def __init__(
        self,
        workspace: Workspace[ProfileFactsServices],
        customer_id: CustomerId,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._id = workspace, customer_id
        self._scroll = ScrollArea(self)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)
        workspace.bridge.changed.connect(self._on_changed)
        self._refresh()

    def _refresh(self) -> None:
        customer = self._workspace.services.customers.get(self._id)
        body = QWidget(self)
        body.setMaximumWidth(_WIDTH + 48)
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(16)
        column.addWidget(self._company(customer, body))
        for contact in customer.contacts:
            column.addWidget(self._contact(contact, customer, body))
        column.addStretch(1)
        self._scroll.setWidget(body)

    def _company(self, customer: Customer, parent: QWidget) -> Card:
        words = self._workspace.words
        card = Card(parent)
        card.body.addWidget(Label(words.translate("file", "Company"), SECTION, parent=card))
        kind = self._workspace.services.catalogue.customer_type(customer.customer_type_id)
        facts = (
            (words.translate("file", "Name"), customer.identity.name),
            (
                registration_label(words, customer.address.country),
                written(customer.identity.registration_number),
            ),
            (vat_label(words, customer.address.country), written(customer.identity.vat_number)),
            (words.translate("file", "Customer type"), text_in(kind.name, words.language) if kind else ""),
            (words.translate("file", "Phone"), format_phone(customer.phone)),
            (words.translate("file", "Website"), customer.website),
            (words.translate("file", "Industry"), _named(words, INDUSTRIES, customer.industry)),
            (words.translate("file", "Company size"), _named(words, SEGMENTS, customer.segment)),
            (words.translate("file", "Address"), address_text(customer.address, words)),
            (words.translate("file", "Billing profile"), _billing(customer, words)),
            (words.translate("file", "Electronic address for e-invoices"), _electronic(customer)),
            (words.translate("file", "Delivery address"), _delivery(customer, words)),
            *self._account(customer),
        )
        identity, phone = customer.identity, format_phone(customer.phone)
        copied = {written(number): number for number in (identity.registration_number, identity.vat_number)}
        copied |= {phone: phone, customer.primary_domain: customer.primary_domain}
        for name, value in facts:
            self._add(card, name, value, copied.get(value, ""))
        return card

    def _account(self, customer: Customer) -> tuple[tuple[str, str], ...]:
        """Who administers which account, and who looks after it."""
        words, admin = self._workspace.words, customer.admin_user
        return (
            (words.translate("file", "Domain"), customer.primary_domain),
            (
                words.translate("file", "Microsoft account"),
                customer.microsoft.tenant_domain if customer.microsoft else "",
            ),
            (
                words.translate("file", "Admin user"),
                "\n".join(dict.fromkeys((admin.display_name, admin.name.full, admin.login_email)))
                if admin
                else "",
            ),
            (
                words.translate("file", "Sales representatives"),
                "\n".join(f"{each.name}, {each.email}" for each in customer.sales_contacts),
            ),
        )

    def _contact(self, contact: Contact, customer: Customer, parent: QWidget) -> Card:
        words = self._workspace.words
        card = Card(parent)
        card.body.addWidget(Label(contact.name.full, SECTION, parent=card))
        roles = ", ".join(words.name(role) for role in contact.roles)
        self._add(card, words.translate("file", "Roles"), roles)
        self._add(card, words.translate("file", "Job title"), contact.job_title)
        phone = format_phone(contact.phone)
        self._add(card, words.translate("file", "E-mail"), contact.email, contact.email)
        self._add(card, words.translate("file", "Phone"), phone, phone)
        self._add(card, words.translate("file", "Fax"), format_phone(contact.fax))
        if ContactRole.PRIMARY in contact.roles and not customer.gets_order_updates:
            self._add(
                card, words.translate("file", "Order updates"), words.translate("file", "Receives none")
            )
        return card

    def _add(self, card: Card, name: str, value: str, copies: str = "") -> None:
        """A pair; ``copies`` is what a button beside the value copies, none where it is empty."""
        if not value:
            return
        pair = QVBoxLayout()
        pair.setSpacing(0)
        pair.addWidget(Label(name, NOTE, "text3", card))
        said = Label(value, BODY if "\n" not in value else CELL, parent=card, wrap=True)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if copies:
            copyable = Copyable(said, copies, copy_name(self._workspace.words, copies), card)
            copyable.copied.connect(self._workspace.messages.copied)
            pair.addWidget(copyable)
        else:
            pair.addWidget(said)
        card.body.addLayout(pair)

    def _on_changed(self, news: object) -> None:
        changes = cast(Changes, news)
        if self._id in changes.of(Kind.CUSTOMER) or changes.is_everything:
            self._refresh()


def _named(words: Words, names: Mapping[str, Marked], code: str) -> str:
    return words.say(names[code]) if code in names else code


def _billing(customer: Customer, words: Words) -> str:
    """Who receives the invoices, and where; empty where it is the company itself."""
    billing = customer.billing
    if billing is None:
        return ""
    return "\n".join(filter(None, (billing.name, billing.bill_to, address_text(billing.address, words))))


def _electronic(customer: Customer) -> str:
    at = customer.receives_at
    return f"{at.value} ({at.scheme})" if at is not None else ""


def _delivery(customer: Customer, words: Words) -> str:
    """Where things are delivered; empty where it is the company's own address."""
    place = customer.delivery_address
    return "" if place is None else address_text(place, words)


def address_text(address: Address, words: Words) -> str:
    """The address as its country writes it, with the country."""
    return "\n".join(filter(None, (*address_lines(address), words.formats.country(address.country))))
