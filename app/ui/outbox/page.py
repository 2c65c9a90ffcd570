"""The outbox: what has not left yet, to the portal and as e-mail, and what left today."""

from collections import Counter
from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QStackedLayout, QVBoxLayout, QWidget

from app.domain.commands.commands import Purchase
from app.domain.kind import Kind
from app.services.queries.queues import OutboxRow
from app.services.queries.sent_commands import SentCommand
from app.services.store.changes import Changes
from app.services.words import QT_TRANSLATE_NOOP
from app.ui.outbox.commands_part import CommandsPart
from app.ui.outbox.message_menu import MessageMenu
from app.ui.outbox.messages_part import MessagesPart
from app.ui.outbox.part import HISTORY_DAYS
from app.ui.outbox.rescued import RescuedBanner
from app.ui.outbox.row_menu import OutboxMenu
from app.ui.outbox.services import OutboxServices
from app.ui.outbox.shared_columns import SharedColumns
from app.ui.outbox.standing import LABELS, NOT_LEFT, Standing
from app.ui.theme import NOTE
from app.ui.widgets.buttons import Button
from app.ui.widgets.chip import Chip
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.flow_row import FlowRow
from app.ui.widgets.label import Label
from app.ui.widgets.page_header import ListHeader
from app.ui.widgets.reading_order import follow_the_eye
from app.ui.widgets.scroll_area import scrolled_down
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

_COUNT_DOWN_MS, _PROGRESS_MS = 1000, 200
_ALL = QT_TRANSLATE_NOOP("outbox", "All")


class OutboxPage(QWidget):
    """Shows what waits and for how long yet, undoes it, and sends it now when asked to."""

    def __init__(
        self, workspace: Workspace[OutboxServices], place: places.Outbox, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._is_held = False
        self._choice: Standing | None = None
        self._count_down = QTimer(self)
        self._count_down.setInterval(_COUNT_DOWN_MS)
        self._count_down.timeout.connect(self._on_second)
        words = workspace.words
        self._send = Button(words.translate("outbox", "Exchange now"), "primary", "sync", self)
        self._send.set_main("F5")
        self._send.setObjectName("exchange_now")
        self._is_history = place.is_history
        self._header = self._build_header()
        self._commands = CommandsPart(workspace, self, is_history=place.is_history)
        self._menu = OutboxMenu(workspace, self._commands, self)
        self._messages = MessagesPart(workspace, self, is_history=place.is_history)
        self._message_menu = MessageMenu(workspace, self._messages, self)
        SharedColumns(workspace, [*self._commands.tables, *self._messages.tables], self)
        self._chips = self._build_chips()
        self._empty = self._build_empty()
        self._rescued = RescuedBanner(workspace, self)
        self._lay_out()
        self._send.clicked.connect(self._on_send)
        self._commands.opened.connect(self._on_opened)
        self._commands.linked.connect(lambda: workspace.router.go(places.Attention()))
        workspace.bridge.changed.connect(self._on_changed)
        workspace.bridge.sync_changed.connect(self._commands.repaint_rows)
        workspace.bridge.sync_changed.connect(self._messages.repaint_rows)
        retry = QShortcut(QKeySequence("Ctrl+R"), self)
        retry.activated.connect(self._message_menu.retry_failed)
        self._refresh()

    def _build_header(self) -> ListHeader:
        words, router = self._workspace.words, self._workspace.router
        if self._is_history:
            back = Button(words.translate("outbox", "Outbox"), "secondary", "outbox", self)
            back.setObjectName("back_to_outbox")
            back.clicked.connect(lambda: router.go(places.Outbox()))
            self._send.hide()
            days = words.translate("outbox", "What left in the last {days} days", days=str(HISTORY_DAYS))
            return ListHeader(days, [back], self)
        history = Button(words.translate("outbox", "History"), "secondary", "clock", self)
        history.setObjectName("outbox_history")
        history.clicked.connect(lambda: router.go(places.Outbox(is_history=True)))
        return ListHeader(words.translate("outbox", "Outbox"), [history, self._send], self)

    def _build_empty(self) -> EmptyState:
        words = self._workspace.words
        if self._is_history:
            title = words.translate("outbox", "Nothing left in the last {days} days", days=str(HISTORY_DAYS))
            said = words.translate("outbox", "What left is listed here with what became of it.")
        else:
            title = words.translate("outbox", "Nothing waits to be sent")
            said = words.translate("outbox", "What you do waits here and leaves by itself.")
        return EmptyState("outbox", title, said, None, self)

    def _build_chips(self) -> Mapping[Standing | None, Chip]:
        words, group, chips = self._workspace.words, QButtonGroup(self), {}
        for choice, label in ((None, _ALL), *LABELS.items()):
            chip = Chip(words.say(label), "", None, self)
            chip.setObjectName(f"outbox_{choice or 'all'}")
            chip.clicked.connect(lambda _=False, choice=choice: self._choose(choice))
            group.addButton(chip)
            chips[choice] = chip
        chips[None].setChecked(True)
        return chips

    def _lay_out(self) -> None:
        self._filters = FlowRow(self)
        for chip in self._chips.values():
            self._filters.add(chip)
        parts = QWidget(self)
        column = QVBoxLayout(parts)
        column.setContentsMargins(24, 0, 24, 24)
        column.setSpacing(32)
        column.addWidget(self._commands)
        column.addWidget(self._messages)
        once = self._workspace.words.translate(
            "outbox",
            "Each e-mail leaves once. Without an answer of the mail server it waits for you and is never "
            "sent again by itself.",
        )
        self._once = Label(once, NOTE, "text3", parts, wrap=True)
        column.addWidget(self._once)
        column.addStretch(1)
        self._area = scrolled_down(parts, self)
        body = QWidget(self)
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self._area)
        self._stack.addWidget(self._empty)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._header)
        page.addWidget(self._rescued)
        inset = QVBoxLayout()
        inset.setContentsMargins(24, 0, 24, 16)
        inset.addWidget(self._filters)
        page.addLayout(inset)
        page.addWidget(body, 1)
        follow_the_eye(self)

    def _refresh(self) -> None:
        self._is_held = self._workspace.services.store.is_held()
        self._commands.refresh()
        self._messages.refresh()
        self._rescued.refresh()
        self._name_the_button()
        self._count(self._commands.counts() + self._messages.counts())
        has_rows = self._commands.has_rows or self._messages.has_rows
        self._once.setVisible(self._messages.has_rows and not self._is_history)
        self._filters.setVisible(has_rows and not self._is_history)
        self._stack.setCurrentWidget(self._area if has_rows else self._empty)
        self._share_room()
        self._count_down_if_needed()

    def _name_the_button(self) -> None:
        words = self._workspace.words
        if self._is_held:
            self._send.setText(words.translate("outbox", "Send everything"))
        elif any(not row.is_sent for row in self._commands.waiting):
            self._send.setText(words.translate("outbox", "Send now"))
        else:
            self._send.setText(words.translate("outbox", "Exchange now"))

    def _count(self, counts: Counter[Standing]) -> None:
        """Say how many there are of each; a chip of which there are none is not offered."""
        count = self._workspace.formats.count
        waiting = sum(counts[each] for each in NOT_LEFT)
        self._header.set_count(count(waiting) if waiting and not self._is_history else "")
        self._chips[None].set_count(count(self._commands.total + self._messages.total))
        for choice in Standing:
            self._chips[choice].set_count(count(counts[choice]))
            self._chips[choice].setVisible(bool(counts[choice]))
        if self._choice is not None and not counts[self._choice]:
            self._chips[None].setChecked(True)
            self._choose(None)

    def _choose(self, choice: Standing | None) -> None:
        self._choice = choice
        self._commands.show_only(choice)
        self._messages.show_only(choice)
        self._share_room()

    def _share_room(self) -> None:
        """Let both tables have the same columns, and none for links that nothing offers."""
        are_there = self._commands.has_two_links or self._messages.has_two_links
        for part in (self._commands, self._messages):
            part.make_room_for_two_links(are_there)

    def come_back(self, _place: places.Place) -> None:
        """Read again what is shown: how long something is listed depends on the day."""
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._count_down_if_needed()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._count_down.stop()

    def _on_second(self) -> None:
        self._commands.repaint_rows()
        self._messages.repaint_rows()
        self._count_down_if_needed()

    def _count_down_if_needed(self) -> None:
        commands, messages = self._commands, self._messages
        left_s = [commands.left_s(row) for row in commands.waiting]
        is_moving = any(map(messages.is_big, messages.waiting))
        self._count_down.setInterval(_PROGRESS_MS if is_moving else _COUNT_DOWN_MS)
        if is_moving or any(left_s) or any(messages.left_s(row) for row in messages.waiting):
            self._count_down.start()
        else:
            self._count_down.stop()

    def _on_send(self) -> None:
        services = self._workspace.services
        services.outgoing_mail.try_now()
        if self._is_held:
            self._workspace.tasks.command(services.store.release, lambda _: services.sync.sync_now())
        else:
            services.sync.sync_now()

    def _on_opened(self, row: object) -> None:
        waiting = cast(OutboxRow | SentCommand, row)
        # An order can be taken back there.
        tab: places.FileTab = "orders" if isinstance(waiting.command, Purchase) else "licences"
        self._workspace.router.go(places.CustomerFile(waiting.customer_id, tab))

    def _on_changed(self, news: object) -> None:
        changes = cast(Changes, news)
        if changes.is_queue_changed or changes.messages or changes.is_everything or changes.of(Kind.CUSTOMER):
            self._refresh()
