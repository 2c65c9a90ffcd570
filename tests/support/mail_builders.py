"""E-mail of a rep's, as tests build it."""

from datetime import UTC, datetime
from typing import Any

from app.domain.customer.customer import SalesRep
from app.domain.ids import CustomerId, MessageId, SentDocumentId, UserId
from app.domain.kind import Kind
from app.domain.mail.message import (
    AboutDocument,
    Attachment,
    Channel,
    Message,
    MessageKind,
    MessageState,
    Recipient,
    RecipientKind,
)
from app.domain.mail.message_template import MessageTemplate
from app.domain.mail.sent_document import SentDocument
from tests.support.catalogue_builders import some_id


def message_template(**changes: Any) -> MessageTemplate:
    """A reminder of a quote that is not among the standard ones."""
    values: dict[str, Any] = {
        "id": some_id(975),
        "kind": MessageKind.REMINDER,
        "about": Kind.QUOTE,
        "language": "fr",
        "name": "Relance courte",
        "subject": "Votre devis {number}",
        "body": "{greeting}\n\nQu’en pensez-vous ?\n\n{rep}",
    }
    return MessageTemplate(**{**values, **changes})


def sent_document(**changes: Any) -> SentDocument:
    """The record of a quote that went to one contact."""
    values: dict[str, Any] = {
        "id": SentDocumentId(some_id(970)),
        "customer_id": CustomerId(some_id(1)),
        "kind": MessageKind.OFFER,
        "about": Kind.QUOTE,
        "document_id": some_id(50),
        "number": "D-2026-1203",
        "revision": 1,
        "channel": Channel.SMTP,
        "state": MessageState.SENT,
        "recipients": (Recipient(RecipientKind.TO, "elise.dupre@ateliers-dupre.fr", "Élise Dupré"),),
        "files": ("Devis D-2026-1203.pdf",),
        "sent_by": SalesRep(UserId(some_id(91)), "Claire Moreau"),
        "sent_at": datetime(2026, 11, 21, 9, 0, tzinfo=UTC),
    }
    return SentDocument(**{**values, **changes})


def message(**changes: Any) -> Message:
    """A quote that goes to one contact by a mail server."""
    values: dict[str, Any] = {
        "id": MessageId("01a1f89c-fb80-7906-9ac8-78dedfece4e7"),
        "kind": MessageKind.OFFER,
        "about": AboutDocument(Kind.QUOTE, some_id(50), 1),
        "number": "D-2026-1194",
        "customer_id": CustomerId(some_id(1)),
        "language": "fr",
        "channel": Channel.SMTP,
        "sender_name": "Claire Moreau",
        "sender_address": "claire@arvane.example.com",
        "recipients": (Recipient(RecipientKind.TO, "anne@corbiere.fr", "Anne Lartigue"),),
        "subject": "Devis D-2026-1194",
        "body": "Bonjour,\n",
        "attachments": (Attachment("Devis.pdf", "application/pdf", 43_000, "ab"),),
        "message_id": "<1@arvane.example.com>",
        "created_at": datetime(2026, 11, 20, 11, 0, tzinfo=UTC),
        "due_at": datetime(2026, 11, 20, 11, 0, tzinfo=UTC),
    }
    return Message(**{**values, **changes})
