"""What changed in a few words, as one says it to the customer."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from app.domain.catalogue.catalogue import Period
from app.domain.shown.comparison import (
    ComparedCondition,
    ComparedLine,
    ComparedTotal,
    Comparison,
    ConditionKind,
    Fate,
)
from app.domain.shown.shown import ShownKind
from app.services.comparison.line_words import product_of
from app.services.words import QT_TRANSLATE_NOOP, Words

_MOVED = {
    Period.MONTH: QT_TRANSLATE_NOOP("comparison", "A month goes from {before} to {after} excl. VAT."),
    Period.YEAR: QT_TRANSLATE_NOOP("comparison", "A year goes from {before} to {after} excl. VAT."),
    Period.ONE_TIME: QT_TRANSLATE_NOOP(
        "comparison", "What is due once goes from {before} to {after} excl. VAT."
    ),
}

_MOVE_THE_END = frozenset({ConditionKind.START, ConditionKind.COMMITMENT})
"""Conditions that move the end with them, which is not told once more then."""


def comparison_sentence(words: Words, found: Comparison) -> str:
    """The lines, the conditions and the amounts, one short sentence each."""
    if found.is_identical:
        return ""
    said = [
        *(text for line in found.lines if (text := _line(words, line))),
        *(text for each in found.conditions if (text := _condition(words, found, each))),
        *_amounts(words, found.totals),
    ]
    return " ".join(said)


def _line(words: Words, line: ComparedLine) -> str:
    if line.fate is Fate.SAME:
        return ""
    said = _changed(words, line) if line.fate is Fate.CHANGED else _come_or_gone(words, line)
    if said and line.counts_from is not None:
        day = words.formats.long_date(line.counts_from)
        return words.translate("comparison", "From {day}: {sentence}", day=day, sentence=said)
    return said


def _come_or_gone(words: Words, line: ComparedLine) -> str:
    product, count = product_of(line.shown), line.shown.quantity
    if line.fate is Fate.ADDED:
        if line.shown.is_optional:
            return words.translate("comparison", "{product} is proposed as an option.", product=product)
        if line.shown.period is Period.ONE_TIME:
            return words.translate("comparison", "{product} is added.", product=product)
        return words.translate("comparison", "{product} is added for {n} people.", product=product, n=count)
    if line.after is not None:
        return words.translate("comparison", "{product} becomes an option.", product=product)
    return words.translate("comparison", "{product} is removed.", product=product)


def _changed(words: Words, line: ComparedLine) -> str:
    before, after = line.before, line.after
    assert before is not None
    assert after is not None
    name, level, count = after.name, after.level_name, after.quantity
    is_counted = before.quantity != count
    if before.level_name != level and level:
        if is_counted:
            return words.translate(
                "comparison",
                "{product} moves to the level {level} and covers {n} people.",
                product=name,
                level=level,
                n=count,
            )
        return words.translate(
            "comparison", "{product} moves to the level {level}.", product=name, level=level
        )
    if is_counted and after.period is Period.ONE_TIME:
        return words.translate(
            "comparison",
            "{product}: {after} instead of {before}.",
            product=name,
            before=before.quantity,
            after=count,
        )
    if is_counted:
        product = product_of(after)
        return words.translate("comparison", "{product} covers {n} people.", product=product, n=count)
    return ""


def _condition(words: Words, found: Comparison, each: ComparedCondition) -> str:
    kinds = {other.kind for other in found.conditions}
    match each.kind, each.after:
        case ConditionKind.DISCOUNT, Decimal() as percent if percent:
            return words.translate(
                "comparison",
                "A discount of {percent} applies to the whole quote.",
                percent=words.formats.percent(percent),
            )
        case ConditionKind.DISCOUNT, _:
            return words.translate("comparison", "The discount on the whole quote ends.")
        case ConditionKind.COMMITMENT, int() as months if months:
            return words.translate("comparison", "The commitment is for {n} months.", n=months)
        case ConditionKind.START, date() as day:
            return _start(words, found.kind, day)
        case ConditionKind.END, date() as day if not kinds & _MOVE_THE_END:
            said = words.formats.long_date(day)
            return words.translate("comparison", "The contract ends on {day}.", day=said)
        case _:
            return ""


def _start(words: Words, kind: ShownKind, day: date) -> str:
    said = words.formats.long_date(day)
    if kind is ShownKind.CHANGE:
        return words.translate("comparison", "The change takes effect on {day}.", day=said)
    return words.translate("comparison", "It begins on {day}.", day=said)


def _amounts(words: Words, totals: tuple[ComparedTotal, ...]) -> Iterator[str]:
    for each in totals:
        if each.net.difference.minor:
            money = words.formats.money
            yield words.say(_MOVED[each.period], before=money(each.net.before), after=money(each.net.after))
