"""E-mail that has not left for certain, what needs a decision first, and what left today."""

from dataclasses import replace
from datetime import datetime
from math import ceil

from PySide6.QtWidgets import QWidget

from app.domain.mail.message import Channel, MessageState
from app.services.mail.message_rows import MessageAction, MessageRow
from app.services.sync.status import Phase
from app.services.words import QT_TRANSLATE_NOOP, Marked, when
from app.ui.labels.file_size import file_size
from app.ui.labels.sent_words import message_title
from app.ui.outbox.part import OutboxPart
from app.ui.outbox.services import MessagesServices
from app.ui.outbox.standing import Standing
from app.ui.tables.cell import Cell, pill_cell
from app.ui.tables.row_model import Column
from app.ui.workspace.workspace import Workspace

_STANDINGS = {
    MessageState.WAITING: Standing.WAITING,
    MessageState.SENDING: Standing.ON_ITS_WAY,
    MessageState.UNKNOWN: Standing.TO_CHECK,
    MessageState.FAILED: Standing.FAILED,
}
_LEFT = (MessageState.SENT, MessageState.HANDED_OVER)
LABELS: dict[MessageAction, Marked] = {
    MessageAction.CONFIRM: QT_TRANSLATE_NOOP("outbox", "It has left"),
    MessageAction.SEND_AGAIN: QT_TRANSLATE_NOOP("outbox", "Send again…"),
    MessageAction.RETRY: QT_TRANSLATE_NOOP("outbox", "Try again"),
    MessageAction.EDIT: QT_TRANSLATE_NOOP("outbox", "Modify"),
    MessageAction.SEND_NOW: QT_TRANSLATE_NOOP("outbox", "Send this now"),
    MessageAction.OPEN: QT_TRANSLATE_NOOP("outbox", "Open again"),
    MessageAction.VIEW: QT_TRANSLATE_NOOP("outbox", "See"),
    MessageAction.CANCEL: QT_TRANSLATE_NOOP("outbox", "Withdraw"),
    MessageAction.SET_UP: QT_TRANSLATE_NOOP("outbox", "See the account"),
}
CORRECT = QT_TRANSLATE_NOOP("outbox", "Correct the address")
_BAR_FROM = 500_000
"""From so many bytes of files on a bar says how far a message is."""


class MessagesPart(OutboxPart[MessageRow, MessageRow]):
    """Says of each message how it stands and why, and offers what a person can do about it."""

    def __init__(
        self,
        workspace: Workspace[MessagesServices],
        parent: QWidget | None = None,
        *,
        is_history: bool = False,
    ) -> None:
        self._workspace = workspace
        words = workspace.words
        super().__init__(
            words, words.translate("outbox", "E-mail"), "messages", parent, is_history=is_history
        )

    def refresh(self) -> None:
        """Read again what has not left, and what left."""
        rows, words = self._workspace.services.mail.rows(), self._workspace.words
        since = self.since(self._now())
        waiting = [row for row in rows if row.state in _STANDINGS]
        left = [row for row in rows if row.state in _LEFT and (row.sent_at or row.changed_at) >= since]
        self.set_rows(waiting, left)
        is_said = bool(waiting) and not self._is_history
        self.set_note(words.translate("outbox", "{n} to follow", n=len(waiting)) if is_said else "")
        self.set_sent_note(words.formats.count(len(left)))

    def left_s(self, row: MessageRow) -> float:
        """How long the message waits yet so that it can be undone."""
        if row.state is not MessageState.WAITING or row.reason is not None:
            return 0.0
        return max(0.0, (row.due_at - self._now()).total_seconds())

    def actions_of(self, row: MessageRow) -> tuple[MessageAction | None, MessageAction | None]:
        """What the two links of a row do; of one that needs a decision neither comes first."""
        match row.state:
            case MessageState.UNKNOWN:
                return MessageAction.CONFIRM, MessageAction.SEND_AGAIN
            case MessageState.FAILED if row.is_being_changed or row.has_wrong_recipients:
                return None, MessageAction.EDIT
            case MessageState.FAILED if MessageAction.SET_UP in row.actions:
                return MessageAction.RETRY, MessageAction.SET_UP
            case MessageState.WAITING if MessageAction.SET_UP in row.actions:
                return None, MessageAction.SET_UP
            case MessageState.FAILED:
                return None, MessageAction.RETRY
            case MessageState.WAITING if MessageAction.OPEN in row.actions:
                return None, MessageAction.OPEN
            case MessageState.WAITING:
                return None, MessageAction.CANCEL if self.left_s(row) else MessageAction.EDIT
            case MessageState.HANDED_OVER:
                return None, MessageAction.OPEN
            case MessageState.SENT:
                return None, MessageAction.VIEW
            case _:
                return None, None

    @property
    def has_two_links(self) -> bool:
        return any(self.actions_of(row)[0] is not None for row in self.model.rows)

    def columns(self) -> tuple[Column[MessageRow], ...]:
        words = self._workspace.words
        return (
            Column("what", words.translate("outbox", "Message"), self._what),
            Column("who", words.translate("outbox", "Recipients"), self._who),
            Column("since", words.translate("outbox", "Since"), lambda row: Cell(self._since(row))),
            Column("state", words.translate("outbox", "State"), self._state),
            Column("happens", words.translate("outbox", "What happens"), self._happens),
            Column("other", "", lambda row: self._offer(row, 0), align_right=True),
            Column("next", "", lambda row: self._offer(row, 1), align_right=True),
            Column("menu", "", lambda _row: Cell(icon="more", icon_ink="text2")),
        )

    def sent_columns(self) -> tuple[Column[MessageRow], ...]:
        words = self._workspace.words
        heads = {
            "since": words.translate("outbox", "When"),
            "happens": words.translate("outbox", "What became of it"),
        }
        return tuple(replace(each, head=heads.get(each.id, each.head)) for each in self.columns())

    def key_of(self, row: MessageRow) -> str:
        return row.id

    def sent_key_of(self, row: MessageRow) -> str:
        return row.id

    def standing(self, row: MessageRow) -> Standing:
        return Standing.WAITING if row.is_being_changed else _STANDINGS[row.state]

    def has_arrived(self, row: MessageRow) -> bool:
        return True

    def title_of(self, row: MessageRow) -> str:
        """What a message is called."""
        return message_title(self._workspace.words, row.about, row.kind, row.number)

    def sentence_of(self, row: MessageRow) -> str:
        """What happens to a message, or why it does not leave."""
        words, left_s = self._workspace.words, self.left_s(row)
        match row.state:
            case MessageState.SENDING:
                return words.translate("outbox", "Is being handed to the mail server")
            case MessageState.HANDED_OVER:
                return words.translate("outbox", "A draft for your mail program, to be sent from there")
            case MessageState.SENT:
                at = words.formats.clock((row.sent_at or row.changed_at).astimezone())
                if row.refused:
                    names = ", ".join(row.refused)
                    return words.translate(
                        "outbox", "Sent at {time}, refused for {names}", time=at, names=names
                    )
                return words.translate("outbox", "Accepted by the mail server at {time}", time=at)
            case _ if row.reason is not None:
                return words.problem(row.reason)
            case MessageState.WAITING if row.channel is Channel.DRAFT:
                return words.translate("outbox", "Waits to be opened in your mail program")
            case MessageState.WAITING if left_s:
                return words.translate("outbox", "Leaves in {n} s", n=ceil(left_s))
            case MessageState.WAITING if self._workspace.services.sync_status.phase is Phase.OFFLINE:
                return words.translate("outbox", "Leaves when the network is back")
            case _:
                return words.translate("outbox", "Leaves in a moment")

    def _what(self, row: MessageRow) -> Cell:
        words = self._workspace.words
        files = words.translate("outbox", "{n} attachments", n=row.files)
        second = f"{files}, {file_size(words, row.size)}" if row.files else ""
        if self.is_hidden("who"):
            second = " · ".join(each for each in (row.customer_name, second) if each)
        is_unknown = row.state is MessageState.UNKNOWN
        is_failed = row.state is MessageState.FAILED and not row.is_being_changed
        return Cell(
            self.title_of(row),
            second,
            ink="text",
            strong=True,
            mark="attention" if is_unknown else "error" if is_failed else None,
            mark_ink="warning" if is_unknown else "danger",
        )

    def _who(self, row: MessageRow) -> Cell:
        return Cell(", ".join(each.name or each.address for each in row.recipients), row.customer_name)

    def _since(self, row: MessageRow) -> str:
        return when(self._workspace.words, row.changed_at.astimezone(), self._now())

    def _state(self, row: MessageRow) -> Cell:
        words = self._workspace.words
        second = self._since(row) if self.is_hidden("since") else ""
        match row.state:
            case MessageState.SENDING:
                return pill_cell(words.translate("outbox", "On its way"), "info", "sync", second)
            case MessageState.UNKNOWN:
                return pill_cell(words.translate("outbox", "To check"), "warning", "question", second)
            case MessageState.FAILED if row.is_being_changed:
                return pill_cell(words.translate("outbox", "Held"), "warning", "clock", second)
            case MessageState.FAILED:
                return pill_cell(words.translate("outbox", "Failure"), "danger", "error", second)
            case MessageState.SENT:
                return pill_cell(words.translate("outbox", "Sent"), "success", "check", second)
            case MessageState.HANDED_OVER:
                return pill_cell(words.translate("outbox", "Handed over"), "neutral", "external", second)
            case _:
                return pill_cell(words.translate("outbox", "Waiting"), "violet", "cloud", second)

    def is_big(self, row: MessageRow) -> bool:
        """Whether a message is on its way that takes long enough for a bar."""
        return row.state is MessageState.SENDING and row.size >= _BAR_FROM

    def _happens(self, row: MessageRow) -> Cell:
        now = self._workspace.services.outgoing_mail.progress.of(row.id)
        if self.is_big(row) and now is not None:
            words = self._workspace.words
            done, total = file_size(words, now.done), file_size(words, now.total)
            said = words.translate("outbox", "{done} of {total}", done=done, total=total)
            return Cell(said, bar=now.done / now.total, bar_ink="accent")
        return Cell(self.sentence_of(row), wraps=True)

    def _offer(self, row: MessageRow, place: int) -> Cell:
        action = self.actions_of(row)[place]
        # Of two that are offered alike neither stands alone: where there is no room, both are in the menu.
        is_halved = row.state is MessageState.UNKNOWN and self.is_hidden("other")
        if action is None or is_halved:
            return Cell()
        label = CORRECT if row.has_wrong_recipients and action is MessageAction.EDIT else LABELS[action]
        text = self._workspace.words.say(label)
        if action is MessageAction.OPEN and row.state is MessageState.WAITING:
            text = self._workspace.words.translate("outbox", "Open the draft")
        return Cell(text, ink="accent_text", strong=True, align_right=True)

    def _now(self) -> datetime:
        return self._workspace.services.clock.now().astimezone()
