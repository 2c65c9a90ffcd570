"""The bundled family as reportlab knows it, registered once per process, with the widths of texts cached."""

import threading
from enum import StrEnum
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from app.domain.errors import violation

_registering = threading.Lock()
# Joiners and marks of presentation that emoji leave behind; they have no shape of their own.
_SHAPELESS = dict.fromkeys((*range(0x200B, 0x2010), *range(0xFE00, 0xFE10), 0x2060, 0xFEFF))


class Face(StrEnum):
    """The faces that documents use."""

    REGULAR = "SourceSansPro-Regular"
    SEMIBOLD = "SourceSansPro-Semibold"
    ITALIC = "SourceSansPro-It"
    BOLD = "SourceSansPro-Bold"


_fonts: dict[Face, TTFont] = {}


def font(face: Face) -> TTFont:
    """The embedded font of ``face``: one for the process, whichever threads ask first.

    Raises:
        RuleViolation: ``font.missing``: the file of the face is not where its package says.
    """
    found = _fonts.get(face)
    if found is None:
        # Two of one face would give their signs the same names in one paper, which is refused.
        with _registering:
            found = _fonts.get(face) or _registered(face)
    return found


def _registered(face: Face) -> TTFont:
    spec = find_spec("font_source_sans_pro")
    if spec is None or spec.origin is None:
        raise violation("font.missing", face=face.value)
    path = Path(spec.origin).parent / "files" / f"{face.value}.ttf"
    if not path.is_file():
        raise violation("font.missing", face=face.value)
    _fonts[face] = made = TTFont(face.value, str(path))
    pdfmetrics.registerFont(made)
    return made


@lru_cache(maxsize=20_000)
def unit_width(text: str, face: Face) -> float:
    """The width of ``text`` at a size of one point."""
    return float(font(face).stringWidth(text, 1))


@lru_cache(maxsize=20_000)
def printable(text: str, face: Face) -> str:
    """``text`` with ``?`` for what the face cannot draw: an archived document may hold no missing glyph."""
    shapes = font(face).face.charToGlyph
    plain = text.translate(_SHAPELESS)
    if all(ord(char) in shapes for char in plain):
        return plain
    return "".join(_drawable(char, shapes) for char in plain)


def _drawable(char: str, shapes: dict[int, int]) -> str:
    if char.isspace() and ord(char) not in shapes:
        return " "
    return char if ord(char) in shapes else "?"


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
