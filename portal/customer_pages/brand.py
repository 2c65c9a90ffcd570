"""The reseller's mark on the pages for its customers: logo or initials, and a colour that can be read."""

import re
from base64 import b64encode
from dataclasses import dataclass

from app.domain.partner.colour import LEAST_CONTRAST, contrast_with_white, is_colour


@dataclass(frozen=True, slots=True)
class Brand:
    """``colour`` carries white text, for the initials and the main button; empty where the portal's own does.

    ``logo`` is an address that holds the picture itself: a page loads nothing. Empty where there is none.
    """

    initials: str
    colour: str
    logo: str = ""


def brand_of(name: str, colour: str, logo: bytes = b"") -> Brand:
    """The mark of the reseller called ``name``; a colour that is too light gives way to the portal's own.

    ``logo`` is a PNG, as it was checked when it was published.
    """
    words = [each for each in re.split(r"[^\w]+", name) if each]
    initials = "".join(each[0] for each in words[:2]).upper()
    is_fit = is_colour(colour) and contrast_with_white(colour) >= LEAST_CONTRAST
    picture = f"data:image/png;base64,{b64encode(logo).decode()}" if logo else ""
    return Brand(initials, colour.upper() if is_fit else "", picture)
