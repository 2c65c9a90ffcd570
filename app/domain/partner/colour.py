"""Whether a colour can be read: contrast as WCAG 2.2 reckons it, and the nearest one that has enough."""

import re

LEAST_CONTRAST = 4.5
"""What text needs against its ground (WCAG 2.2, 1.4.3)."""
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_STEPS = 100


def is_colour(text: str) -> bool:
    """Whether ``text`` is a colour, ``#0F5B6B``."""
    return _COLOUR.fullmatch(text) is not None


def written_colour(text: str) -> str:
    """A colour as it is kept, of one typed without its sign or with three digits, as style sheets have them.

    What is no colour stays as it is.
    """
    typed = text.strip().upper()
    digits = typed.removeprefix("#")
    if len(digits) == 3:
        digits = "".join(each * 2 for each in digits)
    return f"#{digits}" if is_colour(f"#{digits}") else typed


def luminance(colour: str) -> float:
    """The relative luminance of ``#RRGGBB``, from 0 of black to 1 of white."""
    red, green, blue = (
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4
        for each in (part / 255 for part in _parts(colour))
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """The contrast of two colours, from 1 to 21, whichever is the lighter."""
    darker, lighter = sorted((luminance(first), luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


def contrast_with_white(colour: str) -> float:
    """The contrast of ``colour`` with white, be it paper or letters."""
    return contrast(colour, "#FFFFFF")


def grey_of(colour: str) -> str:
    """What a printer without colours makes of ``colour``: its luma (ITU-R BT.601)."""
    red, green, blue = _parts(colour)
    level = round(0.299 * red + 0.587 * green + 0.114 * blue)
    return f"#{level:02X}{level:02X}{level:02X}"


def least_contrast_with_white(colour: str) -> float:
    """The contrast with white in colour or in greys, whichever is less."""
    return min(contrast_with_white(colour), contrast_with_white(grey_of(colour)))


def is_legible(colour: str) -> bool:
    """Whether white letters can be read on ``colour`` and ``colour`` on white paper, also in greys."""
    return least_contrast_with_white(colour) >= LEAST_CONTRAST


def legible(colour: str) -> str:
    """``colour`` itself where it can be read, else the lightest of its darker shades that can."""
    if is_legible(colour):
        return colour.upper()
    parts = _parts(colour)
    shades = (_hex(*(part * (_STEPS - step) // _STEPS for part in parts)) for step in range(1, _STEPS + 1))
    return next(each for each in shades if is_legible(each))


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _hex(red: int, green: int, blue: int) -> str:
    return f"#{red:02X}{green:02X}{blue:02X}"
