"""What changed since an earlier version as blocks: sentence, conditions, lines with both sides, sums."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.services.comparison.texts import BarText, ConditionText, PairText, PeriodText, RowText, SumText
from app.services.papers.sheet.canvas import HAIRLINE, INK_2, MARKED, RULE, PdfCanvas, Style
from app.services.papers.sheet.faces import Face, wrapped
from app.services.papers.sheet.page import PageFormat
from app.services.papers.sheet.pagination import Block
from app.services.papers.sheet.tables import FIGURE, FIRST_LINE, HEAD, NAME, TITLE, NameCell, held_lines
from app.services.papers.sheet.tags import ARTIFACT, REPEATED, ListTags, TableTags, Tag, heading, paragraph
from app.services.papers.views.changes import Changes

_TEXT = Style(Face.REGULAR, 9.5, 13)
_LABEL = Style(Face.REGULAR, 8, 11, INK_2)
_OLD = FIGURE.in_colour(INK_2)
_NEW = Style(Face.SEMIBOLD, 9.5, 12)

_TITLE_HEIGHT = 17.0
_AFTER, _GAP = 17.4, 14.0
_HEAD_HEIGHT, _UPPER, _LOWER = 46.0, 15.0, 36.0
_SUM_HEIGHT = 16.0
# Right edges from the right margin: licences, unit price, amount (each before and after), effect.
_EDGES = (328.0, 287.0, 233.0, 180.0, 125.0, 72.0, 0.0)
_WIDTHS = (42.0, 37.0, 50.0, 48.0, 52.0, 50.0, 66.0)
_NAME_END = 374.0
_UPPER_HEADS = ((1, 2), (2, 1), (2, 1), (2, 1), (1, 2))
_BAR_LEFT, _BAR_END, _BAR_HEIGHT = 210.0, 70.0, 6.0
_WHOLE_CHART = 20
_RISE, _FALL, _SUM = "#0F5B6B", "#B9D0D4", "#5A929E"
"""The colours of the chart on the screen, where it is light."""


def changes_blocks(changes: Changes, page: PageFormat) -> Iterator[Block]:
    """The blocks of the whole part; the table begins again with its head on each page."""
    yield from _words(changes, page)
    if changes.view.is_identical:
        return
    if changes.view.conditions:
        yield _conditions(changes.view.conditions, page)
    if changes.view.unchanged:
        yield _line(changes.view.unchanged, paragraph(), page, keeps_next=False)
        return
    periods = [each for each in changes.view.periods if each.is_changed]
    for period in periods:
        yield from _table(changes, period, page, changes.view.closing if period is periods[-1] else ())
        if changes.bars_title and len(period.bars) > 1:
            yield from _bars(changes.bars_title, period, page)


def _words(changes: Changes, page: PageFormat) -> Iterator[Block]:
    said = changes.identical if changes.view.is_identical else changes.sentence
    lines = wrapped(said, _TEXT.face, _TEXT.size, page.inner_width) if said else []

    def title(pdf: PdfCanvas, top: float) -> None:
        pdf.text(page.left, top + 10, changes.title, TITLE, heading(2, changes.title))

    yield Block(_TITLE_HEIGHT, title, gap=_AFTER, keeps_next=True)
    sentence = paragraph()
    for index, line in enumerate(lines):
        yield _line(line, sentence, page, keeps_next=not index and len(lines) > 1)


def _line(line: str, tag: Tag, page: PageFormat, *, keeps_next: bool) -> Block:
    def draw(pdf: PdfCanvas, top: float) -> None:
        pdf.lines(page.left, top + 9.5, [line], _TEXT, tag)

    return Block(_TEXT.leading, draw, keeps_next=keeps_next)


def _conditions(conditions: tuple[ConditionText, ...], page: PageFormat) -> Block:
    """Each on a line: what it is called, and its value before and after."""

    def draw(pdf: PdfCanvas, top: float) -> None:
        read = ListTags()
        for index, each in enumerate(conditions):
            label, value = read.item()
            y = top + 10 + index * _TEXT.leading
            pdf.text_fit(page.left, y, each.label, _LABEL, _BAR_LEFT - 70, label)
            said = f"{each.before} → {each.after}" if each.before else each.after
            pdf.text(page.left + _BAR_LEFT - 60, y, said, _NEW, value)

    return Block(len(conditions) * _TEXT.leading + 2, draw, gap=8.0)


def _table(
    changes: Changes, period: PeriodText, page: PageFormat, closing: tuple[SumText, ...]
) -> Iterator[Block]:
    table = TableTags()
    yield _head(changes, period, page, "", table)
    again = _head(changes, period, page, changes.title_continued)
    lines = [_row(row, page, table, again) for row in period.rows if row.tag]
    yield from held_lines(lines, ends_the_tables=True)
    sums = (*period.sums, *closing)
    for index, each in enumerate(sums):
        yield _sum(each, page, table, again, is_first=not index, keeps_next=index < len(sums) - 1)


def _head(
    changes: Changes, period: PeriodText, page: PageFormat, title: str, table: TableTags | None = None
) -> Block:
    """Two rows of column heads; without ``table`` they are there again, and not read again."""
    product, licences, before, after = changes.heads
    above = _TITLE_HEIGHT if title else 0.0

    def draw(pdf: PdfCanvas, at: float) -> None:
        pdf.text(page.left, at + 10, title, TITLE, ARTIFACT)
        top = at + above
        upper = table.spanning(_UPPER_HEADS) if table else REPEATED
        lower = table.heads(len(_EDGES) - 1) if table else REPEATED
        pdf.rule(page.left, top + 2, page.inner_width, 0.75, RULE)
        pdf.text(page.left, top + _LOWER, product, HEAD, upper[0])
        groups = (licences, period.unit_head, period.net_head)
        for index, text in enumerate(groups):
            left, right = _EDGES[2 * index], _EDGES[2 * index + 1]
            start = page.right - left - _WIDTHS[2 * index] + 12
            room = page.right - right - start
            pdf.text_right_fit(page.right - right, top + _UPPER, text, HEAD, room, upper[index + 1])
            pdf.rule(start, top + _UPPER + 6, room, 0.5, RULE)
        pdf.text_right_fit(page.right, top + _LOWER, period.effect_head, HEAD, _WIDTHS[-1], upper[4])
        for text, edge, cell in zip((before, after) * len(groups), _EDGES, lower, strict=False):
            pdf.text_right(page.right - edge, top + _LOWER, text, HEAD, cell)
        pdf.rule(page.left, top + _HEAD_HEIGHT - 0.5, page.inner_width, 0.5, HAIRLINE)

    return Block(_HEAD_HEIGHT + above, draw, gap=_GAP, keeps_next=True)


def _row(row: RowText, page: PageFormat, table: TableTags, again: Block) -> Block:
    said = f"{row.tag} · {row.note}" if row.note else row.tag
    name = NameCell(
        f"{row.name} {row.level}".strip(),
        (said,),
        page.inner_width - _NAME_END,
        page.inner_width - _WIDTHS[-1],
    )

    def draw(pdf: PdfCanvas, top: float) -> None:
        head, *cells = table.row(len(_EDGES) + 1)
        name.draw(pdf, page.left, top, head)
        for index, pair in enumerate((row.quantity, row.unit, row.net)):
            _draw_pair(pdf, pair, index, page, top + FIRST_LINE, cells)
        pdf.text_right_fit(page.right, top + FIRST_LINE, row.effect, NAME, _WIDTHS[-1], cells[-1])
        pdf.rule(page.left, top + name.height - 0.5, page.inner_width, 0.5, HAIRLINE)

    return Block(name.height, draw, head=again)


def _draw_pair(
    pdf: PdfCanvas, pair: PairText, index: int, page: PageFormat, y: float, cells: list[Tag]
) -> None:
    old, new = page.right - _EDGES[2 * index], page.right - _EDGES[2 * index + 1]
    width = _WIDTHS[2 * index + 1]
    pdf.text_right_fit(old, y, pair.before, _OLD, _WIDTHS[2 * index], cells[2 * index])
    if pair.is_hit:
        wide = min(_NEW.width(pair.after), width)
        pdf.box(new - wide - 3, y - 9.5, wide + 6, 13, 2, MARKED)
    pdf.text_right_fit(new, y, pair.after, _NEW, width, cells[2 * index + 1])


def _sum(
    of: SumText, page: PageFormat, table: TableTags, again: Block, *, is_first: bool, keeps_next: bool
) -> Block:
    style = _NEW if of.is_strong else FIGURE
    label = _NEW if of.is_strong else _OLD

    def draw(pdf: PdfCanvas, top: float) -> None:
        if is_first:
            pdf.rule(page.left, top - 0.5, page.inner_width, 0.75, RULE)
        y = top + 11.5
        head, *cells = table.row(len(_EDGES) + 1)
        pdf.text_fit(page.left, y, of.label, label, page.inner_width - _EDGES[4] - _WIDTHS[4] - 8, head)
        texts = ((of.before, _OLD), (of.after, style), (of.difference, _OLD if of.is_note else style))
        for index, (text, how) in enumerate(texts, start=4):
            pdf.text_right_fit(page.right - _EDGES[index], y, text, how, _WIDTHS[index], cells[index])

    return Block(_SUM_HEIGHT, draw, head=again, keeps_next=keeps_next)


@dataclass(frozen=True, slots=True)
class _Scale:
    """Minor units on the room of the bars."""

    lowest: int
    span: int
    left: float
    room: float

    def at(self, minor: int) -> float:
        return self.left + self.room * (minor - self.lowest) / self.span


def _bars(title: str, period: PeriodText, page: PageFormat) -> Iterator[Block]:
    """Where the difference comes from: each bar begins where the last one ended."""
    edges = [0, *(edge for each in period.bars for edge in (each.start, each.end))]
    room = page.inner_width - _BAR_LEFT - _BAR_END
    scale = _Scale(min(edges), max(1, max(edges) - min(edges)), page.left + _BAR_LEFT, room)

    table = TableTags()

    def head(pdf: PdfCanvas, top: float) -> None:
        pdf.text(page.left, top + 10, title, TITLE, heading(3, title))
        pdf.text_right(page.right, top + 10, period.net_head, HEAD, table.heads(2)[1])

    yield Block(_TITLE_HEIGHT, head, gap=_GAP, keeps_next=True)
    for index, each in enumerate(period.bars):
        # A chart that fits is whole; a long one keeps its title and its sum with a bar.
        is_held = len(period.bars) <= _WHOLE_CHART or index in (0, len(period.bars) - 2)
        yield _bar(each, scale, page, table, keeps_next=is_held and index < len(period.bars) - 1)


def _bar(bar: BarText, scale: _Scale, page: PageFormat, table: TableTags, *, keeps_next: bool) -> Block:
    def draw(pdf: PdfCanvas, top: float) -> None:
        label, amount = table.row(2)
        style, y = (_NEW if bar.is_sum else FIGURE), top + 10.5
        if bar.is_sum:
            pdf.rule(page.left, top, page.inner_width, 0.5, RULE)
        pdf.text_fit(page.left, y, bar.label, style, _BAR_LEFT - 8, label)
        first, last = sorted((scale.at(bar.start), scale.at(bar.end)))
        colour = _SUM if bar.is_sum else _RISE if bar.end >= bar.start else _FALL
        pdf.box(first, top + 4.5, max(1.0, last - first), _BAR_HEIGHT, 1.0, colour)
        pdf.text_right_fit(page.right, y, bar.amount, style, _BAR_END - 6, amount)

    return Block(15.0, draw, keeps_next=keeps_next)
