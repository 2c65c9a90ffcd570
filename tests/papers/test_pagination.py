"""Blocks keep their order, stay within the page, and what belongs together is on one page."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.papers.sheet.canvas import PdfCanvas
from app.services.papers.sheet.pagination import Block, Page, paginate
from app.services.papers.sheet.tables import held_lines

TOP, FIRST_TOP, BOTTOM = 50.0, 200.0, 700.0


def nothing(pdf: PdfCanvas, top: float) -> None:
    """Draws no line: only places are looked at here."""


HEAD = Block(30, nothing)
heights = st.floats(5, 120)
rows = st.builds(
    lambda height, gap, keeps, has_head, prefers: Block(
        height, nothing, gap, HEAD if has_head else None, keeps, prefers
    ),
    heights,
    st.floats(0, 30),
    st.booleans(),
    st.booleans(),
    st.booleans(),
)


def pages_of(*blocks: Block) -> list[Page]:
    return paginate(blocks, FIRST_TOP, TOP, BOTTOM)


def page_of(pages: list[Page], block: Block) -> int:
    return next(number for number, page in enumerate(pages) if any(each is block for _, each in page))


@given(st.lists(rows, min_size=1, max_size=60))
def test_no_block_is_lost_or_out_of_order(blocks: list[Block]) -> None:
    placed = [block for page in pages_of(*blocks) for _, block in page if block is not HEAD]
    assert placed == blocks


@given(st.lists(rows, min_size=1, max_size=60))
def test_blocks_never_overlap_and_never_leave_the_page(blocks: list[Block]) -> None:
    for number, page in enumerate(pages_of(*blocks)):
        below = FIRST_TOP if number == 0 else TOP
        for top, block in page:
            assert top >= below - 1e-6
            below = top + block.height
        assert below <= BOTTOM + 1e-6


@given(st.lists(st.builds(Block, heights, st.just(nothing)), min_size=1, max_size=40), heights, heights)
def test_what_holds_on_to_the_next_is_on_its_page(before: list[Block], first: float, second: float) -> None:
    holding, held = Block(first, nothing, keeps_next=True), Block(second, nothing)
    pages = pages_of(*before, holding, held)
    assert page_of(pages, holding) == page_of(pages, held)


def test_a_row_that_begins_a_page_has_its_head_above_it() -> None:
    pages = pages_of(*[Block(100, nothing, head=HEAD) for _ in range(9)])
    assert pages[1][0][1] is HEAD
    assert pages[0][0][1] is not HEAD


def test_a_gap_is_not_kept_at_the_top_of_a_page() -> None:
    pages = pages_of(Block(490, nothing), Block(490, nothing, gap=25), Block(600, nothing, gap=25))
    assert [page[0][0] for page in pages] == [FIRST_TOP, TOP, TOP]


def test_a_group_larger_than_a_page_is_parted_between_blocks() -> None:
    group = [Block(200, nothing, keeps_next=True) for _ in range(6)]
    assert [len(page) for page in pages_of(*group)] == [2, 3, 1]


def small_table(above: float, totals: float) -> list[Page]:
    """A table of three lines under what is there already, and the totals that its last lines hold on to."""
    lines = held_lines([Block(30, nothing, head=HEAD)] * 3, ends_the_tables=True)
    before = [Block(above, nothing)] if above else []
    return pages_of(*before, replace(HEAD, keeps_next=True), *lines, Block(totals, nothing))


@pytest.mark.parametrize(
    ("above", "totals", "shape"),
    [
        (300, 80, [6]),
        (300, 81, [1, 5]),
        (0, 381, [2, 3]),
        (300, 560, [3, 3]),
    ],
    ids=["fits", "moves on", "the first page is not left empty", "too large for any page"],
)
def test_a_small_table_is_whole_where_that_leaves_no_page_empty(
    above: float, totals: float, shape: list[int]
) -> None:
    pages = small_table(above, totals)
    again = sum(block is HEAD for page in pages for _, block in page)
    assert [sum(block is not HEAD for _, block in page) for page in pages] == shape
    assert again == (1 if shape[-1] == 3 else 0)


def test_the_last_line_of_a_long_table_does_not_begin_a_page_alone() -> None:
    lines = held_lines([Block(50, nothing, head=HEAD)] * 11, ends_the_tables=False)
    assert [len(page) for page in pages_of(*lines)] == [9, 3]


POINT = 1.0
FIRST_ROOM, ROOM = BOTTOM - FIRST_TOP, BOTTOM - TOP
LINE = Block(20, nothing, gap=5)
HEADED = Block(20, nothing, gap=5, head=HEAD)


def filling(room: float, last: Block, *, above: int) -> list[Block]:
    """Lines, a block that takes what is left of ``room``, and ``last``, which ends where the room ends."""
    used = above * LINE.height + max(above - 1, 0) * LINE.gap
    return [*[LINE] * above, Block(room - used - last.gap - last.height, nothing), last]


def shape(pages: list[Page]) -> list[int]:
    """How many blocks each page has, heads that came again not counted."""
    return [sum(block is not HEAD for _, block in page) for page in pages]


def ends(pages: list[Page]) -> list[float]:
    """Where the last block of each page ends."""
    return [page[-1][0] + page[-1][1].height for page in pages]


@pytest.mark.parametrize("above", [0, 1, 7])
@pytest.mark.parametrize("last", [LINE, HEADED, replace(LINE, gap=0.0)], ids=["line", "headed", "close"])
@pytest.mark.parametrize(("more", "spills"), [(-POINT, False), (0.0, False), (POINT, True)])
def test_what_ends_exactly_at_the_bottom_is_still_on_the_page(
    above: int, last: Block, more: float, spills: bool
) -> None:
    blocks = filling(FIRST_ROOM, last, above=above)
    blocks[-1] = replace(blocks[-1], height=last.height + more)
    pages = pages_of(*blocks)
    assert shape(pages) == ([above + 1, 1] if spills else [above + 2])
    assert spills or ends(pages) == [BOTTOM + more]


@pytest.mark.parametrize(("more", "spills"), [(-POINT, False), (0.0, False), (POINT, True)])
@pytest.mark.parametrize("head", [None, HEAD])
def test_a_second_page_is_filled_to_its_last_point_too(head: Block | None, more: float, spills: bool) -> None:
    opening = Block(FIRST_ROOM, nothing)
    again = head.height if head else 0.0
    first = replace(LINE, head=head, height=ROOM - again - LINE.height - LINE.gap + more)
    pages = pages_of(opening, first, replace(LINE, head=head))
    assert shape(pages) == ([1, 1, 1] if spills else [1, 2])
    assert spills or ends(pages) == [BOTTOM, BOTTOM + more]


@pytest.mark.parametrize(("more", "together"), [(-POINT, True), (0.0, True), (POINT, False)])
@pytest.mark.parametrize("head", [None, HEAD])
def test_a_group_of_exactly_a_page_moves_on_as_one(head: Block | None, more: float, together: bool) -> None:
    again = head.height if head else 0.0
    # There would be room for the first of them on the page before.
    holding = replace(LINE, head=head, keeps_next=True)
    held = Block(ROOM - again - LINE.height - LINE.gap + more, nothing, gap=LINE.gap)
    pages = pages_of(LINE, holding, held)
    assert shape(pages) == ([1, 2] if together else [2, 1])
    assert not together or ends(pages)[-1] == BOTTOM + more


@pytest.mark.parametrize(("more", "stays"), [(-POINT, True), (0.0, True), (POINT, False)])
def test_a_group_that_ends_exactly_at_the_bottom_stays(more: float, stays: bool) -> None:
    left = FIRST_ROOM - LINE.height - LINE.gap - LINE.height
    holding = Block(left + more, nothing, gap=LINE.gap, keeps_next=True)
    pages = pages_of(LINE, holding, replace(LINE, gap=0.0))
    assert shape(pages) == ([3] if stays else [1, 2])


@given(st.lists(rows, max_size=30), st.integers(1, 4), st.sampled_from([-POINT, 0.0]))
def test_blocks_that_fill_their_pages_leave_none_empty_and_lose_nothing(
    rest: list[Block], full: int, more: float
) -> None:
    rooms = [FIRST_ROOM, *[ROOM] * (full - 1)]
    whole = [Block(room + more, nothing, gap=9) for room in rooms]
    pages = pages_of(*whole, *rest)
    assert all(page for page in pages)
    assert shape(pages)[:full] == [1] * full
    assert [block for page in pages for _, block in page if block is not HEAD] == [*whole, *rest]
