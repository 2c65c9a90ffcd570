"""What changed in a few words, as one says it to the customer."""

from collections.abc import Iterator
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
from app.services.comparison.line_words import product_of
from app.services.words import QT_TRANSLATE_NOOP, Words

_MOVED = {
    Period.MONTH: QT_TRANSLATE_NOOP("comparison", "A month goes from {before} to {after} excl. VAT."),
    Period.YEAR: QT_TRANSLATE_NOOP("comparison", "A year goes from {before} to {after} excl. VAT."),
    Period.ONE_TIME: QT_TRANSLATE_NOOP(
        "comparison", "What is due once goes from {before} to {after} excl. VAT."
    ),
}


def comparison_sentence(words: Words, found: Comparison) -> str:
    """The lines, the conditions and the amounts, one short sentence each."""
    if found.is_identical:
        return ""
    said = [
        *(text for line in found.lines if (text := _line(words, line))),
        *(text for each in found.conditions if (text := _condition(words, each))),
        *_amounts(words, found.totals),
    ]
    return " ".join(said)


def _line(words: Words, line: ComparedLine) -> str:
    product, count = product_of(line.shown), line.shown.quantity
    match line.fate:
        case Fate.SAME:
            return ""
        case Fate.ADDED if line.shown.is_optional:
            return words.translate("comparison", "{product} is proposed as an option.", product=product)
        case Fate.ADDED:
            return words.translate(
                "comparison", "{product} is added for {n} people.", product=product, n=count
            )
        case Fate.REMOVED if line.after is not None:
            return words.translate("comparison", "{product} becomes an option.", product=product)
        case Fate.REMOVED:
            return words.translate("comparison", "{product} is removed.", product=product)
    return _changed(words, line, product)


def _changed(words: Words, line: ComparedLine, product: str) -> str:
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
    if is_counted:
        return words.translate("comparison", "{product} covers {n} people.", product=product, n=count)
    return ""


def _condition(words: Words, each: ComparedCondition) -> str:
    if each.kind is ConditionKind.DISCOUNT:
        if not each.after:
            return words.translate("comparison", "The discount on the whole quote ends.")
        percent = words.formats.percent(Decimal(str(each.after)))
        return words.translate(
            "comparison", "A discount of {percent} applies to the whole quote.", percent=percent
        )
    if each.kind is ConditionKind.COMMITMENT and isinstance(each.after, int) and each.after:
        return words.translate("comparison", "The commitment is for {n} months.", n=each.after)
    return ""


def _amounts(words: Words, totals: tuple[ComparedTotal, ...]) -> Iterator[str]:
    for each in totals:
        if each.net.difference.minor:
            money = words.formats.money
            yield words.say(_MOVED[each.period], before=money(each.net.before), after=money(each.net.after))
