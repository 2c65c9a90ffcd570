"""The type of the window: the bundled family, the few styles in use, and their fonts."""

from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

FAMILY = "Source Sans Pro"
USUAL_PERCENT = 100
TEXT_SIZES = (100, 125, 150, 200)
"""The sizes of texts that a rep can choose, in per cent."""
FACES = ("Regular", "Semibold", "It", "Bold")


# Styles are asked for by themselves, thousands of times a page: nobody makes another of the same measures.
@dataclass(frozen=True, slots=True, eq=False)
class TextStyle:
    """A size and its line height, in logical pixels at 100 % text, and a weight."""

    size: int
    line: int
    semibold: bool = False
    italic: bool = False
    bold: bool = False


AMOUNT = TextStyle(32, 40, semibold=True)
TOTAL = TextStyle(24, 32, semibold=True)
TITLE = TextStyle(20, 28, semibold=True)
CARD = TextStyle(16, 24, semibold=True)
LARGE = TextStyle(16, 24)
SECTION = TextStyle(14, 20, semibold=True)
BODY = TextStyle(14, 20)
CELL = TextStyle(13, 18)
CELL_STRONG = TextStyle(13, 18, semibold=True)
NOTE = TextStyle(12, 16)
NOTE_STRONG = TextStyle(12, 16, semibold=True)
TINY_STRONG = TextStyle(11, 14, semibold=True)
CUSTOMER_NOTE = TextStyle(14, 20, italic=True)
SIGNED_NAME = TextStyle(24, 32, italic=True)
LOGO = TextStyle(14, 20, bold=True)


@lru_cache(maxsize=256)
def magnified(style: TextStyle, percent: int) -> TextStyle:
    """``style`` at ``percent`` of its size, for what is read from further away; always the same object."""
    if percent == USUAL_PERCENT:
        return style
    size, line = round(style.size * percent / 100), round(style.line * percent / 100)
    return replace(style, size=size, line=line)


class FontsMissing(RuntimeError):
    """The bundled fonts are not where the package says they are."""


def font_files() -> list[Path]:
    """The TTF files of the faces in use, found without importing the package that carries them."""
    spec = find_spec("font_source_sans_pro")
    if spec is None or spec.origin is None:
        raise FontsMissing("font_source_sans_pro")
    folder = Path(spec.origin).parent / "files"
    return [folder / f"SourceSansPro-{face}.ttf" for face in FACES]


@cache
def load_fonts() -> None:
    """Make the bundled family known to Qt, once per process.

    Raises:
        FontsMissing: a face cannot be read.
    """
    for file in font_files():
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise FontsMissing(file.name)


def build_font(style: TextStyle, percent: int = 100) -> QFont:
    """The font of ``style`` at ``percent`` text size."""
    font = QFont(FAMILY)
    font.setPixelSize(max(1, round(style.size * percent / 100)))
    if style.bold:
        font.setWeight(QFont.Weight.Bold)
    elif style.semibold:
        font.setWeight(QFont.Weight.DemiBold)
    font.setItalic(style.italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
