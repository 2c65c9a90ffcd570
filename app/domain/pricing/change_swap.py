"""A product or a package that is replaced by another, for all of its seats or for some of them."""

from collections.abc import Iterator
from dataclasses import replace

from app.domain.change.change_order import ChangeOrderLine, ChangeOrderTerms, Swap
from app.domain.errors import Problem
from app.domain.ids import LineId
from app.domain.pricing.change_order import HeldContract
from app.domain.subscription.licence import held_on


def check_swaps(terms: ChangeOrderTerms, held: HeldContract | None) -> Iterator[Problem]:
    """Whether all seats that are replaced are held, go for nothing else, and are there in what replaces them.

    A package may replace several products: it needs the seats of the one that has the most.
    """
    lines = {line.id: line for line in terms.lines}
    # Asked at each keystroke: looking through all lines for each of them would go with their square.
    replacing = {line.swap.line_id for line in terms.lines if line.swap is not None}
    for index, line in enumerate(terms.lines):
        if line.swap is not None:
            found = _check(line, line.swap, lines.get(line.swap.line_id), terms, held)
            yield from (each.at(f"lines.{index}") for each in found)
            continue
        if line.id not in replacing:
            continue
        seats = swapped_into(terms, line.id)
        least = _held(line, terms, held) + seats
        if line.quantity < least:
            data = {"seats": str(seats), "least": str(least)}
            yield Problem("swap.too_few", f"lines.{index}.quantity", data)


def swapped_into(terms: ChangeOrderTerms, line_id: LineId) -> int:
    """How many seats of the line with that id replace others; 0 where it replaces none."""
    swaps = (line.swap for line in terms.lines if line.swap is not None)
    return max((swap.seats for swap in swaps if swap.line_id == line_id), default=0)


def with_swap(
    terms: ChangeOrderTerms, source: LineId, target: ChangeOrderLine, seats: int
) -> ChangeOrderTerms:
    """``terms`` in which ``seats`` of those that are held of ``source`` become seats of ``target``.

    ``target`` is a line of ``terms``, or one that is added. What replaced seats of ``source`` before goes.
    """
    base = without_swap(terms, source)
    if all(line.id != target.id for line in base.lines):
        base = replace(base, lines=(*base.lines, replace(target, quantity=0)))
    there = swapped_into(base, target.id)

    def swapped(line: ChangeOrderLine) -> ChangeOrderLine:
        if line.id == source:
            return replace(line, quantity=(line.held_quantity or 0) - seats, swap=Swap(target.id, seats))
        if line.id == target.id:
            return replace(line, quantity=line.quantity + max(0, seats - there))
        return line

    return replace(base, lines=tuple(swapped(line) for line in base.lines))


def without_swap(terms: ChangeOrderTerms, source: LineId) -> ChangeOrderTerms:
    """``terms`` in which nothing replaces seats of ``source``: all that were held stay.

    What came in their place goes again; a line that was added for it alone goes altogether.
    """
    swap = next((line.swap for line in terms.lines if line.id == source), None)
    if swap is None:
        return terms
    kept = [
        replace(line, quantity=line.held_quantity or 0, swap=None) if line.id == source else line
        for line in terms.lines
    ]
    base = replace(terms, lines=tuple(kept))
    gone = swapped_into(terms, swap.line_id) - swapped_into(base, swap.line_id)
    lines = (
        replace(line, quantity=max(0, line.quantity - gone)) if line.id == swap.line_id else line
        for line in kept
    )
    return replace(base, lines=tuple(each for each in lines if each.quantity or each.licence_id))


def _check(
    line: ChangeOrderLine,
    swap: Swap,
    target: ChangeOrderLine | None,
    terms: ChangeOrderTerms,
    held: HeldContract | None,
) -> Iterator[Problem]:
    before = _held(line, terms, held)
    if not 1 <= swap.seats <= before:
        yield Problem("swap.too_many", "quantity", {"held": str(before), "seats": str(swap.seats)})
    elif line.quantity != before - swap.seats:
        data = {"seats": str(swap.seats), "rest": str(before - swap.seats)}
        yield Problem("swap.and_more", "quantity", data)
    if target is None or target.id == line.id or target.swap is not None:
        yield Problem("swap.no_target", "quantity")


def _held(line: ChangeOrderLine, terms: ChangeOrderTerms, held: HeldContract | None) -> int:
    licence = held.licence(line.licence_id) if held else None
    return 0 if licence is None else held_on(licence, terms.on).quantity
