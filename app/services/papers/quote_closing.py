"""What closes a quote and is never cut: totals beside the conditions, and the box to sign in."""

from app.services.papers.page import PageFormat
from app.services.papers.pagination import Block
from app.services.papers.pdf_canvas import HAIRLINE, INK_2, INK_3, RULE, PdfCanvas, Style
from app.services.papers.quote_view import Fact, QuotePaper, Signature, Totals, TotalsRow
from app.services.papers.type_faces import Face, wrapped

_HEADING = Style(Face.SEMIBOLD, 10, 13)
_TEXT = Style(Face.REGULAR, 8.5, 11.3, INK_2)
_HEAD = Style(Face.SEMIBOLD, 8.5, 10, INK_2)
_LABEL = Style(Face.REGULAR, 9.5, 12, INK_2)
_FIGURE = Style(Face.REGULAR, 9.5, 12)
_STRONG = Style(Face.SEMIBOLD, 9.5, 12)
_GROSS = Style(Face.SEMIBOLD, 11, 14)
_SUM = Style(Face.REGULAR, 9, 12, INK_2)
_TYPED = Style(Face.ITALIC, 13, 16)
_SMALL = Style(Face.REGULAR, 8, 10, INK_3)
_PROOF = Style(Face.REGULAR, 7.2, 10, INK_3)

_TOTALS_WIDTH = 215.2
_COLUMN = 88.0
_CONDITIONS_GAP = 46.0
_PARAGRAPH_GAP = 3.2
_ROW = 15.7
_SIGNATURE_HEIGHT = 92.0
_SIGNATURE_GAP = 25.0
_PADDING = 12.0
_PROOF_FIRST = 12.0
_STROKES_HEIGHT, _STROKES_BOTTOM = 46.0, 82.0
_BESIDE_LABEL = 6.0
_PEN_SHARE = 2.25 / 704


def closing_block(view: QuotePaper, page: PageFormat) -> Block:
    """Totals, conditions and signature as one block."""
    totals_width = _TOTALS_WIDTH + max(0, len(view.totals.heads) - 2) * _COLUMN
    room = page.inner_width - totals_width - _CONDITIONS_GAP
    paragraphs = [wrapped(text, _TEXT.face, _TEXT.size, room) for text in view.conditions]
    proof = view.proof.lines if view.proof else ()
    upper = max(_totals_height(view.totals), _conditions_height(paragraphs))

    def draw(pdf: PdfCanvas, top: float) -> None:
        _draw_conditions(pdf, view.conditions_title, paragraphs, page.left, top)
        _draw_totals(pdf, view.totals, page.right - totals_width, page.right, top)
        signature_top = top + upper + _SIGNATURE_GAP
        _draw_signature(pdf, view.signature, page, signature_top)
        for index, text in enumerate(proof):
            y = signature_top + _SIGNATURE_HEIGHT + _PROOF_FIRST + index * _PROOF.leading
            pdf.text_fit(page.left, y, text, _PROOF, page.inner_width)

    below = _PROOF_FIRST + len(proof) * _PROOF.leading if proof else 0.0
    return Block(upper + _SIGNATURE_GAP + _SIGNATURE_HEIGHT + below, draw)


def _conditions_height(paragraphs: list[list[str]]) -> float:
    lines = sum(len(lines) for lines in paragraphs)
    return 25.0 + lines * _TEXT.leading + len(paragraphs) * _PARAGRAPH_GAP


def _draw_conditions(pdf: PdfCanvas, title: str, paragraphs: list[list[str]], x: float, top: float) -> None:
    pdf.text(x, top + 20.0, title, _HEADING)
    y = top + 35.6
    for lines in paragraphs:
        pdf.lines(x, y, lines, _TEXT)
        y += len(lines) * _TEXT.leading + _PARAGRAPH_GAP


def _totals_height(totals: Totals) -> float:
    return 40.3 + _ROW * (len(totals.rows) - 1) + 28.6 + 13.5 + 15.0 * (len(totals.sums) - 1)


def _draw_totals(pdf: PdfCanvas, totals: Totals, left: float, right: float, top: float) -> None:
    edges = [right - _COLUMN * index for index in reversed(range(len(totals.heads)))]
    for text, edge in zip(totals.heads, edges, strict=True):
        pdf.text_right(edge, top + 20.0, text, _HEAD)
    pdf.rule(left, top + 26.5, right - left, 0.75, RULE)
    y = top + 40.3
    for row in totals.rows:
        _draw_row(pdf, row, left, edges, y, (_LABEL, _FIGURE))
        y += _ROW
    y -= _ROW
    pdf.rule(left, y + 6.0, right - left, 0.5, HAIRLINE)
    _draw_row(pdf, totals.gross, left, edges, y + 20.7, (_GROSS, _GROSS))
    pdf.rule(left, y + 28.6, right - left, 0.75, RULE)
    _draw_sums(pdf, totals.sums, left, right, y + 42.1)


def _draw_row(
    pdf: PdfCanvas, row: TotalsRow, left: float, edges: list[float], y: float, styles: tuple[Style, Style]
) -> None:
    label, figure = styles
    pdf.text_fit(left, y, row.label, label, edges[0] - left - 58)
    for text, edge in zip(row.amounts, edges, strict=True):
        pdf.text_right_fit(edge, y, text, figure, _COLUMN - 6)


def _draw_sums(pdf: PdfCanvas, sums: tuple[Fact, ...], left: float, right: float, y: float) -> None:
    for index, fact in enumerate(sums):
        line = y + 15.0 * index
        pdf.text_right(right, line, fact.value, _STRONG)
        pdf.text_fit(left, line, fact.label, _SUM, right - left - _STRONG.width(fact.value) - 6)


def _draw_signature(pdf: PdfCanvas, signature: Signature, page: PageFormat, top: float) -> None:
    pdf.frame(page.left, top, page.inner_width, _SIGNATURE_HEIGHT, 4, RULE)
    left = page.left + _PADDING
    pdf.text(left, top + 15.7, signature.title, _HEADING)
    pdf.text_fit(left, top + 28.4, signature.note, _SMALL, page.inner_width - 2 * _PADDING)
    inner = page.inner_width - 2 * _PADDING
    columns = ((0.0, 150.1), (166.2, 89.6), (277.7, inner - 277.7))
    styles = (_STRONG, _STRONG, _TYPED if signature.is_typed else _STRONG)
    facts = (signature.name, signature.date, signature.sign)
    for fact, (x, width), style in zip(facts, columns, styles, strict=True):
        pdf.text(left + x, top + 47.3, fact.label, _SMALL)
        pdf.text_fit(left + x, top + 73.0, fact.value, style, width)
        pdf.rule(left + x, top + 78.0, width, 0.5, INK_3)
    for text, (x, width) in ((signature.role, columns[0]), (signature.before, columns[-1])):
        pdf.text_fit(left + x, top + 88.0, text, _SMALL, width)
    _draw_strokes(pdf, signature, left + x, top, width)


def _draw_strokes(pdf: PdfCanvas, signature: Signature, left: float, top: float, width: float) -> None:
    """Draw what was signed over the line, as large as the place allows and always black."""
    if not signature.strokes:
        return
    wide, high = signature.pad
    # Its own label stands left of it; the note above has room for the upper strokes to its end.
    scale = min((width - _BESIDE_LABEL) / wide, _STROKES_HEIGHT / high)
    x, y = left + width - wide * scale, top + _STROKES_BOTTOM - high * scale
    drawn = [[(x + across * scale, y + down * scale) for across, down in each] for each in signature.strokes]
    pdf.strokes(drawn, _PEN_SHARE * wide * scale)
