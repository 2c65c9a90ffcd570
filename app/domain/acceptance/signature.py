"""A signature as it was drawn: strokes of a pen on a pad, kept as vectors."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Signature:
    """The strokes of a pen on a pad of ``width`` × ``height`` units, as one compact text."""

    width: int
    height: int
    strokes: str
