"""The foot of every page: what the law wants said, the note, and number and page at the right."""

from app.services.papers.sheet.canvas import HAIRLINE, INK_2, INK_3, PdfCanvas, Style
from app.services.papers.sheet.faces import Face, wrapped
from app.services.papers.sheet.page import PageFormat
from app.services.papers.sheet.tags import FOOTER, paragraph
from app.services.papers.views.paper import Footer

_FOOT = Style(Face.REGULAR, 7.2, 11.3, INK_3)
_PAGE = Style(Face.SEMIBOLD, 7.2, 11.3, INK_2)

_LAST_BASELINE = 37.2
_PAGE_ROOM = 140.0


class FooterLines:
    """The foot of every page; ``top`` is where its hairline is."""

    def __init__(self, footer: Footer, page: PageFormat) -> None:
        self._number = footer.number
        self._page = page
        parts = footer.legal.splitlines()
        legal = [line for part in parts for line in wrapped(part, _FOOT.face, _FOOT.size, page.inner_width)]
        note = wrapped(footer.note, _FOOT.face, _FOOT.size, page.inner_width - _PAGE_ROOM)
        self._lines = [*legal, *note]
        self._last = page.height - _LAST_BASELINE
        self._first = self._last - _FOOT.leading * (len(self._lines) - 1)
        self.top = self._first - 11.3

    def draw(self, pdf: PdfCanvas, page_text: str, *, is_last: bool) -> None:
        """Draw it, with ``page_text`` after the number; what the law wants said is read on the last page."""
        page = self._page
        pdf.rule(page.left, self.top, page.inner_width, 0.5, HAIRLINE)
        pdf.lines(page.left, self._first, self._lines, _FOOT, paragraph() if is_last else FOOTER)
        pdf.text_right(page.right, self._last, f"{self._number} · {page_text}", _PAGE, FOOTER)
