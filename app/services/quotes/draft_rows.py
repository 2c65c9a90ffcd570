"""The quotes of a customer together with the offers that are still drafts."""

from datetime import datetime

from app.domain.catalogue.catalogue import Period
from app.domain.ids import CustomerId, QuoteId
from app.domain.quote.quote import QuoteStatus
from app.services.drafts.drafts import QuoteDraft
from app.services.queries.rows import Held, QuoteRow
from app.services.quotes.quote_services import QuoteServices


def quotes_and_drafts(services: QuoteServices, customer_id: CustomerId) -> tuple[QuoteRow, ...]:
    """Drafts first, then every quote, the last written first; a draft's id is that of the draft."""
    drafts = (_row(services, draft, saved_at) for draft, saved_at in services.drafts.quotes(customer_id))
    return (*drafts, *services.queries.quotes_of(customer_id))


def _row(services: QuoteServices, draft: QuoteDraft, saved_at: datetime) -> QuoteRow:
    terms, saved_on = draft.terms, services.clock.date_of(saved_at)
    totals = services.offers.pricing(draft.customer_id, terms).price(terms).agreed
    subscribed = [line for line in terms.lines if line.quantity and not line.is_optional]
    return QuoteRow(
        id=QuoteId(draft.id),
        customer_id=draft.customer_id,
        customer_name="",
        number="",
        provisional_number="",
        revision=1,
        status=QuoteStatus.DRAFT,
        programme_id=terms.programme_id,
        offer=terms.offer,
        lines=tuple(Held(line.product_id, line.level, line.quantity) for line in subscribed),
        seats=max((line.quantity for line in subscribed if line.period is not Period.ONE_TIME), default=0),
        commitment_months=terms.commitment_months,
        start_date=terms.start_date,
        monthly=totals.monthly_net,
        yearly=totals.yearly_net,
        one_time=totals.one_time_net,
        term_total=totals.term_total,
        created_on=saved_on,
        expires_on=saved_on,
        written_at=saved_at,
        sales_rep=services.account.name,
    )
