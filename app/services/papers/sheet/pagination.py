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
    above it when it begins a page. ``keeps_next`` holds the following block on the same page.
    """

    height: float
    draw: Draw
    gap: float = 0.0
    head: "Block | None" = None
    keeps_next: bool = False


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
    parted, between blocks.
    """
    pages = [_Page(first_top)]
    for group in _together(blocks):
        wanted = _height(group, bool(pages[-1].placed))
        if pages[-1].bottom + wanted > bottom and _begins_anew(pages, group, top, bottom):
            pages.append(_Page(top))
        for block in group:
            if pages[-1].placed and pages[-1].bottom + block.gap + block.height > bottom:
                pages.append(_Page(top))
            if pages[-1].placed:
                pages[-1].add(block)
            else:
                pages[-1].begin(block, block.head if len(pages) > 1 else None)
    return [page.placed for page in pages]


def _together(blocks: Iterable[Block]) -> Iterator[list[Block]]:
    group: list[Block] = []
    for block in blocks:
        group.append(block)
        if not block.keeps_next:
            yield group
            group = []
    if group:
        yield group


def _height(group: list[Block], is_below_something: bool) -> float:
    total = sum(block.gap + block.height for block in group)
    return total if is_below_something else total - group[0].gap


def _begins_anew(pages: list[_Page], group: list[Block], top: float, bottom: float) -> bool:
    """Whether the group is whole on a fresh page, and this page is not as good as a fresh one."""
    head = group[0].head
    needed = _height(group, False) + (head.height if head else 0.0)
    return top + needed <= bottom and bool(pages[-1].placed or len(pages) == 1)
