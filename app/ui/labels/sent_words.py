"""What a message is called, whom it went to, and how it left, wherever it is listed."""

from collections.abc import Mapping
from datetime import datetime

from app.domain.kind import Kind
from app.domain.mail.message import MessageKind, MessageState, Recipient
from app.domain.mail.sent_document import SentDocument
from app.services.words import QT_TRANSLATE_NOOP, Marked, Words
from app.ui.theme import Status
from app.ui.theme.icons import IconName

_TITLES: Mapping[tuple[Kind, MessageKind], Marked] = {
    (Kind.QUOTE, MessageKind.OFFER): QT_TRANSLATE_NOOP("outbox", "Quote {number}"),
    (Kind.QUOTE, MessageKind.REMINDER): QT_TRANSLATE_NOOP("outbox", "Reminder of quote {number}"),
    (Kind.CHANGE_ORDER, MessageKind.OFFER): QT_TRANSLATE_NOOP("outbox", "Change {number}"),
    (Kind.CHANGE_ORDER, MessageKind.REMINDER): QT_TRANSLATE_NOOP("outbox", "Reminder of change {number}"),
}
SENT_LOOK: Mapping[MessageState, tuple[Status, IconName]] = {
    MessageState.SENT: ("success", "check"),
    MessageState.HANDED_OVER: ("neutral", "external"),
}
"""How the two states look in which a message has left."""


def message_title(words: Words, about: Kind, kind: MessageKind, number: str) -> str:
    """What a message about a document is called."""
    return words.say(_TITLES[about, kind], number=number)


def sent_title(words: Words, record: SentDocument) -> str:
    """What a message that left is called."""
    return message_title(words, record.about, record.kind, record.number)


def names_of(recipients: tuple[Recipient, ...]) -> str:
    """Whom a message goes to, by name where there is one."""
    return ", ".join(each.name or each.address for each in recipients)


def moment(words: Words, at: datetime) -> str:
    """Day and time of something that left, as the rep's clock had it."""
    here = at.astimezone()
    return f"{words.formats.short_date(here.date())} {words.formats.clock(here)}"
