"""What went to whom: told by every colleague, and whole where this laptop sent it."""

import email
from collections.abc import Iterable
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import default

from app.domain.change.change_order import ChangeOrder, ChangeOrderStatus
from app.domain.errors import violation
from app.domain.ids import CustomerId
from app.domain.kind import Kind
from app.domain.mail.sent_document import SentDocument
from app.domain.quote.quote import Quote, QuoteStatus
from app.models import messages
from app.services.queries.owned import owned
from app.services.session.clock import PartnerClock
from app.services.store.store import Store

_KEPT = "SELECT m.id FROM message m JOIN message_file f ON f.sha256 = m.frozen WHERE m.customer_id = ?"


@dataclass(frozen=True, slots=True)
class SentRow:
    """One message that left; ``is_kept`` says that what went is on this laptop, whole."""

    record: SentDocument
    is_kept: bool


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file as it went."""

    name: str
    media_type: str
    body: bytes


class SentDocuments:
    """Reads the records that the portal gives to every colleague, and what this laptop keeps of its own."""

    def __init__(self, store: Store, clock: PartnerClock) -> None:
        self._store, self._clock = store, clock

    def of_customer(self, id: CustomerId) -> tuple[SentRow, ...]:
        """What went to people of a customer, the last first."""
        return self._rows(id, owned(self._store.readers, Kind.SENT_DOCUMENT, SentDocument, id))

    def about(self, customer_id: CustomerId, document_id: str) -> tuple[SentRow, ...]:
        """What went about one document of a customer, the last first."""
        found = owned(self._store.readers, Kind.SENT_DOCUMENT, SentDocument, customer_id)
        return self._rows(customer_id, (each for each in found if each.document_id == document_id))

    def may_remind(self, record: SentDocument) -> bool:
        """Whether what it is about can still be answered by the customer."""
        document = self._store.load(record.about, record.document_id)
        if not isinstance(document, Quote | ChangeOrder):
            return False
        status = document.status_on(self._clock.today())
        return status in (QuoteStatus.OPEN, ChangeOrderStatus.OPEN)

    def files(self, id: str) -> tuple[SentFile, ...]:
        """The files of a message as they went.

        Raises:
            RuleViolation: ``mail.not_kept``: this laptop does not keep them.
        """
        with self._store.readers.borrow() as connection:
            queued = messages.find(connection, id)
            data = messages.file(connection, queued.frozen) if queued is not None and queued.frozen else None
        if data is None:
            raise violation("mail.not_kept")
        message = email.message_from_bytes(data, policy=default)
        assert isinstance(message, EmailMessage)
        return tuple(map(_file, message.iter_attachments()))

    def _rows(self, customer_id: CustomerId, records: Iterable[SentDocument]) -> tuple[SentRow, ...]:
        with self._store.readers.borrow() as connection:
            kept = {id for (id,) in connection.execute(_KEPT, (customer_id,))}
        rows = (SentRow(each, each.id in kept) for each in records)
        return tuple(sorted(rows, key=lambda row: (row.record.sent_at, row.record.id), reverse=True))


def _file(part: EmailMessage) -> SentFile:
    body = part.get_payload(decode=True)
    assert isinstance(body, bytes)
    return SentFile(part.get_filename() or "", part.get_content_type(), body)
