"""How large a paper is shown: a share of its real size, or as large as the room allows."""

from dataclasses import dataclass
from enum import StrEnum

PIXELS_A_POINT = 96 / 72
"""At 100 %, a page is as large as on paper, on a screen of 96 dots an inch."""
SMALLEST, LARGEST = 25, 400
STEPS = (25, 33, 50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400)
"""What *larger* and *smaller* go through, in percent."""


class Fit(StrEnum):
    """As large as the room allows; ``AUTO`` fits the width, but is no larger than it reads well."""

    AUTO = "auto"
    WIDTH = "width"
    PAGE = "page"


Zoom = Fit | int
"""A way to fit, or percent."""


@dataclass(frozen=True, slots=True)
class Room:
    """What a page has to fit in: pixels of the window, with the page in points."""

    width: float
    height: float
    page_width: float
    page_height: float
    text_percent: int = 100


def percent_of(zoom: Zoom, room: Room) -> float:
    """How many percent of its real size a page is shown at."""
    wide = 100 * room.width / (room.page_width * PIXELS_A_POINT)
    match zoom:
        case Fit.AUTO:
            found = min(wide, float(room.text_percent))
        case Fit.WIDTH:
            found = wide
        case Fit.PAGE:
            found = min(wide, 100 * room.height / (room.page_height * PIXELS_A_POINT))
        case _:
            found = float(zoom)
    return min(float(LARGEST), max(float(SMALLEST), found))


def larger(percent: float) -> int:
    """The next step above ``percent``."""
    return next((step for step in STEPS if step > percent + 0.5), LARGEST)


def smaller(percent: float) -> int:
    """The next step below ``percent``."""
    return next((step for step in reversed(STEPS) if step < percent - 0.5), SMALLEST)


def read_zoom(kept: str) -> Zoom:
    """What was kept of an earlier paper; ``AUTO`` where it says nothing that can be."""
    if kept in [each.value for each in Fit]:
        return Fit(kept)
    if kept.isascii() and kept.isdigit() and SMALLEST <= int(kept) <= LARGEST:
        return int(kept)
    return Fit.AUTO
