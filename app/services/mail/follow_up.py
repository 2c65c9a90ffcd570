"""Offers that went to a customer a while ago and have no answer: whom to remind."""

from dataclasses import dataclass
from datetime import date

from app.domain.change.change_order import ChangeOrder
from app.domain.customer.customer import Customer
from app.domain.kind import Kind
from app.domain.mail.sent_document import SentDocument
from app.domain.quote.quote import Quote
from app.services.queries.owned import owned
from app.services.queries.unanswered import USUAL_DAYS, unanswered_offers, unanswered_values
from app.services.session.clock import PartnerClock
from app.services.store.store import Store


@dataclass(frozen=True, slots=True)
class Unanswered:
    """An open offer with the last message about it, whoever of the colleagues sent it."""

    last: SentDocument
    customer_name: str
    number: str
    sent_on: date
    expires_on: date


def unanswered(store: Store, clock: PartnerClock, days: int = USUAL_DAYS) -> tuple[Unanswered, ...]:
    """The open offers about which nothing was sent for ``days``, the longest waiting first."""
    wanted = unanswered_offers(store.readers, unanswered_values(clock.today(), clock.zone, days))
    found = (_waiting(store, clock, kind, id) for kind, id in wanted)
    return tuple(sorted((each for each in found if each), key=lambda each: each.last.sent_at))


def _waiting(store: Store, clock: PartnerClock, kind: Kind, id: str) -> Unanswered | None:
    """The offer with what was sent last about it; None where it went between two looks."""
    document = store.load(kind, id)
    if not isinstance(document, Quote | ChangeOrder):
        return None
    records = owned(store.readers, Kind.SENT_DOCUMENT, SentDocument, document.customer_id)
    last = max(
        (each for each in records if each.document_id == id), key=lambda each: each.sent_at, default=None
    )
    if last is None:
        return None
    customer = store.load(Kind.CUSTOMER, document.customer_id)
    name = customer.identity.name if isinstance(customer, Customer) else ""
    sent_on = clock.date_of(last.sent_at)
    return Unanswered(last, name, document.display_number, sent_on, document.expires_on)
