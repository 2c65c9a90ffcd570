"""A message: what a rep writes to a customer's people about a document, and how far it has come.

A *mailing* (``app.domain.customer.mailing``) is the portal's; a message leaves the laptop of the rep.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.ids import CustomerId, MessageId
from app.domain.kind import Kind

DOCUMENT_KINDS = (Kind.QUOTE, Kind.CHANGE_ORDER)
"""What a message can be about."""


class Channel(StrEnum):
    """By which way a message leaves: the user's own mail program, Microsoft 365, or a mail server."""

    DRAFT = "draft"
    MICROSOFT = "microsoft"
    SMTP = "smtp"


class RecipientKind(StrEnum):
    TO = "to"
    CC = "cc"
    BCC = "bcc"


class MessageKind(StrEnum):
    """What a message is for; each has its templates."""

    OFFER = "offer"
    REMINDER = "reminder"


class MessageState(StrEnum):
    """``sending`` is kept before a server hears of the message, ``unknown`` is one whose answer was lost.

    ``handed_over``: it is open in the user's own mail program, and is sent from there or not.
    """

    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    HANDED_OVER = "handed_over"
    FAILED = "failed"
    UNKNOWN = "unknown"
    CANCELLED = "cancelled"


class MessageEvent(StrEnum):
    TAKE = "take"
    ACCEPT = "accept"
    HAND_OVER = "hand_over"
    PUT_BACK = "put_back"
    FAIL = "fail"
    LOSE = "lose"
    """The answer of the server was lost."""
    RETRY = "retry"
    CONFIRM = "confirm"
    """The rep has looked, and says that it has been sent."""
    SEND_AGAIN = "send_again"
    """The rep has looked, and says that it has not."""
    CANCEL = "cancel"
    LEARN = "learn"
    """The portal knows of it: a cache that is lost since has sent it."""


_State, _Event = MessageState, MessageEvent

MESSAGE_TRANSITIONS: Mapping[tuple[MessageState, MessageEvent], MessageState] = {
    (_State.WAITING, _Event.TAKE): _State.SENDING,
    (_State.WAITING, _Event.HAND_OVER): _State.HANDED_OVER,
    (_State.WAITING, _Event.FAIL): _State.FAILED,
    (_State.WAITING, _Event.CANCEL): _State.CANCELLED,
    (_State.SENDING, _Event.ACCEPT): _State.SENT,
    (_State.SENDING, _Event.PUT_BACK): _State.WAITING,
    (_State.SENDING, _Event.FAIL): _State.FAILED,
    (_State.SENDING, _Event.LOSE): _State.UNKNOWN,
    (_State.HANDED_OVER, _Event.HAND_OVER): _State.HANDED_OVER,
    (_State.FAILED, _Event.RETRY): _State.WAITING,
    (_State.FAILED, _Event.CANCEL): _State.CANCELLED,
    (_State.UNKNOWN, _Event.CONFIRM): _State.SENT,
    (_State.UNKNOWN, _Event.SEND_AGAIN): _State.WAITING,
    (_State.UNKNOWN, _Event.CANCEL): _State.CANCELLED,
    (_State.WAITING, _Event.LEARN): _State.SENT,
    (_State.FAILED, _Event.LEARN): _State.SENT,
    (_State.UNKNOWN, _Event.LEARN): _State.SENT,
}
"""Nothing leads from ``unknown`` back to ``waiting`` but a person's word."""

UNFINISHED = (_State.WAITING, _State.SENDING, _State.FAILED, _State.UNKNOWN)
"""States in which a message has not left for certain."""


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody a message goes to; ``role`` is what the person does at the customer's, as it is shown."""

    kind: RecipientKind
    address: str
    name: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with a message, known by the SHA-256 of its content; ``size`` is in bytes."""

    name: str
    media_type: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class AboutDocument:
    """The document that a message is about, in which revision."""

    kind: Kind
    id: str
    revision: int


@dataclass(frozen=True, slots=True)
class Message:
    """A message as it leaves: nothing of it changes once its bytes are frozen.

    ``number`` is what the document was called when it was written. ``message_id`` is the ``Message-ID``
    (RFC 5322, 3.6.4) by which a server that gets it twice can tell. The moments are in UTC.
    """

    id: MessageId
    kind: MessageKind
    about: AboutDocument
    number: str
    customer_id: CustomerId
    language: str
    channel: Channel
    sender_name: str
    sender_address: str
    recipients: tuple[Recipient, ...]
    subject: str
    body: str
    attachments: tuple[Attachment, ...]
    message_id: str
    created_at: datetime
    due_at: datetime

    def addresses(self, *kinds: RecipientKind) -> tuple[str, ...]:
        """The addresses of the recipients of ``kinds``, by default of all of them, each once."""
        wanted = kinds or tuple(RecipientKind)
        return tuple(dict.fromkeys(each.address for each in self.recipients if each.kind in wanted))
