"""The widths of a table's columns: fixed ones at any text size, and one that takes what the others leave."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QTableView

from app.ui.theme import theme


class ColumnFit(QObject):
    """Keeps the columns of ``view`` as wide as ``widths`` say, in pixels at 100 % text.

    The column whose width is 0 takes the rest, and never less than ``at_least``: where the window is too
    narrow for that, the columns of ``yields`` are hidden, the first of them first.
    """

    def __init__(
        self, view: QTableView, widths: Sequence[int], at_least: int, yields: Sequence[int] = ()
    ) -> None:
        super().__init__(view)
        self._view = view
        self._widths = tuple(widths)
        self._at_least = at_least
        self._yields = tuple(yields)
        self._stretch = self._widths.index(0)
        view.viewport().installEventFilter(self)
        theme().changed.connect(self.fit)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return False

    def fit(self) -> None:
        """Share out the width that there is now."""
        room, header = self._view.viewport().width(), self._view.horizontalHeader()
        hidden = self._hidden(room)
        for place, width in enumerate(self._widths):
            header.setSectionHidden(place, place in hidden)
            if width and place not in hidden:
                header.resizeSection(place, theme().scaled(width))
        header.resizeSection(self._stretch, max(theme().scaled(self._at_least), room - self._taken(hidden)))

    def _hidden(self, room: int) -> frozenset[int]:
        hidden: frozenset[int] = frozenset()
        for place in self._yields:
            if self._taken(hidden) + theme().scaled(self._at_least) <= room:
                break
            hidden |= {place}
        return hidden

    def _taken(self, hidden: frozenset[int]) -> int:
        return sum(theme().scaled(width) for place, width in enumerate(self._widths) if place not in hidden)
