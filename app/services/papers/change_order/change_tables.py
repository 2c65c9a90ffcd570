"""The tables of a change quote as blocks: before and after side by side, and what falls due when."""

from collections.abc import Iterator

from app.services.papers.sheet.canvas import HAIRLINE, INK_2, RULE, PdfCanvas
from app.services.papers.sheet.page import PageFormat
from app.services.papers.sheet.pagination import Block
from app.services.papers.sheet.tables import (
    FIGURE,
    FIRST_LINE,
    HEAD,
    NAME,
    TABLE_GAP,
    TITLE,
    TITLE_TOP,
    Column,
    NameCell,
    head_block,
    held_lines,
)
from app.services.papers.sheet.tags import ARTIFACT, REPEATED, TableTags, heading
from app.services.papers.views.change import ChangeRow, ChangeTable, DueRow, DueTable

_CHANGE_HEAD = 49.0
# Right edges of the figures, counted from the right margin, and how wide each column is.
_EDGES = (300.0, 263.0, 214.0, 166.0, 112.0, 57.0, 0.0)
_WIDTHS = (34.0, 34.0, 44.0, 44.0, 50.0, 51.0, 53.0)
_NAME_END = 340.0
_BEFORE = FIGURE.in_colour(INK_2)
_STYLES = (_BEFORE, NAME, _BEFORE, FIGURE, _BEFORE, NAME, FIGURE)
_DUE_COLUMNS = (Column(156.0, 72.0), Column(78.0, 72.0), Column(0.0, 72.0))
_DUE_NAME_END = 240.0
_UPPER_HEADS = ((1, 2), (2, 1), (2, 1), (2, 1), (1, 2))


def change_blocks(table: ChangeTable, page: PageFormat) -> Iterator[Block]:
    """The blocks of the lines before and after, under a head of two rows."""
    tags = TableTags()
    yield _change_head(table, table.title, page, tags)
    again = _change_head(table, table.title_continued, page)
    lines = [_change_row(each, page, tags, again) for each in table.lines]
    yield from held_lines(lines, ends_the_tables=False)


def due_blocks(table: DueTable, page: PageFormat, ends_the_tables: bool) -> Iterator[Block]:
    """The blocks of what falls due; the last lines hold on to the totals."""
    tags = TableTags()
    yield head_block(table.title, table.heads, _DUE_COLUMNS, page, tags)
    again = head_block(table.title_continued, table.heads, _DUE_COLUMNS, page)
    lines = [_due_row(each, page, tags, again) for each in table.lines]
    yield from held_lines(lines, ends_the_tables=ends_the_tables)


def _change_head(table: ChangeTable, title: str, page: PageFormat, tags: TableTags | None = None) -> Block:
    """Title and two rows of column heads; without ``tags`` they are there again, and not read again."""

    def draw(pdf: PdfCanvas, top: float) -> None:
        pdf.text(page.left, top + TITLE_TOP, title, TITLE, heading(2, title) if tags else ARTIFACT)
        upper = tags.spanning(_UPPER_HEADS) if tags else REPEATED
        lower = tags.heads(len(_EDGES) - 1) if tags else REPEATED
        pdf.text(page.left, top + 40.5, table.description, HEAD, upper[0])
        pdf.rule(page.left, top + 13.1, page.inner_width, 0.75, RULE)
        for index, group in enumerate(table.groups):
            edge = page.right - _EDGES[2 * index + 1]
            width = _EDGES[2 * index] - _EDGES[2 * index + 1] + _WIDTHS[2 * index]
            pdf.text_right_fit(edge, top + 25.5, group, HEAD, width, upper[index + 1])
            pdf.rule(edge - width, top + 29.5, width, 0.5, HAIRLINE)
        pdf.text_right_fit(page.right, top + 40.5, table.heads[-1], HEAD, _WIDTHS[-1], upper[4])
        for text, edge, width, cell in zip(table.heads[:-1], _EDGES, _WIDTHS, lower, strict=False):
            pdf.text_right_fit(page.right - edge, top + 40.5, text, HEAD, width, cell)
        pdf.rule(page.left, top + _CHANGE_HEAD - 0.5, page.inner_width, 0.5, HAIRLINE)

    return Block(_CHANGE_HEAD, draw, gap=TABLE_GAP, keeps_next=True)


def _change_row(line: ChangeRow, page: PageFormat, tags: TableTags, again: Block) -> Block:
    width = page.inner_width - _NAME_END
    name = NameCell(line.name, line.details, width, width)

    def draw(pdf: PdfCanvas, top: float) -> None:
        head, *cells = tags.row(len(_EDGES) + 1)
        name.draw(pdf, page.left, top, head)
        for text, edge, width, style, cell in zip(line.figures, _EDGES, _WIDTHS, _STYLES, cells, strict=True):
            pdf.text_right_fit(page.right - edge, top + FIRST_LINE, text, style, width, cell)
        pdf.rule(page.left, top + name.height - 0.5, page.inner_width, 0.5, HAIRLINE)

    return Block(name.height, draw, head=again)


def _due_row(line: DueRow, page: PageFormat, tags: TableTags, again: Block) -> Block:
    width = page.inner_width - _DUE_NAME_END
    name = NameCell(line.name, (line.detail,), width, width)

    def draw(pdf: PdfCanvas, top: float) -> None:
        head, *cells = tags.row(len(_DUE_COLUMNS) + 1)
        name.draw(pdf, page.left, top, head)
        for text, column, cell in zip(line.amounts, _DUE_COLUMNS, cells, strict=True):
            style = FIGURE if column.edge else NAME
            pdf.text_right_fit(page.right - column.edge, top + FIRST_LINE, text, style, column.width, cell)
        pdf.rule(page.left, top + name.height - 0.5, page.inner_width, 0.5, HAIRLINE)

    return Block(name.height, draw, head=again)
