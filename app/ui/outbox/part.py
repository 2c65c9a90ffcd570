"""A part of the outbox: what has not left in a table, what left folded away below."""

from abc import abstractmethod
from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.words import Words
from app.ui.outbox.standing import NOT_LEFT, Standing
from app.ui.tables.column_fit import ColumnFit
from app.ui.tables.row_model import Column, RowModel
from app.ui.tables.view import TableView
from app.ui.tables.whole_table import WholeTable
from app.ui.theme import CELL, NOTE, SECTION
from app.ui.widgets.buttons import Button
from app.ui.widgets.fold_row import FoldRow
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine

WIDTHS, HAPPENS_AT_LEAST, YIELDS = (264, 184, 92, 132, 0, 88, 148, 40), 224, (2, 1, 5, 6)
"""Of the columns of every part, so that they stand below each other, and which give way, in this order."""
_OTHER = 5
HISTORY_DAYS = 30
HISTORY_MAX = 500
"""So many rows of each part the history shows, the last that left."""
R = TypeVar("R")
S = TypeVar("S")


class OutboxPart(QWidget, Generic[R, S]):
    """Rows of one kind. A subclass gives the columns and says how a row stands.

    Signals:
        opened: a row was entered; it carries the row.
        asked: what a link of a row offers; the id of its column, and the row.
        menu_asked: the menu of a row is wanted; the row.
        cancel_asked: Delete was pressed on a row; the row.
        linked: the link beside what left today was followed.
    """

    opened = Signal(object)
    asked = Signal(str, object)
    menu_asked = Signal(object)
    cancel_asked = Signal(object)
    linked = Signal()

    def __init__(
        self, words: Words, title: str, name: str, parent: QWidget | None = None, *, is_history: bool = False
    ) -> None:
        super().__init__(parent)
        self._words, self._is_history = words, is_history
        self._rows: Sequence[R] = ()
        self._sent: Sequence[S] = ()
        self._choice: Standing | None = None
        self.tables: list[tuple[TableView, ColumnFit]] = []
        """What waits, and what left, with what sizes their columns."""
        self.setObjectName(name)
        self._note = Label("", NOTE, "text3", self)
        self._title = Label(title, SECTION, parent=self)
        self.model: RowModel[R] = RowModel(self.columns(), self.key_of, self)
        self.sent_model: RowModel[S] = RowModel(self.sent_columns(), self.sent_key_of, self)
        self.view = self._build_view(title, f"{name}_list", self.model, has_head=True)
        self.sent_view = self._build_view(
            words.translate("outbox", "{part}, sent today", part=title),
            f"{name}_sent",
            self.sent_model,
            has_head=is_history,
        )
        self._nothing = Label(words.translate("outbox", "Nothing waits."), CELL, "text3", self)
        self._nothing.setContentsMargins(36, 12, 0, 12)
        self._fold = FoldRow(words.translate("outbox", "Sent today"), self)
        self._fold.setObjectName(f"{name}_fold")
        self._fold.setChecked(is_history)
        self._fold.toggled.connect(self._show)
        self._said = Label("", NOTE, "text3", self)
        self._link = Button("", "link", parent=self)
        self._link.setObjectName(f"{name}_link")
        self._link.clicked.connect(self.linked)
        self._lay_out()

    # What a subclass says

    @abstractmethod
    def columns(self) -> tuple[Column[R], ...]:
        """The columns of what has not left."""

    @abstractmethod
    def sent_columns(self) -> tuple[Column[S], ...]:
        """The same columns, of what left."""

    @abstractmethod
    def key_of(self, row: R) -> str:
        """What tells a row from the others."""

    @abstractmethod
    def sent_key_of(self, row: S) -> str:
        """What tells a row that left from the others."""

    @abstractmethod
    def standing(self, row: R) -> Standing:
        """How a row stands that has not left."""

    @abstractmethod
    def has_arrived(self, row: S) -> bool:
        """Whether a row that left was also taken where it went."""

    # What the page does

    @property
    def waiting(self) -> Sequence[R]:
        """What has not left, whatever is shown of it."""
        return self._rows

    @property
    def has_rows(self) -> bool:
        """Whether there is anything to show, whatever is chosen."""
        return bool((self._rows and not self._is_history) or self._sent)

    def since(self, now: datetime) -> datetime:
        """From when on it shows what left: midnight, or as history some weeks ago; ``now`` has a zone."""
        midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
        return midnight - timedelta(days=HISTORY_DAYS) if self._is_history else midnight

    def counts(self) -> Counter[Standing]:
        """How many there are of each standing."""
        found = Counter(self.standing(row) for row in self._rows)
        found[Standing.SENT] = sum(map(self.has_arrived, self._sent))
        return found

    @property
    def total(self) -> int:
        """How many rows there are whatever is chosen, with those that left."""
        return len(self._rows) + len(self._sent)

    def set_rows(self, rows: Sequence[R], sent: Sequence[S]) -> None:
        """Show these; those that are there already keep selection and place."""
        self._rows, self._sent = rows, sent
        self._show()

    def show_only(self, choice: Standing | None) -> None:
        """Show what stands so, or everything."""
        self._choice = choice
        if choice is Standing.SENT:
            self._fold.setChecked(True)
        self._show()

    def set_note(self, note: str) -> None:
        """Say ``note`` after the title."""
        self._note.setText(note)

    def set_sent_note(self, note: str, said: str = "", link: str = "") -> None:
        """Say ``note`` of what left today, and at the other end what became of the rest, with a link."""
        self._fold.set_note(note)
        if self._is_history:
            self.set_note(note)
        self._said.setText(said)
        self._link.setText(link)
        self._link.setVisible(bool(link))

    @property
    def has_two_links(self) -> bool:
        """Whether a row that is shown offers two things, the first of them in a column of its own."""
        return False

    def make_room_for_two_links(self, are_there: bool) -> None:
        """Show the column of the first link, or leave its room to the sentences."""
        for _, fit in self.tables:
            fit.hide(() if are_there else (_OTHER,))

    def repaint_rows(self) -> None:
        """Draw the rows again: time has passed."""
        self.view.viewport().update()

    def is_hidden(self, column: str) -> bool:
        """Whether a column gave way because there is no room."""
        place = [each.id for each in self.model.columns].index(column)
        return (self.sent_view if self._is_history else self.view).isColumnHidden(place)

    def current(self) -> R | None:
        """The row that has not left and where the keyboard is; None where it is elsewhere."""
        index = self.view.currentIndex()
        return self.model.row_at(index.row()) if self.view.hasFocus() and index.isValid() else None

    def menu_place(self, row: R) -> QPoint:
        """Where the menu of a row belongs on the screen."""
        at = self.model.position_of(self.key_of(row))
        if at is not None:
            return self.view.menu_place(at)
        # What left is in the other table, and of the same kind wherever it has a menu.
        return self.sent_view.menu_place(self.sent_model.position_of(self.key_of(row)) or 0)

    def _show(self, *_: object) -> None:
        choice = self._choice
        shown = [row for row in self._rows if choice is None or self.standing(row) is choice]
        self.model.set_rows(shown)
        may_wait = choice in (None, *NOT_LEFT) and not self._is_history
        has_sent = choice in (None, Standing.SENT) and bool(self._sent)
        is_open = has_sent and self._fold.isChecked()
        # What did not arrive where it went is counted as sent nowhere.
        sent = [row for row in self._sent if choice is None or self.has_arrived(row)]
        self.sent_model.set_rows(sent if is_open else ())
        self.view.setVisible(may_wait)
        self._nothing.setVisible(may_wait and not shown)
        self._line.setVisible(may_wait and not shown)
        self._fold.setVisible(not self._is_history)
        self._foot.setVisible(has_sent and not (self._is_history and self._link.isHidden()))
        self.sent_view.setVisible(is_open)
        self._after.setVisible(has_sent and not self._is_history)
        self.setVisible((choice is None and not self._is_history) or bool(shown and may_wait) or has_sent)

    def _build_view(
        self, name: str, object_name: str, model: RowModel[R] | RowModel[S], *, has_head: bool
    ) -> WholeTable:
        view = WholeTable(name, self, row_height=56, name_column=0, has_head=has_head, runs_on=True)
        view.setObjectName(object_name)
        view.setModel(model)
        ids = [each.id for each in model.columns]
        self.tables.append((view, ColumnFit(view, WIDTHS, HAPPENS_AT_LEAST, YIELDS, ids)))
        view.opened.connect(lambda row: self.opened.emit(model.row_at(row)))
        view.menu_asked.connect(lambda row: self.menu_asked.emit(model.row_at(row)))
        view.clicked.connect(lambda index: self._on_clicked(model, index))
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), view)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(lambda: self._on_delete(view, model))
        return view

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(self._note)
        head.addStretch(1)
        self._foot = QWidget(self)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 12, 0)
        foot.setSpacing(4)
        foot.addWidget(self._fold)
        foot.addStretch(1)
        foot.addWidget(self._said)
        foot.addWidget(self._link)
        self._line, self._after = HLine("line", self), HLine("line", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(8)
        for each in (self.view, self._nothing, self._line, self._foot, self._after, self.sent_view):
            column.addWidget(each)

    def _on_clicked(self, model: RowModel[R] | RowModel[S], index: QModelIndex) -> None:
        column = model.columns[index.column()].id
        row = model.row_at(index.row())
        if column == "menu":
            self.menu_asked.emit(row)
        elif column in ("next", "other") and index.data():
            self.asked.emit(column, row)

    def _on_delete(self, view: WholeTable, model: RowModel[R] | RowModel[S]) -> None:
        if view.currentIndex().isValid():
            self.cancel_asked.emit(model.row_at(view.currentIndex().row()))
