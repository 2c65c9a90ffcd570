"""What a change did to a document, field by field, as the audit log keeps it."""

from dataclasses import fields
from typing import Any

from app.domain.commands.commands import UpdateCustomer
from app.domain.commands.specs import name_of
from app.domain.customer.customer import Contact, Customer
from app.domain.customer.merge import CustomerPatch
from app.domain.document import Document
from app.domain.errors import RuleViolation
from app.wire.codec import decode_command, plain
from app.wire.protocol import Operation

FieldChange = dict[str, Any]
"""A field with its old and its new value, as JSON has them; a contact is a field of its own."""

_NOT_AUDITED = frozenset({"changed_at", "contacts"})
_OF_OTHERS = frozenset({"status", "number", "refusal", "acceptance", "answer", "state"})
"""What is logged of other documents: their lines and figures are kept by the documents themselves."""


def field_changes(before: Document, after: Document) -> list[FieldChange]:
    """List the fields that differ in ``after``, with both values."""
    is_customer = isinstance(before, Customer)
    found = []
    for each in fields(before):
        if each.name in _NOT_AUDITED or not (is_customer or each.name in _OF_OTHERS):
            continue
        old, new = getattr(before, each.name), getattr(after, each.name)
        if old != new:
            found.append(_field_change(each.name, old, new))
    if isinstance(before, Customer) and isinstance(after, Customer):
        found += _contact_changes(before, after)
    return found


def requested_changes(operation: Operation) -> list[FieldChange]:
    """What a change of a profile would have done: the values that lost, when it was not applied."""
    if operation.type != name_of(UpdateCustomer):
        return []
    try:
        command = decode_command(operation.type, bytes(operation.args))
    except RuleViolation:
        # It was refused because nobody can read it: then there is nothing to log.
        return []
    return _patch_changes(command.patch) if isinstance(command, UpdateCustomer) else []


def _patch_changes(patch: CustomerPatch) -> list[FieldChange]:
    found = []
    for each in fields(patch):
        change = getattr(patch, each.name)
        if each.name != "contacts" and change is not None:
            found.append(_field_change(each.name, change.old, change.new))
    return found + [_field_change(f"contacts.{each.id}", each.old, each.new) for each in patch.contacts]


def _contact_changes(before: Customer, after: Customer) -> list[FieldChange]:
    old: dict[str, Contact] = {each.id: each for each in before.contacts}
    new: dict[str, Contact] = {each.id: each for each in after.contacts}
    return [
        _field_change(f"contacts.{id}", old.get(id), new.get(id))
        for id in {**old, **new}
        if old.get(id) != new.get(id)
    ]


def _field_change(field: str, old: object, new: object) -> FieldChange:
    return {"field": field, "old": plain(old), "new": plain(new)}
