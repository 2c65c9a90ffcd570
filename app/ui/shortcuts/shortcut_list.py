"""The table of shortcuts as it is read: groups under their titles, in as many columns as have room."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.words import Words
from app.ui.shortcuts.key_words import say_keys
from app.ui.shortcuts.table import Shortcut, ShortcutGroup
from app.ui.theme import CELL, CELL_STRONG, SECTION, theme
from app.ui.widgets.label import Label

_COLUMN, _BETWEEN, _COLUMNS_MAX = 340, 40, 3
_TITLE_ROWS = 2
"""A title and the room above it are as high as so many rows."""


class ShortcutList(QWidget):
    """Shows ``groups`` in columns that are about as long as each other, in the order of reading."""

    def __init__(self, groups: Sequence[ShortcutGroup], words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups = groups
        self._blocks = [_GroupBlock(each, words, self) for each in groups]
        self._columns = [QVBoxLayout() for _ in range(_COLUMNS_MAX)]
        self._count = 0
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for column in self._columns:
            column.setSpacing(20)
            row.addLayout(column, 1)
        self._deal(1)
        theme().follow(self)

    def height_at(self, width: int) -> int:
        """How high it is at ``width``, for which it is laid out."""
        self._deal(_columns_in(width))
        return self._row.totalHeightForWidth(width)

    def retheme(self) -> None:
        self._deal(_columns_in(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._deal(_columns_in(self.width()))

    def _deal(self, count: int) -> None:
        """Put the blocks into so many columns."""
        if count == self._count:
            return
        self._count = count
        for column in self._columns:
            while column.takeAt(0) is not None:
                pass
        for block, place in zip(self._blocks, _places(self._groups, count), strict=True):
            self._columns[place].addWidget(block)
        for place, column in enumerate(self._columns):
            column.addStretch(1)
            column.setContentsMargins(_BETWEEN if 0 < place < count else 0, 0, 0, 0)
            # A column of nothing takes no room.
            self._row.setStretch(place, 1 if place < count else 0)


class _GroupBlock(QWidget):
    """One group: its title over its rows."""

    def __init__(self, group: ShortcutGroup, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(words.say(group.title), SECTION, parent=self))
        for shortcut in group.shortcuts:
            column.addLayout(_row(shortcut, words, self))


def _columns_in(width: int) -> int:
    """How many columns there is room for."""
    return max(1, min(_COLUMNS_MAX, (width + _BETWEEN) // (theme().scaled(_COLUMN) + _BETWEEN)))


def _row(shortcut: Shortcut, words: Words, parent: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(16)
    row.addWidget(Label(words.say(shortcut.does), CELL, "text2", parent, wrap=True), 1)
    keys = Label(" · ".join(say_keys(shortcut.keys, words)), CELL_STRONG, "text", parent)
    row.addWidget(keys, 0, Qt.AlignmentFlag.AlignTop)
    return row


def _places(groups: Sequence[ShortcutGroup], count: int) -> list[int]:
    """In which of ``count`` columns each group stands."""
    heights = [len(each.shortcuts) + _TITLE_ROWS for each in groups]
    whole, above = sum(heights), 0
    places = []
    for height in heights:
        middle = above + height / 2
        places.append(min(count - 1, int(middle * count / whole)))
        above += height
    return places
