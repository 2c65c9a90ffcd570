"""A page that scrolls."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from app.ui.theme import style_area, theme


class ScrollArea(QScrollArea):
    """Scrolls its content without a frame, with thin bars; the content is as wide as the area."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.retheme()
        theme().follow(self)

    def setWidget(self, widget: QWidget) -> None:
        super().setWidget(widget)
        # Qt fills both with the colour of the window, on cards and panels too.
        self.viewport().setAutoFillBackground(False)
        widget.setAutoFillBackground(False)

    def retheme(self) -> None:
        style_area(self)


def bring_into_view(widget: QWidget, around: int = 60) -> None:
    """Scroll what ``widget`` lies in until it is seen, with so many px above and below it."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget, 0, around)
        above = above.parentWidget()


def scrolled_down(content: QWidget, parent: QWidget) -> ScrollArea:
    """``content`` in an area that scrolls up and down only, and where the keyboard does not stop."""
    area = ScrollArea(parent)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area
