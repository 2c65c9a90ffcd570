"""What a table of a report comes to, below its amounts, with what is to be known of it beside them."""

from collections.abc import Sequence

from app.services.papers.sheet.canvas import HAIRLINE, INK_2, RULE, PdfCanvas, Style
from app.services.papers.sheet.faces import Face, wrapped
from app.services.papers.sheet.page import PageFormat
from app.services.papers.sheet.pagination import Block
from app.services.papers.sheet.tables import FIGURE, HEAD, NAME
from app.services.papers.sheet.tags import TableTags, paragraph
from app.services.papers.views.report import ReportSums

_TEXT = Style(Face.REGULAR, 8.5, 11.3, INK_2)
_LABEL = FIGURE.in_colour(INK_2)
# Right edges from the right margin: they stand under price, net price and amount of the table.
_EDGES = (143.6, 78.5, 0.0)
_WIDTH = 62.0
_LEFT = 345.0
"""Where the labels begin, from the right margin."""
_HEAD, _FIRST, _ROW, _BELOW = 20.0, 40.3, 15.7, 8.0
_GAP = 18.0
_BETWEEN = 3.2


def sums_block(sums: ReportSums, texts: Sequence[str], page: PageFormat) -> Block:
    """``sums`` at the right, ``texts`` beside them at the left; never cut."""
    room = page.inner_width - _LEFT - _GAP
    paragraphs = [wrapped(each, _TEXT.face, _TEXT.size, room) for each in texts]
    beside = _HEAD + sum(_TEXT.leading * len(each) + _BETWEEN for each in paragraphs)
    edges = _EDGES[-len(sums.heads) :]

    def draw(pdf: PdfCanvas, top: float) -> None:
        y = top + _HEAD
        for lines in paragraphs:
            pdf.lines(page.left, y, lines, _TEXT, paragraph())
            y += _TEXT.leading * len(lines) + _BETWEEN
        left, table = page.right - _LEFT, TableTags()
        _, *heads = table.heads(len(edges) + 1)
        for text, edge, cell in zip(sums.heads, edges, heads, strict=True):
            pdf.text_right_fit(page.right - edge, top + _HEAD, text, HEAD, _WIDTH, cell)
        pdf.rule(left, top + _HEAD + 6.5, _LEFT, 0.75, RULE)
        for index, row in enumerate(sums.rows):
            y, (label, *cells) = top + _FIRST + index * _ROW, table.row(len(edges) + 1)
            pdf.text_fit(left, y, row.label, _LABEL, _LEFT - edges[0] - _WIDTH, label)
            for text, edge, cell in zip(row.amounts, edges, cells, strict=True):
                style = FIGURE if edge else NAME
                pdf.text_right_fit(page.right - edge, y, text, style, _WIDTH, cell)
        pdf.rule(left, top + _FIRST + _ROW * (len(sums.rows) - 1) + 6.0, _LEFT, 0.5, HAIRLINE)

    return Block(max(beside, _FIRST + _ROW * (len(sums.rows) - 1) + _BELOW), draw)
