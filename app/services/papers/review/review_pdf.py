"""The PDF of the review of an account: a table for each contract with its term, then what is offered."""

from collections.abc import Iterator

from app.services.papers.sheet.canvas import INK_2, PdfCanvas, Style
from app.services.papers.sheet.faces import Face, wrapped
from app.services.papers.sheet.page import A4, PageFormat
from app.services.papers.sheet.pagination import Block
from app.services.papers.sheet.sheet import paper_pdf
from app.services.papers.sheet.tables import TITLE, table_blocks
from app.services.papers.sheet.tags import heading, paragraph
from app.services.papers.views.review import ReviewPaper

_TEXT = Style(Face.REGULAR, 9.5, 13, INK_2)
_TITLE_HEIGHT, _TITLE_GAP = 20.0, 17.4


def review_pdf(view: ReviewPaper, page: PageFormat = A4) -> bytes:
    """The review as a PDF/A file; the same view gives the same bytes."""
    return paper_pdf(view, [_blocks(view, page)], page)


def _blocks(view: ReviewPaper, page: PageFormat) -> Iterator[Block]:
    for each in view.contracts:
        # The last line of a table holds on to what is said of its term.
        yield from table_blocks(each.section, page, ends_the_tables=True)
        for text in each.texts:
            yield _text(text, page)
    if view.nothing:
        yield _text(view.nothing, page)
    if view.offers:
        yield _title(view.offers_title, page)
        for offer in view.offers:
            yield _text(offer, page)


def _title(text: str, page: PageFormat) -> Block:
    def draw(pdf: PdfCanvas, top: float) -> None:
        pdf.text(page.left, top + 10.0, text, TITLE, heading(2, text))

    return Block(_TITLE_HEIGHT, draw, gap=_TITLE_GAP, keeps_next=True)


def _text(text: str, page: PageFormat) -> Block:
    lines, tag = wrapped(text, _TEXT.face, _TEXT.size, page.inner_width), paragraph()

    def draw(pdf: PdfCanvas, top: float) -> None:
        pdf.lines(page.left, top + 10.0, lines, _TEXT, tag)

    return Block(_TEXT.leading * len(lines) + 2.0, draw, gap=4.0)
