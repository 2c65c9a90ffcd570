"""Moves a panel to its place from the edge at which it opens."""

from PySide6.QtCore import QEasingCurve, QPoint, QPropertyAnimation
from PySide6.QtWidgets import QWidget

from app.ui.theme import theme

_DURATION_MS = 160


class SlideIn:
    """Animates ``panel``; at once where nothing is to move."""

    def __init__(self, panel: QWidget, parent: QWidget) -> None:
        self._slide = QPropertyAnimation(panel, b"pos", parent)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)

    def start(self, from_x: int, place: QPoint) -> None:
        """Move it from ``from_x`` to ``place``."""
        duration = theme().duration_ms(_DURATION_MS)
        if duration:
            self._slide.setDuration(duration)
            self._slide.setStartValue(QPoint(from_x, place.y()))
            self._slide.setEndValue(place)
            self._slide.start()

    def stop(self) -> None:
        """Leave it where it is."""
        self._slide.stop()
