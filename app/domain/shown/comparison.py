"""What changed for a customer between two contents: lines, conditions, totals, and where the money went.

It is built from what the customer is shown and from nothing else, so that it can be shown to them.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.domain.catalogue.catalogue import Period
from app.domain.money import Money, total
from app.domain.shown.effects import Effect, effects_of
from app.domain.shown.matching import Pair, matched
from app.domain.shown.shown import Shown, ShownLine, ShownTotal


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
class Comparison:
    """Everything that differs; ``term`` is None where a side has no end, and says nothing of a difference
    where ``is_same_term`` is not so.
    """

    lines: tuple[ComparedLine, ...]
    conditions: tuple[ComparedCondition, ...]
    totals: tuple[ComparedTotal, ...]
    term: ComparedAmount | None
    term_months: tuple[int, int]
    currency: str

    @property
    def is_identical(self) -> bool:
        """Whether the customer finds nothing that differs."""
        return not self.conditions and all(line.fate is Fate.SAME for line in self.lines)

    @property
    def is_same_term(self) -> bool:
        """Whether the totals of the terms can be set against each other."""
        return self.term_months[0] == self.term_months[1]

    def of(self, period: Period) -> tuple[ComparedLine, ...]:
        """The lines that fall due at ``period``."""
        return tuple(line for line in self.lines if line.shown.period is period)


def compare(before: Shown, after: Shown) -> Comparison:
    """What changed for the customer from ``before`` to ``after``.

    Raises:
        RuleViolation: ``currency.mismatch``.
    """
    term = None
    if before.term_total is not None and after.term_total is not None:
        term = ComparedAmount(before.term_total, after.term_total)
    return Comparison(
        lines=_lines(matched(before.lines, after.lines), after.currency),
        conditions=tuple(_conditions(before, after)),
        totals=_totals(before.totals, after.totals, after.currency),
        term=term,
        term_months=(before.commitment_months, after.commitment_months),
        currency=after.currency,
    )


def _lines(pairs: Iterable[Pair], currency: str) -> tuple[ComparedLine, ...]:
    return tuple(_line(pair, currency) for pair in pairs)


def _line(pair: Pair, currency: str) -> ComparedLine:
    effects = effects_of(pair)
    effect = total((each.amount for each in effects), currency)
    return ComparedLine(pair[0], pair[1], _fate(*pair), effects, effect)


def _fate(before: ShownLine | None, after: ShownLine | None) -> Fate:
    if before is None:
        return Fate.ADDED
    if after is None or (after.is_optional and not before.is_optional):
        return Fate.REMOVED
    if before.is_optional and not after.is_optional:
        return Fate.ADDED
    return Fate.SAME if _visible(before) == _visible(after) else Fate.CHANGED


def _visible(line: ShownLine) -> object:
    return (line.quantity, line.level_name, line.net_unit, line.net, line.notes, line.effective_on)


_CONDITIONS: tuple[tuple[ConditionKind, Callable[[Shown], ConditionValue]], ...] = (
    (ConditionKind.COMMITMENT, lambda shown: shown.commitment_months),
    (ConditionKind.START, lambda shown: shown.start_date),
    (ConditionKind.END, lambda shown: shown.end_date),
    (ConditionKind.DISCOUNT, lambda shown: shown.discount_percent),
    (ConditionKind.EXPIRY, lambda shown: shown.expires_on),
    (ConditionKind.NOTES, lambda shown: shown.notes),
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
