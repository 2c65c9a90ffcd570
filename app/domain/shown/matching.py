"""Which line of one content is which line of another: two of a product, and a product at two levels, too."""

from collections.abc import Callable, Sequence

from app.domain.shown.shown import ShownLine

Pair = tuple[ShownLine | None, ShownLine | None]
"""A line before and after; None on the side where it is not."""

_Likeness = Callable[[ShownLine], object]

# From the closest to the furthest: what is the same in more ways is not given away to what is less alike.
_LIKENESSES: tuple[_Likeness, ...] = (
    lambda line: (_sold(line), line.level_name, line.is_optional, line.quantity, line.net.minor),
    lambda line: (_sold(line), line.level_name, line.is_optional, line.quantity),
    lambda line: (_sold(line), line.level_name, line.is_optional),
    lambda line: (_sold(line), line.level_name),
    lambda line: (_sold(line), line.is_optional),
    lambda line: _sold(line),
)


def matched(before: Sequence[ShownLine], after: Sequence[ShownLine]) -> tuple[Pair, ...]:
    """Every line of both, once: in the order of ``after``, what is gone behind it in the order of before."""
    partner: dict[int, int] = {}
    free = list(range(len(before)))
    open_after = list(range(len(after)))
    for alike in _LIKENESSES:
        for place in tuple(open_after):
            wanted = alike(after[place])
            found = next((each for each in free if alike(before[each]) == wanted), None)
            if found is not None:
                partner[place] = found
                free.remove(found)
                open_after.remove(place)
    kept: list[Pair] = [
        (before[partner[place]] if place in partner else None, line) for place, line in enumerate(after)
    ]
    return (*kept, *((before[each], None) for each in free))


def _sold(line: ShownLine) -> object:
    return line.product_id, line.period
