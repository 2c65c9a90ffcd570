"""Rows of text in columns, for people who read them in a terminal."""

from collections.abc import Iterable, Sequence
from itertools import zip_longest

_GAP = "  "


def aligned(rows: Iterable[Sequence[str]]) -> tuple[str, ...]:
    """The rows as lines, the first column to the left and the figures after it to the right."""
    listed = list(rows)
    widths = [max(map(len, column)) for column in zip_longest(*listed, fillvalue="")]
    return tuple(_line(row, widths) for row in listed)


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    first, *others = row
    cells = [
        first.ljust(widths[0]),
        *(cell.rjust(width) for cell, width in zip(others, widths[1:], strict=False)),
    ]
    return _GAP.join(cells).rstrip()
