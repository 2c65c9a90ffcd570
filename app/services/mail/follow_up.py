"""Offers that went to a customer a while ago and have no answer: whom to remind."""

from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.change.change_order import ChangeOrder
from app.domain.customer.customer import Customer
from app.domain.kind import Kind
from app.domain.mail.sent_document import SentDocument
from app.domain.quote.quote import Quote
from app.services.session.clock import PartnerClock
from app.services.store.store import Store

USUAL_DAYS = 7
"""After so many days without an answer a reminder is proposed."""
_OPEN = "open"


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
    last: dict[str, SentDocument] = {}
    for each in store.load_all(Kind.SENT_DOCUMENT):
        assert isinstance(each, SentDocument)
        known = last.get(each.document_id)
        if known is None or known.sent_at < each.sent_at:
            last[each.document_id] = each
    until = clock.today() - timedelta(days=days)
    found = (_waiting(store, clock, each) for each in last.values())
    return tuple(
        sorted((each for each in found if each and each.sent_on <= until), key=lambda each: each.last.sent_at)
    )


def _waiting(store: Store, clock: PartnerClock, sent: SentDocument) -> Unanswered | None:
    """The offer, where it is still open in the partner's day."""
    document = store.load(sent.about, sent.document_id)
    customer = store.load(Kind.CUSTOMER, sent.customer_id)
    if not isinstance(document, Quote | ChangeOrder) or document.status_on(clock.today()).value != _OPEN:
        return None
    name = customer.identity.name if isinstance(customer, Customer) else ""
    sent_on = clock.date_of(sent.sent_at)
    return Unanswered(sent, name, document.display_number, sent_on, document.expires_on)
