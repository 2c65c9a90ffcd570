"""The list of what needs the rep today, the most urgent first."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.home.to_do import Group, ToDo
from app.services.words import Words
from app.ui.home.row import HomeRow
from app.ui.home.row_column import RowColumn
from app.ui.home.sentences import Moment, words_of, words_of_rest
from app.ui.home.to_do_row import ToDoRow
from app.ui.theme import theme

_Shown = ToDo | Group
"""An entry, or the group of which there are more."""


class ToDoList(RowColumn[_Shown]):
    """Rows that stay while others come and go.

    Signals:
        asked: the ``ToDo`` to be done, or the ``Group`` of which the rep would see all.
    """

    asked = Signal(object)

    def __init__(self, words: Words, parent: QWidget, *, may_write: bool) -> None:
        self._words, self._may_write = words, may_write
        self._moment: Moment | None = None
        self._entries: dict[HomeRow, _Shown] = {}
        super().__init__(_key_of, self._build_row, self._fill_row, parent)
        self.setAccessibleName(words.translate("home", "To do today"))
        theme().follow(self)

    def show_groups(self, groups: Sequence[Group], moment: Moment) -> None:
        """Show these, and after each group how many of it are left out."""
        self._moment = moment
        self._entries.clear()
        shown: list[_Shown] = []
        for group in groups:
            shown += group.entries
            shown += [group] if group.rest else []
        self.show_entries(shown)
        self._share_width()

    def retheme(self) -> None:
        """Names take another room in another size of text."""
        self._share_width()

    def _share_width(self) -> None:
        rows = [row for row in self.rows if isinstance(row, ToDoRow)]
        widest = max((row.name_width for row in rows), default=0)
        for row in rows:
            row.set_name_column(widest)

    def _build_row(self) -> HomeRow:
        row = ToDoRow(self)
        row.setObjectName("to_do")
        row.clicked.connect(lambda: self.asked.emit(self._entries[row]))
        return row

    def _fill_row(self, row: HomeRow, entry: _Shown) -> None:
        assert isinstance(row, ToDoRow)
        assert self._moment is not None
        self._entries[row] = entry
        if isinstance(entry, Group):
            row.say(words_of_rest(self._words, entry))
        else:
            row.say(words_of(self._words, entry, self._moment, may_write=self._may_write))


def _key_of(entry: _Shown) -> str:
    return f"all:{entry.kind}" if isinstance(entry, Group) else f"{entry.kind}:{entry.id}"
