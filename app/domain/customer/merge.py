"""Three-way merge of a customer, one field group at a time: any overlap and nothing is applied."""

from dataclasses import dataclass, fields, replace
from typing import Generic, TypeVar

from app.domain.customer.account import AdminUser, SalesContact
from app.domain.customer.customer import Address, BillingProfile, Contact, Customer, LegalIdentity, Phone
from app.domain.customer.electronic_address import ElectronicAddress
from app.domain.customer.microsoft import MicrosoftAccount
from app.domain.ids import ContactId, CustomerTypeId, PartnerSubscriptionId

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Change(Generic[T]):
    """What the rep saw and what it became."""

    old: T
    new: T


@dataclass(frozen=True, slots=True)
class ContactChange:
    """A contact added (``old`` is None), removed (``new`` is None) or edited."""

    id: ContactId
    old: Contact | None
    new: Contact | None


@dataclass(frozen=True, slots=True)
class CustomerPatch:
    """The groups of a customer that a rep changed; the name of a field is the name of its group."""

    identity: Change[LegalIdentity] | None = None
    address: Change[Address] | None = None
    billing: Change[BillingProfile | None] | None = None
    phone: Change[Phone] | None = None
    website: Change[str] | None = None
    industry: Change[str] | None = None
    segment: Change[str] | None = None
    language: Change[str] | None = None
    customer_type_id: Change[CustomerTypeId | None] | None = None
    primary_domain: Change[str] | None = None
    partner_subscription_id: Change[PartnerSubscriptionId | None] | None = None
    sales_contacts: Change[tuple[SalesContact, ...]] | None = None
    admin_user: Change[AdminUser | None] | None = None
    microsoft: Change[MicrosoftAccount | None] | None = None
    electronic_address: Change[ElectronicAddress | None] | None = None
    delivery_address: Change[Address | None] | None = None
    gets_order_updates: Change[bool] | None = None
    contacts: tuple[ContactChange, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing changed."""
        return not self.contacts and all(getattr(self, group) is None for group in SIMPLE_GROUPS)


SIMPLE_GROUPS: tuple[str, ...] = tuple(f.name for f in fields(CustomerPatch) if f.name != "contacts")


@dataclass(frozen=True, slots=True)
class GroupConflict:
    """A group that both sides changed, each in its own way; the values are the group's own type."""

    group: str
    base: object
    mine: object
    theirs: object


@dataclass(frozen=True, slots=True)
class Merge:
    """The outcome of laying a patch over the current document.

    ``conflicts`` non-empty: ``customer`` is the current document, untouched. ``changed`` names the groups
    that really changed (none: the portal already has every value).
    """

    customer: Customer
    changed: tuple[str, ...]
    conflicts: tuple[GroupConflict, ...]


def difference(before: Customer, after: Customer) -> CustomerPatch:
    """The patch that turns the mergeable groups of ``before`` into those of ``after``."""
    changes = {
        group: Change(getattr(before, group), getattr(after, group))
        for group in SIMPLE_GROUPS
        if getattr(before, group) != getattr(after, group)
    }
    return CustomerPatch(contacts=_contact_changes(before, after), **changes)


def merge(current: Customer, patch: CustomerPatch) -> Merge:
    """Lay ``patch`` over ``current``: all of it where nobody else changed the same group, else nothing."""
    conflicts: list[GroupConflict] = []
    changed: list[str] = []
    for group, old, new, theirs in _compare(current, patch):
        if theirs == new:
            continue
        if theirs != old:
            conflicts.append(GroupConflict(group, old, new, theirs))
        changed.append(group)
    if conflicts:
        return Merge(current, (), tuple(conflicts))
    return Merge(apply_patch(current, patch), tuple(changed), ())


def apply_patch(current: Customer, patch: CustomerPatch) -> Customer:
    """``current`` with every new value of ``patch``, whatever was there."""
    values = {g: getattr(patch, g).new for g in SIMPLE_GROUPS if getattr(patch, g) is not None}
    contacts = {contact.id: contact for contact in current.contacts}
    for change in patch.contacts:
        if change.new is None:
            contacts.pop(change.id, None)
        else:
            contacts[change.id] = change.new
    return replace(current, contacts=tuple(contacts.values()), **values)


def _compare(current: Customer, patch: CustomerPatch) -> list[tuple[str, object, object, object]]:
    simple = [
        (group, getattr(patch, group).old, getattr(patch, group).new, getattr(current, group))
        for group in SIMPLE_GROUPS
        if getattr(patch, group) is not None
    ]
    by_id = {contact.id: contact for contact in current.contacts}
    people = [(f"contacts.{c.id}", c.old, c.new, by_id.get(c.id)) for c in patch.contacts]
    return [*simple, *people]


def _contact_changes(before: Customer, after: Customer) -> tuple[ContactChange, ...]:
    old = {contact.id: contact for contact in before.contacts}
    new = {contact.id: contact for contact in after.contacts}
    return tuple(
        ContactChange(each, old.get(each), new.get(each))
        for each in {**old, **new}
        if old.get(each) != new.get(each)
    )
