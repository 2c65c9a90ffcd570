"""The tables of a quote as blocks: a title with its column heads, and one block a line."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.services.papers.sheet.canvas import HAIRLINE, INK_2, INK_3, RULE, PdfCanvas, Style
from app.services.papers.sheet.faces import Face, wrapped
from app.services.papers.sheet.page import PageFormat
from app.services.papers.sheet.pagination import Block
from app.services.papers.sheet.tags import ARTIFACT, REPEATED, TableTags, heading
from app.services.papers.views.quote import DisplayLine, Section

TITLE = Style(Face.SEMIBOLD, 11, 14)
HEAD = Style(Face.SEMIBOLD, 8, 10, INK_2)
NAME = Style(Face.SEMIBOLD, 9.5, 12)
FIGURE = Style(Face.REGULAR, 9.5, 12)
OPTIONAL_FIGURE = FIGURE.in_colour(INK_3)
DETAIL = Style(Face.REGULAR, 8, 11, INK_3)

TITLE_TOP = 4.5
"""Where the title of a table stands below its top, and any other title, so that pages begin alike."""
_HEAD_HEIGHT = 34.5
_GAP = 17.4
# Right edges of the figures, counted from the right margin: quantity, price, discount, net price, amount.
_EDGES = (255.7, 193.3, 143.6, 78.5, 0.0)
_NAME_END = 300.0
_DETAIL_END = 255.7
_FIGURE_WIDTHS = (60.0, 60.0, 48.0, 63.0, 76.0)
_WHOLE = 4
"""A table of no more lines is not cut, if it can be helped."""


def held_lines(blocks: Sequence[Block], *, ends_the_tables: bool) -> Iterator[Block]:
    """The lines of one table: the last never begins a page alone, nor do totals after the last table."""
    last = len(blocks) - 1
    for index, block in enumerate(blocks):
        keeps = index == last - 1 or (ends_the_tables and index == last)
        yield replace(block, keeps_next=keeps, prefers_next=last < _WHOLE and index < last)


def table_blocks(section: Section, page: PageFormat, ends_the_tables: bool) -> Iterator[Block]:
    """The blocks of one table; the last lines of the last table hold on to what follows."""
    table = TableTags()
    yield _head(section, section.title, page, table)
    again = _head(section, section.title_continued, page)
    lines = [_row(each, page, table, again) for each in section.lines]
    yield from held_lines(lines, ends_the_tables=ends_the_tables)


def _head(section: Section, title: str, page: PageFormat, table: TableTags | None = None) -> Block:
    """Title and column heads; without ``table`` they are there again, and not read again."""

    def draw(pdf: PdfCanvas, top: float) -> None:
        read = heading(2, title) if table else ARTIFACT
        pdf.text_fit(page.left, top + TITLE_TOP, title, TITLE, page.inner_width, read)
        first, *further = table.heads(len(section.heads)) if table else REPEATED
        pdf.rule(page.left, top + 13.1, page.inner_width, 0.75, RULE)
        pdf.text(page.left, top + 26.7, section.heads[0], HEAD, first)
        for text, edge, cell in zip(section.heads[1:], _EDGES, further, strict=False):
            pdf.text_right(page.right - edge, top + 26.7, text, HEAD, cell)
        pdf.rule(page.left, top + _HEAD_HEIGHT - 0.5, page.inner_width, 0.5, HAIRLINE)

    return Block(_HEAD_HEIGHT, draw, gap=_GAP, keeps_next=True)


def _row(line: DisplayLine, page: PageFormat, table: TableTags, again: Block) -> Block:
    names = wrapped(line.name, NAME.face, NAME.size, page.inner_width - _NAME_END)
    details = [
        part
        for detail in line.details
        for part in wrapped(detail, DETAIL.face, DETAIL.size, page.inner_width - _DETAIL_END)
    ]
    details_top = 13.9 + NAME.leading * len(names)
    height = details_top + DETAIL.leading * len(details) - 2.7
    figure = OPTIONAL_FIGURE if line.is_optional else FIGURE
    amount = figure if line.is_optional else NAME
    figures = (line.quantity, line.unit_price, line.discount, line.net_unit_price)

    def draw(pdf: PdfCanvas, top: float) -> None:
        head, *cells = table.row(len(_EDGES) + 1)
        pdf.lines(page.left, top + 13.9, names, NAME, head)
        pdf.lines(page.left, top + details_top, details, DETAIL, head)
        for text, edge, width, cell in zip(figures, _EDGES, _FIGURE_WIDTHS, cells, strict=False):
            pdf.text_right_fit(page.right - edge, top + 13.9, text, figure, width, cell)
        pdf.text_right_fit(page.right, top + 13.9, line.amount, amount, _FIGURE_WIDTHS[-1], cells[-1])
        pdf.rule(page.left, top + height - 0.5, page.inner_width, 0.5, HAIRLINE)

    return Block(height, draw, head=again)
