"""What a variant of a change is called, and what is said of it beside its amounts."""

from collections.abc import Iterator, Sequence

from app.domain.catalogue.catalogue import Bundle
from app.domain.change.change_order import ChangeOrderTerms
from app.domain.pricing.change_scenarios import ChangeComparison, ChangeFigure, ChangeRow, ChangeVariant
from app.services.scenarios.board_display import Conclusion, title_of
from app.services.scenarios.change_board import ChangeBoard
from app.services.words import Words

IN_THE_END = ChangeRow(ChangeFigure.TOTAL)
"""A full billing period once everything has taken effect: by it the cheapest is told."""


def described(board: ChangeBoard, terms: ChangeOrderTerms) -> str:
    """A variant by its terms: ``Advanced, 700 licences, au 28/02/2028``."""
    words = board.names.words
    if terms.contract_id is not None and terms.lines == board.terms.as_held(terms).lines:
        if terms.new_end is None:
            return words.translate("scenarios", "As it is held")
        return words.translate("scenarios", "As it is held, {part}", part=", ".join(_frame(board, terms)))
    return ", ".join([*_had(board, terms), *_seats(words, terms), *_frame(board, terms)])


def name_of(board: ChangeBoard, index: int) -> str:
    """The rep's own name for a variant, or what it is by its terms; with its letter."""
    scenario = board.variants.all[index]
    return title_of(index, scenario.name or described(board, scenario.terms))


def conclusion_of(board: ChangeBoard, comparison: ChangeComparison) -> Conclusion:
    """Which variant costs least, how far it is from the first, and from what is held."""
    words, best = board.names.words, comparison.best(IN_THE_END)
    changes = [n for n, each in enumerate(comparison.variants) if each.is_placeable and each.users]
    if not changes:
        return _of_none(board, words)
    place = min(changes, key=lambda n: comparison.variants[n].priced.change.new_total.minor)
    name, cheapest = name_of(board, place), comparison.variants[place]
    if cheapest.scenario.id in best:
        headline = words.translate("scenarios", "{name} costs least.", name=name)
    elif best:
        headline = words.translate("scenarios", "Of the changes, {name} costs least.", name=name)
    elif len(changes) > 1:
        headline = words.translate("scenarios", "All variants that can be placed cost the same.")
    else:
        headline = words.translate("scenarios", "Only {name} can be placed as it is.", name=name)
    return Conclusion(
        headline, " ".join([*_beside_first(board, comparison, place), _beside_held(board, cheapest)])
    )


def _of_none(board: ChangeBoard, words: Words) -> Conclusion:
    if all(board.is_as_held(each.id) for each in board.variants.all):
        return Conclusion(
            words.translate("scenarios", "Nothing is changed yet."),
            words.translate(
                "scenarios",
                "Type how many licences a variant has, or choose a level.",
            ),
        )
    return Conclusion(
        words.translate("scenarios", "No variant can be placed as it is."),
        words.translate("scenarios", "Under its name stands what keeps it from that."),
    )


def _beside_first(board: ChangeBoard, comparison: ChangeComparison, place: int) -> Iterator[str]:
    if not place or not comparison.variants[0].is_placeable:
        return
    words, difference = board.names.words, comparison.difference(place, IN_THE_END)
    if difference is not None and difference.minor < 0:
        yield words.translate(
            "scenarios",
            "{amount} {unit} less than A.",
            amount=words.formats.money(-difference),
            unit=_unit(board, comparison.variants[place]),
        )


def _beside_held(board: ChangeBoard, variant: ChangeVariant) -> str:
    """How far the cheapest is from what is held, with the day where it waits."""
    words, days = board.names.words, ChangeComparison((variant,)).later_days()
    said = _more_than_held(board, variant)
    if not days:
        return said
    day = words.formats.short_date(days[-1])
    return words.translate("scenarios", "From {day}: {said}", day=day, said=said)


def _more_than_held(board: ChangeBoard, variant: ChangeVariant) -> str:
    words, unit = board.names.words, _unit(board, variant)
    more = variant.priced.change.difference
    amount = words.formats.money(more if more.minor > 0 else -more)
    if more.minor > 0:
        return words.translate(
            "scenarios", "{amount} {unit} more than what is held.", amount=amount, unit=unit
        )
    if more.minor < 0:
        return words.translate(
            "scenarios", "{amount} {unit} less than what is held.", amount=amount, unit=unit
        )
    return words.translate("scenarios", "As much {unit} as what is held.", unit=unit)


def _unit(board: ChangeBoard, variant: ChangeVariant) -> str:
    return board.names.unit(variant.scenario.terms.period)


def _had(board: ChangeBoard, terms: ChangeOrderTerms) -> Iterator[str]:
    """The bundle that comes, or the level at which everything is had that has one, where it is another."""
    had = [line for line in terms.lines if line.quantity]
    for line in had:
        if line.licence_id is None and isinstance(board.terms.item(line.product_id), Bundle):
            yield board.names.product(line.product_id)
    levels = {line.level for line in had if line.level is not None}
    is_other = any(line.licence_id is not None and line.level != line.held_level for line in had)
    if is_other and len(levels) == 1:
        yield board.names.level(levels.pop())


def _seats(words: Words, terms: ChangeOrderTerms) -> Iterator[str]:
    counts: Sequence[int] = sorted({line.quantity for line in terms.lines if line.quantity})
    if not counts:
        yield words.translate("scenarios", "no licence")
    elif len(counts) == 1:
        yield words.translate("quotes", "{n} licences", n=counts[0])
    else:
        least = words.formats.count(counts[0])
        yield words.translate("scenarios", "{least} to {n} licences", n=counts[-1], least=least)


def _frame(board: ChangeBoard, terms: ChangeOrderTerms) -> Iterator[str]:
    words = board.names.words
    if terms.new_end is not None:
        yield words.translate("scenarios", "to {day}", day=words.formats.short_date(terms.new_end))
    if terms.contract_id is None and len(board.names.programme.commitments) > 1:
        yield words.translate("scenarios", "{n} months", n=terms.commitment_months)
