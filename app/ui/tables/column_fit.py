"""The widths of a table's columns: fixed ones at any text size, and one that takes what the others leave."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QTableView

from app.ui.tables.column_layout import MOST, ColumnLayout
from app.ui.tables.header import TableHeader
from app.ui.theme import NOTE_STRONG, theme
from app.ui.theme.paint import text_width

_COMFORTABLE = 2
"""So many times its least width is as much as the column that takes the rest has use for."""
_HEAD_ROOM = 36
"""Beside the words of a head: its margins, and the arrow of the order."""


def spread(
    widths: Sequence[int], stretch: int, at_least: int, room: int, kept: Collection[int] = ()
) -> list[int]:
    """The widths of the columns in ``room`` pixels, of which the one at ``stretch`` takes the rest.

    ``widths`` are those wanted, 0 for a column that is hidden. What a wide window leaves beyond twice
    ``at_least`` all share by the widths that they need, so that the eye finds from a name to its figures;
    those at the places of ``kept`` stay as they are.
    """
    fitted = [0 if place == stretch else width for place, width in enumerate(widths)]
    rest, comfortable = room - sum(fitted), at_least * _COMFORTABLE
    if rest > comfortable:
        growing = {place: width for place, width in enumerate(fitted) if place not in kept}
        shared, total = rest - comfortable, sum(growing.values()) + at_least
        for place, width in growing.items():
            fitted[place] += shared * width // total
    fitted[stretch] = max(at_least, room - sum(fitted))
    return fitted


def content_width(view: QTableView, place: int) -> int:
    """How wide a column must be for all that it shows and for its head, at 100 % text."""
    head = view.model().headerData(place, Qt.Orientation.Horizontal) or ""
    wide = max(view.sizeHintForColumn(place), text_width(str(head), NOTE_STRONG) + theme().scaled(_HEAD_ROOM))
    return min(MOST, -(-wide * 100 // theme().text_percent))


class ColumnFit(QObject):
    """Keeps the columns of ``view`` as wide as ``widths`` say, at 100 % text, or as they are dragged.

    The column whose width is 0 takes the rest, and never less than ``at_least``: where the window is too
    narrow for that, the columns of ``yields`` are hidden, the first of them first. Where it is very wide,
    all of them grow. What the rep drags stays as it was dragged; a double click on an edge makes room for
    the widest that is shown. ``ids`` name the columns in ``layout``.

    Signals:
        changed: other columns are shown now.
        layout_changed: the rep sized, moved, showed or hid a column.
    """

    changed = Signal()
    layout_changed = Signal()

    def __init__(
        self,
        view: QTableView,
        widths: Sequence[int],
        at_least: int,
        yields: Sequence[int] = (),
        ids: Sequence[str] = (),
    ) -> None:
        super().__init__(view)
        self._view = view
        self._widths = tuple(widths)
        self._at_least = at_least
        self._yields = tuple(yields)
        self._stretch = self._widths.index(0)
        self._ids = tuple(ids) or tuple(str(place) for place in range(len(self._widths)))
        self._layout = ColumnLayout()
        self._unwanted: frozenset[int] = frozenset()
        self._short: tuple[int, ...] = ()
        self._shown = -1
        self._is_fitting = False
        view.viewport().installEventFilter(self)
        header = view.horizontalHeader()
        if isinstance(header, TableHeader):
            header.let_go.connect(self.fit)
        header.sectionResized.connect(self._on_resized)
        header.sectionMoved.connect(self._on_moved)
        header.sectionHandleDoubleClicked.connect(self.fit_to_content)
        theme().changed.connect(self.fit)
        self.fit()

    @property
    def ids(self) -> tuple[str, ...]:
        """The names of the columns, as they come."""
        return self._ids

    @property
    def layout(self) -> ColumnLayout:
        """How the rep left the columns."""
        return self._layout

    def set_layout(self, layout: ColumnLayout) -> None:
        """Put the columns as they were left; nothing of it is the rep's doing."""
        self._layout = layout
        header = self._view.horizontalHeader()
        with self._fitting():
            for position, id in enumerate(layout.order):
                header.moveSection(header.visualIndex(self._ids.index(id)), position)
        self.fit()

    def show_column(self, place: int, *, is_shown: bool) -> None:
        """Show a column, also where that makes the table wider than its room, or hide it."""
        self._change(self._layout.with_shown(self._ids[place], is_shown=is_shown))
        self.fit()

    def is_column_shown(self, place: int) -> bool:
        """Whether a column is on show."""
        return not self._view.horizontalHeader().isSectionHidden(place)

    @property
    def short_of_room(self) -> tuple[int, ...]:
        """The columns that are hidden for want of room, and not because the rep hid them."""
        return self._short

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
        wanted = [0 if place in hidden else self._wanted(place) for place in range(len(self._widths))]
        chosen = {place for place, id in enumerate(self._ids) if id in self._layout.widths}
        fitted = spread(wanted, self._stretch, self._least, room, chosen)
        if self._stretch in chosen:
            fitted = wanted
        with self._fitting():
            for place, width in enumerate(fitted):
                header.setSectionHidden(place, place in hidden)
                if place not in hidden:
                    header.resizeSection(place, width)
        shown, short = len(self._widths) - len(hidden), self._short
        self._short = tuple(sorted(hidden - self._chosen_away()))
        if (shown, self._short) != (self._shown, short):
            self._shown = shown
            self.changed.emit()

    def fit_to_content(self, place: int) -> None:
        """Make a column as wide as the widest that it shows, its head included."""
        self._change(self._layout.with_width(self._ids[place], content_width(self._view, place)))
        self.fit()

    @property
    def _least(self) -> int:
        return theme().scaled(self._at_least)

    def _wanted(self, place: int) -> int:
        """How wide a column is wanted; for the one that takes the rest, only where it was dragged."""
        return theme().scaled(self._layout.widths.get(self._ids[place], self._widths[place]))

    def _chosen_away(self) -> frozenset[int]:
        """The columns that are hidden whatever the room."""
        return self._unwanted | {place for place, id in enumerate(self._ids) if id in self._layout.hidden}

    def _hidden(self, room: int) -> frozenset[int]:
        hidden = self._chosen_away()
        for place in self._yields:
            if self._taken(hidden) <= room:
                break
            if self._ids[place] not in self._layout.insisted:
                hidden |= {place}
        return hidden

    def _taken(self, hidden: frozenset[int]) -> int:
        wanted = sum(self._wanted(place) for place in range(len(self._widths)) if place not in hidden)
        is_dragged = self._ids[self._stretch] in self._layout.widths
        return wanted if is_dragged else wanted + self._least

    def _plain(self, width: int) -> int:
        """``width`` at 100 % text."""
        return round(width * 100 / theme().text_percent)

    def _on_resized(self, place: int, _before: int, width: int) -> None:
        if not self._is_fitting and width and 0 <= place < len(self._ids):
            self._change(self._layout.with_width(self._ids[place], self._plain(width)))

    def _on_moved(self, _place: int, _from: int, _to: int) -> None:
        if not self._is_fitting:
            header = self._view.horizontalHeader()
            places = sorted(range(len(self._ids)), key=header.visualIndex)
            self._change(replace(self._layout, order=tuple(self._ids[place] for place in places)))

    def _change(self, layout: ColumnLayout) -> None:
        self._layout = layout
        self.layout_changed.emit()

    @contextmanager
    def _fitting(self) -> Iterator[None]:
        """What happens to the columns meanwhile is not the rep's doing."""
        before, self._is_fitting = self._is_fitting, True
        try:
            yield
        finally:
            self._is_fitting = before
