"""What the portal sends to a customer's people, and who got it when."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.ids import ContactId, CustomerId, SentMailId


class MailKind(StrEnum):
    ONBOARDING = "onboarding"
    CREDENTIALS = "credentials"


class MailState(StrEnum):
    """``waiting`` also where the portal has no mail server yet."""

    WAITING = "waiting"
    SENT = "sent"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class MailRecipient:
    """Somebody a mailing goes to; ``sent_at`` is when a mail server took it over."""

    name: str
    email: str
    contact_id: ContactId | None = None
    state: MailState = MailState.WAITING
    sent_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SentMail:
    """A mailing of the portal's; everybody in ``recipients`` gets a message of their own."""

    id: SentMailId
    customer_id: CustomerId
    kind: MailKind
    asked_by: str
    asked_at: datetime
    recipients: tuple[MailRecipient, ...]
