"""Changing the branding of a partner: what a manager changed, laid over what stands, one group at a time."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any

from app.domain.customer.contact_details import Address
from app.domain.customer.electronic_address import ElectronicAddress
from app.domain.customer.merge import Change, GroupConflict
from app.domain.partner.branding import (
    BankAccount,
    Branding,
    GeneralConditions,
    LegalMentions,
    Logo,
    PaymentTerms,
)
from app.domain.partner.partner import Partner

_MENTIONS = tuple(each.name for each in fields(LegalMentions))


@dataclass(frozen=True, slots=True)
class BrandingPatch:
    """The groups of a branding that a manager changed, each as it was seen and as it became."""

    mentions: Change[LegalMentions] | None = None
    address: Change[Address] | None = None
    colour: Change[str] | None = None
    payment: Change[PaymentTerms] | None = None
    electronic_address: Change[ElectronicAddress | None] | None = None
    logo: Change[Logo | None] | None = None
    bank: Change[BankAccount | None] | None = None
    footers: Change[Mapping[str, str]] | None = None
    conditions: Change[tuple[GeneralConditions, ...]] | None = None
    attaches_conditions: Change[bool] | None = None
    vat_on_debits: Change[bool] | None = None

    @property
    def groups(self) -> Mapping[str, Change[Any]]:
        """What changed, by its name."""
        found = {group: getattr(self, group) for group in GROUPS}
        return {group: change for group, change in found.items() if change is not None}


GROUPS: tuple[str, ...] = tuple(each.name for each in fields(BrandingPatch))


@dataclass(frozen=True, slots=True)
class BrandingMerge:
    """What became of a patch: with ``conflicts``, ``branding`` is what stood; ``changed`` is new to it."""

    branding: Branding
    changed: tuple[str, ...]
    conflicts: tuple[GroupConflict, ...]


@dataclass(frozen=True, slots=True)
class PastBranding:
    """How the papers of the partner looked until a moment; the portal keeps one at each change."""

    id: str
    until: datetime
    replaced_by: str
    branding: Branding


def branding_of(partner: Partner) -> Branding:
    """What is set of ``partner`` now."""
    return Branding(
        mentions=LegalMentions(*(getattr(partner, name) for name in _MENTIONS)),
        payment=replace(partner.payment, days=partner.payment_days)
        if partner.payment
        else PaymentTerms(partner.payment_days),
        **{group: getattr(partner, group) for group in GROUPS if group not in ("mentions", "payment")},
    )


def with_branding(partner: Partner, branding: Branding) -> Partner:
    """``partner`` with all that ``branding`` says."""
    values = {group: getattr(branding, group) for group in GROUPS if group != "mentions"}
    if branding.payment == PaymentTerms(branding.payment.days):
        values["payment"] = None
    mentions = {name: getattr(branding.mentions, name) for name in _MENTIONS}
    return replace(partner, payment_days=branding.payment.days, **mentions, **values)


def difference(before: Branding, after: Branding) -> BrandingPatch:
    """The patch that turns ``before`` into ``after``."""
    return BrandingPatch(
        **{
            group: Change(getattr(before, group), getattr(after, group))
            for group in GROUPS
            if getattr(before, group) != getattr(after, group)
        }
    )


def merge(current: Branding, patch: BrandingPatch) -> BrandingMerge:
    """Lay ``patch`` over ``current``: all of it where nobody else changed the same group, else nothing."""
    conflicts, changed = [], []
    for group, change in patch.groups.items():
        theirs = getattr(current, group)
        if theirs == change.new:
            continue
        if theirs != change.old:
            conflicts.append(GroupConflict(group, change.old, change.new, theirs))
        changed.append(group)
    if conflicts:
        return BrandingMerge(current, (), tuple(conflicts))
    return BrandingMerge(apply_patch(current, patch), tuple(changed), ())


def apply_patch(current: Branding, patch: BrandingPatch) -> Branding:
    """``current`` with every new value of ``patch``, whatever was there."""
    return replace(current, **{group: change.new for group, change in patch.groups.items()})


def as_of(partner: Partner, past: Iterable[PastBranding], moment: datetime) -> Partner:
    """``partner`` with the branding that its papers had at ``moment``."""
    later = (each for each in past if each.until > moment)
    found = min(later, key=lambda each: each.until, default=None)
    return partner if found is None else with_branding(partner, found.branding)
