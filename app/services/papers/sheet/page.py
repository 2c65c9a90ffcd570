"""Paper sizes and the measures that every page shares, in points (1/72 inch)."""

from dataclasses import dataclass

MILLIMETRE = 72 / 25.4
MARGIN = 18 * MILLIMETRE


@dataclass(frozen=True, slots=True)
class PageFormat:
    """A paper size."""

    name: str
    width: float
    height: float

    @property
    def left(self) -> float:
        """Where text begins."""
        return MARGIN

    @property
    def right(self) -> float:
        """Where text ends."""
        return self.width - MARGIN

    @property
    def inner_width(self) -> float:
        """The room between the margins."""
        return self.right - self.left


A4 = PageFormat("A4", 210 * MILLIMETRE, 297 * MILLIMETRE)
LETTER = PageFormat("Letter", 612.0, 792.0)

# CLDR 48, supplemental paperSize: the territories that use US Letter.
_LETTER_COUNTRIES = frozenset("BZ CA CL CO CR GT MX NI PA PH PR SV US VE".split())


def usual_paper(country: str) -> PageFormat:
    """The paper that offices of a country print on."""
    return LETTER if country in _LETTER_COUNTRIES else A4
