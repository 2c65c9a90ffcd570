"""Where the lines of the customer's view scroll, in the columns of what stands above and below them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.widgets.scroll_area import ScrollArea

BAR_ROOM = 20
"""So many pixels right of the lines belong to the bar, whether there is one or not."""


class RowsArea(ScrollArea):
    """Scrolls ``rows``, which end ``BAR_ROOM`` before its right edge."""

    def __init__(self, rows: QWidget, content: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, BAR_ROOM, 0)
        self._column.setSpacing(0)
        self._column.addWidget(rows)
        self._column.addStretch(1)
        self.setWidget(content)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        bar = self.width() - self.viewport().width()
        self._column.setContentsMargins(0, 0, max(0, BAR_ROOM - bar), 0)
