"""A comparison in words and figures, as the page and the paper show it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.catalogue.catalogue import Period
from app.domain.money import Money
from app.domain.shown.comparison import (
    ComparedAmount,
    ComparedCondition,
    ComparedLine,
    ComparedTotal,
    Comparison,
    ConditionKind,
    ConditionValue,
    Fate,
)
from app.domain.shown.effects import EffectKind
from app.domain.shown.shown import ShownLine
from app.services.comparison.line_words import FATES, cause_words, note_words
from app.services.words import QT_TRANSLATE_NOOP, Words

_CONDITIONS = {
    ConditionKind.COMMITMENT: QT_TRANSLATE_NOOP("comparison", "Commitment"),
    ConditionKind.START: QT_TRANSLATE_NOOP("comparison", "Start"),
    ConditionKind.END: QT_TRANSLATE_NOOP("comparison", "End of commitment"),
    ConditionKind.DISCOUNT: QT_TRANSLATE_NOOP("comparison", "Discount on the quote"),
    ConditionKind.EXPIRY: QT_TRANSLATE_NOOP("comparison", "Valid until"),
    ConditionKind.NOTES: QT_TRANSLATE_NOOP("comparison", "Note to the customer"),
}
_HEADS = {
    Period.MONTH: QT_TRANSLATE_NOOP("comparison", "Monthly excl. VAT, {currency}"),
    Period.YEAR: QT_TRANSLATE_NOOP("comparison", "Yearly excl. VAT, {currency}"),
    Period.ONE_TIME: QT_TRANSLATE_NOOP("comparison", "Once, excl. VAT, {currency}"),
}
_EFFECTS = {
    Period.MONTH: QT_TRANSLATE_NOOP("comparison", "Effect a month, {currency}"),
    Period.YEAR: QT_TRANSLATE_NOOP("comparison", "Effect a year, {currency}"),
    Period.ONE_TIME: QT_TRANSLATE_NOOP("comparison", "Effect once, {currency}"),
}
_NETS = {
    Period.MONTH: QT_TRANSLATE_NOOP("comparison", "Monthly total excl. VAT"),
    Period.YEAR: QT_TRANSLATE_NOOP("comparison", "Yearly total excl. VAT"),
    Period.ONE_TIME: QT_TRANSLATE_NOOP("comparison", "One-time total excl. VAT"),
}
_GROSS = {
    Period.MONTH: QT_TRANSLATE_NOOP("comparison", "Monthly total incl. VAT"),
    Period.YEAR: QT_TRANSLATE_NOOP("comparison", "Yearly total incl. VAT"),
    Period.ONE_TIME: QT_TRANSLATE_NOOP("comparison", "One-time total incl. VAT"),
}
_DIFFERENCES = {
    Period.MONTH: QT_TRANSLATE_NOOP("comparison", "Difference a month excl. VAT"),
    Period.YEAR: QT_TRANSLATE_NOOP("comparison", "Difference a year excl. VAT"),
    Period.ONE_TIME: QT_TRANSLATE_NOOP("comparison", "Difference once, excl. VAT"),
}


@dataclass(frozen=True, slots=True)
class PairText:
    """A figure on both sides, empty where there is none; ``is_hit`` says that it changed on a kept line."""

    before: str = ""
    after: str = ""
    is_hit: bool = False


@dataclass(frozen=True, slots=True)
class ConditionText:
    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class RowText:
    """A product with what became of it; ``tag`` is empty where nothing did."""

    name: str
    level: str
    fate: Fate
    tag: str
    note: str
    quantity: PairText
    unit: PairText
    net: PairText
    effect: str


@dataclass(frozen=True, slots=True)
class SumText:
    label: str
    before: str
    after: str
    difference: str
    is_strong: bool = False
    is_note: bool = False


@dataclass(frozen=True, slots=True)
class BarText:
    """A part of the difference, from ``start`` to ``end`` in minor units."""

    label: str
    amount: str
    start: int
    end: int
    is_sum: bool = False


@dataclass(frozen=True, slots=True)
class PeriodText:
    """The lines of one period with their sums, and where the difference comes from."""

    net_head: str
    effect_head: str
    rows: tuple[RowText, ...]
    sums: tuple[SumText, ...]
    bars: tuple[BarText, ...]


@dataclass(frozen=True, slots=True)
class ComparisonView:
    """Everything that is said, formatted; it is made of what the customer is shown and nothing else."""

    is_identical: bool
    conditions: tuple[ConditionText, ...]
    periods: tuple[PeriodText, ...]
    term: SumText | None


def comparison_view(words: Words, found: Comparison) -> ComparisonView:
    """The words and figures of what was ``found``."""
    return ComparisonView(
        is_identical=found.is_identical,
        conditions=tuple(_condition(words, each) for each in found.conditions),
        periods=tuple(_period(words, found, each) for each in found.totals if found.of(each.period)),
        term=_term(words, found),
    )


def _condition(words: Words, each: ComparedCondition) -> ConditionText:
    label = words.say(_CONDITIONS[each.kind])
    if each.kind is ConditionKind.NOTES:
        return ConditionText(label, "", words.translate("comparison", "changed", "note"))
    return ConditionText(label, _value(words, each.before), _value(words, each.after))


def _value(words: Words, value: ConditionValue) -> str:
    match value:
        case date():
            return words.formats.short_date(value)
        case Decimal():
            return words.formats.percent(value)
        case int() if value:
            return words.translate("comparison", "{n} months", n=value)
        case _:
            return words.translate("comparison", "none", "condition")


def _period(words: Words, found: Comparison, of: ComparedTotal) -> PeriodText:
    sign, lines = words.formats.currency(found.currency), found.of(of.period)
    return PeriodText(
        net_head=words.say(_HEADS[of.period], currency=sign),
        effect_head=words.say(_EFFECTS[of.period], currency=sign),
        rows=tuple(_row(words, line) for line in lines),
        sums=_sums(words, of),
        bars=tuple(_bars(words, lines, of)),
    )


def _row(words: Words, line: ComparedLine) -> RowText:
    formats, before, after = words.formats, line.before, line.after
    is_kept = line.fate is Fate.CHANGED
    old = None if line.fate is Fate.ADDED else before
    new = None if line.fate is Fate.REMOVED else after

    def pair(texts: tuple[str, str]) -> PairText:
        return PairText(*texts, is_hit=is_kept and texts[0] != texts[1])

    return RowText(
        name=line.shown.name,
        level=line.shown.level_name,
        fate=line.fate,
        tag=words.say(FATES[line.fate]) if line.fate in FATES else "",
        note=note_words(words, line),
        quantity=pair(_both(old, new, lambda each: formats.count(each.quantity))),
        unit=pair(_both(old, new, lambda each: formats.net_unit_price(each.net_unit))),
        net=PairText(*_both(old, new, lambda each: formats.amount(each.net))),
        effect=signed(words, line.effect) if line.fate is not Fate.SAME else "",
    )


def _both(
    before: ShownLine | None, after: ShownLine | None, said: Callable[[ShownLine], str]
) -> tuple[str, str]:
    return ("" if before is None else said(before), "" if after is None else said(after))


def signed(words: Words, amount: Money) -> str:
    """The figures of a difference with their sign; nothing where there is none."""
    if not amount.minor:
        return ""
    return f"{'+' if amount.minor > 0 else ''}{words.formats.amount(amount)}"


def _sums(words: Words, of: ComparedTotal) -> tuple[SumText, ...]:
    taxes = [
        _sum(
            words,
            words.translate("comparison", "VAT {percent}", percent=words.formats.percent(each.percent)),
            each,
        )
        for each in of.vat
        if each.percent is not None
    ]
    net = _sum(words, words.say(_NETS[of.period]), of.net, is_strong=True)
    return (net, *taxes, _sum(words, words.say(_GROSS[of.period]), of.total))


def _sum(words: Words, label: str, of: ComparedAmount, *, is_strong: bool = False) -> SumText:
    amount = words.formats.amount
    return SumText(label, amount(of.before), amount(of.after), signed(words, of.difference), is_strong)


def _term(words: Words, found: Comparison) -> SumText | None:
    """What the commitment comes to; terms of different lengths are not set against each other."""
    if found.term is None:
        return None
    old, new = found.term_months
    if found.is_same_term:
        label = words.translate("comparison", "Total of the commitment excl. VAT, {n} months", n=new)
        return _sum(words, label, found.term)
    label = words.translate(
        "comparison",
        "Total of the commitment excl. VAT, {before} then {after} months",
        before=old,
        after=new,
    )
    amount = words.formats.amount
    said = words.translate("comparison", "terms differ")
    return SumText(label, amount(found.term.before), amount(found.term.after), said, is_note=True)


def _bars(words: Words, lines: tuple[ComparedLine, ...], of: ComparedTotal) -> list[BarText]:
    """Each cause from where the last one ended; discounts come last and together, as they are priced."""
    parts: list[tuple[str, int]] = []
    discounts = 0
    for line in lines:
        for each in line.effects:
            if each.kind is EffectKind.DISCOUNT:
                discounts += each.amount.minor
            else:
                parts.append((cause_words(words, line, each.kind), each.amount.minor))
    if discounts:
        parts.append((words.translate("comparison", "Discounts"), discounts))
    bars, at, currency = list[BarText](), 0, of.net.after.currency
    for label, minor in parts:
        bars.append(BarText(label, signed(words, Money(minor, currency)), at, at + minor))
        at += minor
    amount = signed(words, of.net.difference) or words.formats.amount(of.net.difference)
    return [*bars, BarText(words.say(_DIFFERENCES[of.period]), amount, 0, at, is_sum=True)]
