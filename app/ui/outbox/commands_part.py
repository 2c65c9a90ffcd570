"""What goes to the portal: every command that it has not answered, in the order in which they leave."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from math import ceil

from PySide6.QtWidgets import QWidget

from app.domain.commands.commands import CreateChangeOrder, CreateQuote, RecordSent, UpdateCustomer
from app.domain.commands.send_delay import remaining_s
from app.services.queries.queues import OutboxRow
from app.services.queries.sent_commands import SentCommand, sent_commands
from app.services.sync.status import Phase
from app.services.words import when
from app.services.words.audit import audit_fields
from app.services.words.commands import asked
from app.ui.labels.sent_words import sent_title
from app.ui.outbox.part import HISTORY_MAX, OutboxPart
from app.ui.outbox.services import CommandsServices
from app.ui.outbox.standing import Standing
from app.ui.tables.cell import Cell, name_cell, pill_cell
from app.ui.tables.row_model import Column
from app.ui.workspace.workspace import Workspace

_JUST_NOW = timedelta(minutes=1)


class CommandsPart(OutboxPart[OutboxRow, SentCommand]):
    """Says of each command what happens to it, and takes back what has not left."""

    def __init__(
        self,
        workspace: Workspace[CommandsServices],
        parent: QWidget | None = None,
        *,
        is_history: bool = False,
    ) -> None:
        self._workspace = workspace
        self._is_held = False
        self._first = ""
        words = workspace.words
        super().__init__(
            words, words.translate("outbox", "To the portal"), "outbox", parent, is_history=is_history
        )

    def refresh(self) -> None:
        """Read again what waits, and what left."""
        services, words = self._workspace.services, self._workspace.words
        rows = services.queries.outbox()
        now = services.clock.now().astimezone()
        sent = sent_commands(services.store.readers, self.since(now))[:HISTORY_MAX]
        self._is_held = services.store.is_held()
        self._first = next((row.op_id for row in rows if not row.is_sent), "")
        self.set_rows(rows, sent)
        is_said = bool(rows) and not self._is_history
        self.set_note(words.translate("outbox", "{n} to send", n=len(rows)) if is_said else "")
        self._say_sent(sent)

    def left_s(self, row: OutboxRow) -> float:
        """How long the command waits yet so that it can be undone."""
        return 0.0 if row.is_sent else remaining_s(row.send_after, self._workspace.services.clock.now())

    def columns(self) -> tuple[Column[OutboxRow], ...]:
        words = self._workspace.words
        return (
            Column("what", words.translate("outbox", "Action"), self._what),
            Column("who", words.translate("outbox", "Customer"), lambda row: Cell(row.customer_name)),
            Column("since", words.translate("outbox", "Since"), lambda row: Cell(self._since(row.given_at))),
            Column("state", words.translate("outbox", "State"), self._state),
            Column("happens", words.translate("outbox", "What happens"), self._happens),
            Column("other", "", lambda _row: Cell()),
            Column("next", "", self._next, align_right=True),
            Column("menu", "", lambda _row: Cell(icon="more", icon_ink="text2")),
        )

    def sent_columns(self) -> tuple[Column[SentCommand], ...]:
        words = self._workspace.words
        return (
            Column("what", words.translate("outbox", "Action"), self._sent_what),
            Column("who", words.translate("outbox", "Customer"), lambda row: Cell(row.customer_name)),
            Column(
                "since", words.translate("outbox", "When"), lambda row: Cell(self._since(row.answered_at))
            ),
            Column("state", words.translate("outbox", "State"), self._sent_state),
            Column("happens", words.translate("outbox", "What became of it"), self._sent_happens),
            Column("other", "", lambda _row: Cell()),
            Column("next", "", lambda _row: Cell()),
            Column("menu", "", lambda _row: Cell()),
        )

    def key_of(self, row: OutboxRow) -> str:
        return row.op_id

    def sent_key_of(self, row: SentCommand) -> str:
        return row.op_id

    def standing(self, row: OutboxRow) -> Standing:
        return Standing.ON_ITS_WAY if row.is_sent else Standing.WAITING

    def has_arrived(self, row: SentCommand) -> bool:
        return row.is_done

    def _sent_what(self, row: SentCommand) -> Cell:
        words = self._workspace.words
        second = sent_title(words, row.command.sent) if isinstance(row.command, RecordSent) else ""
        return name_cell(asked(words, row.command, row.number), second)

    def _what(self, row: OutboxRow) -> Cell:
        words = self._workspace.words
        second = row.customer_name if self.is_hidden("who") else ""
        if isinstance(row.command, RecordSent):
            title = sent_title(words, row.command.sent)
            second = " · ".join(each for each in (second, title) if each)
        if isinstance(row.command, UpdateCustomer):
            patch = row.command.patch
            fields = tuple(name for name in type(patch).__slots__ if getattr(patch, name))
            second = " · ".join(each for each in (second, audit_fields(words, fields)) if each)
        return name_cell(asked(words, row.command, row.number), second)

    def _since(self, moment: datetime) -> str:
        words = self._workspace.words
        now = self._workspace.services.clock.now().astimezone()
        if timedelta(0) <= now - moment.astimezone() < _JUST_NOW:
            return words.translate("outbox", "just now")
        return when(words, moment.astimezone(), now)

    def _state(self, row: OutboxRow) -> Cell:
        words = self._workspace.words
        second = self._since(row.given_at) if self.is_hidden("since") else ""
        if row.is_sent:
            return pill_cell(words.translate("outbox", "On its way"), "info", "sync", second)
        if self._is_held:
            return pill_cell(words.translate("outbox", "Held"), "warning", "clock", second)
        return pill_cell(words.translate("outbox", "Waiting"), "violet", "cloud", second)

    def _happens(self, row: OutboxRow) -> Cell:
        return Cell(self._sentence(row), wraps=True)

    def _sentence(self, row: OutboxRow) -> str:
        words = self._workspace.words
        if row.is_sent:
            if isinstance(row.command, CreateQuote | CreateChangeOrder):
                return words.translate("outbox", "Gets its final number")
            return words.translate("outbox", "Waits for the portal’s answer")
        if self._is_held:
            return words.translate("outbox", "Held until you let it leave")
        left_s = self.left_s(row)
        if left_s:
            return words.translate("outbox", "Leaves in {n} s", n=ceil(left_s))
        if row.together > 1:
            return words.translate("outbox", "One of {n} changes made together", n=row.together)
        if row.op_id != self._first:
            return words.translate("outbox", "Follows, in the order of what you did")
        if self._workspace.services.sync_status.phase is Phase.OFFLINE:
            return words.translate("outbox", "Leaves when the network is back")
        return words.translate("outbox", "Leaves with the next exchange")

    def _next(self, row: OutboxRow) -> Cell:
        # The e-mail has left, whatever becomes of telling it.
        if row.is_sent or isinstance(row.command, RecordSent):
            return Cell()
        text = self._workspace.words.translate("outbox", "Withdraw")
        return Cell(text, ink="accent_text", strong=True, align_right=True)

    def _sent_state(self, row: SentCommand) -> Cell:
        words = self._workspace.words
        if row.is_done:
            return pill_cell(words.translate("outbox", "Sent"), "success", "check")
        return pill_cell(words.translate("outbox", "Refused"), "danger", "error")

    def _sent_happens(self, row: SentCommand) -> Cell:
        words = self._workspace.words
        if row.is_done:
            return Cell(words.translate("outbox", "Accepted by the portal"))
        if row.is_open:
            return Cell(words.translate("outbox", "Waits for your decision in Attention"), wraps=True)
        return Cell(words.translate("outbox", "Decided in Attention"), wraps=True)

    def _say_sent(self, sent: Sequence[SentCommand]) -> None:
        words = self._workspace.words
        done, refused = sum(row.is_done for row in sent), sum(row.is_open for row in sent)
        said = words.translate("outbox", "{n} refused went to", n=refused) if refused else ""
        link = words.translate("shell", "Attention") if refused else ""
        note = words.translate("outbox", "{n} accepted by the portal", n=done) if done else ""
        self.set_sent_note(note, said, link)
