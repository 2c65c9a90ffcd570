"""The partner's own lists: what a customer may be, how it is billed, why it says no, who may grant what."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from decimal import Decimal
from typing import Any, TypeVar

from app.domain.catalogue.catalogue import CustomerType, LostReason, Period, RefusalReason
from app.domain.catalogue.catalogue_rules import check_customer_type, double_ids
from app.domain.checks.amounts import check_places
from app.domain.customer.merge import Change, GroupConflict
from app.domain.errors import Problem
from app.domain.partner.role import Role
from app.domain.subscription.subscription import PartnerSubscription
from app.domain.texts import check_written, clean_text

LIST_MAX = 50
"""Most entries of one list: a longer one is not chosen from."""
CREDIT_DAYS_MAX = 365
LANGUAGES = ("fr", "en")

Entry = CustomerType | PartnerSubscription | RefusalReason | LostReason
E = TypeVar("E", CustomerType, PartnerSubscription, RefusalReason, LostReason)
Entries = tuple[E, ...]


@dataclass(frozen=True, slots=True)
class OwnLists:
    """What managers set, each in the order in which it is offered; None is as the portal's catalogue has it.

    An entry that left its list is no longer offered. Its document stays, so that what names it can be read.
    """

    customer_types: tuple[CustomerType, ...] | None = None
    partner_subscriptions: tuple[PartnerSubscription, ...] | None = None
    refusal_reasons: tuple[RefusalReason, ...] | None = None
    lost_reasons: tuple[LostReason, ...] | None = None


@dataclass(frozen=True, slots=True)
class PartnerLists:
    """All lists as they count now; ``discount_limits`` gives percent per role."""

    customer_types: tuple[CustomerType, ...]
    partner_subscriptions: tuple[PartnerSubscription, ...]
    refusal_reasons: tuple[RefusalReason, ...]
    lost_reasons: tuple[LostReason, ...]
    discount_limits: Mapping[str, Decimal]


@dataclass(frozen=True, slots=True)
class ListsPatch:
    """The lists that a manager changed, each as it was seen and as it became."""

    customer_types: Change[tuple[CustomerType, ...]] | None = None
    partner_subscriptions: Change[tuple[PartnerSubscription, ...]] | None = None
    refusal_reasons: Change[tuple[RefusalReason, ...]] | None = None
    lost_reasons: Change[tuple[LostReason, ...]] | None = None
    discount_limits: Change[Mapping[str, Decimal]] | None = None

    @property
    def groups(self) -> Mapping[str, Change[Any]]:
        """What changed, by its name."""
        found = {group: getattr(self, group) for group in GROUPS}
        return {group: change for group, change in found.items() if change is not None}


GROUPS: tuple[str, ...] = tuple(each.name for each in fields(ListsPatch))


@dataclass(frozen=True, slots=True)
class ListsMerge:
    """What became of a patch: with ``conflicts``, ``lists`` is what stood; ``changed`` is new to it."""

    lists: PartnerLists
    changed: tuple[str, ...]
    conflicts: tuple[GroupConflict, ...]


def offered(own: Entries[E] | None, documents: Iterable[E]) -> Entries[E]:
    """A list as it counts: the partner's own, else the catalogue's by id, with what wants a text last."""
    if own is not None:
        return own
    return tuple(sorted(documents, key=lambda each: (_is_other(each), each.id)))


def difference(before: PartnerLists, after: PartnerLists) -> ListsPatch:
    """The patch that turns ``before`` into ``after``."""
    return ListsPatch(
        **{
            group: Change(getattr(before, group), getattr(after, group))
            for group in GROUPS
            if getattr(before, group) != getattr(after, group)
        }
    )


def merge(current: PartnerLists, patch: ListsPatch) -> ListsMerge:
    """Lay ``patch`` over ``current``: all of it where nobody else changed the same list, else nothing."""
    conflicts, changed = [], []
    for group, change in patch.groups.items():
        theirs = getattr(current, group)
        if theirs == change.new:
            continue
        if theirs != change.old:
            conflicts.append(GroupConflict(group, change.old, change.new, theirs))
        changed.append(group)
    if conflicts:
        return ListsMerge(current, (), tuple(conflicts))
    return ListsMerge(apply_lists(current, patch), tuple(changed), ())


def apply_lists(current: PartnerLists, patch: ListsPatch) -> PartnerLists:
    """``current`` with every list of ``patch``, whatever was there."""
    return replace(current, **{group: change.new for group, change in patch.groups.items()})


def normal_difference(before: PartnerLists, after: PartnerLists) -> ListsPatch:
    """The same with each list of ``after`` that is another as it is kept; those that are not stay."""
    kept = _normal(after)
    changed = {group: getattr(kept, group) for group in difference(before, after).groups}
    return difference(before, replace(before, **changed))


def _normal(lists: PartnerLists) -> PartnerLists:
    """``lists`` as they are kept: names with single spaces, in every language, and *Other* last."""
    return replace(
        lists,
        customer_types=tuple(_named(each) for each in lists.customer_types),
        partner_subscriptions=tuple(_named(each) for each in lists.partner_subscriptions),
        refusal_reasons=tuple(sorted((_named(each) for each in lists.refusal_reasons), key=_is_other)),
        lost_reasons=tuple(sorted((_named(each) for each in lists.lost_reasons), key=_is_other)),
    )


def check_lists(lists: PartnerLists, changed: Collection[str]) -> tuple[Problem, ...]:
    """Everything that keeps the ``changed`` ones of ``lists`` from being published, at its list and entry."""
    return tuple(each for each in _check(lists) if each.field.partition(".")[0] in changed)


def _check(lists: PartnerLists) -> Iterator[Problem]:
    yield from _check_entries("customer_types", lists.customer_types)
    yield from _check_entries("partner_subscriptions", lists.partner_subscriptions)
    for group, reasons in (("refusal_reasons", lists.refusal_reasons), ("lost_reasons", lists.lost_reasons)):
        yield from _check_entries(group, reasons)
        # Whoever finds no reason of the list still has to say one.
        if [_is_other(each) for each in reasons] != [False] * (len(reasons) - 1) + [True]:
            yield Problem("lists.other_last", group)
    yield from _check_limits(lists.discount_limits)


def _check_entries(group: str, entries: tuple[Entry, ...]) -> Iterator[Problem]:
    if len(entries) > LIST_MAX:
        yield Problem("lists.too_many", group, {"max": str(LIST_MAX)})
    yield from double_ids([each.id for each in entries], group)
    for place, entry in enumerate(entries):
        for problem in _check_entry(entry):
            yield problem.at(f"{group}.{place}")
    for language in LANGUAGES:
        seen: set[str] = set()
        for place, entry in enumerate(entries):
            name = clean_text(entry.name.get(language, "")).casefold()
            if name and name in seen:
                yield Problem("lists.name_twice", f"{group}.{place}.name.{language}")
            seen.add(name)


def _check_entry(entry: Entry) -> Iterator[Problem]:
    for language in LANGUAGES:
        yield from check_written(f"name.{language}", entry.name.get(language, ""), "name.missing")
    if isinstance(entry, CustomerType):
        yield from check_customer_type(entry)
        yield from check_places("discount_percent", entry.discount_percent)
    if isinstance(entry, PartnerSubscription) and entry.billing is Period.ONE_TIME:
        yield Problem("lists.billing", "billing")
    days = entry.credit_days if isinstance(entry, CustomerType | PartnerSubscription) else 0
    if not 0 <= days <= CREDIT_DAYS_MAX:
        yield Problem("lists.credit_days", "credit_days", {"max": str(CREDIT_DAYS_MAX)})


def _check_limits(limits: Mapping[str, Decimal]) -> Iterator[Problem]:
    for role in Role:
        value = limits.get(role.value)
        if value is None or not (value.is_finite() and 0 <= value <= _ALL):
            yield Problem("lists.limit", f"discount_limits.{role.value}")
        else:
            yield from check_places(f"discount_limits.{role.value}", value)
    for stray in sorted(set(limits) - {role.value for role in Role}):
        yield Problem("lists.limit", f"discount_limits.{stray}")


_ALL = Decimal(100)


def _is_other(entry: Entry) -> bool:
    return isinstance(entry, RefusalReason | LostReason) and entry.needs_text


def _named(entry: E) -> E:
    written = {language: clean_text(text) for language, text in entry.name.items()}
    either = next((text for text in written.values() if text), "")
    # One language is enough to be understood in the other.
    return replace(entry, name={language: written.get(language) or either for language in LANGUAGES})
