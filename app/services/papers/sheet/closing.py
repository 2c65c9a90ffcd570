"""What closes a quote and is never cut: totals beside the conditions, and the box to sign in."""

from dataclasses import dataclass

from app.services.papers.sheet.canvas import HAIRLINE, INK_2, INK_3, RULE, PdfCanvas, Style
from app.services.papers.sheet.faces import Face, wrapped
from app.services.papers.sheet.online import ONLINE_HEIGHT, draw_online
from app.services.papers.sheet.page import PageFormat
from app.services.papers.sheet.pagination import Block
from app.services.papers.sheet.readable import ReadableText, readable
from app.services.papers.sheet.tags import ListTags, TableTags, Tag, figure, heading, paragraph
from app.services.papers.views.paper import Fact
from app.services.papers.views.quote import QuotePaper, Signature, Totals, TotalsRow

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
_SIGNER_WIDTH, _SIGN_LEFT = 150.1, 277.7
_LEAST = 6.0
"""Points of the smallest letters of who signed."""


@dataclass(frozen=True, slots=True)
class _Signer:
    """Who signed and in which role; ``sign`` is a name that was typed instead of drawn."""

    name: ReadableText
    role: ReadableText
    sign: ReadableText

    @property
    def above(self) -> float:
        """How much lower the line is on which it is signed than below texts of one line."""
        return max(self.name.more, self.sign.more)

    @property
    def height(self) -> float:
        """How high the box to sign in is."""
        return _SIGNATURE_HEIGHT + self.above + self.role.more


def closing_block(view: QuotePaper, page: PageFormat) -> Block:
    """Totals, conditions and signature as one block."""
    totals_width = _TOTALS_WIDTH + max(0, len(view.totals.heads) - 2) * _COLUMN
    room = page.inner_width - totals_width - _CONDITIONS_GAP
    paragraphs = [wrapped(text, _TEXT.face, _TEXT.size, room) for text in view.conditions]
    proof = view.proof.lines if view.proof else ()
    box = view.box
    signer = _signer(box, page) if box is not None else None
    upper = max(_totals_height(view.totals), _conditions_height(paragraphs))
    online = ONLINE_HEIGHT if view.online else 0.0

    def draw(pdf: PdfCanvas, top: float) -> None:
        _draw_conditions(pdf, view.conditions_title, paragraphs, page.left, top)
        _draw_totals(pdf, view.totals, page.right - totals_width, page.right, top)
        if view.online:
            draw_online(pdf, view.online, page, top + upper)
        if box is None or signer is None:
            return
        signature_top = top + upper + online + _SIGNATURE_GAP
        _draw_signature(pdf, box, signer, page, signature_top)
        for index, text in enumerate(proof):
            y = signature_top + signer.height + _PROOF_FIRST + index * _PROOF.leading
            pdf.text_fit(page.left, y, text, _PROOF, page.inner_width, paragraph())

    if signer is None:
        return Block(upper + online, draw)
    below = _PROOF_FIRST + len(proof) * _PROOF.leading if proof else 0.0
    return Block(upper + online + _SIGNATURE_GAP + signer.height + below, draw)


def _conditions_height(paragraphs: list[list[str]]) -> float:
    lines = sum(len(lines) for lines in paragraphs)
    return 25.0 + lines * _TEXT.leading + len(paragraphs) * _PARAGRAPH_GAP


def _draw_conditions(pdf: PdfCanvas, title: str, paragraphs: list[list[str]], x: float, top: float) -> None:
    pdf.text(x, top + 20.0, title, _HEADING, heading(2, title))
    y = top + 35.6
    for lines in paragraphs:
        pdf.lines(x, y, lines, _TEXT, paragraph())
        y += len(lines) * _TEXT.leading + _PARAGRAPH_GAP


def _totals_height(totals: Totals) -> float:
    return 40.3 + _ROW * (len(totals.rows) - 1) + 28.6 + 13.5 + 15.0 * (len(totals.sums) - 1)


def _draw_totals(pdf: PdfCanvas, totals: Totals, left: float, right: float, top: float) -> None:
    edges = [right - _COLUMN * index for index in reversed(range(len(totals.heads)))]
    table = TableTags()
    _, *heads = table.heads(len(edges) + 1)
    for text, edge, cell in zip(totals.heads, edges, heads, strict=True):
        pdf.text_right(edge, top + 20.0, text, _HEAD, cell)
    pdf.rule(left, top + 26.5, right - left, 0.75, RULE)
    y = top + 40.3
    for row in totals.rows:
        _draw_row(pdf, row, left, edges, y, (_LABEL, _FIGURE), table.row(len(edges) + 1))
        y += _ROW
    y -= _ROW
    pdf.rule(left, y + 6.0, right - left, 0.5, HAIRLINE)
    cells = table.row(len(edges) + 1)
    _draw_row(pdf, totals.gross, left, edges, y + 20.7, (_GROSS, _GROSS), cells)
    pdf.rule(left, y + 28.6, right - left, 0.75, RULE)
    _draw_sums(pdf, totals.sums, left, right, y + 42.1)


def _draw_row(
    pdf: PdfCanvas,
    row: TotalsRow,
    left: float,
    edges: list[float],
    y: float,
    styles: tuple[Style, Style],
    cells: list[Tag],
) -> None:
    label, amount = styles
    pdf.text_fit(left, y, row.label, label, edges[0] - left - 58, cells[0])
    for text, edge, cell in zip(row.amounts, edges, cells[1:], strict=True):
        pdf.text_right_fit(edge, y, text, amount, _COLUMN - 6, cell)


def _draw_sums(pdf: PdfCanvas, sums: tuple[Fact, ...], left: float, right: float, y: float) -> None:
    read = ListTags()
    for index, fact in enumerate(sums):
        line = y + 15.0 * index
        label, value = read.item()
        pdf.text_fit(left, line, fact.label, _SUM, right - left - _STRONG.width(fact.value) - 6, label)
        pdf.text_right(right, line, fact.value, _STRONG, value)


def _signer(signature: Signature, page: PageFormat) -> _Signer:
    """Name, role and typed name as they are written."""
    return _Signer(
        readable(signature.name.value, _STRONG, _SIGNER_WIDTH, _LEAST),
        readable(signature.role, _SMALL, _SIGNER_WIDTH, _LEAST),
        readable(signature.sign.value, _TYPED if signature.is_typed else _STRONG, _sign_width(page), _LEAST),
    )


def _sign_width(page: PageFormat) -> float:
    return page.inner_width - 2 * _PADDING - _SIGN_LEFT


def _draw_signature(
    pdf: PdfCanvas, signature: Signature, signer: _Signer, page: PageFormat, top: float
) -> None:
    pdf.frame(page.left, top, page.inner_width, signer.height, 4, RULE)
    left = page.left + _PADDING
    pdf.text(left, top + 15.7, signature.title, _HEADING, heading(2, signature.title))
    room = page.inner_width - 2 * _PADDING
    pdf.text_fit(left, top + 28.4, signature.note, _SMALL, room, paragraph())
    date = ReadableText((signature.date.value,), _STRONG, 89.6)
    facts = (signature.name, signature.date, signature.sign)
    texts = ((0.0, signer.name), (166.2, date), (_SIGN_LEFT, signer.sign))
    lower = top + signer.above
    for fact, (x, text) in zip(facts, texts, strict=True):
        pdf.text(left + x, top + 47.3, fact.label, _SMALL, paragraph())
        text.draw(pdf, left + x, lower + 73.0 - text.more, paragraph())
        pdf.rule(left + x, lower + 78.0, text.width, 0.5, INK_3)
    signer.role.draw(pdf, left, lower + 88.0, paragraph())
    pdf.text_fit(left + _SIGN_LEFT, lower + 88.0, signature.before, _SMALL, signer.sign.width, paragraph())
    _draw_strokes(pdf, signature, left + _SIGN_LEFT, lower, signer.sign.width)


def _draw_strokes(pdf: PdfCanvas, signature: Signature, left: float, top: float, width: float) -> None:
    """Draw what was signed over the line, as large as the place allows and always black."""
    if not signature.strokes:
        return
    wide, high = signature.pad
    # Its own label stands left of it; the note above has room for the upper strokes to its end.
    scale = min((width - _BESIDE_LABEL) / wide, _STROKES_HEIGHT / high)
    x, y = left + width - wide * scale, top + _STROKES_BOTTOM - high * scale
    drawn = [[(x + across * scale, y + down * scale) for across, down in each] for each in signature.strokes]
    said = f"{signature.sign.label} {signature.name.value}"
    place = pdf.bounds(x, y, wide * scale, high * scale)
    pdf.strokes(drawn, _PEN_SHARE * wide * scale, figure(said, place))
