"""The outbox: every command that the portal has not answered yet, oldest first."""

from math import ceil
from typing import cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.domain.commands.commands import Purchase
from app.domain.commands.send_delay import remaining_s
from app.domain.kind import Kind
from app.services.queries.queues import OutboxRow
from app.services.store.changes import Changes
from app.services.words import when
from app.services.words.commands import asked
from app.ui.outbox.rescued import RescuedBanner
from app.ui.outbox.row_menu import OutboxMenu
from app.ui.outbox.services import OutboxServices
from app.ui.tables.cell import Cell, name_cell, pill_cell
from app.ui.tables.column_fit import ColumnFit
from app.ui.tables.row_model import Column, RowModel
from app.ui.tables.view import TableView
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.page_header import ListHeader
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

_WIDTHS = (0, 280, 160, 160)
_ACTION_AT_LEAST = 200
_COUNT_DOWN_MS = 1000


class OutboxPage(QWidget):
    """Shows what waits and for how long yet, undoes it, and sends it now when asked to."""

    def __init__(
        self, workspace: Workspace[OutboxServices], place: places.Outbox, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._is_held = False
        self._count_down = QTimer(self)
        self._count_down.setInterval(_COUNT_DOWN_MS)
        self._count_down.timeout.connect(self._on_second)
        words = workspace.words
        self._send = Button(words.translate("outbox", "Exchange now"), "primary", "sync", self, shortcut="F5")
        self._send.setObjectName("exchange_now")
        self._header = ListHeader(words.translate("outbox", "Outbox"), [self._send], self)
        self._model: RowModel[OutboxRow] = RowModel(self._columns(), lambda row: row.op_id, self)
        self._view = TableView(words.translate("outbox", "Outbox"), self, row_height=56)
        self._view.setObjectName("outbox_list")
        self._view.setModel(self._model)
        ColumnFit(self._view, _WIDTHS, _ACTION_AT_LEAST)
        self._menu = OutboxMenu(workspace, self._view, self._model, self)
        self._empty = EmptyState(
            "outbox",
            words.translate("outbox", "Nothing waits to be sent"),
            words.translate("outbox", "What you do waits here and leaves by itself."),
            None,
            self,
        )
        self._rescued = RescuedBanner(workspace, self)
        self._lay_out()
        self._send.clicked.connect(self._on_send)
        self._view.opened.connect(self._on_opened)
        workspace.bridge.changed.connect(self._on_changed)
        self._refresh()

    def _columns(self) -> tuple[Column[OutboxRow], ...]:
        words = self._workspace.words
        return (
            Column("what", words.translate("outbox", "Action"), self._what),
            Column("customer", words.translate("outbox", "Customer"), lambda row: Cell(row.customer_name)),
            Column("when", words.translate("outbox", "Since"), self._since),
            Column("state", words.translate("outbox", "State"), self._state),
        )

    def _what(self, row: OutboxRow) -> Cell:
        return name_cell(asked(self._workspace.words, row.command, row.number))

    def _since(self, row: OutboxRow) -> Cell:
        now = self._workspace.services.clock.now().astimezone()
        return Cell(when(self._workspace.words, row.given_at.astimezone(), now))

    def _state(self, row: OutboxRow) -> Cell:
        words = self._workspace.words
        if row.is_sent:
            return pill_cell(words.translate("outbox", "Sent, no answer yet"), "info", "sync")
        if self._is_held:
            return pill_cell(words.translate("outbox", "Held"), "warning", "clock")
        left_s = self._left_s(row)
        if left_s:
            return pill_cell(words.translate("outbox", "Leaves in {n} s", n=ceil(left_s)), "violet", "clock")
        return pill_cell(words.translate("outbox", "To send"), "violet", "cloud")

    def _left_s(self, row: OutboxRow) -> float:
        """How long the command waits yet so that it can be undone."""
        return 0.0 if row.is_sent else remaining_s(row.send_after, self._workspace.services.clock.now())

    def _lay_out(self) -> None:
        body = QWidget(self)
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        inset = QHBoxLayout()
        inset.setContentsMargins(24, 0, 24, 24)
        inset.addWidget(body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._rescued)
        column.addLayout(inset, 1)

    def _refresh(self) -> None:
        services, words = self._workspace.services, self._workspace.words
        rows = services.queries.outbox()
        self._is_held = services.store.is_held()
        if self._is_held:
            self._send.setText(words.translate("outbox", "Send everything"))
        elif any(not row.is_sent for row in rows):
            self._send.setText(words.translate("outbox", "Send now"))
        else:
            self._send.setText(words.translate("outbox", "Exchange now"))
        self._rescued.refresh()
        self._model.set_rows(rows)
        self._header.set_count(self._workspace.formats.count(len(rows)) if rows else "")
        self._stack.setCurrentWidget(self._view if rows else self._empty)
        self._count_down_if_needed()

    def _on_second(self) -> None:
        self._view.viewport().update()
        self._count_down_if_needed()

    def _count_down_if_needed(self) -> None:
        if any(self._left_s(row) for row in self._model.rows):
            self._count_down.start()
        else:
            self._count_down.stop()

    def _on_send(self) -> None:
        services = self._workspace.services
        if self._is_held:
            self._workspace.tasks.command(services.store.release, lambda _: services.sync.sync_now())
        else:
            services.sync.sync_now()

    def _on_opened(self, row: int) -> None:
        waiting = self._model.row_at(row)
        # An order can be taken back there.
        tab: places.FileTab = "orders" if isinstance(waiting.command, Purchase) else "licences"
        self._workspace.router.go(places.CustomerFile(waiting.customer_id, tab))

    def _on_changed(self, news: object) -> None:
        changes = cast(Changes, news)
        if changes.is_queue_changed or changes.is_everything or changes.of(Kind.CUSTOMER):
            self._refresh()
