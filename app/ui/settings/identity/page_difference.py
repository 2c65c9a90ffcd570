"""Where two pictures of a page differ, as bands: what a manager is changing stands there."""

from dataclasses import dataclass

from PySide6.QtGui import QImage

_APART = 24
"""Rows that may lie between two lines of one band."""
_ROUND = 3
_BLANK = 250
"""As bright as paper without anything on it."""


@dataclass(frozen=True, slots=True)
class Band:
    """A part of a page, as shares of its width and height."""

    left: float
    top: float
    right: float
    bottom: float


def bands_between(before: QImage, after: QImage) -> tuple[Band, ...]:
    """The parts in which something stands in ``after`` that is not in ``before``; all where the sizes differ.

    Where something was taken away and nothing stands now there is nothing to look at.
    """
    if before.size() != after.size() or before.isNull():
        return (Band(0, 0, 1, 1),)
    first, second = (each.convertToFormat(QImage.Format.Format_Grayscale8) for each in (before, after))
    width, height, line = first.width(), first.height(), first.bytesPerLine()
    ones, others = bytes(first.constBits()), bytes(second.constBits())
    rows = [
        (row, *found)
        for row in range(height)
        if (found := _apart(ones, others, row * line, width)) is not None
    ]
    return tuple(_band(each, width, height) for each in _joined(rows))


def _apart(ones: bytes, others: bytes, start: int, width: int) -> tuple[int, int] | None:
    """The first and the last pixel of a row that is not blank and another than before."""
    one, other = ones[start : start + width], others[start : start + width]
    if one == other:
        return None
    apart = [place for place in range(width) if one[place] != other[place] and other[place] < _BLANK]
    return (apart[0], apart[-1]) if apart else None


def _joined(rows: list[tuple[int, int, int]]) -> list[list[tuple[int, int, int]]]:
    bands: list[list[tuple[int, int, int]]] = []
    for row in rows:
        if bands and row[0] - bands[-1][-1][0] <= _APART:
            bands[-1].append(row)
        else:
            bands.append([row])
    return bands


def _band(rows: list[tuple[int, int, int]], width: int, height: int) -> Band:
    return Band(
        max(0, min(left for _, left, _ in rows) - _ROUND) / width,
        max(0, rows[0][0] - _ROUND) / height,
        min(width, max(right for _, _, right in rows) + _ROUND) / width,
        min(height, rows[-1][0] + _ROUND) / height,
    )
