"""The reseller's mark on the pages for its customers: initials, and its colour where that can be read."""

import re
from dataclasses import dataclass

LEAST_CONTRAST = 4.5
"""What white text needs on a colour (WCAG 2.2, 1.4.3)."""
_HEX = re.compile(r"#[0-9A-Fa-f]{6}")


@dataclass(frozen=True, slots=True)
class Brand:
    """``colour`` carries white text, for the logo and the main button; empty where the portal's own does."""

    initials: str
    colour: str


def brand_of(name: str, colour: str) -> Brand:
    """The mark of the reseller called ``name``; a colour that is too light gives way to the portal's own."""
    words = [each for each in re.split(r"[^\w]+", name) if each]
    initials = "".join(each[0] for each in words[:2]).upper()
    is_fit = _HEX.fullmatch(colour) is not None and contrast_with_white(colour) >= LEAST_CONTRAST
    return Brand(initials, colour.upper() if is_fit else "")


def contrast_with_white(colour: str) -> float:
    """The contrast of white with ``#RRGGBB`` (WCAG 2.2, relative luminance)."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts
    )
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
