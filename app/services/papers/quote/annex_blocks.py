"""The annex of a quote as blocks: each amount with its steps, never parted from its result."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from app.services.papers.sheet.canvas import HAIRLINE, INK_2, INK_3, RULE, PdfCanvas, Style
from app.services.papers.sheet.faces import Face, wrapped
from app.services.papers.sheet.page import PageFormat
from app.services.papers.sheet.pagination import Block
from app.services.papers.sheet.tables import HEAD, TITLE, TITLE_TOP
from app.services.papers.sheet.tags import ARTIFACT, TableTags, Tag, heading, paragraph
from app.services.papers.views.annex import Annex
from app.services.words.derivation import Explanation

_NOTE = Style(Face.REGULAR, 8.5, 11.3, INK_2)
_SUBJECT = Style(Face.SEMIBOLD, 9, 12)
_STEP = Style(Face.REGULAR, 8.5, 11.5, INK_2)
_SOURCE = Style(Face.REGULAR, 8.5, 11.5, INK_3)
_FIGURE = Style(Face.REGULAR, 8.5, 11.5)
_RESULT = Style(Face.SEMIBOLD, 8.5, 11.5)

_INDENT = 10.0
_SOURCE_LEFT = 190.0
_FIGURE_WIDTH = 92.0
_COLUMN_GAP = 8.0
_HEAD_HEIGHT = 36.0
_SUBJECT_TOP, _ROW_BASELINE, _BELOW = 5.0, 8.8, 5.0
_WHOLE_HEIGHT = 240.0
"""An amount whose steps are not higher than this is never cut."""
_KEPT_ROWS = 2
"""So many steps stay with the subject, and so many with the result, of an amount that is cut."""


@dataclass(frozen=True, slots=True)
class _Row:
    """One row of an amount, its texts in lines already."""

    what: list[str]
    source: list[str]
    figure: str
    style: Style
    height: float


def annex_blocks(annex: Annex, page: PageFormat) -> Iterator[Block]:
    """The blocks of the whole annex, which begins a page of its own."""
    yield from _opening(annex, page)
    again = _head(annex.title_continued, annex, page)
    for explanation in annex.explanations:
        yield from _amount(explanation, annex, page, again)


def _opening(annex: Annex, page: PageFormat) -> Iterator[Block]:
    """The title, what the annex is, and the heads of the columns."""
    lines = wrapped(annex.note, _NOTE.face, _NOTE.size, page.inner_width)

    def draw(pdf: PdfCanvas, top: float) -> None:
        pdf.text(page.left, top + TITLE_TOP, annex.title, TITLE, heading(2, annex.title))
        pdf.lines(page.left, top + 20.5, lines, _NOTE, paragraph())

    yield Block(20.0 + _NOTE.leading * len(lines), draw, keeps_next=True)
    yield _head("", annex, page)


def _head(title: str, annex: Annex, page: PageFormat) -> Block:
    above = 0.0 if title else -13.1

    def draw(pdf: PdfCanvas, top: float) -> None:
        pdf.text(page.left, top + TITLE_TOP, title, TITLE, ARTIFACT)
        read = ARTIFACT if title else paragraph()
        pdf.rule(page.left, top + above + 13.1, page.inner_width, 0.75, RULE)
        what, source, figure = annex.heads
        pdf.text(page.left, top + above + 26.7, what, HEAD, read)
        pdf.text(page.left + _SOURCE_LEFT, top + above + 26.7, source, HEAD, read)
        pdf.text_right(page.right, top + above + 26.7, figure, HEAD, read)
        pdf.rule(page.left, top + above + 34.0, page.inner_width, 0.5, HAIRLINE)

    return Block(_HEAD_HEIGHT + above, draw, keeps_next=True)


def _amount(explanation: Explanation, annex: Annex, page: PageFormat, again: Block) -> Iterator[Block]:
    """One amount whole, or in parts where it is long: its subject and its result keep steps with them."""
    subject = _subject(explanation.subject, page)
    table = TableTags()
    rows, least = _rows(explanation, page), _KEPT_ROWS + (2 if explanation.derivation.exact else 1)
    if subject.height + sum(row.height for row in rows) <= _WHOLE_HEIGHT or len(rows) <= least + _KEPT_ROWS:
        yield _joined(subject, rows, page, table, head=again, ends=True)
        return
    yield _joined(subject, rows[:_KEPT_ROWS], page, table, head=again)
    continued = annex.continued.format(subject=explanation.subject)
    below = _stacked(again, _subject(continued, page, is_repeated=True))
    for row in rows[_KEPT_ROWS:-least]:
        yield _joined(None, [row], page, table, head=below)
    yield _joined(None, rows[-least:], page, table, head=below, ends=True)


def _rows(explanation: Explanation, page: PageFormat) -> list[_Row]:
    derivation = explanation.derivation
    rows = [_row(page, step.what, step.source, step.operand) for step in derivation.steps]
    if derivation.exact:
        rows.append(_row(page, derivation.exact_label, "", derivation.exact, _FIGURE))
    return [*rows, _row(page, derivation.result_label, "", derivation.result, _RESULT)]


def _row(page: PageFormat, what: str, source: str, figure: str, style: Style = _STEP) -> _Row:
    room = _SOURCE_LEFT - _INDENT - _COLUMN_GAP if source else page.inner_width - _FIGURE_WIDTH - _INDENT
    names = wrapped(what, style.face, style.size, room)
    sources_room = page.inner_width - _SOURCE_LEFT - _FIGURE_WIDTH - _COLUMN_GAP
    sources = wrapped(source, _SOURCE.face, _SOURCE.size, sources_room) if source else []
    return _Row(names, sources, figure, style, _STEP.leading * max(len(names), len(sources)))


def _subject(text: str, page: PageFormat, *, is_repeated: bool = False) -> Block:
    lines = wrapped(text, _SUBJECT.face, _SUBJECT.size, page.inner_width)

    def draw(pdf: PdfCanvas, top: float) -> None:
        tag = ARTIFACT if is_repeated else heading(3, text)
        pdf.lines(page.left, top + _SUBJECT_TOP + 9.0, lines, _SUBJECT, tag)

    return Block(_SUBJECT_TOP + _SUBJECT.leading * len(lines) + 1.0, draw)


def _joined(
    subject: Block | None,
    rows: Sequence[_Row],
    page: PageFormat,
    table: TableTags,
    head: Block,
    *,
    ends: bool = False,
) -> Block:
    """Rows in one block, under their subject if they follow it, with a hairline below the last of all."""
    above = subject.height if subject else 0.0
    height = above + sum(row.height for row in rows) + (_BELOW if ends else 0.0)

    def draw(pdf: PdfCanvas, top: float) -> None:
        if subject:
            subject.draw(pdf, top)
        below = top + above
        for row in rows:
            _draw_row(pdf, row, page, below + _ROW_BASELINE, table.row(3))
            below += row.height
        if ends:
            pdf.rule(page.left, top + height - 0.5, page.inner_width, 0.5, HAIRLINE)

    return Block(height, draw, head=head)


def _draw_row(pdf: PdfCanvas, row: _Row, page: PageFormat, baseline: float, cells: Sequence[Tag]) -> None:
    pdf.lines(page.left + _INDENT, baseline, row.what, row.style, cells[0])
    pdf.lines(page.left + _SOURCE_LEFT, baseline, row.source, _SOURCE, cells[1])
    figure = _FIGURE if row.style is _STEP else row.style
    pdf.text_right_fit(page.right, baseline, row.figure, figure, _FIGURE_WIDTH, cells[2])


def _stacked(upper: Block, lower: Block) -> Block:
    """Two blocks as one."""
    draws: tuple[tuple[float, Callable[[PdfCanvas, float], None]], ...] = (
        (0.0, upper.draw),
        (upper.height, lower.draw),
    )

    def draw(pdf: PdfCanvas, top: float) -> None:
        for offset, each in draws:
            each(pdf, top + offset)

    return Block(upper.height + lower.height, draw)
