"""The tables of a quote as blocks: a title with its column heads, and one block a line."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.services.papers.sheet.canvas import HAIRLINE, INK_2, INK_3, RULE, PdfCanvas, Style
from app.services.papers.sheet.faces import Face, wrapped
from app.services.papers.sheet.page import PageFormat
from app.services.papers.sheet.pagination import Block
from app.services.papers.sheet.tags import ARTIFACT, REPEATED, TableTags, Tag, heading
from app.services.papers.views.quote import DisplayLine, Section

TITLE = Style(Face.SEMIBOLD, 11, 14)
HEAD = Style(Face.SEMIBOLD, 8, 10, INK_2)
NAME = Style(Face.SEMIBOLD, 9.5, 12)
FIGURE = Style(Face.REGULAR, 9.5, 12)
OPTIONAL_FIGURE = FIGURE.in_colour(INK_3)
DETAIL = Style(Face.REGULAR, 8, 11, INK_3)

TITLE_TOP = 4.5
"""Where the title of a table stands below its top, and any other title, so that pages begin alike."""
TABLE_GAP = 17.4
FIRST_LINE = 13.9
"""Where the first line of a row stands below its top."""
_HEAD_HEIGHT = 34.5


@dataclass(frozen=True, slots=True)
class Column:
    """A column of figures: its right edge, counted from the right margin, and how wide it is."""

    edge: float
    width: float


# Quantity, price, discount, net price and amount.
_COLUMNS = (
    Column(255.7, 60.0),
    Column(193.3, 60.0),
    Column(143.6, 48.0),
    Column(78.5, 63.0),
    Column(0.0, 76.0),
)
_NAME_END = 300.0
_DETAIL_END = 255.7
_WHOLE = 4
"""A table of no more lines is not cut, if it can be helped."""


def held_lines(blocks: Sequence[Block], *, ends_the_tables: bool) -> Iterator[Block]:
    """The lines of one table: the last never begins a page alone, nor do totals after the last table."""
    last = len(blocks) - 1
    for index, block in enumerate(blocks):
        keeps = index == last - 1 or (ends_the_tables and index == last)
        prefers = last < _WHOLE and index < last
        # Of a long table these are few.
        yield replace(block, keeps_next=keeps, prefers_next=prefers) if keeps or prefers else block


def table_blocks(section: Section, page: PageFormat, ends_the_tables: bool) -> Iterator[Block]:
    """The blocks of one table; the last lines of the last table hold on to what follows."""
    table = TableTags()
    yield head_block(section.title, section.heads, _COLUMNS, page, table)
    again = head_block(section.title_continued, section.heads, _COLUMNS, page)
    lines = [_row(each, page, table, again) for each in section.lines]
    yield from held_lines(lines, ends_the_tables=ends_the_tables)


def head_block(
    title: str,
    heads: Sequence[str],
    columns: Sequence[Column],
    page: PageFormat,
    table: TableTags | None = None,
) -> Block:
    """Title and column heads, the first over the names; without ``table`` they are there again, unread."""

    def draw(pdf: PdfCanvas, top: float) -> None:
        read = heading(2, title) if table else ARTIFACT
        pdf.text_fit(page.left, top + TITLE_TOP, title, TITLE, page.inner_width, read)
        first, *further = table.heads(len(heads)) if table else REPEATED
        pdf.rule(page.left, top + 13.1, page.inner_width, 0.75, RULE)
        pdf.text(page.left, top + 26.7, heads[0], HEAD, first)
        for text, column, cell in zip(heads[1:], columns, further, strict=False):
            pdf.text_right_fit(page.right - column.edge, top + 26.7, text, HEAD, column.width, cell)
        pdf.rule(page.left, top + _HEAD_HEIGHT - 0.5, page.inner_width, 0.5, HAIRLINE)

    return Block(_HEAD_HEIGHT, draw, gap=TABLE_GAP, keeps_next=True)


class NameCell:
    """What a row is about, with its details below, in lines no wider than they may be."""

    def __init__(self, name: str, details: Iterable[str], width: float, details_width: float) -> None:
        self._names = wrapped(name, NAME.face, NAME.size, width)
        self._details = [
            part for each in details for part in wrapped(each, DETAIL.face, DETAIL.size, details_width)
        ]
        self._details_top = FIRST_LINE + NAME.leading * len(self._names)
        self.height = self._details_top + DETAIL.leading * len(self._details) - 2.7
        """How high the row is."""

    def draw(self, pdf: PdfCanvas, left: float, top: float, tag: Tag) -> None:
        pdf.lines(left, top + FIRST_LINE, self._names, NAME, tag)
        pdf.lines(left, top + self._details_top, self._details, DETAIL, tag)


def _row(line: DisplayLine, page: PageFormat, table: TableTags, again: Block) -> Block:
    name = NameCell(line.name, line.details, page.inner_width - _NAME_END, page.inner_width - _DETAIL_END)
    figure = OPTIONAL_FIGURE if line.is_optional else FIGURE
    amount = figure if line.is_optional else NAME
    figures = (line.quantity, line.unit_price, line.discount, line.net_unit_price, line.amount)

    def draw(pdf: PdfCanvas, top: float) -> None:
        head, *cells = table.row(len(_COLUMNS) + 1)
        name.draw(pdf, page.left, top, head)
        for text, column, cell in zip(figures, _COLUMNS, cells, strict=True):
            style = figure if column.edge else amount
            pdf.text_right_fit(page.right - column.edge, top + FIRST_LINE, text, style, column.width, cell)
        pdf.rule(page.left, top + name.height - 0.5, page.inner_width, 0.5, HAIRLINE)

    return Block(name.height, draw, head=again)
