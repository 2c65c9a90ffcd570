"""E-mail of a rep's, as tests build it."""

from typing import Any

from app.domain.ids import SentDocumentId
from app.domain.kind import Kind
from app.domain.mail.message import Channel, MessageKind, MessageState, Recipient, RecipientKind
from app.domain.mail.sent_document import SentDocument
from tests.support import builders as b


def sent_document(**changes: Any) -> SentDocument:
    """The record of a quote that went to one contact."""
    values: dict[str, Any] = {
        "id": SentDocumentId(b.some_id(970)),
        "customer_id": b.customer().id,
        "kind": MessageKind.OFFER,
        "about": Kind.QUOTE,
        "document_id": b.quote().id,
        "number": "D-2026-1203",
        "revision": 1,
        "channel": Channel.SMTP,
        "state": MessageState.SENT,
        "recipients": (Recipient(RecipientKind.TO, "elise.dupre@ateliers-dupre.fr", "Élise Dupré"),),
        "files": ("Devis D-2026-1203.pdf",),
        "sent_by": b.sales_rep(),
        "sent_at": b.NOW,
    }
    return SentDocument(**{**values, **changes})
