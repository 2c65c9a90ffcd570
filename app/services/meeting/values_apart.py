"""What a customer accepted beside what there is now, value by value, in words."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from app.domain.shown.comparison import ComparedLine, Comparison, compare
from app.domain.shown.shown import Shown, ShownLine
from app.services.comparison.comparison_view import comparison_view
from app.services.words import QT_TRANSLATE_NOOP, Marked, Words


@dataclass(frozen=True, slots=True)
class ValueApart:
    """A value that differs: what it is of, as it was accepted and as it is now."""

    label: str
    accepted: str
    now: str


_NAMES: tuple[tuple[Marked, Callable[[Shown], str]], ...] = (
    (QT_TRANSLATE_NOOP("void_acceptance", "Customer"), lambda shown: shown.customer_name),
    (QT_TRANSLATE_NOOP("void_acceptance", "Partner"), lambda shown: shown.partner_name),
    (QT_TRANSLATE_NOOP("void_acceptance", "Programme"), lambda shown: shown.programme_name),
)


def values_apart(words: Words, accepted: Shown, now: Shown) -> tuple[ValueApart, ...]:
    """Every value that differs, names first, then lines, conditions, totals and the agreement."""
    return tuple(_apart(words, accepted, now))


def _apart(words: Words, accepted: Shown, now: Shown) -> Iterator[ValueApart]:
    for marked, read in _NAMES:
        if read(accepted) != read(now):
            yield ValueApart(words.say(marked), read(accepted), read(now))
    if accepted.currency != now.currency:
        yield ValueApart(words.translate("void_acceptance", "Currency"), accepted.currency, now.currency)
        return
    # What is told by name, of names and of the agreement, is no other detail.
    told = replace(
        accepted,
        customer_name=now.customer_name,
        partner_name=now.partner_name,
        programme_name=now.programme_name,
        agreement=now.agreement,
    )
    found = compare(told, now)
    for line in found.lines:
        yield from _line(words, line)
    yield from _conditions_and_totals(words, found)
    yield from _due(words, accepted, now)
    if accepted.agreement != now.agreement:
        label = words.translate("void_acceptance", "Agreement")
        yield ValueApart(label, _agreement(words, accepted), _agreement(words, now))


def _line(words: Words, line: ComparedLine) -> Iterator[ValueApart]:
    before, after = line.before, line.after
    pair = _said(words, before), _said(words, after)
    if pair[0] != pair[1]:
        yield ValueApart(line.shown.name, *pair)
    if before is None or after is None:
        return
    for label, read in (
        (words.translate("void_acceptance", "Name of the product"), _name),
        (words.translate("void_acceptance", "Note to {name}", name=after.name), _notes),
    ):
        if read(before) != read(after):
            yield ValueApart(label, read(before), read(after))


def _name(line: ShownLine) -> str:
    return " · ".join(each for each in (line.name, line.description, line.level_name) if each)


def _notes(line: ShownLine) -> str:
    return line.notes


def _said(words: Words, line: ShownLine | None) -> str:
    """How many at which price; of what is not there, that it is not."""
    if line is None:
        return words.translate("void_acceptance", "not there")
    count, unit = words.formats.count(line.quantity), words.formats.net_unit_price(line.net_unit)
    said = f"{count} × {unit}"
    if line.prior_quantity is not None and line.prior_quantity != line.quantity:
        said = f"{words.formats.count(line.prior_quantity)} → {said}"
    if line.is_optional:
        return words.translate("void_acceptance", "{line}, as an option", line=said)
    return said


def _conditions_and_totals(words: Words, found: Comparison) -> Iterator[ValueApart]:
    view = comparison_view(words, found)
    for each in view.conditions:
        yield ValueApart(each.label, each.before, each.after)
    sums = (one for period in view.periods for one in period.sums if one.before != one.after)
    for total in sums:
        yield ValueApart(total.label, total.before, total.after)


def _due(words: Words, accepted: Shown, now: Shown) -> Iterator[ValueApart]:
    """What falls due by saying yes, where it is another amount."""
    sides = (each.today.net if each.today is not None else None for each in (accepted, now))
    before, after = ("" if each is None else words.formats.amount(each) for each in sides)
    if before != after:
        none = words.translate("void_acceptance", "none")
        label = words.translate("void_acceptance", "Due today excl. VAT")
        yield ValueApart(label, before or none, after or none)


def _agreement(words: Words, shown: Shown) -> str:
    if shown.agreement is None:
        return words.translate("void_acceptance", "none")
    return words.translate(
        "void_acceptance",
        "{title}, version {version}",
        title=shown.agreement.title,
        version=shown.agreement.version,
    )
