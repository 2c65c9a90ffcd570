"""The frame that is the focus ring."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFocusFrame, QWidget

from app.ui.theme.current import theme
from app.ui.theme.paint import draw_box, painter_on
from app.ui.theme.ring_properties import ring_radius
from app.ui.theme.style import RING_MARGIN, FocusRingStyle

_THICKNESS = 2


class RingFrame(QFocusFrame):
    """Draws 2 px of ``focus`` around a control, 1 px away from it, as round as the control and 3 px more."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        style = FocusRingStyle()
        style.setParent(self)
        self.setStyle(style)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        handled = super().eventFilter(watched, event)
        # Qt hides the frame of a control that is out of view, and leaves it so once it is scrolled into view.
        if event.type() == QEvent.Type.Move and self.isHidden() and self._is_in_view():
            self.show()
            self.raise_()
        return handled

    def _is_in_view(self) -> bool:
        place = self.parentWidget()
        return self.widget() is not None and place is not None and place.rect().intersects(self.geometry())

    def paintEvent(self, event: QPaintEvent) -> None:
        control = self.widget()
        if control is None:
            return
        radius = ring_radius(control) + RING_MARGIN
        draw_box(painter_on(self), self.rect(), radius, None, theme().color("focus"), _THICKNESS)
