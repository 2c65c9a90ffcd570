"""The PDF of a quote or change quote: what it says as blocks, in the order in which they are read."""

from app.services.papers.change_order.change_tables import change_blocks, due_blocks
from app.services.papers.comparison.changes_blocks import changes_blocks
from app.services.papers.quote.annex_blocks import annex_blocks
from app.services.papers.sheet.canvas import PdfCanvas, Style
from app.services.papers.sheet.closing import closing_block
from app.services.papers.sheet.faces import Face, font, wrapped
from app.services.papers.sheet.page import A4, PageFormat
from app.services.papers.sheet.pagination import Block
from app.services.papers.sheet.sheet import paper_pdf
from app.services.papers.sheet.tables import TITLE, TITLE_TOP, table_blocks
from app.services.papers.sheet.tags import ARTIFACT, Tag, heading, paragraph
from app.services.papers.views.quote import QuotePaper

_NOTE = Style(Face.ITALIC, 9.5, 13)
_NOTES_HEAD, _NOTES_GAP = 14.5, 15.5


def quote_pdf(view: QuotePaper, page: PageFormat = A4) -> bytes:
    """The quote, and its annex if it has one, as a PDF/A file; the same view gives the same bytes."""
    parts = [_blocks(view, page), *([annex_blocks(view.annex, page)] if view.annex else [])]
    return paper_pdf(view, parts, page, mark=view.mark, proof=view.proof, enclosed=view.enclosed)


def prepare() -> None:
    """Read the faces that every quote needs."""
    for face in (Face.REGULAR, Face.SEMIBOLD, Face.BOLD):
        font(face)


def _blocks(view: QuotePaper, page: PageFormat) -> list[Block]:
    blocks: list[Block] = [*changes_blocks(view.changes, page)] if view.changes else []
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
    lines = [
        (line, tag)
        for text in view.notes.split("\n")
        for tag in (paragraph(),)
        for line in wrapped(text, _NOTE.face, _NOTE.size, page.inner_width)
    ]
    again = _notes_head(view.notes_title_continued, page)
    blocks = [_notes_head(view.notes_title, page, gap=_NOTES_GAP, is_read=True)]
    for index, (line, tag) in enumerate(lines):
        blocks.append(_note_line(line, tag, page, again, keeps_next=not index or index >= len(lines) - 2))
    return blocks


def _notes_head(title: str, page: PageFormat, *, gap: float = 0.0, is_read: bool = False) -> Block:
    """The title over notes; where it is there again it is not read again."""

    def draw(pdf: PdfCanvas, top: float) -> None:
        pdf.text(page.left, top + TITLE_TOP, title, TITLE, heading(2, title) if is_read else ARTIFACT)

    return Block(_NOTES_HEAD, draw, gap=gap, keeps_next=True)


def _note_line(line: str, tag: Tag, page: PageFormat, again: Block, *, keeps_next: bool) -> Block:
    def draw(pdf: PdfCanvas, top: float) -> None:
        pdf.lines(page.left, top + 9.5, [line], _NOTE, tag)

    return Block(_NOTE.leading, draw, head=again, keeps_next=keeps_next)
