"""The PDF of variants side by side: a column each, their products and then their amounts."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.services.papers.sheet.canvas import HAIRLINE, INK_2, INK_3, RULE, PdfCanvas, Style
from app.services.papers.sheet.faces import Face, wrapped
from app.services.papers.sheet.page import A4, PageFormat
from app.services.papers.sheet.pagination import Block
from app.services.papers.sheet.sheet import paper_pdf
from app.services.papers.sheet.tables import DETAIL, FIGURE, NAME, TITLE, held_lines
from app.services.papers.sheet.tags import ARTIFACT, REPEATED, TableTags, Tag, heading, paragraph
from app.services.papers.views.variants import VariantHead, VariantRow, VariantsPaper

_TEXT = Style(Face.REGULAR, 9.5, 13, INK_2)
_MARK = Style(Face.SEMIBOLD, 8, 11)
_MAIN = Style(Face.SEMIBOLD, 11, 14)
_QUIET = FIGURE.in_colour(INK_3)

_LABELS = 150.0
_COLUMN_GAP = 10.0
_TITLE_TOP, _HEAD_TOP, _GAP = 10.0, 30.0, 17.4
_FIRST_LINE, _BELOW = 13.9, 2.7


def variants_pdf(view: VariantsPaper, page: PageFormat = A4) -> bytes:
    """The variants as a PDF/A file; the same view gives the same bytes."""
    return paper_pdf(view, [_blocks(view, page)], page, mark=view.mark, watermark=view.watermark)


def _blocks(view: VariantsPaper, page: PageFormat) -> Iterator[Block]:
    if view.headline:
        yield from _text(view.headline, page, keeps_next=True)
    heads = view.heads
    parts = (
        (view.rows_label, view.rows_continued, view.rows),
        (view.amounts_label, view.amounts_continued, view.amounts),
    )
    for label, continued, rows in parts:
        if not rows:
            continue
        table = TableTags()
        yield _head(label, heads, page, table)
        # What each is was said over the first table; on another page it is said again.
        heads = tuple(replace(each, text="", mark="") for each in heads)
        again = _head(continued, view.heads, page)
        lines = [_row(row, page, table, again) for row in rows]
        yield from held_lines(lines, ends_the_tables=rows is view.amounts)
    yield from _text(view.foot, page)


def _text(text: str, page: PageFormat, *, keeps_next: bool = False) -> Iterator[Block]:
    lines = wrapped(text, _TEXT.face, _TEXT.size, page.inner_width)

    def draw(pdf: PdfCanvas, top: float) -> None:
        pdf.lines(page.left, top + 10.0, lines, _TEXT, paragraph())

    yield Block(_TEXT.leading * len(lines) + 2.0, draw, gap=8.0, keeps_next=keeps_next)


def _head(
    title: str, heads: Sequence[VariantHead], page: PageFormat, table: TableTags | None = None
) -> Block:
    """The title and what each column is; without ``table`` they are there again, and not read again."""
    width = _column(len(heads), page)
    names = [wrapped(each.name, NAME.face, NAME.size, width) for each in heads]
    texts = [wrapped(each.text, DETAIL.face, DETAIL.size, width) if each.text else [] for each in heads]
    marks = [wrapped(each.mark, _MARK.face, _MARK.size, width) if each.mark else [] for each in heads]
    reach = [
        NAME.leading * len(name) + DETAIL.leading * len(text) + _MARK.leading * len(mark)
        for name, text, mark in zip(names, texts, marks, strict=True)
    ]
    height = _HEAD_TOP + max(reach)

    def draw(pdf: PdfCanvas, top: float) -> None:
        pdf.text(page.left, top + _TITLE_TOP, title, TITLE, heading(2, title) if table else ARTIFACT)
        pdf.rule(page.left, top + _TITLE_TOP + 8.0, page.inner_width, 0.75, RULE)
        _, *cells = table.heads(len(heads) + 1) if table else REPEATED
        for edge, name, text, mark, cell in zip(
            _edges(len(heads), page), names, texts, marks, cells, strict=False
        ):
            y = top + _HEAD_TOP
            for lines, style in ((name, NAME), (text, DETAIL), (mark, _MARK)):
                _draw_right(pdf, edge, y, lines, style, cell)
                y += style.leading * len(lines)
        pdf.rule(page.left, top + height - 0.5, page.inner_width, 0.5, HAIRLINE)

    return Block(height, draw, gap=_GAP, keeps_next=True)


def _row(row: VariantRow, page: PageFormat, table: TableTags, again: Block) -> Block:
    style = _MAIN if row.is_main else NAME
    width = _column(len(row.cells), page)
    labels = wrapped(row.label, style.face, style.size, _LABELS)
    below = wrapped(row.detail, DETAIL.face, DETAIL.size, _LABELS) if row.detail else []
    quiet = row.quiet or (False,) * len(row.cells)
    cells = [wrapped(each, FIGURE.face, FIGURE.size, width) for each in row.cells]
    details = [wrapped(each, DETAIL.face, DETAIL.size, width) if each else [] for each in row.details]
    details = details or [[] for _ in row.cells]
    high = max(
        style.leading * len(labels) + DETAIL.leading * len(below),
        *(style.leading * len(a) + DETAIL.leading * len(b) for a, b in zip(cells, details, strict=True)),
    )
    height = _FIRST_LINE + high - _BELOW
    figure = _MAIN if row.is_main else FIGURE

    def draw(pdf: PdfCanvas, top: float) -> None:
        head, *tags = table.row(len(row.cells) + 1)
        y = top + _FIRST_LINE
        pdf.lines(page.left, y, labels, style, head)
        pdf.lines(page.left, y + style.leading * len(labels), below, DETAIL, head)
        for index, edge in enumerate(_edges(len(row.cells), page)):
            shown = _QUIET if quiet[index] else figure
            if len(cells[index]) == 1:
                pdf.text_right_fit(edge, y, row.cells[index], shown, width, tags[index])
            else:
                _draw_right(pdf, edge, y, cells[index], shown, tags[index])
            lower = y + style.leading * len(cells[index])
            _draw_right(pdf, edge, lower, details[index], DETAIL, tags[index])
        pdf.rule(page.left, top + height - 0.5, page.inner_width, 0.5, HAIRLINE)

    return Block(height, draw, head=again)


def _column(count: int, page: PageFormat) -> float:
    """How wide the texts of a column may be."""
    return (page.inner_width - _LABELS) / count - _COLUMN_GAP


def _edges(count: int, page: PageFormat) -> list[float]:
    """Where each column ends at the right."""
    step = (page.inner_width - _LABELS) / count
    return [page.left + _LABELS + step * (index + 1) for index in range(count)]


def _draw_right(pdf: PdfCanvas, edge: float, y: float, lines: Sequence[str], style: Style, tag: Tag) -> None:
    for index, line in enumerate(lines):
        pdf.text_right(edge, y + index * style.leading, line, style, tag)
