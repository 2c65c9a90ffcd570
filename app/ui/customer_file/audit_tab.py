"""The audit log of a customer: asked of the portal when the tab is opened, older pages on demand."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.domain.ids import CustomerId
from app.services.flows.customer_history import HistoryAnswer, ask_history
from app.services.online import HistoryEvent
from app.services.words.history import history_action, history_fields, history_outcome
from app.ui.tables.cell import Cell, name_cell, pill_cell
from app.ui.tables.column_fit import ColumnFit
from app.ui.tables.row_model import Column, RowModel
from app.ui.tables.view import TableView
from app.ui.theme import NOTE, Status
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.label import Label
from app.ui.workspace import Workspace

_WIDTHS = (150, 176, 0, 160, 150)
_YIELDS = (3,)
_ACTION_AT_LEAST = 220
_LAPTOP_LETTERS = 8
_LOOK: dict[str, Status] = {
    "applied": "success",
    "merged": "success",
    "rejected": "danger",
    "conflict": "warning",
}


@dataclass(frozen=True, slots=True)
class _Entry:
    """An event at its place in the log."""

    place: int
    event: HistoryEvent


class AuditTab(QWidget):
    """Who did what, when, from where, and which fields changed; newest first."""

    def __init__(self, workspace: Workspace, customer_id: CustomerId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._id = workspace, customer_id
        words = workspace.words
        self._following = ""
        self._is_asking = False
        self.model: RowModel[_Entry] = RowModel(self._columns(), lambda row: str(row.place), self)
        self.view = TableView(words.translate("file", "Audit log"), self, row_height=56)
        self.view.setObjectName("audit_log")
        self.view.setModel(self.model)
        ColumnFit(self.view, _WIDTHS, _ACTION_AT_LEAST, _YIELDS)
        self._trouble = Banner(
            "warning", "", "", self, icon="offline", action=words.translate("file", "Try again")
        )
        self._trouble.setObjectName("audit_trouble")
        self._older = Button(words.translate("file", "Show older entries"), "secondary", "down", self)
        self._older.setObjectName("audit_older")
        self._count = Label("", NOTE, "text3", self)
        self._empty = EmptyState(
            "clock",
            words.translate("file", "Nothing recorded yet"),
            words.translate("file", "The portal records every change as soon as it arrives there."),
            None,
            self,
        )
        self._asking = EmptyState("sync", words.translate("file", "Asking the portal…"), "", None, self)
        self._unread = QWidget(self)
        self._lay_out()
        self._trouble.action_triggered.connect(self._ask)
        self._older.clicked.connect(self._ask)
        self._ask()

    def _columns(self) -> tuple[Column[_Entry], ...]:
        words = self._workspace.words
        return (
            Column("when", words.translate("file", "When"), lambda row: self._when(row.event.at)),
            Column("who", words.translate("file", "Who"), lambda row: name_cell(row.event.user)),
            Column("what", words.translate("file", "What"), self._what),
            Column("where", words.translate("file", "From where"), lambda row: self._where(row.event.place)),
            Column("outcome", words.translate("file", "Outcome"), self._outcome),
        )

    def _when(self, moment: datetime) -> Cell:
        formats = self._workspace.formats
        here = moment.astimezone(self._workspace.desk.clock.now().tzinfo)
        return Cell(formats.short_date(here.date()), formats.clock(here))

    def _what(self, row: _Entry) -> Cell:
        words = self._workspace.words
        return Cell(
            history_action(words, row.event.action), history_fields(words, row.event.fields), ink="text"
        )

    def _where(self, place: str) -> Cell:
        words = self._workspace.words
        if not place:
            return Cell(words.translate("file", "On the portal"))
        if place == self._workspace.desk.store.client_id():
            return Cell(words.translate("file", "This laptop"))
        return Cell(words.translate("file", "Laptop {id}", id=place[-_LAPTOP_LETTERS:]))

    def _outcome(self, row: _Entry) -> Cell:
        told = history_outcome(self._workspace.words, row.event.outcome)
        return pill_cell(told, _LOOK.get(row.event.outcome, "neutral"))

    def _lay_out(self) -> None:
        body = QWidget(self)
        self._stack = QStackedLayout(body)
        for page in (self._asking, self.view, self._empty, self._unread):
            self._stack.addWidget(page)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._older)
        foot.addWidget(self._count)
        foot.addStretch(1)
        self._trouble.hide()
        self._older.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(12)
        column.addWidget(self._trouble)
        column.addWidget(body, 1)
        column.addLayout(foot)

    def _ask(self) -> None:
        """Ask for the page after the last one; once at a time."""
        if self._is_asking:
            return
        self._is_asking = True
        self._older.setEnabled(False)
        if not self.model.rows:
            self._stack.setCurrentWidget(self._asking)
        desk, id, cursor = self._workspace.desk, self._id, self._following
        self._workspace.tasks.query(lambda: ask_history(desk.online, id, cursor), self._on_answer)

    def _on_answer(self, answer: HistoryAnswer) -> None:
        self._is_asking = False
        self._older.setEnabled(True)
        if answer.page is None:
            self._tell_trouble(answer)
            return
        self._trouble.hide()
        self._following = answer.page.following
        rows = list(self.model.rows)
        rows += [_Entry(len(rows) + place, event) for place, event in enumerate(answer.page.events)]
        self.model.set_rows(rows)
        self._stack.setCurrentWidget(self.view if rows else self._empty)
        self._older.setVisible(bool(self._following))
        count = self._workspace.words.translate("file", "{n} entries", n=len(rows))
        self._count.setText(count if rows else "")

    def _tell_trouble(self, answer: HistoryAnswer) -> None:
        words = self._workspace.words
        assert answer.problem is not None
        self._trouble.set_message(
            "warning",
            words.translate("file", "The audit log is on the portal."),
            words.problem(answer.problem),
            icon="offline",
        )
        self._trouble.show()
        self._stack.setCurrentWidget(self.view if self.model.rows else self._unread)
