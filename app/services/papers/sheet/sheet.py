"""The PDF of any paper: its blocks placed on pages below the masthead, drawn and made fit for the archive."""

from collections.abc import Iterable, Sequence
from io import BytesIO
from threading import Lock
from typing import Any

from app.services.papers.sheet.archive import archived
from app.services.papers.sheet.canvas import MARKED, PdfCanvas, SheetCanvas, Style
from app.services.papers.sheet.enclosed import EnclosedPages
from app.services.papers.sheet.faces import Face, font
from app.services.papers.sheet.foot import FooterLines
from app.services.papers.sheet.masthead import masthead
from app.services.papers.sheet.outline import Outline
from app.services.papers.sheet.page import MARGIN, PageFormat
from app.services.papers.sheet.pagination import Block, paginate
from app.services.papers.sheet.tagged import with_structure
from app.services.papers.sheet.tags import HEADER, Tag, paragraph
from app.services.papers.views.paper import Enclosed, Paper, Proof
from app.services.store.gc_paused import without_collections

_MARK = Style(Face.SEMIBOLD, 8.5, 11)

_drawing = Lock()
"""A font of reportlab's counts the signs of one paper at a time: two threads would name them alike."""
_ABOVE_FOOTER = 12.0
_AFTER_MASTHEAD = 21.5
_MARK_ABOVE, _MARK_HEIGHT = 31.0, 16.0


@without_collections()
def paper_pdf(
    view: Paper,
    parts: Sequence[Iterable[Block]],
    page: PageFormat,
    *,
    mark: str = "",
    proof: Proof | None = None,
    watermark: str = "",
    enclosed: Enclosed | None = None,
) -> bytes:
    """``parts``, each but the first on pages of its own, as a PDF/A file; the same gives the same bytes.

    ``mark`` stands at the top of each page, ``watermark`` behind it; the files of ``proof`` are attached. The
    pages of ``enclosed`` come last, counted like the others.
    """
    reach, draw_masthead = masthead(view, page)
    foot = FooterLines(view.footer, page)
    top, bottom = MARGIN + 6, foot.top - _ABOVE_FOOTER
    first, *further = parts
    pages = paginate(first, reach + _AFTER_MASTHEAD, top, bottom)
    for part in further:
        pages += paginate(part, top, top, bottom)
    behind = EnclosedPages(enclosed, page, foot.top) if enclosed is not None else None
    count = len(pages) + (behind.count if behind is not None else 0)
    target = BytesIO()
    # Left as it is written: it is compressed once, when it is archived.
    # In a mapping, because types-reportlab takes the name of the first font for a number.
    settings: dict[str, Any] = {"initialFontName": font(Face.REGULAR).fontName, "invariant": 1}
    with _drawing:
        canvas = SheetCanvas(target, pagesize=(page.width, page.height), pageCompression=0, **settings)
        pdf = PdfCanvas(canvas, page)
        for index in range(count):
            if watermark:
                pdf.watermark(watermark)
            if mark:
                _draw_mark(pdf, page, mark, HEADER if index else paragraph())
            if not index:
                draw_masthead(pdf)
            if index < len(pages):
                for top, block in pages[index]:
                    block.draw(pdf, top)
            elif behind is not None:
                behind.draw(pdf, index - len(pages))
            counted = view.footer.page.format(page=index + 1, pages=count)
            foot.draw(pdf, counted, is_last=index == count - 1)
            pdf.end_page()
        canvas.save()
    attachments = proof.attachments if proof else ()
    outline = Outline(pdf.structure.bookmarks, page, pdf.structure.links)
    return with_structure(archived(target.getvalue(), view, attachments, outline, behind), pdf.structure)


def _draw_mark(pdf: PdfCanvas, page: PageFormat, mark: str, tag: Tag) -> None:
    """Say across the top of a page that it is no offer yet."""
    top = MARGIN - _MARK_ABOVE
    pdf.box(page.left, top, page.inner_width, _MARK_HEIGHT, 3, MARKED)
    pdf.text(page.left + 8, top + 11, mark, _MARK, tag)
