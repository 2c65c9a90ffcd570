"""Screens, asked for so that they outlive whoever asked.

``QWidget.screen`` lets PySide take the screen for a part of the widget: with a window that is collected in a
cycle its screen is destroyed, and the next thing that is painted crashes.
"""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

FRAME = QSize(16, 48)
"""What a title bar and borders take at the most: how much they do is known once a window is shown."""


def screen_of(widget: QWidget) -> QScreen:
    """The screen that the middle of ``widget`` is on; the first one where it is on none."""
    middle = widget.mapToGlobal(widget.rect().center())
    return QGuiApplication.screenAt(middle) or QGuiApplication.primaryScreen()


def first_size(wanted: QSize) -> QSize:
    """``wanted`` as far as there is room, title bar included, on the screen on which windows come up."""
    return wanted.boundedTo(room_in(QGuiApplication.primaryScreen().availableGeometry()))


def room_in(screen: QRect) -> QSize:
    """How large a window may be on ``screen`` so that its frame is on it too."""
    return screen.size() - FRAME


def present_screens() -> list[QRect]:
    """What windows may take of each screen, of the one on which they come up first."""
    first = QGuiApplication.primaryScreen()
    others = (each for each in QGuiApplication.screens() if each is not first)
    return [each.availableGeometry() for each in (first, *others)]
