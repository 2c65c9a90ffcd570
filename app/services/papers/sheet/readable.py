"""A text for which there is one line, and which takes more rather than letters that nobody can read."""

from dataclasses import dataclass, replace

from app.services.papers.sheet.canvas import PdfCanvas, Style
from app.services.papers.sheet.faces import wrapped
from app.services.papers.sheet.tags import Tag


@dataclass(frozen=True, slots=True)
class ReadableText:
    """A text on as many lines as it needs to be read, each in ``width``."""

    lines: tuple[str, ...]
    style: Style
    width: float

    @property
    def more(self) -> float:
        """What it needs beyond one line."""
        return (len(self.lines) - 1) * self.style.leading

    def draw(self, pdf: PdfCanvas, left: float, y: float, tag: Tag) -> None:
        """Write it, its first line on ``y``; one line is smaller where it is a little too wide."""
        for index, line in enumerate(self.lines):
            pdf.text_fit(left, y + index * self.style.leading, line, self.style, self.width, tag)


def readable(text: str, style: Style, width: float, least: float) -> ReadableText:
    """``text`` on one line, unless that takes letters smaller than ``least`` points."""
    smallest = replace(style, size=least, leading=least + 1)
    if smallest.width(text) <= width:
        return ReadableText((text,), style, width)
    return ReadableText(tuple(wrapped(text, smallest.face, smallest.size, width)), smallest, width)
