"""The audit log of a customer: asked of the portal when the tab is opened, older pages on demand."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.domain.ids import CustomerId
from app.domain.texts import fold
from app.services.customers.customer_audit import AuditAnswer, ask_audit
from app.services.customers.online import LoggedEvent
from app.services.queries.blank_last import blank_last
from app.services.words import QT_TRANSLATE_NOOP, Marked
from app.services.words.audit import audit_outcome
from app.ui.columns.kept_columns import keep_columns
from app.ui.customer_file.audit_popover import AuditPopover
from app.ui.customer_file.audit_words import UNDONE, AuditWords
from app.ui.customer_file.services import AuditServices
from app.ui.labels.group_words import GroupValues
from app.ui.tables.cell import Cell, name_cell, pill_cell
from app.ui.tables.row_model import Column, RowModel
from app.ui.tables.view import TableView
from app.ui.theme import NOTE, Status
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.chip import Chip
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.flow_row import FlowRow
from app.ui.widgets.label import Label
from app.ui.workspace.workspace import Workspace

_WIDTHS = (150, 176, 0, 160, 150)
_YIELDS = (3,)
_ACTION_AT_LEAST = 220
_ALL, _CHANGES, _UNDONE = "all", "changes", "undone"
_CHIPS: tuple[tuple[str, Marked], ...] = (
    (_ALL, QT_TRANSLATE_NOOP("file", "All")),
    (_CHANGES, QT_TRANSLATE_NOOP("file", "Changes of fields")),
    (_UNDONE, QT_TRANSLATE_NOOP("file", "Refused or in conflict")),
)
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
    event: LoggedEvent


class AuditTab(QWidget):
    """Who did what, when, from where, and which fields changed; newest first at the start.

    Chips narrow it to changes or to what was not applied, heads sort it, and an entry opens whole.
    """

    def __init__(
        self, workspace: Workspace[AuditServices], customer_id: CustomerId, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._id = workspace, customer_id
        words, services = workspace.words, workspace.services
        values = GroupValues(words, services.catalogue, services.queries)
        self._audit_words = AuditWords(words, values, services.store)
        self._following = ""
        self._popover: AuditPopover | None = None
        self._is_asking = False
        self._entries: list[_Entry] = []
        self._choice, self._order = _ALL, (0, True)
        self._visible_columns = self._columns()
        self.model: RowModel[_Entry] = RowModel(self._visible_columns, lambda row: str(row.place), self)
        self.view = TableView(words.translate("file", "Audit log"), self, row_height=56)
        self.view.setObjectName("audit_log")
        self.view.setModel(self.model)
        keep_columns(workspace, self.view, "file.audit", _WIDTHS, _ACTION_AT_LEAST, _YIELDS)
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
        self._none_such = EmptyState(
            "filter",
            words.translate("file", "Nothing of the kind among these entries"),
            words.translate("file", "Older entries may have some; “All” shows the others."),
            None,
            self,
        )
        self._unread = QWidget(self)
        self._chips: dict[str, Chip] = {}
        self._tools = self._build_tools()
        self._lay_out()
        self._trouble.action_triggered.connect(self._ask)
        self._older.clicked.connect(self._ask)
        self.view.opened.connect(self._on_opened)
        self.view.horizontalHeader().sectionClicked.connect(self._on_sort_asked)
        self._ask()

    def _columns(self) -> tuple[Column[_Entry], ...]:
        words, said = self._workspace.words, self._audit_words
        return (
            Column("when", words.translate("file", "When"), lambda row: self._when(row.event.at)),
            Column("who", words.translate("file", "Who"), lambda row: name_cell(row.event.user)),
            Column("what", words.translate("file", "What"), self._what),
            Column("where", words.translate("file", "From where"), lambda row: Cell(*said.place(row.event))),
            Column("outcome", words.translate("file", "Outcome"), self._outcome),
        )

    def _when(self, moment: datetime) -> Cell:
        formats = self._workspace.formats
        here = moment.astimezone()
        return Cell(formats.short_date(here.date()), formats.clock(here))

    def _what(self, row: _Entry) -> Cell:
        said = self._audit_words
        return Cell(said.action(row.event), said.summary(row.event), ink="text")

    def _outcome(self, row: _Entry) -> Cell:
        outcome = audit_outcome(self._workspace.words, row.event.outcome)
        return pill_cell(outcome, _LOOK.get(row.event.outcome, "neutral"))

    def _lay_out(self) -> None:
        body = QWidget(self)
        self._stack = QStackedLayout(body)
        for page in (self._asking, self.view, self._empty, self._none_such, self._unread):
            self._stack.addWidget(page)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._older)
        foot.addWidget(self._count)
        foot.addStretch(1)
        for each in (self._trouble, self._older, self._tools):
            each.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(12)
        column.addWidget(self._trouble)
        column.addWidget(self._tools)
        column.addWidget(body, 1)
        column.addLayout(foot)

    def _build_tools(self) -> FlowRow:
        tools, group = FlowRow(self), QButtonGroup(self)
        for value, label in _CHIPS:
            chip = Chip(self._workspace.words.say(label), "", None, tools)
            chip.setObjectName(f"audit_{value}")
            chip.setChecked(value == _ALL)
            chip.clicked.connect(lambda _=False, value=value: self._on_chip(value))
            group.addButton(chip)
            tools.add(chip)
            self._chips[value] = chip
        return tools

    def _on_chip(self, value: str) -> None:
        self._choice = value
        self._show_entries()

    def _on_sort_asked(self, place: int) -> None:
        self._order = place, self._order == (place, False)
        header = self.view.horizontalHeader()
        header.blockSignals(True)
        header.setSortIndicatorShown(True)
        is_down = self._order[1]
        header.setSortIndicator(
            place, Qt.SortOrder.DescendingOrder if is_down else Qt.SortOrder.AscendingOrder
        )
        header.blockSignals(False)
        header.viewport().update()
        self._show_entries()

    def _show_entries(self) -> None:
        """Show what the chip lets through, in the order of the head that was clicked."""
        words, formats = self._workspace.words, self._workspace.formats
        found = {value: [each for each in self._entries if _passes(each, value)] for value, _ in _CHIPS}
        rows = found[self._choice]
        place, is_down = self._order
        cell = self.model.columns[place].cell
        rows = blank_last(
            rows, lambda row: self._sort_key(place, row) if cell(row).text else None, descends=is_down
        )
        self.model.set_rows(rows)
        for value, chip in self._chips.items():
            chip.set_count(formats.count(len(found[value])))
        self._tools.setVisible(bool(self._entries))
        empty = self._none_such if self._entries else self._empty
        self._stack.setCurrentWidget(self.view if rows else empty)
        self._older.setVisible(bool(self._following))
        count = words.translate("file", "{n} entries", n=len(rows))
        self._count.setText(count if rows else "")

    def _sort_key(self, place: int, row: _Entry) -> Any:
        if place == 0:
            return row.event.at, -row.place
        return fold(self._visible_columns[place].cell(row).text), row.place

    def _on_opened(self, at: int) -> None:
        row, words = self.model.row_at(at), self._workspace.words
        when = self._when(row.event.at)
        subject = words.translate(
            "file",
            "{name}, {moment}, {place}",
            name=row.event.user,
            moment=f"{when.text} {when.second}",
            place=self._audit_words.place(row.event)[0],
        )
        self._close_entry()
        self._popover = AuditPopover(self.window(), self._audit_words, row.event, subject)
        self._popover.explain(self.view.viewport(), self.view.row_rect(at))

    def hideEvent(self, event: QHideEvent) -> None:
        """The entry that is open belongs to this page: it goes with it."""
        super().hideEvent(event)
        self._close_entry()

    def _close_entry(self) -> None:
        if self._popover is not None and isValid(self._popover):
            self._popover.close_popover(give_focus_back=False)
        self._popover = None

    def _ask(self) -> None:
        """Ask for the page after the last one; once at a time."""
        if self._is_asking:
            return
        self._is_asking = True
        self._older.setEnabled(False)
        if not self._entries:
            self._stack.setCurrentWidget(self._asking)
        services, id, cursor = self._workspace.services, self._id, self._following
        self._workspace.tasks.query(lambda: ask_audit(services.online, id, cursor), self._on_answer)

    def _on_answer(self, answer: AuditAnswer) -> None:
        self._is_asking = False
        self._older.setEnabled(True)
        if answer.page is None:
            self._tell_trouble(answer)
            return
        self._trouble.hide()
        self._following = answer.page.following
        first = len(self._entries)
        self._entries += [_Entry(first + place, event) for place, event in enumerate(answer.page.events)]
        self._show_entries()

    def _tell_trouble(self, answer: AuditAnswer) -> None:
        words = self._workspace.words
        assert answer.problem is not None
        self._trouble.set_message(
            "warning",
            words.translate("file", "The audit log is on the portal."),
            words.problem(answer.problem),
            icon="offline",
        )
        self._trouble.show()
        self._stack.setCurrentWidget(self.view if self._entries else self._unread)


def _passes(entry: _Entry, chip: str) -> bool:
    is_undone = entry.event.outcome in UNDONE
    match chip:
        case "changes":
            return bool(entry.event.changes or entry.event.fields) and not is_undone
        case "undone":
            return is_undone
        case _:
            return True
