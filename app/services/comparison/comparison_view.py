"""A comparison in words and figures, as the page and the paper show it."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from app.domain.catalogue.catalogue import Period
from app.domain.money import Money
from app.domain.shown.comparison import (
    ComparedCondition,
    ComparedLine,
    ComparedTotal,
    Comparison,
    ConditionKind,
    ConditionValue,
    Fate,
)
from app.domain.shown.effects import EffectKind
from app.domain.shown.shown import ShownKind, ShownLine
from app.services.comparison.line_words import FATES, cause_words, note_words
from app.services.comparison.sums import closing_sums, period_sums, signed
from app.services.comparison.texts import (
    BarText,
    ComparisonView,
    ConditionText,
    PairText,
    PeriodText,
    RowText,
)
from app.services.words import QT_TRANSLATE_NOOP, Words

_CONDITIONS = {
    ConditionKind.COMMITMENT: QT_TRANSLATE_NOOP("comparison", "Commitment"),
    ConditionKind.START: QT_TRANSLATE_NOOP("comparison", "Start"),
    ConditionKind.END: QT_TRANSLATE_NOOP("comparison", "End of commitment"),
    ConditionKind.DISCOUNT: QT_TRANSLATE_NOOP("comparison", "Discount on the quote"),
    ConditionKind.EXPIRY: QT_TRANSLATE_NOOP("comparison", "Valid until"),
    ConditionKind.NOTES: QT_TRANSLATE_NOOP("comparison", "Note to the customer"),
    ConditionKind.REFERENCES: QT_TRANSLATE_NOOP("comparison", "References of the customer"),
    ConditionKind.OTHER: QT_TRANSLATE_NOOP("comparison", "Other details"),
}
_TOLD_ONLY = frozenset({ConditionKind.NOTES, ConditionKind.OTHER})
_OF_A_CHANGE = {
    ConditionKind.START: QT_TRANSLATE_NOOP("comparison", "Takes effect on"),
    ConditionKind.END: QT_TRANSLATE_NOOP("comparison", "End of the contract"),
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
_DIFFERENCES = {
    Period.MONTH: QT_TRANSLATE_NOOP("comparison", "Difference a month excl. VAT"),
    Period.YEAR: QT_TRANSLATE_NOOP("comparison", "Difference a year excl. VAT"),
    Period.ONE_TIME: QT_TRANSLATE_NOOP("comparison", "Difference once, excl. VAT"),
}


def comparison_view(words: Words, found: Comparison) -> ComparisonView:
    """The words and figures of what was ``found``."""
    periods = tuple(_period(words, found, each) for each in found.totals if found.of(each.period))
    is_changed = any(each.is_changed for each in periods)
    unchanged = words.translate("comparison", "The products and their amounts stay the same.")
    return ComparisonView(
        is_identical=found.is_identical,
        unchanged="" if found.is_identical or is_changed else unchanged,
        conditions=tuple(_condition(words, found.kind, each) for each in found.conditions),
        periods=periods,
        closing=closing_sums(words, found),
    )


def _condition(words: Words, kind: ShownKind, each: ComparedCondition) -> ConditionText:
    label = words.say(_CONDITIONS[each.kind])
    if kind is ShownKind.CHANGE and each.kind in _OF_A_CHANGE:
        label = words.say(_OF_A_CHANGE[each.kind])
    if each.kind in _TOLD_ONLY:
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
        case str() if value:
            return value
        case _:
            return words.translate("comparison", "none", "condition")


def _period(words: Words, found: Comparison, of: ComparedTotal) -> PeriodText:
    sign, lines = words.formats.currency(found.currency), found.of(of.period)
    return PeriodText(
        unit_head=words.translate("comparison", "Net unit price, {currency}", currency=sign),
        net_head=words.say(_HEADS[of.period], currency=sign),
        effect_head=words.say(_EFFECTS[of.period], currency=sign),
        rows=tuple(_row(words, line) for line in lines),
        sums=period_sums(words, found, of),
        bars=tuple(_bars(words, lines, of)),
        is_changed=bool(of.total.difference.minor) or any(line.fate is not Fate.SAME for line in lines),
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
