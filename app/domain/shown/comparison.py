"""What changed for a customer between two contents: lines, conditions, totals, and where the money went.

It is built from what the customer is shown and from nothing else, so that it can be shown to them.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.domain.catalogue.catalogue import Period
from app.domain.errors import violation
from app.domain.money import Money, total
from app.domain.shown.effects import Effect, effects_of
from app.domain.shown.held import HELD
from app.domain.shown.matching import Pair, matched
from app.domain.shown.shown import Shown, ShownInvoice, ShownKind, ShownLine, ShownStep, ShownTotal

_SHOWN_PLACES = Decimal("0.0001")


class Fate(StrEnum):
    """What became of a line; one that is only proposed from now on is removed, as it counts no more."""

    SAME = "same"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class ComparedLine:
    """A line on both sides, None where it is not, with the causes that add up to ``effect``."""

    before: ShownLine | None
    after: ShownLine | None
    fate: Fate
    effects: tuple[Effect, ...]
    effect: Money
    counts_from: date | None = None
    """The later day from which a change counts; None where it counts at once."""

    @property
    def shown(self) -> ShownLine:
        """The line that it is called by: the later one where there are two."""
        line = self.after or self.before
        assert line is not None
        return line


ConditionValue = int | date | Decimal | str | None


class ConditionKind(StrEnum):
    COMMITMENT = "commitment"
    START = "start"
    END = "end"
    DISCOUNT = "discount"
    EXPIRY = "expiry"
    NOTES = "notes"
    REFERENCES = "references"
    """What the buyer wants to find on the invoice."""
    OTHER = "other"
    """Something that no other condition, line or amount says."""


@dataclass(frozen=True, slots=True)
class ComparedCondition:
    """A condition that differs; None: there is none."""

    kind: ConditionKind
    before: ConditionValue
    after: ConditionValue


@dataclass(frozen=True, slots=True)
class ComparedAmount:
    """An amount on both sides; ``percent`` is the rate of a VAT."""

    before: Money
    after: Money
    percent: Decimal | None = None

    @property
    def difference(self) -> Money:
        """What there is more of it afterwards."""
        return self.after - self.before


@dataclass(frozen=True, slots=True)
class ComparedTotal:
    """What a period comes to on both sides: net, VAT per rate, with VAT."""

    period: Period
    net: ComparedAmount
    vat: tuple[ComparedAmount, ...]
    total: ComparedAmount


@dataclass(frozen=True, slots=True)
class ComparedTerm:
    """What the term comes to on both sides, None on the side of what is held before a change.

    ``months`` are those of the commitments. ``is_same`` says whether the two can be set against each other.
    """

    before: Money | None
    after: Money
    months: tuple[int, int]
    is_same: bool


class DueKind(StrEnum):
    TODAY = "today"
    NEXT_INVOICE = "next_invoice"


@dataclass(frozen=True, slots=True)
class ComparedDue:
    """What falls due by a change, net, on the later side's day ``on``; None on a side that is no change."""

    kind: DueKind
    before: Money | None
    after: Money | None
    on: date


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that differs; ``term`` is None where a side has no end, and says nothing of a difference
    where its lengths differ.

    ``steps`` are what a full period comes to from later days on, and ``dues`` what falls due: of a change
    alone.
    """

    kind: ShownKind
    lines: tuple[ComparedLine, ...]
    conditions: tuple[ComparedCondition, ...]
    totals: tuple[ComparedTotal, ...]
    steps: tuple[ShownStep, ...]
    dues: tuple[ComparedDue, ...]
    term: ComparedTerm | None
    currency: str

    @property
    def is_identical(self) -> bool:
        """Whether the customer finds nothing that differs."""
        return not self.conditions and all(line.fate is Fate.SAME for line in self.lines)

    def of(self, period: Period) -> tuple[ComparedLine, ...]:
        """The lines that fall due at ``period``."""
        return tuple(line for line in self.lines if line.shown.period is period)


def compare(before: Shown, after: Shown) -> Comparison:
    """What changed for the customer from ``before`` to ``after``: two quotes, two changes, or what is held.

    Raises:
        RuleViolation: ``comparison.currencies``: they are in two.
    """
    if before.currency != after.currency:
        raise violation("comparison.currencies", before=before.currency, after=after.currency)
    pairs = (pair for pair in matched(before.lines, after.lines) if any(map(_there, pair)))
    lines = tuple(_line(pair, after.currency) for pair in pairs)
    conditions = tuple(_conditions(before, after))
    is_found = (
        before.revision == HELD or bool(conditions) or any(line.fate is not Fate.SAME for line in lines)
    )
    if not is_found and _rest(before) != _rest(after):
        conditions = (ComparedCondition(ConditionKind.OTHER, None, None),)
    return Comparison(
        kind=after.kind,
        lines=lines,
        conditions=conditions,
        totals=_totals(before.totals, after.totals, after.currency),
        steps=after.steps,
        dues=tuple(_dues(before, after)),
        term=_term(before, after),
        currency=after.currency,
    )


def _rest(shown: Shown) -> Shown:
    """``shown`` without what two revisions that say the same to the customer may differ in."""
    lines = (
        replace(each, prior_quantity=None, prior_level_name="", prior_unit=None, prior_net=None)
        for each in shown.lines
        if each.quantity
    )
    totals = (replace(each, prior_net=None, prior_total=None) for each in shown.totals)
    return replace(shown, revision=0, lines=tuple(lines), totals=tuple(totals))


def _term(before: Shown, after: Shown) -> ComparedTerm | None:
    is_known = before.term_total is not None or _is_held_before(before, after)
    if after.term_total is None or not is_known:
        return None
    months = before.commitment_months, after.commitment_months
    is_same = months[0] == months[1]
    if after.kind is ShownKind.CHANGE:
        is_same = (before.start_date, before.end_date) == (after.start_date, after.end_date)
    return ComparedTerm(before.term_total, after.term_total, months, is_same)


def _is_held_before(before: Shown, after: Shown) -> bool:
    """Whether ``before`` is what is held until the change ``after`` counts: no invoice of it is told."""
    return before.revision == HELD and after.kind is ShownKind.CHANGE


def _dues(before: Shown, after: Shown) -> Iterable[ComparedDue]:
    # What is held has nothing that falls due today, and no invoice is told of it.
    if after.kind is not ShownKind.CHANGE or after.today is None:
        return
    yield _due(DueKind.TODAY, before.today, after.today)
    next_before = None if _is_held_before(before, after) else before.next_invoice
    yield _due(DueKind.NEXT_INVOICE, next_before, after.next_invoice)


def _due(kind: DueKind, before: ShownInvoice | None, after: ShownInvoice) -> ComparedDue:
    return ComparedDue(kind, None if before is None else before.net, after.net, after.first)


def _line(pair: Pair, currency: str) -> ComparedLine:
    before, after = _there(pair[0]), _there(pair[1])
    effects = effects_of((before, after))
    effect = total((each.amount for each in effects), currency)
    later = pair[1].effective_on if pair[1] is not None else None
    return ComparedLine(before, after, _fate(before, after), effects, effect, later)


def _there(line: ShownLine | None) -> ShownLine | None:
    """A line that asks for something; one of no seats is what a change lets go."""
    return line if line is not None and line.quantity else None


def _fate(before: ShownLine | None, after: ShownLine | None) -> Fate:
    if before is None:
        return Fate.ADDED
    if after is None or (after.is_optional and not before.is_optional):
        return Fate.REMOVED
    if before.is_optional and not after.is_optional:
        return Fate.ADDED
    return Fate.SAME if _visible(before) == _visible(after) else Fate.CHANGED


def _visible(line: ShownLine) -> object:
    return (
        line.name,
        line.quantity,
        line.level_name,
        _shown_places(line.list_unit),
        _shown_places(line.net_unit),
        line.net,
        line.notes,
        line.effective_on,
    )


def _shown_places(value: Decimal | None) -> Decimal | None:
    """``value`` as it is shown: what differs beyond that is another rounding of the same."""
    return None if value is None else value.quantize(_SHOWN_PLACES)


def _references(shown: Shown) -> str:
    said = shown.references
    return " · ".join(filter(None, (said.buyer_order, said.service_code))) if said else ""


_CONDITIONS: tuple[tuple[ConditionKind, Callable[[Shown], ConditionValue]], ...] = (
    (ConditionKind.COMMITMENT, lambda shown: shown.commitment_months),
    (ConditionKind.START, lambda shown: shown.start_date),
    (ConditionKind.END, lambda shown: shown.end_date),
    (ConditionKind.DISCOUNT, lambda shown: shown.discount_percent),
    (ConditionKind.EXPIRY, lambda shown: shown.expires_on),
    (ConditionKind.NOTES, lambda shown: shown.notes),
    (ConditionKind.REFERENCES, _references),
)


def _conditions(before: Shown, after: Shown) -> Iterable[ComparedCondition]:
    for kind, read in _CONDITIONS:
        if read(before) != read(after):
            yield ComparedCondition(kind, read(before), read(after))


def _totals(
    before: tuple[ShownTotal, ...], after: tuple[ShownTotal, ...], currency: str
) -> tuple[ComparedTotal, ...]:
    old, new = ({each.period: each for each in side} for side in (before, after))
    return tuple(
        _total(period, old.get(period), new.get(period), currency)
        for period in (Period.MONTH, Period.YEAR, Period.ONE_TIME)
        if period in old or period in new
    )


def _total(period: Period, old: ShownTotal | None, new: ShownTotal | None, currency: str) -> ComparedTotal:
    none = Money.zero(currency)
    rates = (_vat_by_rate(old), _vat_by_rate(new))
    return ComparedTotal(
        period,
        ComparedAmount(old.net if old else none, new.net if new else none),
        tuple(
            ComparedAmount(rates[0].get(percent, none), rates[1].get(percent, none), percent)
            for percent in sorted(rates[0].keys() | rates[1].keys())
        ),
        ComparedAmount(old.total if old else none, new.total if new else none),
    )


def _vat_by_rate(of: ShownTotal | None) -> dict[Decimal, Money]:
    found: dict[Decimal, Money] = {}
    for each in of.vat if of else ():
        found[each.percent] = found[each.percent] + each.vat if each.percent in found else each.vat
    return found
