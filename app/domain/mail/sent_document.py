"""That a document went to somebody: what every colleague sees of a message, which has no text in it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from app.domain.customer.customer import SalesRep
from app.domain.errors import Problem
from app.domain.ids import CustomerId, SentDocumentId
from app.domain.kind import Kind
from app.domain.mail.message import (
    DOCUMENT_KINDS,
    Channel,
    MessageKind,
    MessageState,
    Recipient,
)
from app.domain.mail.message_rules import RECIPIENTS_MAX
from app.domain.texts import check_text

_LEFT = (MessageState.SENT, MessageState.HANDED_OVER)


@dataclass(frozen=True, slots=True)
class SentDocument:
    """One message that left; it has the id of the message, so that it is told once.

    ``state`` is ``sent`` where a server took it, ``handed_over`` where it was opened in the rep's own mail
    program. ``refused`` are the addresses that the server did not take. The portal sets who sent it.
    """

    id: SentDocumentId
    customer_id: CustomerId
    kind: MessageKind
    about: Kind
    document_id: str
    number: str
    revision: int
    channel: Channel
    state: MessageState
    recipients: tuple[Recipient, ...]
    files: tuple[str, ...]
    sent_by: SalesRep
    sent_at: datetime
    refused: tuple[str, ...] = ()


def check_sent(sent: SentDocument, current: int) -> Iterator[Problem]:
    """What is wrong with the record about a document whose current revision is ``current``."""
    if sent.about not in DOCUMENT_KINDS:
        yield Problem("mail.about", "sent.about", {"kind": sent.about.value})
    if sent.state not in _LEFT:
        yield Problem("mail.not_sent", "sent.state")
    if not 1 <= sent.revision <= current:
        yield Problem("revision.missing", "sent.revision", {"revision": str(sent.revision)})
    if not sent.recipients and sent.state is MessageState.SENT:
        yield Problem("mail.nobody", "sent.recipients")
    if len(sent.recipients) > RECIPIENTS_MAX:
        yield Problem("mail.too_many", "sent.recipients", {"max": str(RECIPIENTS_MAX)})
    for place, each in enumerate(sent.recipients):
        yield from check_text(f"sent.recipients.{place}.name", each.name)
        yield from check_text(f"sent.recipients.{place}.address", each.address, "email.missing")
        yield from check_text(f"sent.recipients.{place}.role", each.role)
    for place, name in enumerate(sent.files):
        yield from check_text(f"sent.files.{place}", name)
    for place, address in enumerate(sent.refused):
        yield from check_text(f"sent.refused.{place}", address)
    yield from check_text("sent.number", sent.number)
