"""The PDF of a quote or change quote: its blocks, placed on pages, drawn and made fit for the archive."""

from io import BytesIO
from typing import Any

from app.services.papers.archive import archived
from app.services.papers.change_tables import change_blocks, due_blocks
from app.services.papers.page import A4, MARGIN, PageFormat
from app.services.papers.pagination import Block, paginate
from app.services.papers.pdf_canvas import HAIRLINE, INK_2, INK_3, MARKED, PdfCanvas, SheetCanvas, Style
from app.services.papers.quote_annex import annex_blocks
from app.services.papers.quote_closing import closing_block
from app.services.papers.quote_masthead import masthead
from app.services.papers.quote_table import TITLE, table_blocks
from app.services.papers.quote_view import Footer, QuotePaper
from app.services.papers.type_faces import Face, font, wrapped

_FOOT = Style(Face.REGULAR, 7.2, 11.3, INK_3)
_PAGE = Style(Face.SEMIBOLD, 7.2, 11.3, INK_2)
_MARK = Style(Face.SEMIBOLD, 8.5, 11)
_NOTE = Style(Face.ITALIC, 9.5, 13)

_LAST_BASELINE = 37.2
_PAGE_ROOM = 140.0
_ABOVE_FOOTER = 12.0
_AFTER_MASTHEAD = 21.5
_NOTES_HEAD = 20.0
_MARK_ABOVE, _MARK_HEIGHT = 31.0, 16.0


def quote_pdf(view: QuotePaper, page: PageFormat = A4) -> bytes:
    """The quote, and its annex if it has one, as a PDF/A file; the same view gives the same bytes."""
    reach, draw_masthead = masthead(view, page)
    foot = _FooterLines(view.footer, page)
    top, bottom = MARGIN + 6, foot.top - _ABOVE_FOOTER
    pages = paginate(_blocks(view, page), reach + _AFTER_MASTHEAD, top, bottom)
    if view.annex:
        pages += paginate(annex_blocks(view.annex, page), top, top, bottom)
    target = BytesIO()
    # In a mapping, because types-reportlab takes the name of the first font for a number.
    settings: dict[str, Any] = {"initialFontName": font(Face.REGULAR).fontName, "invariant": 1}
    canvas = SheetCanvas(target, pagesize=(page.width, page.height), pageCompression=1, **settings)
    pdf = PdfCanvas(canvas, page)
    for index, placed in enumerate(pages):
        if view.mark:
            _draw_mark(pdf, page, view.mark)
        if not index:
            draw_masthead(pdf)
        for top, block in placed:
            block.draw(pdf, top)
        foot.draw(pdf, view.footer.page.format(page=index + 1, pages=len(pages)))
        pdf.end_page()
    canvas.save()
    return archived(target.getvalue(), view)


def prepare() -> None:
    """Read the faces that every quote needs."""
    for face in (Face.REGULAR, Face.SEMIBOLD, Face.BOLD):
        font(face)


def _draw_mark(pdf: PdfCanvas, page: PageFormat, mark: str) -> None:
    """Say across the top of a page that it is no offer yet."""
    top = MARGIN - _MARK_ABOVE
    pdf.box(page.left, top, page.inner_width, _MARK_HEIGHT, 3, MARKED)
    pdf.text(page.left + 8, top + 11, mark, _MARK)


def _blocks(view: QuotePaper, page: PageFormat) -> list[Block]:
    blocks: list[Block] = []
    for index, section in enumerate(view.sections):
        is_last = index == len(view.sections) - 1 and not view.notes
        blocks += table_blocks(section, page, ends_the_tables=is_last)
    if view.change:
        blocks += change_blocks(view.change, page)
    if view.dues:
        blocks += due_blocks(view.dues, page, ends_the_tables=not view.notes)
    if view.notes:
        blocks += _note_blocks(view, page)
    return [*blocks, closing_block(view, page)]


def _note_blocks(view: QuotePaper, page: PageFormat) -> list[Block]:
    """The notes to the customer line by line; their last lines stay with the totals."""

    def title(pdf: PdfCanvas, top: float) -> None:
        pdf.text(page.left, top + 10, view.notes_title, TITLE)

    lines = wrapped(view.notes, _NOTE.face, _NOTE.size, page.inner_width)
    blocks = [Block(_NOTES_HEAD, title, gap=10.0, keeps_next=True)]
    for index, line in enumerate(lines):
        blocks.append(_note_line(line, page, keeps_next=not index or index >= len(lines) - 2))
    return blocks


def _note_line(line: str, page: PageFormat, keeps_next: bool) -> Block:
    def draw(pdf: PdfCanvas, top: float) -> None:
        pdf.text(page.left, top + 9.5, line, _NOTE)

    return Block(_NOTE.leading, draw, keeps_next=keeps_next)


class _FooterLines:
    """The foot of every page; ``top`` is where its hairline is."""

    def __init__(self, footer: Footer, page: PageFormat) -> None:
        self._number = footer.number
        self._page = page
        legal = wrapped(footer.legal, _FOOT.face, _FOOT.size, page.inner_width)
        note = wrapped(footer.note, _FOOT.face, _FOOT.size, page.inner_width - _PAGE_ROOM)
        self._lines = [*legal, *note]
        self._last = page.height - _LAST_BASELINE
        self._first = self._last - _FOOT.leading * (len(self._lines) - 1)
        self.top = self._first - 11.3

    def draw(self, pdf: PdfCanvas, page_text: str) -> None:
        """Draw it, with ``page_text`` after the number."""
        page = self._page
        pdf.rule(page.left, self.top, page.inner_width, 0.5, HAIRLINE)
        pdf.lines(page.left, self._first, self._lines, _FOOT)
        pdf.text_right(page.right, self._last, f"{self._number} · {page_text}", _PAGE)
