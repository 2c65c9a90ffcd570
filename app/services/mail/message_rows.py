"""Messages as a list shows them: what each is about, how it stands, and what can be done with it now."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.errors import Problem
from app.domain.kind import Kind
from app.domain.mail.message import (
    MESSAGE_TRANSITIONS,
    Channel,
    MessageEvent,
    MessageKind,
    MessageState,
    Recipient,
)
from app.models.messages import QueuedMessage
from app.services.mail.changing import BEING_CHANGED, OF_RECIPIENTS, is_being_changed


class MessageAction(StrEnum):
    """What a rep can do with a message; which are possible depends on its state."""

    EDIT = "edit"
    CANCEL = "cancel"
    SEND_NOW = "send_now"
    RETRY = "retry"
    CONFIRM = "confirm"
    """*It has been sent*, of one whose answer was lost."""
    SEND_AGAIN = "send_again"
    """*Send again*, of one whose answer was lost; the rep has looked."""
    OPEN = "open"
    """Open it in the user's own mail program."""
    VIEW = "view"
    SET_UP = "set_up"
    """Look at the account, without which it does not leave."""


_OF_ACCOUNT = frozenset(
    {
        "mail.wrong_password",
        "mail.no_password",
        "mail.no_sign_in",
        "mail.sender_refused",
        "mail.not_secret",
        "mail.no_starttls",
        "mail.tls",
        "mail.certificate_name",
        "mail.host_unknown",
        "mail.nobody_listens",
        "mail.channel",
        "mail.microsoft_sign_in",
        "mail.microsoft_client",
        "mail.microsoft_send_as",
        "mail.microsoft_mailbox",
        "mail.microsoft_denied",
    }
)
"""Why a message does not leave where another account, or another setting of it, may be the way on."""


_BY_EVENT = {
    MessageEvent.CANCEL: MessageAction.CANCEL,
    MessageEvent.RETRY: MessageAction.RETRY,
    MessageEvent.CONFIRM: MessageAction.CONFIRM,
    MessageEvent.SEND_AGAIN: MessageAction.SEND_AGAIN,
}
_URGENT = (MessageState.UNKNOWN, MessageState.FAILED)


@dataclass(frozen=True, slots=True)
class MessageRow:
    """One message. ``reason`` says why it waits or failed, or what is unknown of it.

    ``size`` is of all its files in bytes; ``due_at`` when it leaves, or is tried again; ``server`` is what
    the server said that took it.
    """

    id: str
    kind: MessageKind
    about: Kind
    document_id: str
    number: str
    customer_id: str
    customer_name: str
    recipients: tuple[Recipient, ...]
    subject: str
    state: MessageState
    channel: Channel
    reason: Problem | None
    refused: tuple[str, ...]
    files: int
    size: int
    created_at: datetime
    changed_at: datetime
    due_at: datetime
    sent_at: datetime | None
    is_frozen: bool
    attempts: int
    server: str
    actions: frozenset[MessageAction]

    @property
    def is_being_changed(self) -> bool:
        """Whether it does not leave because the rep began to change it."""
        return self.state is MessageState.FAILED and self.has_reason(BEING_CHANGED)

    @property
    def has_wrong_recipients(self) -> bool:
        """Whether it did not leave because of its addresses, which are to be corrected."""
        return self.has_reason(*OF_RECIPIENTS)

    def has_reason(self, *codes: str) -> bool:
        """Whether why it waits or failed is any of ``codes``."""
        return self.reason is not None and self.reason.code in codes

    @property
    def needs_decision(self) -> bool:
        """Whether it stays as it is until a person does something."""
        return self.state in _URGENT


def row_of(queued: QueuedMessage, customer_name: str) -> MessageRow:
    """A message as lists show it."""
    message = queued.message
    return MessageRow(
        id=queued.id,
        kind=message.kind,
        about=message.about.kind,
        document_id=message.about.id,
        number=message.number,
        customer_id=message.customer_id,
        customer_name=customer_name,
        recipients=message.recipients,
        subject=message.subject,
        state=queued.state,
        channel=message.channel,
        reason=queued.outcome.reason,
        refused=queued.outcome.refused,
        files=len(message.attachments),
        size=sum(each.size for each in message.attachments),
        created_at=message.created_at,
        changed_at=queued.changed_at,
        due_at=queued.due_at,
        sent_at=queued.outcome.sent_at,
        is_frozen=bool(queued.frozen),
        attempts=queued.attempts,
        server=queued.outcome.server,
        actions=actions_of(queued),
    )


def actions_of(queued: QueuedMessage) -> frozenset[MessageAction]:
    """What can be done with a message now."""
    events = {event for state, event in MESSAGE_TRANSITIONS if state is queued.state}
    found = {action for event, action in _BY_EVENT.items() if event in events}
    is_draft = queued.message.channel is Channel.DRAFT
    if is_being_changed(queued):
        # As it was it leaves again once the rep leaves off.
        found.discard(MessageAction.RETRY)
    if queued.frozen:
        found.add(MessageAction.VIEW)
        if is_draft and MessageEvent.HAND_OVER in events:
            found.add(MessageAction.OPEN)
    if queued.state in (MessageState.WAITING, MessageState.FAILED):
        found.add(MessageAction.EDIT)
    if queued.state is MessageState.WAITING and queued.frozen and not is_draft:
        found.add(MessageAction.SEND_NOW)
    reason = queued.outcome.reason
    if queued.state in (MessageState.WAITING, MessageState.FAILED) and reason and reason.code in _OF_ACCOUNT:
        found.add(MessageAction.SET_UP)
    return frozenset(found)
