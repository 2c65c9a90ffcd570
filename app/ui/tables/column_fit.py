"""The widths of a table's columns: fixed ones at any text size, and one that takes what the others leave."""

from collections.abc import Collection, Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QTableView

from app.ui.theme import theme

_COMFORTABLE = 3
"""So many times its least width is as much as the column that takes the rest has use for."""


def spread(
    widths: Sequence[int], stretch: int, at_least: int, room: int, kept: Collection[int] = ()
) -> list[int]:
    """The widths of the columns in ``room`` pixels, of which the one at ``stretch`` takes the rest.

    ``widths`` are those wanted, 0 for a column that is hidden. What a wide window leaves beyond three times
    ``at_least`` all share by their widths, so that the eye finds from a name to its figures; those at the
    places of ``kept`` stay as they are.
    """
    fitted = [0 if place == stretch else width for place, width in enumerate(widths)]
    rest, comfortable = room - sum(fitted), at_least * _COMFORTABLE
    if rest > comfortable:
        growing = {place: width for place, width in enumerate(fitted) if place not in kept}
        shared, total = rest - comfortable, sum(growing.values()) + comfortable
        for place, width in growing.items():
            fitted[place] += shared * width // total
    fitted[stretch] = max(at_least, room - sum(fitted))
    return fitted


class ColumnFit(QObject):
    """Keeps the columns of ``view`` as wide as ``widths`` say, in pixels at 100 % text.

    The column whose width is 0 takes the rest, and never less than ``at_least``: where the window is too
    narrow for that, the columns of ``yields`` are hidden, the first of them first. Where it is very wide,
    all of them grow.

    Signals:
        changed: other columns are shown now.
    """

    changed = Signal()

    def __init__(
        self, view: QTableView, widths: Sequence[int], at_least: int, yields: Sequence[int] = ()
    ) -> None:
        super().__init__(view)
        self._view = view
        self._widths = tuple(widths)
        self._at_least = at_least
        self._yields = tuple(yields)
        self._stretch = self._widths.index(0)
        self._unwanted: frozenset[int] = frozenset()
        self._shown = -1
        view.viewport().installEventFilter(self)
        theme().changed.connect(self.fit)
        self.fit()

    def hide(self, places: Iterable[int]) -> None:
        """Hide the columns at ``places`` whatever the width, and show the others where there is room."""
        self._unwanted = frozenset(places)
        self.fit()

    @property
    def shown(self) -> int:
        """How many columns are shown."""
        return self._shown

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return False

    def fit(self) -> None:
        """Share out the width that there is now."""
        room, header = self._view.viewport().width(), self._view.horizontalHeader()
        hidden = self._hidden(room)
        wanted = [0 if place in hidden else theme().scaled(each) for place, each in enumerate(self._widths)]
        fitted = spread(wanted, self._stretch, theme().scaled(self._at_least), room)
        for place, width in enumerate(fitted):
            header.setSectionHidden(place, place in hidden)
            if place not in hidden:
                header.resizeSection(place, width)
        shown = len(self._widths) - len(hidden)
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()

    def _hidden(self, room: int) -> frozenset[int]:
        hidden = self._unwanted
        for place in self._yields:
            if self._taken(hidden) + theme().scaled(self._at_least) <= room:
                break
            hidden |= {place}
        return hidden

    def _taken(self, hidden: frozenset[int]) -> int:
        return sum(theme().scaled(width) for place, width in enumerate(self._widths) if place not in hidden)
