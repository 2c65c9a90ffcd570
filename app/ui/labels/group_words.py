"""The field groups of a customer and their values, as people read them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from app.domain.acceptance.acceptance import Acceptance
from app.domain.approval.approval import ApprovalAnswer, ApprovalStatus
from app.domain.catalogue.catalogue import CustomerType, LostReason, RefusalReason
from app.domain.change.change_order import ChangeOrderStatus
from app.domain.customer.account import AdminUser, FirstUser, PackageChoice, SalesContact
from app.domain.customer.address_layout import address_lines
from app.domain.customer.customer import (
    AccountState,
    Address,
    BillingProfile,
    Contact,
    InstallationStage,
    LegalIdentity,
    LifecycleStatus,
    Phone,
    SalesRep,
)
from app.domain.customer.electronic_address import ElectronicAddress
from app.domain.customer.loss import Loss
from app.domain.customer.microsoft import MicrosoftAccount
from app.domain.customer.phone import format_phone
from app.domain.kind import Kind
from app.domain.quote.quote import QuoteStatus, Refusal
from app.domain.subscription.contract import OrderStatus
from app.domain.subscription.subscription import PartnerSubscription
from app.services.catalogue.catalogue import Catalogue
from app.services.customer_form.normalisation import written
from app.services.queries import Queries
from app.services.queries.group_values import CONTACTS
from app.services.words import QT_TRANSLATE_NOOP, Marked, Words
from app.services.words.acceptances import acceptance_text
from app.services.words.audit import audit_fields
from app.services.words.catalogue_texts import text_in
from app.ui.labels.field_labels import INDUSTRIES, SEGMENTS

_NAMES: Mapping[str, Marked] = {
    "identity": QT_TRANSLATE_NOOP("attention", "Name and legal numbers"),
    "address": QT_TRANSLATE_NOOP("attention", "Address"),
    "billing": QT_TRANSLATE_NOOP("attention", "Billing profile"),
    "electronic_address": QT_TRANSLATE_NOOP("attention", "Electronic address"),
    "delivery_address": QT_TRANSLATE_NOOP("attention", "Delivery address"),
    "gets_order_updates": QT_TRANSLATE_NOOP("attention", "Order updates to the primary contact"),
    "phone": QT_TRANSLATE_NOOP("attention", "Phone"),
    "website": QT_TRANSLATE_NOOP("attention", "Website"),
    "industry": QT_TRANSLATE_NOOP("attention", "Industry"),
    "segment": QT_TRANSLATE_NOOP("attention", "Company size"),
    "language": QT_TRANSLATE_NOOP("attention", "Language of documents"),
    "customer_type_id": QT_TRANSLATE_NOOP("attention", "Customer type"),
    "primary_domain": QT_TRANSLATE_NOOP("accounts", "Domain"),
    "partner_subscription_id": QT_TRANSLATE_NOOP("accounts", "Partner subscription"),
    "sales_contacts": QT_TRANSLATE_NOOP("accounts", "Sales representatives"),
    "admin_user": QT_TRANSLATE_NOOP("accounts", "Admin user"),
    "microsoft": QT_TRANSLATE_NOOP("accounts", "Microsoft account"),
}
_LANGUAGES: Mapping[str, Marked] = {
    "fr": QT_TRANSLATE_NOOP("attention", "French"),
    "en": QT_TRANSLATE_NOOP("attention", "English"),
}
_CONTACT = QT_TRANSLATE_NOOP("attention", "Contact")


def group_name(words: Words, group: str, *values: object) -> str:
    """What a group is called; a contact by the role that it has or had among ``values``."""
    if group in _NAMES:
        return words.say(_NAMES[group])
    if not group.startswith(CONTACTS):
        return audit_fields(words, (group,))
    for value in values:
        if isinstance(value, Contact) and value.roles:
            return words.name(value.roles[0])
    return words.say(_CONTACT)


@dataclass(frozen=True, slots=True)
class GroupValues:
    """Says the values of groups, with the catalogue's names for what they hold as codes."""

    words: Words
    catalogue: Catalogue
    queries: Queries

    def lines(self, group: str, value: object) -> str:
        """A value as it stands on an envelope or a card: an address and a person in several lines."""
        match value:
            case Address() | BillingProfile() | Contact():
                return self.text(group, value, "\n")
            case _:
                return self.text(group, value)

    def text(self, group: str, value: object, between: str = ", ") -> str:
        """A value as one line, which may be long; ``between`` parts an address or a person from the next."""
        words = self.words
        match value:
            case LegalIdentity():
                numbers = (written(value.registration_number), written(value.vat_number))
                return _joined(value.name, *numbers, value.override_reason)
            case Address():
                return _address(value, words, between)
            case BillingProfile():
                name, address = _joined(value.name, value.bill_to), _address(value.address, words, between)
                return _joined(name, address, between=between)
            case ElectronicAddress():
                return _joined(value.value, value.scheme)
            case Phone():
                return _phone(value, words) or words.translate("attention", "empty")
            case Contact():
                return _contact(value, words, between)
            case AdminUser():
                return _admin_user(value)
            case MicrosoftAccount():
                return _joined(words.name(value.kind), value.tenant_domain)
            case tuple():
                return self._several(value) or words.translate("attention", "empty")
            case None:
                return _nothing(words, group)
            case bool():
                return words.translate("attention", "yes") if value else words.translate("attention", "no")
            case LifecycleStatus() | AccountState() | InstallationStage() | QuoteStatus() | OrderStatus():
                return words.name(value)
            case ChangeOrderStatus() | ApprovalStatus():
                return words.name(value)
            case ApprovalAnswer():
                return _joined(value.by.name, value.text)
            case date():
                return words.formats.short_date(value)
            case Loss() | Refusal():
                return _joined(self._reason(value), value.text)
            case Acceptance():
                return acceptance_text(words, value, self.catalogue.partner().time_zone)
            case SalesRep():
                return value.name
            case FirstUser():
                return _joined(value.name.full, value.email)
            case PackageChoice():
                return _joined(value.product_id, words.formats.count(value.licences))
            case _:
                return self._code(group, str(value)) or words.translate("attention", "empty")

    def _several(self, value: tuple[object, ...]) -> str:
        """People, or entries of the partner's lists."""
        said = []
        for each in value:
            if isinstance(each, SalesContact):
                said.append(f"{each.name} <{each.email}>")
            elif isinstance(each, CustomerType | PartnerSubscription | RefusalReason | LostReason):
                said.append(text_in(each.name, self.words.language))
        return _joined(*said)

    def _reason(self, why: Loss | Refusal) -> str:
        find = self.catalogue.lost_reason if isinstance(why, Loss) else self.catalogue.refusal_reason
        found = find(why.reason_id)
        return text_in(found.name, self.words.language) if found is not None else ""

    def _code(self, group: str, code: str) -> str:
        words = self.words
        tables = {"industry": INDUSTRIES, "segment": SEGMENTS, "language": _LANGUAGES}
        if code and code in tables.get(group, {}):
            return words.say(tables[group][code])
        if group == "customer_type_id":
            return self.queries.names(Kind.CUSTOMER_TYPE, words.language).get(code, code)
        if group == "partner_subscription_id":
            return self.queries.names(Kind.PARTNER_SUBSCRIPTION, words.language).get(code, code)
        return code


def _nothing(words: Words, group: str) -> str:
    if group == "billing":
        return words.translate("attention", "billed at the company’s address")
    if group == "delivery_address":
        return words.translate("attention", "delivered to the company’s address")
    if group == "electronic_address":
        return words.translate("attention", "the one that follows from its numbers")
    if group.startswith(CONTACTS):
        return words.translate("attention", "no such contact")
    return words.translate("attention", "empty")


def _address(address: Address, words: Words, between: str) -> str:
    return _joined(*address_lines(address), words.formats.country(address.country), between=between)


def _phone(phone: Phone, words: Words) -> str:
    number = format_phone(replace(phone, extension=""))
    if phone.extension:
        number = words.translate(
            "attention", "{number}, extension {extension}", number=number, extension=phone.extension
        )
    return number


def _admin_user(user: AdminUser) -> str:
    """How somebody who signs in is called and reached; their name once where both are the same."""
    name = "" if user.name.full == user.display_name else user.name.full
    return _joined(user.display_name, name, user.login_email, user.communication_email)


def _joined(*parts: str, between: str = ", ") -> str:
    return between.join(part for part in parts if part)


def _contact(contact: Contact, words: Words, between: str) -> str:
    roles = ", ".join(words.name(role) for role in contact.roles)
    fax = _phone(contact.fax, words)
    if fax:
        fax = words.translate("attention", "fax {number}", number=fax)
    who, phone = _joined(contact.name.full, contact.job_title), _phone(contact.phone, words)
    return _joined(who, contact.email, _joined(phone, fax), roles, between=between)
