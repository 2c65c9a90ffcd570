"""Draws on a PDF page, measured from its top.

Text goes out as ready operators, each different text encoded once: that is what makes long documents quick.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfgen.canvas import Canvas

from app.services.papers.sheet.faces import Face, font, printable, unit_width
from app.services.papers.sheet.page import PageFormat

INK = "#1E1C19"
INK_2 = "#4F4A43"
INK_3 = "#6A645B"
HAIRLINE = "#E6E2DB"
RULE = "#CFC9BF"
QUIET = "#F7F5F1"
MARKED = "#FBE7A6"
"""The ground of what is said against a paper that may not be handed out."""
WHITE = "#FFFFFF"
_THINNEST = 0.6
"""In points: what any printer still draws."""


class SheetCanvas(Canvas):
    """reportlab's canvas; ``_doc`` is the document by which its fonts keep count of the glyphs they embed."""

    _doc: PDFDocument


@dataclass(frozen=True, slots=True, eq=False)
class Style:
    """How a text looks: face, size and the distance of its lines, in points, and its colour.

    Styles are compared by identity: they are constants, and each is looked up thousands of times.
    """

    face: Face
    size: float
    leading: float
    colour: str = INK

    def in_colour(self, colour: str) -> "Style":
        """The same in another colour."""
        return replace(self, colour=colour)

    def width(self, text: str) -> float:
        """How wide ``text`` comes out."""
        return unit_width(printable(text, self.face), self.face) * self.size


class PdfCanvas:
    """Writes one document; ``y`` is the distance of a baseline or an edge from the top of the page."""

    def __init__(self, canvas: SheetCanvas, page: PageFormat) -> None:
        self._canvas = canvas
        self._page = page
        self._out: list[str] = []
        self._pieces: dict[tuple[str, Style], tuple[str, float]] = {}
        self._fill = ""

    def text(self, x: float, y: float, text: str, style: Style) -> None:
        """Write ``text`` from ``x``."""
        if text:
            self._put(x, y, self._piece(text, style)[0], style.colour)

    def text_right(self, x: float, y: float, text: str, style: Style) -> None:
        """Write ``text`` so that it ends at ``x``."""
        if text:
            shown, wide = self._piece(text, style)
            self._put(x - wide, y, shown, style.colour)

    def text_fit(self, x: float, y: float, text: str, style: Style, width: float) -> None:
        """Write ``text`` from ``x``, smaller where it would be wider than ``width``."""
        if text and self._piece(text, style)[1] > width:
            style = fitting(text, style, width)
        self.text(x, y, text, style)

    def text_right_fit(self, x: float, y: float, text: str, style: Style, width: float) -> None:
        """Write ``text`` up to ``x``, smaller where it would be wider than ``width``."""
        if text and self._piece(text, style)[1] > width:
            style = fitting(text, style, width)
        self.text_right(x, y, text, style)

    def lines(self, x: float, y: float, lines: list[str], style: Style) -> None:
        """Write ``lines`` one under the other, the first on ``y``."""
        for index, line in enumerate(lines):
            self.text(x, y + index * style.leading, line, style)

    def rule(self, x: float, y: float, width: float, weight: float, colour: str) -> None:
        """A horizontal line; a filled rectangle keeps it crisp."""
        self._use(colour)
        self._out.append(f"{x:.2f} {self._page.height - y - weight:.2f} {width:.2f} {weight:g} re f")

    def box(self, x: float, y: float, width: float, height: float, radius: float, fill: str) -> None:
        """A filled rectangle with round corners."""
        self._flush()
        self._canvas.setFillColor(HexColor(fill))
        self._canvas.roundRect(x, self._page.height - y - height, width, height, radius, stroke=0, fill=1)

    def frame(self, x: float, y: float, width: float, height: float, radius: float, colour: str) -> None:
        """The outline of a rectangle with round corners."""
        self._flush()
        self._canvas.setStrokeColor(HexColor(colour))
        self._canvas.setLineWidth(0.75)
        self._canvas.roundRect(x, self._page.height - y - height, width, height, radius)

    def strokes(self, strokes: Sequence[Sequence[tuple[float, float]]], width: float) -> None:
        """The strokes of a pen ``width`` points wide, with round ends; a point that stays is a dot."""
        height = self._page.height
        paths = [
            " ".join(f"{x:.2f} {height - y:.2f} {'l' if index else 'm'}" for index, (x, y) in enumerate(each))
            for each in strokes
        ]
        self._out.append(f"q 0 0 0 RG {max(width, _THINNEST):.2f} w 1 J 1 j {' '.join(paths)} S Q")

    def end_page(self) -> None:
        """Close this page; whatever follows is on the next."""
        self._flush()
        self._canvas.showPage()

    def _flush(self) -> None:
        """Hand over what was written, in its order; the canvas may set colours of its own after it."""
        if self._out:
            self._canvas.addLiteral("\n".join(self._out))
        self._out.clear()
        self._fill = ""

    def _use(self, colour: str) -> None:
        if colour != self._fill:
            self._fill = colour
            self._out.append(f"{_rgb(colour)} rg")

    def _put(self, x: float, y: float, shown: str, colour: str) -> None:
        self._use(colour)
        self._out.append(f"BT {x:.2f} {self._page.height - y:.2f} Td {shown} ET")

    def _piece(self, text: str, style: Style) -> tuple[str, float]:
        """The operators that show ``text``, and how wide it is; made once per document."""
        key = (text, style)
        found = self._pieces.get(key)
        if found is None:
            found = self._pieces[key] = (self._encoded(text, style), style.width(text))
        return found

    def _encoded(self, text: str, style: Style) -> str:
        """The operators, in as many parts as the face has subsets for the text."""
        document, made = self._canvas._doc, font(style.face)
        return " ".join(
            f"{made.getSubsetInternalName(subset, document)} {style.size:g} Tf ({_escaped(codes)}) Tj"
            for subset, codes in made.splitString(printable(text, style.face), document)
        )


def fitting(text: str, style: Style, width: float) -> Style:
    """``style`` in the size at which ``text`` is as wide as ``width``."""
    return replace(style, size=style.size * width / style.width(text))


def contrasting(colour: str) -> str:
    """White, or ink where white would be hard to read on ``colour`` (relative luminance of WCAG 2)."""
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return INK if 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.35 else WHITE


@lru_cache(maxsize=64)
def _rgb(colour: str) -> str:
    return " ".join(f"{int(colour[i : i + 2], 16) / 255:.4g}" for i in (1, 3, 5))


def _escaped(codes: bytes) -> str:
    """Codes of a font as a PDF string in ASCII (ISO 32000, 7.3.4.2)."""
    return "".join(
        "\\" + chr(code) if code in b"()\\" else chr(code) if 32 <= code < 127 else f"\\{code:03o}"
        for code in codes
    )
