"""The screens as plain values: which one is the rep's, which one may show the customer something.

Decisions only look at names and places, so that they hold for any system and need no screen to be tested.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QGuiApplication, QScreen

_BETWEEN = "\x1f"


@dataclass(frozen=True, slots=True)
class Screen:
    """Where a screen is plugged in, where it lies on the desktop, and what it says of itself."""

    connector: str
    area: QRect
    manufacturer: str = ""
    model: str = ""
    serial: str = ""

    @property
    def key(self) -> str:
        """What a screen is remembered by: what it says of itself, so that the connector may be another."""
        itself = (self.manufacturer, self.model, self.serial)
        return _BETWEEN.join(itself) if any(itself) else self.connector

    @property
    def label(self) -> str:
        """What a rep calls it: the model, else what it is plugged into."""
        if not self.model:
            return self.connector
        return self.model if self.model.startswith(self.manufacturer) else f"{self.manufacturer} {self.model}"


class SharingWarning(StrEnum):
    """What a rep must know before the customer looks."""

    MIRRORED = "mirrored"
    ONE_SCREEN = "one_screen"
    REACHES_OVER = "reaches_over"


def described(screen: QScreen) -> Screen:
    """What ``screen`` is, as a value that outlives it."""
    return Screen(
        screen.name(), screen.geometry(), screen.manufacturer(), screen.model(), screen.serialNumber()
    )


def found_screens() -> tuple[Screen, ...]:
    """The screens that are there now, from left to right."""
    screens = map(described, QGuiApplication.screens())
    return tuple(sorted(screens, key=lambda screen: (screen.area.x(), screen.area.y(), screen.connector)))


def screen_under(screens: Sequence[Screen], window: QRect) -> Screen | None:
    """The screen that the middle of ``window`` is on, else the one that shows most of it."""
    on = (screen for screen in screens if screen.area.contains(window.center()))
    found = next(on, None)
    if found is None and screens:
        found = max(screens, key=lambda screen: _pixels(screen.area.intersected(window)))
    return found


def shares_picture(one: Screen, other: Screen) -> bool:
    """Whether two screens show the same part of the desktop: what is on one can be read on the other."""
    return one.connector != other.connector and one.area.intersects(other.area)


def is_mirrored(screens: Sequence[Screen], screen: Screen) -> bool:
    """Whether another screen shows what ``screen`` shows."""
    return any(shares_picture(screen, other) for other in screens)


def for_customer(screens: Sequence[Screen], reps: Screen) -> tuple[Screen, ...]:
    """The screens that show nothing of what is on that of the rep."""
    return tuple(
        screen
        for screen in screens
        if screen.connector != reps.connector and not shares_picture(screen, reps)
    )


def proposed(screens: Sequence[Screen], reps: Screen, remembered: str = "") -> Screen:
    """The screen for the customer: the remembered one, else the largest; the rep's own where none is free."""
    free = for_customer(screens, reps)
    known = next((screen for screen in free if remembered and screen.key == remembered), None)
    return known or max(free, key=lambda screen: _pixels(screen.area), default=reps)


def sharing_warning(screens: Sequence[Screen], window: QRect, chosen: Screen) -> SharingWarning | None:
    """What to say before ``chosen`` shows the customer something, while ``window`` has costs in it."""
    reps = screen_under(screens, window)
    if reps is None:
        return None
    if is_mirrored(screens, reps):
        return SharingWarning.MIRRORED
    if chosen.connector == reps.connector:
        return SharingWarning.ONE_SCREEN
    return SharingWarning.REACHES_OVER if chosen.area.intersects(window) else None


def is_at_home(window: QRect, screen: Screen) -> bool:
    """Whether the middle of ``window`` is on ``screen``."""
    return screen.area.contains(QPoint(window.center()))


def _pixels(area: QRect) -> int:
    return max(0, area.width()) * max(0, area.height())
