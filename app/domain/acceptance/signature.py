"""A signature as it was drawn: strokes of a pen on a pad, kept as vectors."""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.domain.acceptance.thinning import thinned
from app.domain.errors import Problem, violation

STROKES_MAX = 20_000
"""Longest text of a signature, in characters."""
UNITS = 4_000
"""The longer side of a pad. Finer than the pixels of any pad that a hand can sign on."""

Stroke = tuple[tuple[int, int], ...]

_NUMBER = r"-?\d{1,5}"
# The path data of SVG 2 (9.3), of which only a start (M) and relative lines (l) are used. Without a common
# beginning of its repeated parts, a text is read or refused in one pass.
_STROKE = re.compile(rf"M(\d{{1,5}}) (\d{{1,5}})l({_NUMBER} {_NUMBER}(?: {_NUMBER} {_NUMBER})*)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Signature:
    """The strokes of a pen on a pad of ``width`` × ``height`` units, as one compact text.

    The text is path data of SVG: any reader of vectors can draw what was signed.
    """

    width: int
    height: int
    strokes: str


def signature_of(
    strokes: Sequence[Sequence[tuple[float, float]]], width: float, height: float
) -> Signature | None:
    """What was drawn on a pad of ``width`` × ``height``, or None where nothing was.

    Points beyond the pad are moved to its edge. What would be longer than a signature may be loses
    points, those first that are seen least.
    """
    scale = UNITS / max(width, height, 1.0)
    wide, high = max(1, round(width * scale)), max(1, round(height * scale))
    drawn = [_in_units(stroke, scale, wide, high) for stroke in strokes]
    text = _fitting([stroke for stroke in drawn if stroke])
    return Signature(wide, high, text) if text else None


def strokes_of(signature: Signature) -> tuple[Stroke, ...]:
    """The points of every stroke, in the units of the pad; a dot is the same point twice.

    Raises:
        RuleViolation: the text is no signature.
    """
    strokes, at = [], 0
    while at < len(signature.strokes):
        found = _STROKE.match(signature.strokes, at)
        if found is None:
            raise violation("signature.malformed", "strokes")
        strokes.append(_absolute(int(found[1]), int(found[2]), found[3]))
        at = found.end()
    return tuple(strokes)


def check_signature(signature: Signature) -> Iterator[Problem]:
    """Whether there is a signature that can be drawn, on a pad, and no longer than one may be."""
    if not (0 < signature.width <= UNITS and 0 < signature.height <= UNITS):
        yield Problem("signature.malformed", "width")
    if not signature.strokes:
        yield Problem("acceptance.unsigned", "strokes")
    elif len(signature.strokes) > STROKES_MAX or not _is_on_pad(signature):
        yield Problem("signature.malformed", "strokes")


def _is_on_pad(signature: Signature) -> bool:
    at = 0
    for found in _STROKE.finditer(signature.strokes):
        if found.start() != at:
            return False
        at = found.end()
        points = _absolute(int(found[1]), int(found[2]), found[3])
        if not all(0 <= x <= signature.width and 0 <= y <= signature.height for x, y in points):
            return False
    return at == len(signature.strokes)


def _absolute(x: int, y: int, steps: str) -> Stroke:
    points, numbers = [(x, y)], iter(steps.split(" "))
    for dx, dy in zip(numbers, numbers, strict=True):
        x, y = x + int(dx), y + int(dy)
        points.append((x, y))
    return tuple(points)


def _in_units(stroke: Sequence[tuple[float, float]], scale: float, width: int, height: int) -> Stroke:
    points: list[tuple[int, int]] = []
    for x, y in stroke:
        if not (math.isfinite(x) and math.isfinite(y)):
            continue
        point = min(max(round(x * scale), 0), width), min(max(round(y * scale), 0), height)
        if not points or point != points[-1]:
            points.append(point)
    return tuple(points) if len(points) != 1 else (points[0], points[0])


def _text_of(stroke: Stroke) -> str:
    steps = " ".join(f"{x - before_x} {y - before_y}" for (before_x, before_y), (x, y) in pairwise(stroke))
    return f"M{stroke[0][0]} {stroke[0][1]}l{steps}"


def _fitting(strokes: list[Stroke]) -> str:
    texts = [_text_of(stroke) for stroke in strokes]
    tolerance = 1
    while sum(map(len, texts)) > STROKES_MAX and tolerance < UNITS:
        strokes = [thinned(stroke, tolerance) for stroke in strokes]
        texts = [_text_of(stroke) for stroke in strokes]
        tolerance *= 2
    return "".join(texts[index] for index in _largest(strokes, texts))


def _largest(strokes: list[Stroke], texts: list[str]) -> list[int]:
    """The strokes that fit, in their order: of thousands of them, the smallest are left out."""
    kept, room = [], STROKES_MAX
    for index in sorted(range(len(strokes)), key=lambda index: -_extent(strokes[index])):
        room -= len(texts[index])
        if room < 0:
            break
        kept.append(index)
    return sorted(kept)


def _extent(stroke: Stroke) -> int:
    across, down = [x for x, _ in stroke], [y for _, y in stroke]
    return max(across) - min(across) + max(down) - min(down)
