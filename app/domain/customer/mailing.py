"""What the portal sends to a customer's people, and who got it when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.customer.customer import Customer
from app.domain.ids import ContactId, CustomerId, SentMailId
from app.domain.subscription.subscription import CustomerUser, CustomerUserRole, CustomerUserState


class MailKind(StrEnum):
    ONBOARDING = "onboarding"
    CREDENTIALS = "credentials"
    REQUEST = "request"
    """One rep asks another for a customer."""
    CONFIRMATION = "confirmation"
    """The primary contact is told what was changed."""


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


def who_signs_in(customer: Customer, users: Sequence[CustomerUser] = ()) -> tuple[MailRecipient, ...]:
    """Who is told how to sign in to the customer's account: its admin at each address, its first user.

    Where neither was ever named, those of its ``users`` who administer it.
    """
    found: dict[str, MailRecipient] = {}
    admin, first = customer.admin_user, customer.first_user
    if admin is not None:
        for email in filter(None, (admin.login_email, admin.communication_email)):
            found[email] = MailRecipient(admin.display_name, email)
    if first is not None and first.gets_welcome:
        found.setdefault(first.email, MailRecipient(first.name.full, first.email))
    if found:
        return tuple(found.values())
    admins = (each for each in users if each.role is CustomerUserRole.ADMIN)
    return tuple(
        MailRecipient(each.name, each.email)
        for each in admins
        if each.state is not CustomerUserState.DISABLED
    )
