"""The tables of a change quote as blocks: before and after side by side, and what falls due when."""

from collections.abc import Iterator, Sequence

from app.services.papers.sheet.canvas import HAIRLINE, INK_2, RULE, PdfCanvas
from app.services.papers.sheet.faces import wrapped
from app.services.papers.sheet.page import PageFormat
from app.services.papers.sheet.pagination import Block
from app.services.papers.sheet.tables import DETAIL, FIGURE, HEAD, NAME, TITLE, TITLE_TOP, held_lines
from app.services.papers.sheet.tags import ARTIFACT, REPEATED, TableTags, Tag, heading
from app.services.papers.views.change import ChangeRow, ChangeTable, DueRow, DueTable

_GAP = 17.4
_CHANGE_HEAD, _DUE_HEAD = 49.0, 34.5
# Right edges of the figures, counted from the right margin, and how wide each column is.
_EDGES = (300.0, 263.0, 214.0, 166.0, 112.0, 57.0, 0.0)
_WIDTHS = (34.0, 34.0, 44.0, 44.0, 50.0, 51.0, 53.0)
_NAME_END = 340.0
_BEFORE = FIGURE.in_colour(INK_2)
_STYLES = (_BEFORE, NAME, _BEFORE, FIGURE, _BEFORE, NAME, FIGURE)
_DUE_EDGES, _DUE_WIDTH = (156.0, 78.0, 0.0), 72.0
_DUE_NAME_END = 240.0
_FIRST_LINE, _BELOW = 13.9, 2.7
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
    yield _due_head(table, table.title, page, tags)
    again = _due_head(table, table.title_continued, page)
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

    return Block(_CHANGE_HEAD, draw, gap=_GAP, keeps_next=True)


def _change_row(line: ChangeRow, page: PageFormat, tags: TableTags, again: Block) -> Block:
    names, details, height = _texts(line.name, line.details, page.inner_width - _NAME_END)

    def draw(pdf: PdfCanvas, top: float) -> None:
        head, *cells = tags.row(len(_EDGES) + 1)
        _draw_texts(pdf, page, top, names, details, head)
        for text, edge, width, style, cell in zip(line.figures, _EDGES, _WIDTHS, _STYLES, cells, strict=True):
            pdf.text_right_fit(page.right - edge, top + _FIRST_LINE, text, style, width, cell)
        pdf.rule(page.left, top + height - 0.5, page.inner_width, 0.5, HAIRLINE)

    return Block(height, draw, head=again)


def _due_head(table: DueTable, title: str, page: PageFormat, tags: TableTags | None = None) -> Block:
    def draw(pdf: PdfCanvas, top: float) -> None:
        pdf.text(page.left, top + TITLE_TOP, title, TITLE, heading(2, title) if tags else ARTIFACT)
        first, *further = tags.heads(len(table.heads)) if tags else REPEATED
        pdf.rule(page.left, top + 13.1, page.inner_width, 0.75, RULE)
        pdf.text(page.left, top + 26.7, table.heads[0], HEAD, first)
        for text, edge, cell in zip(table.heads[1:], _DUE_EDGES, further, strict=False):
            pdf.text_right_fit(page.right - edge, top + 26.7, text, HEAD, _DUE_WIDTH, cell)
        pdf.rule(page.left, top + _DUE_HEAD - 0.5, page.inner_width, 0.5, HAIRLINE)

    return Block(_DUE_HEAD, draw, gap=_GAP, keeps_next=True)


def _due_row(line: DueRow, page: PageFormat, tags: TableTags, again: Block) -> Block:
    names, details, height = _texts(line.name, (line.detail,), page.inner_width - _DUE_NAME_END)

    def draw(pdf: PdfCanvas, top: float) -> None:
        head, *cells = tags.row(len(_DUE_EDGES) + 1)
        _draw_texts(pdf, page, top, names, details, head)
        for text, edge, cell in zip(line.amounts, _DUE_EDGES, cells, strict=True):
            style = FIGURE if edge else NAME
            pdf.text_right_fit(page.right - edge, top + _FIRST_LINE, text, style, _DUE_WIDTH, cell)
        pdf.rule(page.left, top + height - 0.5, page.inner_width, 0.5, HAIRLINE)

    return Block(height, draw, head=again)


def _texts(name: str, details: Sequence[str], width: float) -> tuple[list[str], list[str], float]:
    """Name and details in lines, and how high their row is."""
    names = wrapped(name, NAME.face, NAME.size, width)
    shown = [part for each in details for part in wrapped(each, DETAIL.face, DETAIL.size, width)]
    height = _FIRST_LINE + NAME.leading * len(names) + DETAIL.leading * len(shown) - _BELOW
    return names, shown, height


def _draw_texts(
    pdf: PdfCanvas, page: PageFormat, top: float, names: list[str], details: list[str], tag: Tag
) -> None:
    pdf.lines(page.left, top + _FIRST_LINE, names, NAME, tag)
    pdf.lines(page.left, top + _FIRST_LINE + NAME.leading * len(names), details, DETAIL, tag)
