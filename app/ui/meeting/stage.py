"""Where the customer's view stands in its window: at a size, and looked at somewhere."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QSizeF, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

ZOOM_STEPS = (100, 125, 150, 175, 200, 250, 300)
"""In percent of the size at which the whole view is seen."""

ContentFactory = Callable[[QWidget], QWidget]
"""Builds a view as a child of the widget that it is given; the view fits its type to its size."""


class Stage(QWidget):
    """Shows one view, as large as itself or larger; what is larger is looked at in parts.

    Signals:
        zoomed: the view has another size now, in percent.
    """

    zoomed = Signal(int)

    def __init__(self, content: ContentFactory, parent: QWidget) -> None:
        super().__init__(parent)
        self._percent = ZOOM_STEPS[0]
        self._look = QPointF(0.5, 0.5)
        self.content = content(self)

    @property
    def percent(self) -> int:
        """The size of the view."""
        return self._percent

    def zoom_by(self, steps: int) -> None:
        """Make the view larger by so many steps, or smaller."""
        place = ZOOM_STEPS.index(self._percent) + steps
        self.set_zoom(ZOOM_STEPS[max(0, min(place, len(ZOOM_STEPS) - 1))])

    def set_zoom(self, percent: int) -> None:
        """Give the view one of the sizes of ``ZOOM_STEPS``; what is looked at stays where it is."""
        if percent == self._percent:
            return
        self._percent = percent
        self._arrange()
        self.zoomed.emit(percent)

    def look_at(self, share: QPointF) -> None:
        """Move so that the place ``share`` of the view (0 to 1 each way) is at that share of the window."""
        self._look = QPointF(_within(share.x()), _within(share.y()))
        self._arrange()

    def look_further(self, right: float, down: float) -> None:
        """Move on by a share of what is out of sight."""
        self.look_at(self._look + QPointF(right, down))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        size = (QSizeF(self.size()) * self._percent / 100).toSize()
        left = round(self._look.x() * (size.width() - self.width()))
        top = round(self._look.y() * (size.height() - self.height()))
        self.content.setGeometry(-left, -top, size.width(), size.height())


def _within(share: float) -> float:
    return max(0.0, min(share, 1.0))
