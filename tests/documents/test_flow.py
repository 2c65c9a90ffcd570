"""Blocks keep their order, stay within the page, and what belongs together is on one page."""

from hypothesis import given
from hypothesis import strategies as st

from app.services.documents.pagination import Block, Page, paginate
from app.services.documents.pdf_canvas import Pen

TOP, FIRST_TOP, BOTTOM = 50.0, 200.0, 700.0


def nothing(pen: Pen, top: float) -> None:
    """Draws no line: only places are looked at here."""


HEAD = Block(30, nothing)
heights = st.floats(5, 120)
rows = st.builds(
    lambda height, gap, keeps, has_head: Block(height, nothing, gap, HEAD if has_head else None, keeps),
    heights,
    st.floats(0, 30),
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
