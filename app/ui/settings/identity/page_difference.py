"""Where two pictures of a page differ, as bands: what a manager is changing stands there.

A page falls into blocks, the lines of its columns. What is on both pages is not marked wherever it stands: a
text that takes a line more moves everything below it and changes nothing of that.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import add

from PySide6.QtGui import QImage

_LIGHT = 235
"""As bright as paper, or as the ground of a table."""
_GAP_SHARE = 0.012
"""So wide is at least what parts two columns, as a share of the page's width."""
_ROUND = 3
_WINDOW = 5
"""So many columns of pixels together tell one letter from another."""
_UNLIKE_SHARE, _UNLIKE_LEAST = 0.3, 300


@dataclass(frozen=True, slots=True)
class Band:
    """A part of a page, as shares of its width and height."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class _Box:
    """From the first to behind the last pixel, sideways and down."""

    left: int
    top: int
    right: int
    bottom: int


class _Page:
    """A picture in greys, row by row."""

    def __init__(self, image: QImage) -> None:
        grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
        content, line = bytes(grey.constBits()), grey.bytesPerLine()
        self.width, self.height = grey.width(), grey.height()
        self.rows = [content[row * line : row * line + self.width] for row in range(self.height)]

    def blocks(self) -> Iterator[_Box]:
        """The lines of each column."""
        gap = max(2, round(self.width * _GAP_SHARE))
        for strip in self._down(_Box(0, 0, self.width, self.height)):
            for column in self._across(strip, gap):
                for line in self._down(column):
                    yield from self._across(line, self.width)

    def content(self, box: _Box) -> tuple[bytes, ...]:
        """Every pixel of ``box``."""
        return tuple(row[box.left : box.right] for row in self.rows[box.top : box.bottom])

    def ink(self, box: _Box) -> list[int]:
        """How much of each column of ``box`` is printed: the same wherever on a page it stands."""
        total = [0] * (box.right - box.left)
        for row in self.content(box):
            total = list(map(add, total, row.translate(_INK)))
        return total

    def _down(self, box: _Box) -> Iterator[_Box]:
        """The parts of ``box`` between rows without anything on them."""
        printed = [min(self.rows[row][box.left : box.right]) < _LIGHT for row in range(box.top, box.bottom)]
        for start, end in _runs(printed, 1):
            yield _Box(box.left, box.top + start, box.right, box.top + end)

    def _across(self, box: _Box, gap: int) -> Iterator[_Box]:
        """The parts of ``box`` between ``gap`` columns of pixels without anything on them."""
        darkest = bytes([255]) * (box.right - box.left)
        for row in self.content(box):
            darkest = bytes(map(min, darkest, row))
        for start, end in _runs([each < _LIGHT for each in darkest], gap):
            yield _Box(box.left + start, box.top, box.left + end, box.bottom)


_INK = bytes(0 if each >= _LIGHT else 255 - each for each in range(256))


def bands_between(before: QImage, after: QImage) -> tuple[Band, ...]:
    """The parts in which something stands in ``after`` that is nowhere in ``before``; all where sizes differ.

    Where something was taken away and nothing stands now there is nothing to look at.
    """
    if before.size() != after.size() or before.isNull():
        return (Band(0, 0, 1, 1),)
    old, new = _Page(before), _Page(after)
    if old.rows == new.rows:
        return ()
    known: dict[tuple[int, int], list[_Box]] = defaultdict(list)
    for box in old.blocks():
        known[box.left, box.right].append(box)
    changed = []
    for box in new.blocks():
        found = _same(old, known[box.left, box.right], new, box)
        if found is None:
            changed.append(_band(box, new.width, new.height))
        else:
            known[box.left, box.right].remove(found)
    return tuple(changed)


def _same(old: _Page, boxes: Sequence[_Box], new: _Page, box: _Box) -> _Box | None:
    """Which of ``boxes`` of the old page holds what ``box`` holds, the nearest first."""
    for each in sorted(boxes, key=lambda each: abs(each.top - box.top)):
        if abs((each.bottom - each.top) - (box.bottom - box.top)) > 1:
            continue
        if each.top == box.top:
            # What did not move is the same to the pixel; what did is spread over its rows in another way.
            if old.content(each) == new.content(box):
                return each
        elif _is_alike(old.ink(each), new.ink(box)):
            return each
    return None


def _is_alike(one: Sequence[int], other: Sequence[int]) -> bool:
    for start in range(max(1, len(one) - _WINDOW + 1)):
        first, second = sum(one[start : start + _WINDOW]), sum(other[start : start + _WINDOW])
        if abs(first - second) > _UNLIKE_LEAST + _UNLIKE_SHARE * max(first, second):
            return False
    return True


def _runs(printed: Sequence[bool], gap: int) -> Iterator[tuple[int, int]]:
    """Where something is printed, from and to; what lies closer together than ``gap`` is one."""
    start, end = -1, -1
    place = 0
    for is_printed, group in groupby(printed):
        length = sum(1 for _ in group)
        if is_printed:
            start = place if start < 0 else start
            end = place + length
        elif start >= 0 and length >= gap:
            yield start, end
            start = -1
        place += length
    if start >= 0:
        yield start, end


def _band(box: _Box, width: int, height: int) -> Band:
    return Band(
        max(0, box.left - _ROUND) / width,
        max(0, box.top - _ROUND) / height,
        min(width, box.right + _ROUND) / width,
        min(height, box.bottom + _ROUND) / height,
    )
