"""Places blocks on pages: heads come again on each page, and what belongs together stays together."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from app.services.papers.sheet.canvas import PdfCanvas

Draw = Callable[[PdfCanvas, float], None]
"""Draws a block whose top is at the given distance from the top of the page."""


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a document that is never cut.

    ``gap`` is kept free above it, but not at the top of a page, nor under a ``head``, which is drawn again
    above it when it begins a page. ``keeps_next`` holds the following block on the same page;
    ``prefers_next`` does so where that is possible without leaving a page empty.
    """

    height: float
    draw: Draw
    gap: float = 0.0
    head: "Block | None" = None
    keeps_next: bool = False
    prefers_next: bool = False


@dataclass(slots=True)
class _Page:
    top: float
    placed: list[tuple[float, Block]] = field(default_factory=list)
    bottom: float = 0.0

    def __post_init__(self) -> None:
        self.bottom = self.top

    def begin(self, block: Block, head: Block | None) -> None:
        for each in (head, block) if head else (block,):
            self.placed.append((self.bottom, each))
            self.bottom += each.height

    def add(self, block: Block) -> None:
        self.placed.append((self.bottom + block.gap, block))
        self.bottom += block.gap + block.height


Page = list[tuple[float, Block]]


def paginate(blocks: Iterable[Block], first_top: float, top: float, bottom: float) -> list[Page]:
    """The blocks of each page with their places; the first page begins lower, under its masthead.

    Blocks that keep together move to the next page as one; only when they fill more than a page are they
    parted, between blocks. What prefers to be together is parted sooner: rather than leave the first page
    without anything, or than fill more than a page.
    """
    pages = [_Page(first_top)]
    for whole in _together(blocks, lambda each: each.keeps_next or each.prefers_next):
        if _is_out_of_room(pages, whole, bottom) and pages[-1].placed and _fits_anew(whole, top, bottom):
            pages.append(_Page(top))
        for group in _together(whole, lambda each: each.keeps_next):
            if _is_out_of_room(pages, group, bottom) and _begins_anew(pages, group, top, bottom):
                pages.append(_Page(top))
            _place(group, pages, top, bottom)
    return [page.placed for page in pages]


def _place(group: Iterable[Block], pages: list[_Page], top: float, bottom: float) -> None:
    """Put each below the last, or on a page of its own where there is no room."""
    for block in group:
        if pages[-1].placed and pages[-1].bottom + block.gap + block.height > bottom:
            pages.append(_Page(top))
        if pages[-1].placed:
            pages[-1].add(block)
        else:
            pages[-1].begin(block, block.head if len(pages) > 1 else None)


def _together(blocks: Iterable[Block], holds: Callable[[Block], bool]) -> Iterator[list[Block]]:
    """The blocks in groups, each up to one that does not hold the next."""
    group: list[Block] = []
    for block in blocks:
        group.append(block)
        if not holds(block):
            yield group
            group = []
    if group:
        yield group


def _is_out_of_room(pages: list[_Page], group: list[Block], bottom: float) -> bool:
    return pages[-1].bottom + _height(group, bool(pages[-1].placed)) > bottom


def _height(group: list[Block], is_below_something: bool) -> float:
    total = sum(block.gap + block.height for block in group)
    return total if is_below_something else total - group[0].gap


def _begins_anew(pages: list[_Page], group: list[Block], top: float, bottom: float) -> bool:
    """Whether the group is whole on a fresh page, and this page is not as good as a fresh one."""
    return _fits_anew(group, top, bottom) and bool(pages[-1].placed or len(pages) == 1)


def _fits_anew(group: list[Block], top: float, bottom: float) -> bool:
    head = group[0].head
    return top + _height(group, False) + (head.height if head else 0.0) <= bottom
