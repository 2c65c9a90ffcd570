"""What a compared line is called, and what is said below it."""

from collections.abc import Iterator
from decimal import Decimal

from app.domain.money import HUNDRED
from app.domain.shown.comparison import ComparedLine, Fate
from app.domain.shown.effects import EffectKind
from app.domain.shown.shown import ShownLine
from app.services.words import QT_TRANSLATE_NOOP, Marked, Words

FATES: dict[Fate, Marked] = {
    Fate.CHANGED: QT_TRANSLATE_NOOP("comparison", "Modified"),
    Fate.ADDED: QT_TRANSLATE_NOOP("comparison", "Added"),
    Fate.REMOVED: QT_TRANSLATE_NOOP("comparison", "Removed"),
}
_CAUSES: dict[EffectKind, Marked] = {
    EffectKind.ADDED: QT_TRANSLATE_NOOP("comparison", "{product} added"),
    EffectKind.REMOVED: QT_TRANSLATE_NOOP("comparison", "{product} removed"),
    EffectKind.PRICE: QT_TRANSLATE_NOOP("comparison", "{product}, list price"),
}


def product_of(line: ShownLine) -> str:
    """The product with its level, as it is called in a sentence."""
    return f"{line.name} {line.level_name}".strip()


def seats_words(words: Words, difference: int) -> str:
    """So many licences more, or less."""
    if difference > 0:
        return words.translate("comparison", "{n} licences more", n=difference)
    return words.translate("comparison", "{n} licences less", n=-difference)


def cause_words(words: Words, line: ComparedLine, kind: EffectKind) -> str:
    """Where a part of the difference comes from."""
    name = line.shown.name
    if kind is EffectKind.LEVEL:
        level = line.shown.level_name or words.translate("comparison", "none", "level")
        return words.translate("comparison", "{product}, level {level}", product=name, level=level)
    if kind is EffectKind.SEATS and line.before is not None and line.after is not None:
        more = seats_words(words, line.after.quantity - line.before.quantity)
        return words.translate("comparison", "{product}, {seats}", product=name, seats=more)
    if kind is EffectKind.PRICE and line.shown.list_unit is None:
        return words.translate("comparison", "{product}, unit price", product=name)
    return words.say(_CAUSES[kind], product=name)


def note_words(words: Words, line: ComparedLine) -> str:
    """What stands below the product: how it changed and from when, or what it is where it is new."""
    if line.fate is Fate.ADDED:
        return ", ".join(each for each in (line.shown.description, from_words(words, line)) if each)
    if line.before is None or line.after is None:
        return from_words(words, line)
    changes = _changes(words, line.before, line.after)
    return ", ".join(each for each in (*changes, from_words(words, line)) if each)


def from_words(words: Words, line: ComparedLine) -> str:
    """From which later day a change of the line counts; empty where it counts at once."""
    if line.counts_from is None or line.fate is Fate.SAME:
        return ""
    day = words.formats.long_date(line.counts_from)
    return words.translate("comparison", "from {day}", day=day)


def _discount(line: ShownLine) -> Decimal | None:
    """What the unit price is below the list, in percent; None for a price above it, or without a list.

    The effective discount of a line is that of its printed amount, where a cent may weigh a few hundredths.
    """
    if not line.list_unit or line.net_unit > line.list_unit:
        return None
    return HUNDRED - HUNDRED * line.net_unit / line.list_unit


def _changes(words: Words, before: ShownLine, after: ShownLine) -> Iterator[str]:
    percent, none = words.formats.percent, words.translate("comparison", "none", "level")
    if after.is_optional and not before.is_optional:
        yield words.translate("comparison", "is still proposed as an option")
    if after.is_optional and before.is_optional:
        yield words.translate("comparison", "proposed as an option")
    if before.level_name != after.level_name:
        old, new = before.level_name or none, after.level_name or none
        yield words.translate("comparison", "level {before} → {after}", before=old, after=new)
    if before.quantity != after.quantity:
        yield seats_words(words, after.quantity - before.quantity)
    one, other = _discount(before), _discount(after)
    if one is not None and other is not None and percent(one) != percent(other):
        yield words.translate(
            "comparison", "discount {before} → {after}", before=percent(one), after=percent(other)
        )
    if before.notes != after.notes:
        yield words.translate("comparison", "note changed")
