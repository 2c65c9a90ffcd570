"""Tells the portal, and by it every colleague, that a message left: to whom and when, not what it said."""

from app.domain.commands.commands import RecordSent
from app.domain.ids import SentDocumentId
from app.domain.kind import Kind
from app.domain.mail.message import RecipientKind
from app.domain.mail.sent_document import SentDocument
from app.models.messages import QueuedMessage
from app.services.mail.mime import ascii_form
from app.services.session.identity import Account
from app.services.store.unit_of_work import UnitOfWork
from app.wire.protocol import Target


def record_sent(work: UnitOfWork, account: Account, sent: QueuedMessage) -> None:
    """Queue the record of a message that left, in the transaction that says so; once for each message."""
    if work.load(Kind.SENT_DOCUMENT, sent.id) is not None:
        return
    message = sent.message
    # Blind copies are nobody's business but the rep's, those that no server took among them.
    named = tuple(each for each in message.recipients if each.kind is not RecipientKind.BCC)
    addresses = {ascii_form(each.address) for each in named}
    record = SentDocument(
        id=SentDocumentId(sent.id),
        customer_id=message.customer_id,
        kind=message.kind,
        about=message.about.kind,
        document_id=message.about.id,
        number=message.number,
        revision=message.about.revision,
        channel=message.channel,
        state=sent.state,
        recipients=named,
        files=tuple(each.name for each in message.attachments),
        sent_by=account.sales_rep,
        sent_at=sent.outcome.sent_at or sent.changed_at,
        refused=tuple(each for each in sent.outcome.refused if each in addresses),
    )
    target = Target(message.about.kind, message.about.id)
    work.enqueue(
        RecordSent(record),
        Target(Kind.SENT_DOCUMENT, record.id),
        depends_on=work.unsettled(target),
        is_noted=False,
    )
