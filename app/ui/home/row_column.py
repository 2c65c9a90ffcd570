"""Rows below each other that stay while others come and go, with the keyboard where it was."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.home.row import HomeRow

T = TypeVar("T")


class RowColumn(QWidget, Generic[T]):
    """``key`` is what a row stays the same for, ``build`` makes one, ``fill`` lets it say an entry."""

    def __init__(
        self,
        key: Callable[[T], str],
        build: Callable[[], HomeRow],
        fill: Callable[[HomeRow, T], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._key, self._build, self._fill = key, build, fill
        self._rows: dict[str, HomeRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    @property
    def rows(self) -> tuple[HomeRow, ...]:
        """The rows from top to bottom."""
        return tuple(self._rows.values())

    def show_entries(self, entries: Sequence[T]) -> None:
        """Show just these, in their order; a row that goes hands the keyboard to the one in its place."""
        there, before = self._rows, self.rows
        focused = next((place for place, row in enumerate(before) if row.hasFocus()), None)
        self._rows = {}
        for place, entry in enumerate(entries):
            key = self._key(entry)
            row = there.pop(key, None) or self._new_row()
            self._fill(row, entry)
            self._rows[key] = row
            if self._column.indexOf(row) != place:
                self._column.removeWidget(row)
                self._column.insertWidget(place, row)
                # A layout shows it later, and until then it takes no keyboard.
                row.show()
        if focused is not None and before[focused] not in self._rows.values():
            self._focus(min(focused, len(self._rows) - 1))
        for row in there.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        shown = self.rows
        for first, second in pairwise(shown):
            self.setTabOrder(first, second)
        self.setVisible(bool(shown))

    def _new_row(self) -> HomeRow:
        row = self._build()
        row.stepped.connect(lambda by: self._step(row, by))
        return row

    def _step(self, row: HomeRow, by: int) -> None:
        place = self.rows.index(row) + by
        if 0 <= place < len(self._rows):
            self._focus(place)

    def _focus(self, place: int) -> None:
        if 0 <= place < len(self._rows):
            self.rows[place].setFocus(Qt.FocusReason.TabFocusReason)
