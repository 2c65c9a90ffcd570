"""The way from a paper to its page on-line: its address as a link, and as a code for a phone’s camera."""

from dataclasses import replace

from app.services.papers.sheet.canvas import INK, INK_2, PdfCanvas, Style
from app.services.papers.sheet.faces import Face, wrapped
from app.services.papers.sheet.page import PageFormat
from app.services.papers.sheet.tags import figure, heading, link, paragraph
from app.services.papers.views.paper import OnlinePage

_TITLE = Style(Face.SEMIBOLD, 10, 13)
_TEXT = Style(Face.REGULAR, 8.5, 11.3, INK_2)
_ADDRESS = replace(_TEXT, colour="#0F5B6B")

_SIDE, _GAP = 62.0, 14.0
_ABOVE = 14.0
ONLINE_HEIGHT = _ABOVE + _SIDE
"""In points, with what is kept free above it."""


def draw_online(pdf: PdfCanvas, online: OnlinePage, page: PageFormat, top: float) -> None:
    """Title, what one can do there, and the address beside its code."""
    above, left = top + _ABOVE, page.left + _SIDE + _GAP
    box = pdf.bounds(page.left, above, _SIDE, _SIDE)
    pdf.modules(page.left, above, _SIDE, _code(online.address), INK, figure(online.alternative, box))
    pdf.text(left, above + 12.0, online.title, _TITLE, heading(2, online.title))
    room = page.right - left
    pdf.text_fit(left, above + 26.0, online.note, _TEXT, room, paragraph())
    lines = wrapped(online.address, _ADDRESS.face, _ADDRESS.size, room)
    tag = link(paragraph())
    pdf.lines(left, above + 40.0, lines, _ADDRESS, tag)
    # Who reads it on a screen clicks on the code: all of it leads there.
    height = max(_SIDE, 40.0 + _ADDRESS.leading * (len(lines) - 1))
    pdf.link(page.left, above, page.inner_width, height, online.address, online.alternative, tag)


def _code(address: str) -> list[list[bool]]:
    """The modules of the code, row by row; the paper around them is the quiet zone that scanners want."""
    # Few papers have one.
    import segno

    made = segno.make_qr(address, error="m")
    return [[bool(each) for each in row] for row in made.matrix_iter(border=0)]
