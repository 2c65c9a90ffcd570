"""Where the window stood, kept between two runs and taken again where there is still a screen."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from app.domain.errors import RuleViolation
from app.services.session.settings import Choices, Settings
from app.ui.widgets.screens import FRAME, present_screens, room_in
from app.wire.values import decode_as, encode

_log = logging.getLogger(__name__)

_LAYOUT = "window"
_GRASPED = QSize(120, 24)
"""So much of its title bar must be on a screen for a window to be moved by it."""


@dataclass(frozen=True, slots=True)
class WindowPlace:
    """The corner of the frame and the size of what is in it, as they are while it is not maximised."""

    left: int
    top: int
    width: int
    height: int
    is_maximised: bool = False


def fitted(place: WindowPlace, least: QSize, screens: Sequence[QRect]) -> WindowPlace | None:
    """``place`` on the screens that there are now; None where it would not be seen on any.

    It is no larger than its screen has room for, and no smaller than ``least`` as far as that goes.
    """
    bar = QRect(place.left, place.top, place.width + FRAME.width(), _GRASPED.height())
    screen = max(screens, key=lambda each: _shared(each, bar), default=QRect())
    held = screen.intersected(bar)
    if held.width() < _GRASPED.width() or held.height() < _GRASPED.height() or not screen.isValid():
        return None
    size = QSize(place.width, place.height).expandedTo(least).boundedTo(room_in(screen))
    # Moved only as far as it must be for the whole of it to be seen.
    left = max(screen.left(), min(place.left, screen.right() + 1 - size.width() - FRAME.width()))
    top = max(screen.top(), min(place.top, screen.bottom() + 1 - size.height() - FRAME.height()))
    return replace(place, left=left, top=top, width=size.width(), height=size.height())


def _shared(screen: QRect, bar: QRect) -> int:
    common = screen.intersected(bar)
    return common.width() * common.height()


def restore_place(window: QWidget, choices: Choices) -> None:
    """Put a window that is not shown yet where it stood; where that is nowhere now, it stays as it is."""
    kept = _read(choices.settings)
    place = None if kept is None else fitted(kept, window.minimumSize(), present_screens())
    if place is None:
        return
    window.resize(place.width, place.height)
    window.move(place.left, place.top)
    if place.is_maximised:
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def keep_place(window: QWidget, choices: Choices) -> None:
    """Remember where a window stands; one that cannot be remembered closes all the same."""
    if window.isMinimized():
        return
    place = place_of(window)
    if _read(choices.settings) == place:
        return
    text = encode(place).decode()
    try:
        choices.change_settings(lambda all: replace(all, layouts={**all.layouts, _LAYOUT: text}))
    except RuleViolation as refused:
        _log.info("the place of the window could not be kept: %s", refused.problems[0].code)


def place_of(window: QWidget) -> WindowPlace:
    """Where a window stands, and where it would stand again if it were not maximised."""
    is_maximised = window.isMaximized() or window.isFullScreen()
    inside = window.normalGeometry() if is_maximised else window.geometry()
    corner = inside.topLeft() - (window.geometry().topLeft() - window.frameGeometry().topLeft())
    return WindowPlace(corner.x(), corner.y(), inside.width(), inside.height(), is_maximised)


def _read(settings: Settings) -> WindowPlace | None:
    """What is kept; nothing where another version kept what this one cannot read."""
    text = settings.layouts.get(_LAYOUT, "")
    if not text:
        return None
    try:
        place: WindowPlace = decode_as(WindowPlace, text)
    except RuleViolation:
        return None
    return place
