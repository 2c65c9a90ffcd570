"""Rows below each other, each as high as it needs to be, that are built when they come into view."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from itertools import pairwise
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QRect, QSize, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import theme
from app.ui.widgets.focus_chain import focusable_before

_FIRST = 8
"""So many rows are built at once: what is seen of a page that opens."""
_NEAR = 3
"""So many rows above and below the visible ones are built, so that Tab always finds the next."""
_NEAR_MS = 30
"""How long those wait, so that what is visible is painted before them."""


class LateRow(QWidget):
    """A row of ``LateRows``."""

    def tab_stops(self) -> Sequence[QWidget]:
        """The controls in the order the keyboard visits them."""
        return ()


Key = TypeVar("Key", bound=Hashable)
Row = TypeVar("Row", bound=LateRow)


class LateRows(QWidget, Generic[Key, Row]):
    """Shows a row for each of the keys that ``set_keys`` gives, made by ``build``.

    A widget costs: what a page of hundreds of rows takes is what its visible ones take. A row whose key stays
    is the same widget at another place. ``let_go`` hears of each row that goes. ``row_height`` is what
    a row that is not built yet is thought to need.

    Signals:
        rows_built: there are more rows than before.
    """

    rows_built = Signal()

    def __init__(
        self,
        build: Callable[[Key, QWidget], Row],
        row_height: int,
        parent: QWidget,
        *,
        let_go: Callable[[Row], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._build, self._let_go, self._row_height = build, let_go, row_height
        self._keys: list[Key] = []
        self._place_of: dict[Key, int] = {}
        self._rows: dict[Key, Row] = {}
        self._tops: list[tuple[int, int]] = []
        """The top of each row and its height, as they lie now."""
        self._missing = range(0)
        self._widest = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().follow(self)

    @property
    def rows(self) -> Mapping[Key, Row]:
        """The rows there are by now, by their keys."""
        return self._rows

    @property
    def count(self) -> int:
        """How many rows there are, built or not."""
        return len(self._keys)

    def place_of(self, key: Key) -> int:
        """Where the row of ``key`` stands, from 0."""
        return self._place_of[key]

    def is_built(self, place: int) -> bool:
        """Whether there is the row of a place by now."""
        return place < len(self._keys) and self._keys[place] in self._rows

    def set_keys(self, keys: Sequence[Key]) -> None:
        """Show a row for each of ``keys``, which differ from each other."""
        if list(keys) == self._keys:
            return
        self._keys = list(keys)
        self._place_of = {key: place for place, key in enumerate(self._keys)}
        for key in [key for key in self._rows if key not in self._place_of]:
            row = self._rows.pop(key)
            if self._let_go is not None:
                self._let_go(row)
            row.hide()
            row.deleteLater()
        self._build_rows(range(min(_FIRST, len(self._keys))))
        self.arrange()

    def row(self, key: Key) -> Row:
        """The row of ``key``, built if it was not there yet."""
        if key not in self._rows:
            place = self._place_of[key]
            self._build_rows(range(place, place + 1))
            self.arrange()
        return self._rows[key]

    def arrange(self) -> None:
        """Put the rows below each other, each as high as it wants now; those that are not built have room."""
        width, bottom, unbuilt = self.width(), 0, theme().scaled(self._row_height)
        self._tops = []
        for key in self._keys:
            row, height = self._rows.get(key), unbuilt
            if row is not None:
                height = _height_of(row, width)
                row.setGeometry(0, bottom, width, height)
            self._tops.append((bottom, height))
            bottom += height
        if bottom != self.minimumHeight() or bottom != self.maximumHeight():
            self.setFixedHeight(bottom)
        widest = self.minimumSizeHint().width()
        if widest != self._widest:
            self._widest = widest
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        width = max((row.minimumSizeHint().width() for row in self._rows.values()), default=0)
        return QSize(width, self.minimumHeight())

    def sizeHint(self) -> QSize:
        width = max((row.sizeHint().width() for row in self._rows.values()), default=0)
        return QSize(width, self.minimumHeight())

    def retheme(self) -> None:
        self.arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            # A row wants another height: there is no layout that would hear of it.
            self.arrange()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._want_rows(event.rect())

    def _want_rows(self, visible: QRect) -> None:
        """Build what is missing in ``visible`` after this paint, and what is near it a little later."""
        if len(self._rows) == len(self._keys):
            return
        seen = [place for place, (top, height) in enumerate(self._tops) if _meets(visible, top, height)]
        if not seen:
            return
        near = range(max(0, seen[0] - _NEAR), min(len(self._keys), seen[-1] + 1 + _NEAR))
        if any(self._keys[place] not in self._rows for place in near):
            is_blank = any(self._keys[place] not in self._rows for place in seen)
            self._missing = near
            QTimer.singleShot(0 if is_blank else _NEAR_MS, self, self._on_rows_wanted)

    def _on_rows_wanted(self) -> None:
        self._build_rows(range(self._missing.start, min(self._missing.stop, len(self._keys))))
        self.arrange()

    def _build_rows(self, places: range) -> None:
        built = [place for place in places if self._keys[place] not in self._rows]
        for place in built:
            row = self._build(self._keys[place], self)
            if self.isVisible():
                # Otherwise it is shown with the page, and laid out once, at the width that it has then.
                row.setVisible(True)
            self._rows[self._keys[place]] = row
            self._put_in_order(place, row)
        if built:
            self.rows_built.emit()

    def _put_in_order(self, place: int, row: Row) -> None:
        """The keyboard and a screen reader come to ``row`` after the one above it."""
        following = next((self._rows[key] for key in self._keys[place + 1 :] if key in self._rows), None)
        if following is not None:
            row.stackUnder(following)
        above = (self._rows[key].tab_stops() for key in self._keys[place - 1 :: -1] if key in self._rows)
        last = next((stops[-1] for stops in above if stops), None) if place else None
        # Qt moves what takes the keyboard itself; one that hands it on stays where it is.
        stops = [last or focusable_before(self), *row.tab_stops()]
        for one, other in pairwise([stop.focusProxy() or stop for stop in stops]):
            QWidget.setTabOrder(one, other)


def _height_of(row: QWidget, width: int) -> int:
    wanted = row.heightForWidth(width) if row.hasHeightForWidth() else row.sizeHint().height()
    return max(wanted, row.minimumSizeHint().height())


def _meets(visible: QRect, top: int, height: int) -> bool:
    return top <= visible.bottom() and top + height >= visible.top()
