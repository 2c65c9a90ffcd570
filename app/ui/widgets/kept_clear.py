"""Bars at the bottom of a page that nothing which floats may cover."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect
from PySide6.QtWidgets import QWidget

MOVED = QEvent.Type(QEvent.registerEventType())
"""What a window gets once a bar of it came, went, or stands elsewhere."""

_CHANGES = frozenset({QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Move, QEvent.Type.Resize})


def keep_clear(bar: QWidget) -> None:
    """Have what floats over the window of ``bar`` stand above it for as long as it can be seen."""
    _KeptClear(bar)


def lift_above_bars(window: QWidget, area: QRect, gap: int) -> QRect:
    """``area``, moved up until it covers no bar of ``window`` and stands ``gap`` above the one below it."""
    kept = (each.bar for each in window.findChildren(_KeptClear))
    places = [QRect(bar.mapTo(window, QPoint(0, 0)), bar.size()) for bar in kept if bar.isVisible()]
    lifted = QRect(area)
    for place in sorted(places, key=lambda each: each.bottom(), reverse=True):
        if place.intersects(lifted):
            lifted.moveBottom(place.top() - 1 - gap)
    return lifted


class _KeptClear(QObject):
    """Tells the window of ``bar`` when it came, went, or stands elsewhere."""

    def __init__(self, bar: QWidget) -> None:
        super().__init__(bar)
        self.bar = bar
        bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _CHANGES:
            # Posted, so that everything has its new place when it is read.
            QCoreApplication.postEvent(self.bar.window(), QEvent(MOVED))
        return False
