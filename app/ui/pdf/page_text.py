"""The text of a page with the place of every sign: what is found, pointed at and copied."""

from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from app.domain.texts import fold

_WIDE_GAP = 1.5
"""Signs further apart than so many of their heights stand in different columns."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page in points, from its upper left corner."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top

    def is_beside(self, other: "Box") -> bool:
        """Whether ``other`` goes on in the same line of the same column."""
        middle = (other.top + other.bottom) / 2
        return self.top <= middle <= self.bottom and (
            abs(other.left - self.right) <= _WIDE_GAP * max(self.height, other.height)
        )

    def with_(self, other: "Box") -> "Box":
        """The least box around both."""
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )


@dataclass(frozen=True, slots=True)
class Span:
    """Some signs of a page, from ``start`` up to, but not with, ``end``."""

    start: int
    end: int


class PageText:
    """``signs`` in their reading order, with four numbers for each: left, top, right, bottom."""

    def __init__(self, signs: str, edges: Sequence[float]) -> None:
        self.signs = signs
        self._edges = array("f", edges)

    def __len__(self) -> int:
        return len(self.signs)

    def box(self, index: int) -> Box:
        """Where a sign stands."""
        left, top, right, bottom = self._edges[4 * index : 4 * index + 4]
        return Box(left, top, right, bottom)

    def text(self, span: Span | None = None) -> str:
        """What ``span`` says, or all of the page, with plain line ends."""
        part = self.signs if span is None else self.signs[span.start : span.end]
        return part.replace("\r\n", "\n").replace("\r", "\n")

    def find(self, wanted: str) -> list[Span]:
        """Where the page says ``wanted``, whatever the case, the accents and the kind of spaces."""
        sought = _spaced(fold(wanted))
        if not sought.strip():
            return []
        folded, places = self._folded
        found: list[Span] = []
        at = folded.find(sought)
        while at >= 0:
            found.append(Span(places[at], places[at + len(sought) - 1] + 1))
            at = folded.find(sought, at + len(sought))
        return found

    def boxes(self, span: Span) -> list[Box]:
        """The rectangles that cover ``span``: one for each line of each column."""
        found: list[Box] = []
        for box in map(self.box, range(span.start, min(span.end, len(self)))):
            if box.right <= box.left:
                continue
            if found and found[-1].is_beside(box):
                found[-1] = found[-1].with_(box)
            else:
                found.append(box)
        return found

    def place_at(self, x: float, y: float) -> int:
        """The place between two signs that is nearest to a point; 0 stands before the first."""
        best, least = 0, float("inf")
        for index in range(len(self)):
            left, top, right, bottom = self._edges[4 * index : 4 * index + 4]
            if right <= left:
                continue
            beside = max(left - x, 0.0, x - right)
            above = max(top - y, 0.0, y - bottom)
            # Another line is further away than anything in this one.
            distance = beside + 1000 * above
            if distance < least:
                best, least = index + (x > (left + right) / 2), distance
        return best

    def is_over_text(self, x: float, y: float) -> bool:
        """Whether a point is on a sign."""
        edges = self._edges
        return any(
            edges[at] <= x <= edges[at + 2] and edges[at + 1] <= y <= edges[at + 3]
            for at in range(0, len(edges), 4)
        )

    def word_at(self, place: int) -> Span:
        """The word around a place; nothing where there is none."""
        start = end = min(max(place, 0), len(self))
        while start and not self.signs[start - 1].isspace():
            start -= 1
        while end < len(self) and not self.signs[end].isspace():
            end += 1
        return Span(start, end)

    @cached_property
    def _folded(self) -> tuple[str, list[int]]:
        """The text as it is searched, and which sign each of its letters comes from."""
        letters: list[str] = []
        places: list[int] = []
        for index, sign in enumerate(self.signs):
            for letter in _spaced(fold(sign)):
                if letter == " " and letters and letters[-1] == " ":
                    continue
                letters.append(letter)
                places.append(index)
        return "".join(letters), places


@dataclass(frozen=True, slots=True, order=True)
class TextPlace:
    """A place between two signs of a paper of many pages."""

    page: int
    place: int


@dataclass(frozen=True, slots=True)
class Selection:
    """From where the mouse went down to where it is."""

    anchor: TextPlace
    head: TextPlace

    def parts(self, lengths: Sequence[int | None]) -> Iterator[tuple[int, Span]]:
        """What is selected of each page; of pages whose length is not known yet, all of it."""
        first, last = sorted((self.anchor, self.head))
        for page in range(first.page, min(last.page + 1, len(lengths))):
            start = first.place if page == first.page else 0
            length = lengths[page]
            end = last.place if page == last.page else (1 << 30 if length is None else length)
            if start < end:
                yield page, Span(start, end)


def page_under(tops: Sequence[float], y: float) -> int:
    """Which page a height belongs to, when the pages begin at ``tops``."""
    return max(0, bisect_right(tops, y) - 1)


def _spaced(text: str) -> str:
    """``text`` with each run of spaces and line ends as one space."""
    if text.isspace():
        return " "
    inner = " ".join(text.split())
    before = " " if text[:1].isspace() else ""
    after = " " if text[-1:].isspace() else ""
    return f"{before}{inner}{after}"
