"""Draws on a PDF page, measured from its top.

Text goes out as ready operators, each different text encoded once: that is what makes long documents quick.
Each text says what it is part of, its tag; lines, grounds and outlines are part of nothing.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from io import BytesIO
from math import atan2, cos, hypot, sin

from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfdoc import PDFDocument, PDFPage
from reportlab.pdfgen.canvas import Canvas

from app.services.papers.sheet.faces import Face, font, printable, runs, starts_with_space, unit_width
from app.services.papers.sheet.page import PageFormat
from app.services.papers.sheet.pdf_text import escaped
from app.services.papers.sheet.tags import ARTIFACT, WATERMARK, Structure, Tag

INK = "#1E1C19"
INK_2 = "#4F4A43"
INK_3 = "#6A645B"
HAIRLINE = "#E6E2DB"
RULE = "#CFC9BF"
QUIET = "#F7F5F1"
MARKED = "#FBE7A6"
"""The ground of what is said against a paper that may not be handed out."""
WHITE = "#FFFFFF"
_WATERMARK_SHARE = 0.55
"""How much of the diagonal of a page a watermark takes."""
_STRONG = (Face.SEMIBOLD, Face.BOLD)
_OUTLINE = 0.03
"""How wide an outline is, of the size of its letters."""
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


_WATERMARK = Style(Face.SEMIBOLD, 96, 96, "#F4F2EE")


class PdfCanvas:
    """Writes one document; ``y`` is the distance of a baseline or an edge from the top of the page."""

    def __init__(self, canvas: SheetCanvas, page: PageFormat) -> None:
        self._canvas = canvas
        self._page = page
        self._out: list[str] = []
        self._pieces: dict[tuple[str, Style], tuple[str, float]] = {}
        self._lines: dict[tuple[str, Style], tuple[str, float]] = {}
        self._fill = ""
        self._open: Tag | None = None
        self.structure = Structure()

    def text(self, x: float, y: float, text: str, style: Style, tag: Tag) -> None:
        """Write ``text`` from ``x``."""
        if text:
            self._put(x, y, self._piece(text, style)[0], style, tag)

    def text_right(self, x: float, y: float, text: str, style: Style, tag: Tag) -> None:
        """Write ``text`` so that it ends at ``x``."""
        if text:
            shown, wide = self._piece(text, style)
            self._put(x - wide, y, shown, style, tag)

    def text_fit(self, x: float, y: float, text: str, style: Style, width: float, tag: Tag) -> None:
        """Write ``text`` from ``x``, smaller where it would be wider than ``width``."""
        if text:
            shown, wide = self._piece(text, style)
            if wide > width:
                shown, wide = self._piece(text, fitting(text, style, width))
            self._put(x, y, shown, style, tag)

    def text_right_fit(self, x: float, y: float, text: str, style: Style, width: float, tag: Tag) -> None:
        """Write ``text`` up to ``x``, smaller where it would be wider than ``width``."""
        if text:
            shown, wide = self._piece(text, style)
            if wide > width:
                shown, wide = self._piece(text, fitting(text, style, width))
            self._put(x - wide, y, shown, style, tag)

    def lines(self, x: float, y: float, lines: Sequence[str], style: Style, tag: Tag) -> None:
        """Write ``lines`` one under the other, the first on ``y``; read aloud they are one text."""
        for index, line in enumerate(lines):
            if line:
                shown, before = self._line(line, style)
                self._put(x - before, y + index * style.leading, shown, style, tag)

    def rule(self, x: float, y: float, width: float, weight: float, colour: str) -> None:
        """A horizontal line; a filled rectangle keeps it crisp."""
        self._be_in(ARTIFACT, y)
        bottom = self._page.height - y - weight
        self._out.append(f"{self._use(colour)}{x:.2f} {bottom:.2f} {width:.2f} {weight:g} re f")

    def box(self, x: float, y: float, width: float, height: float, radius: float, fill: str) -> None:
        """A filled rectangle with round corners."""
        self._be_in(ARTIFACT, y)
        self._flush()
        self._canvas.setFillColor(HexColor(fill))
        self._canvas.roundRect(x, self._page.height - y - height, width, height, radius, stroke=0, fill=1)

    def frame(self, x: float, y: float, width: float, height: float, radius: float, colour: str) -> None:
        """The outline of a rectangle with round corners."""
        self._be_in(ARTIFACT, y)
        self._flush()
        self._canvas.setStrokeColor(HexColor(colour))
        self._canvas.setLineWidth(0.75)
        self._canvas.roundRect(x, self._page.height - y - height, width, height, radius)

    def picture(self, x: float, y: float, width: float, height: float, png: bytes) -> None:
        """A picture as large as the place allows, from its left and in its middle.

        It is not read aloud: what it stands for is written beside it.
        """
        self._be_in(ARTIFACT, y)
        self._flush()
        image = ImageReader(BytesIO(png))
        wide, high = _fitted(image, width, height)
        top = self._page.height - y - (height - high) / 2
        self._canvas.drawImage(image, x, top - high, wide, high)

    def form(self, name: str, y: float, tag: Tag) -> None:
        """Draw what the page will know by ``name``."""
        self._be_in(tag, y)
        self._out.append(f"/{name} Do")
        self._fill = ""

    def strokes(self, strokes: Sequence[Sequence[tuple[float, float]]], width: float, tag: Tag) -> None:
        """The strokes of a pen ``width`` points wide, with round ends; a point that stays is a dot."""
        self._be_in(tag, strokes[0][0][1])
        height = self._page.height
        paths = [
            " ".join(f"{x:.2f} {height - y:.2f} {'l' if index else 'm'}" for index, (x, y) in enumerate(each))
            for each in strokes
        ]
        self._out.append(f"q 0 0 0 RG {max(width, _THINNEST):.2f} w 1 J 1 j {' '.join(paths)} S Q")

    def modules(
        self, x: float, y: float, side: float, rows: Sequence[Sequence[bool]], colour: str, tag: Tag
    ) -> None:
        """A square of dark and light modules, ``side`` wide."""
        self._be_in(tag, y)
        unit = side / len(rows)
        boxes = [
            f"{x + begin * unit:.3f} {self._page.height - y - (index + 1) * unit:.3f}"
            f" {(end - begin) * unit:.3f} {unit:.3f} re"
            for index, row in enumerate(rows)
            for begin, end in _runs(row)
        ]
        self._out.append(f"{self._use(colour)}{' '.join(boxes)} f")

    def link(
        self, x: float, y: float, width: float, height: float, address: str, says: str, tag: Tag
    ) -> None:
        """Let what is in a rectangle lead to ``address``, and be called what it ``says``."""
        self.structure.add_link(self.bounds(x, y, width, height), address, says, tag)

    def watermark(self, text: str) -> None:
        """``text`` across the page, from the lower left up, light enough to read everything over it."""
        width, height = self._page.width, self._page.height
        style = fitting(text, _WATERMARK, hypot(width, height) * _WATERMARK_SHARE)
        shown, wide = self._piece(text, style)
        angle = atan2(height, width)
        across, up = cos(angle), sin(angle)
        # Its middle is that of the page: by half its width along its line, and half its height across it.
        x = width / 2 - across * wide / 2 + up * style.size / 3
        y = height / 2 - up * wide / 2 - across * style.size / 3
        self._be_in(WATERMARK, 0.0)
        matrix = f"{across:.4f} {up:.4f} {-up:.4f} {across:.4f} {x:.2f} {y:.2f}"
        self._out.append(f"{self._use(style.colour)}BT {matrix} Tm {shown} ET")

    def bounds(self, x: float, y: float, width: float, height: float) -> tuple[float, float, float, float]:
        """Left, bottom, right and top of a rectangle, as the file counts."""
        top = self._page.height - y
        return x, top - height, x + width, top

    def end_page(self) -> None:
        """Close this page; whatever follows is on the next."""
        if self._open is not None:
            self._out.append("EMC")
            self._open = None
        self._flush()
        document = self._canvas._doc
        name = document.thisPageName()
        self._canvas.showPage()
        # What is written is ASCII; reportlab would look every character up in a table of its own.
        written = document.idToObject[name]
        assert isinstance(written, PDFPage)
        written.stream = written.stream.encode("ascii")
        self.structure.next_page()

    def _flush(self) -> None:
        """Hand over what was written, in its order; the canvas may set colours of its own after it."""
        if self._out:
            self._canvas.addLiteral("\n".join(self._out))
        self._out.clear()
        self._fill = ""

    def _use(self, colour: str) -> str:
        """What makes ``colour`` that of what follows."""
        if colour == self._fill:
            return ""
        self._fill = colour
        return f"{_rgb(colour)} rg "

    def _be_in(self, tag: Tag, y: float) -> None:
        """Let what is drawn next, at ``y``, be part of ``tag``; a new tag begins a mark of its own."""
        if tag is self._open:
            return
        ends = "" if self._open is None else "EMC\n"
        self._open = tag
        if tag.is_artifact:
            self._out.append(f"{ends}{tag.more}")
        else:
            self._out.append(f"{ends}/{tag.role} <</MCID {self.structure.mark(tag, y)}>> BDC")

    def _put(self, x: float, y: float, shown: str, style: Style, tag: Tag) -> None:
        if tag is not self._open:
            self._be_in(tag, y - style.leading)
        colour = "" if style.colour == self._fill else self._use(style.colour)
        self._out.append(f"{colour}BT {x:.2f} {self._page.height - y:.2f} Td {shown} ET")

    def _piece(self, text: str, style: Style) -> tuple[str, float]:
        """The operators that show ``text``, and how wide it is; made once per document."""
        key = (text, style)
        found = self._pieces.get(key)
        if found is None:
            found = self._pieces[key] = (self._encoded(text, style), style.width(text))
        return found

    def _line(self, line: str, style: Style) -> tuple[str, float]:
        """The operators that show ``line`` and a space, and how much of that stands left of its letters."""
        key = (line, style)
        found = self._lines.get(key)
        if found is None:
            # Without the space the last word of a line and the first of the next would be one. Where the line
            # is read from the right, it stands left of all letters.
            spaced = f"{line} "
            is_before = line[0] != " " and starts_with_space(spaced, style.face)
            before = style.width(" ") if is_before else 0.0
            found = self._lines[key] = (self._piece(spaced, style)[0], before)
        return found

    def _encoded(self, text: str, style: Style) -> str:
        """The operators, in as many parts as its faces and their subsets are."""
        return " ".join(
            self._shown(run, face, style) for face, run in runs(printable(text, style.face), style.face)
        )

    def _shown(self, text: str, face: Face, style: Style) -> str:
        document, made = self._canvas._doc, font(face)
        shown = " ".join(
            f"{made.getSubsetInternalName(subset, document)} {style.size:g} Tf ({escaped(codes)}) Tj"
            for subset, codes in made.splitString(text, document)
        )
        if face is style.face or style.face not in _STRONG:
            return shown
        # The faces of other scripts have one weight: an outline makes them as strong as their neighbours.
        return f"2 Tr {style.size * _OUTLINE:.2f} w {_rgb(style.colour)} RG {shown} 0 Tr"


def picture_width(png: bytes, width: float, height: float) -> float:
    """How wide a picture comes out in a place of that size."""
    return _fitted(ImageReader(BytesIO(png)), width, height)[0]


def _fitted(image: ImageReader, width: float, height: float) -> tuple[float, float]:
    across, down = image.getSize()
    scale = min(width / across, height / down)
    return across * scale, down * scale


def fitting(text: str, style: Style, width: float) -> Style:
    """``style`` in the size at which ``text`` is as wide as ``width``."""
    return replace(style, size=style.size * width / style.width(text))


def _runs(row: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Where dark modules beside each other begin and end."""
    begin = None
    for index, is_dark in enumerate((*row, False)):
        if is_dark and begin is None:
            begin = index
        elif not is_dark and begin is not None:
            yield begin, index
            begin = None


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
