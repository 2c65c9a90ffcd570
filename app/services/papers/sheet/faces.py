"""The bundled family as reportlab knows it, registered once per process, with the widths of texts cached.

What it cannot draw is drawn in a face of ``_FURTHER``, which have the letters of other scripts.
"""

import threading
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache
from importlib.util import find_spec
from itertools import groupby
from pathlib import Path
from unicodedata import normalize

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from app.domain.errors import violation
from app.services.files.resources import resource
from app.services.papers.sheet.scripts import in_order_of_the_eye, is_from_the_right, letters_of

NO_SHAPE = "?"
"""What stands for a character that no face can draw: an archived document may hold no missing glyph."""

_registering = threading.Lock()
# Joiners and marks of presentation that emoji leave behind; they have no shape of their own.
_SHAPELESS = dict.fromkeys((*range(0x200B, 0x2010), *range(0xFE00, 0xFE10), 0x2060, 0xFEFF))
# The same where letters are joined, or ordered, by some of them.
_SHAPELESS_ANYWHERE = dict.fromkeys((0x200B, *range(0xFE00, 0xFE10), 0x2060, 0xFEFF))


class Face(StrEnum):
    """The faces that documents use."""

    REGULAR = "SourceSansPro-Regular"
    SEMIBOLD = "SourceSansPro-Semibold"
    ITALIC = "SourceSansPro-It"
    BOLD = "SourceSansPro-Bold"
    FURTHER_SCRIPTS = "DejaVuSans"
    EAST_ASIAN = "DroidSansFallback"


_FURTHER = (Face.FURTHER_SCRIPTS, Face.EAST_ASIAN)

_fonts: dict[Face, TTFont] = {}


def font(face: Face) -> TTFont:
    """The embedded font of ``face``: one for the process, whichever threads ask first.

    Raises:
        RuleViolation: ``font.missing``: the file of the face is not where it belongs.
    """
    found = _fonts.get(face)
    if found is None:
        # Two of one face would give their signs the same names in one paper, which is refused.
        with _registering:
            found = _fonts.get(face) or _registered(face)
    return found


def _registered(face: Face) -> TTFont:
    path = _file_of(face)
    if not path.is_file():
        raise violation("font.missing", face=face.value)
    _fonts[face] = made = TTFont(face.value, str(path))
    pdfmetrics.registerFont(made)
    return made


def _file_of(face: Face) -> Path:
    if face in _FURTHER:
        return resource("fonts", f"{face.value}.ttf")
    spec = find_spec("font_source_sans_pro")
    if spec is None or spec.origin is None:
        raise violation("font.missing", face=face.value)
    return Path(spec.origin).parent / "files" / f"{face.value}.ttf"


@lru_cache(maxsize=20_000)
def unit_width(text: str, face: Face) -> float:
    """The width of ``text`` at a size of one point."""
    return sum(float(font(each).stringWidth(part, 1)) for each, part in runs(text, face))


@lru_cache(maxsize=20_000)
def printable(text: str, face: Face) -> str:
    """``text`` as it is read, with ``?`` for what no face can draw."""
    shapes = font(face).face.charToGlyph
    # A face has a letter with its accent as one shape, and knows no place for an accent alone.
    plain = normalize("NFC", text.translate(_SHAPELESS))
    if all(ord(char) in shapes for char in plain):
        return plain
    if is_from_the_right(text):
        plain = normalize("NFC", text.translate(_SHAPELESS_ANYWHERE))
    return "".join(_drawable(char, face) for char in plain)


def missing(text: str, face: Face = Face.REGULAR) -> str:
    """The characters of ``text`` that no face can draw, each once."""
    plain = normalize("NFC", text.translate(_SHAPELESS))
    return "".join(
        dict.fromkeys(char for char in plain if char != NO_SHAPE and _drawable(char, face) == NO_SHAPE)
    )


@lru_cache(maxsize=20_000)
def runs(text: str, face: Face) -> tuple[tuple[Face, str], ...]:
    """``text`` from left to right as it is seen, in parts that one face draws."""
    shapes = font(face).face.charToGlyph
    if all(ord(char) in shapes for char in text):
        return ((face, text),)
    seen = printable(text, face)
    if is_from_the_right(seen):
        seen = "".join(_in_shapes(in_order_of_the_eye(seen), face))
    parts = groupby(seen, lambda char: _face_of(char, face) or face)
    return tuple((each, "".join(chars)) for each, chars in parts)


def starts_with_space(text: str, face: Face) -> bool:
    """Whether a space is leftmost of ``text`` as it is seen."""
    return runs(printable(text, face), face)[0][1].startswith(" ")


def _in_shapes(text: str, face: Face) -> Iterator[str]:
    """Each shape, or where no face has it its letters as they are seen."""
    for char in text:
        yield char if _face_of(char, face) else letters_of(char)


def _face_of(char: str, face: Face) -> Face | None:
    """The face that draws ``char``: ``face`` if it can."""
    for each in (face, *_FURTHER):
        if ord(char) in font(each).face.charToGlyph:
            return each
    return None


def _drawable(char: str, face: Face) -> str:
    if _face_of(char, face) or "\u200c" <= char <= "\u200f":
        return char
    return " " if char.isspace() else NO_SHAPE


def wrapped(text: str, face: Face, size: float, width: float) -> list[str]:
    """``text`` in lines that fit into ``width``; broken at plain spaces, and inside too long words."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines += _wrapped_paragraph(printable(paragraph, face), face, width / size)
    return lines


def _wrapped_paragraph(text: str, face: Face, room: float) -> list[str]:
    if unit_width(text, face) <= room:
        return [text]
    lines, line = [], ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if unit_width(longer, face) <= room:
            line = longer
            continue
        if line:
            lines.append(line)
        pieces = _pieces(word, face, room)
        lines += pieces[:-1]
        line = pieces[-1]
    return [*lines, line]


def _pieces(word: str, face: Face, room: float) -> list[str]:
    """A word cut where it must be."""
    pieces, piece = [], ""
    for char in word:
        if piece and unit_width(piece + char, face) > room:
            pieces.append(piece)
            piece = ""
        piece += char
    return [*pieces, piece]
