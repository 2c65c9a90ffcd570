"""What controls that paint themselves do alike: their size is what they say, and they follow the theme."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import apply_style_sheet, set_ring_radius, theme

if TYPE_CHECKING:
    _Control = QWidget
else:
    # PySide takes the methods of a mixin only from a class that is none of Qt's.
    _Control = object


class Painted(_Control):
    """Paints itself, as large as its ``sizeHint``; call ``be_painted`` once what the hint needs is there."""

    def be_painted(self, radius: int = 6) -> None:
        """Notice the pointer, keep the size, tell the focus ring ``radius``, and follow the theme."""
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        set_ring_radius(self, radius)
        theme().follow(self)

    def retheme(self) -> None:
        self.updateGeometry()
        self.update()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class TipOnEntry(_Control):
    """Has a tooltip, which is dressed when the pointer first comes: most are never seen.

    A control with a style sheet of its own takes twice as long to be built.
    """

    def enterEvent(self, event: QEnterEvent) -> None:
        if self.toolTip():
            apply_style_sheet(self, "tip")
        super().enterEvent(event)


class PaintedChoice(Painted):
    """A choice that is taken by a click anywhere on it, not only on its mark."""

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)
