"""The reseller's mark on the pages for its customers: initials, and its colour where that can be read."""

import re
from dataclasses import dataclass

from app.domain.partner.colour import LEAST_CONTRAST, contrast_with_white, is_colour


@dataclass(frozen=True, slots=True)
class Brand:
    """``colour`` carries white text, for the logo and the main button; empty where the portal's own does."""

    initials: str
    colour: str


def brand_of(name: str, colour: str) -> Brand:
    """The mark of the reseller called ``name``; a colour that is too light gives way to the portal's own."""
    words = [each for each in re.split(r"[^\w]+", name) if each]
    initials = "".join(each[0] for each in words[:2]).upper()
    is_fit = is_colour(colour) and contrast_with_white(colour) >= LEAST_CONTRAST
    return Brand(initials, colour.upper() if is_fit else "")
