"""Sentences of a paper below each other, and the titles over them."""

from app.services.papers.sheet.canvas import INK_2, PdfCanvas, Style
from app.services.papers.sheet.faces import Face, wrapped
from app.services.papers.sheet.page import PageFormat
from app.services.papers.sheet.pagination import Block
from app.services.papers.sheet.tables import TITLE, TITLE_TOP
from app.services.papers.sheet.tags import heading, paragraph

_TEXT = Style(Face.REGULAR, 9.5, 13, INK_2)
_TITLE_HEIGHT, _TITLE_GAP = 10.5, 22.9


def title_block(text: str, page: PageFormat) -> Block:
    """A title, which what it is over follows on the same page."""

    def draw(pdf: PdfCanvas, top: float) -> None:
        pdf.text(page.left, top + TITLE_TOP, text, TITLE, heading(2, text))

    return Block(_TITLE_HEIGHT, draw, gap=_TITLE_GAP, keeps_next=True)


def text_block(text: str, page: PageFormat) -> Block:
    """A sentence over as many lines as it needs."""
    lines, tag = wrapped(text, _TEXT.face, _TEXT.size, page.inner_width), paragraph()

    def draw(pdf: PdfCanvas, top: float) -> None:
        pdf.lines(page.left, top + 10.0, lines, _TEXT, tag)

    return Block(_TEXT.leading * len(lines) + 2.0, draw, gap=4.0)
