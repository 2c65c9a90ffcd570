"""A search field and the chips beside it, which go on in the next line rather than over each other."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme import theme
from app.ui.widgets.flow_row import FlowRow
from app.ui.widgets.search_box import SearchBox

_AT_MOST = 348


class SearchRow(QWidget):
    """Gives the search what the chips leave of one line, as long as enough can be read in it.

    That is ``least`` pixels at the ordinary size of text. Chips are added to ``chips``; ``finish`` lays out,
    with what stands at the end of the line.
    """

    def __init__(self, search: SearchBox, parent: QWidget | None = None, *, least: int = 200) -> None:
        super().__init__(parent)
        self.search = search
        self._least = least
        self.chips = FlowRow(self)

    def finish(self, *last: QWidget) -> None:
        """Put the search, the chips and ``last`` into their line."""
        lowered = QVBoxLayout()
        # Chips are four pixels lower than the search field, and stand on its middle.
        lowered.setContentsMargins(0, 2, 0, 0)
        lowered.addWidget(self.chips)
        lowered.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 8)
        row.setSpacing(12)
        row.addWidget(self.search, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lowered, 1)
        for each in last:
            row.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_search()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            # A chip says something longer or shorter.
            self._fit_search()
        return super().event(event)

    def _fit_search(self) -> None:
        row = self.layout()
        if row is None or self.width() < 1:
            return
        margins = row.contentsMargins()
        taken = margins.left() + margins.right() + row.spacing() * (row.count() - 1)
        items = (row.itemAt(place) for place in range(row.count()))
        taken += sum(item.sizeHint().width() for item in items if item and item.widget() is not self.search)
        least, most = theme().scaled(self._least), theme().scaled(_AT_MOST)
        self.search.setFixedWidth(max(least, min(most, self.width() - taken)))
