"""Screens, asked for so that they outlive whoever asked.

``QWidget.screen`` lets PySide take the screen for a part of the widget: with a window that is collected in a
cycle its screen is destroyed, and the next thing that is painted crashes.
"""

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget


def screen_of(widget: QWidget) -> QScreen:
    """The screen that the middle of ``widget`` is on; the first one where it is on none."""
    middle = widget.mapToGlobal(widget.rect().center())
    return QGuiApplication.screenAt(middle) or QGuiApplication.primaryScreen()


def first_size(wanted: QSize) -> QSize:
    """``wanted`` as far as there is room on the screen on which windows come up."""
    return wanted.boundedTo(QGuiApplication.primaryScreen().availableSize())
