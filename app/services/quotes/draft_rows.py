"""How an offer that is still a draft looks in a list of quotes."""

from app.domain.catalogue.catalogue import Period
from app.domain.errors import RuleViolation
from app.domain.ids import QuoteId
from app.domain.money import Money
from app.domain.quote.quote import QuoteStatus, QuoteTerms
from app.services.drafts.drafts import QuoteDraft
from app.services.drafts.kept_drafts import KeptDraft
from app.services.queries.rows import Held, QuoteRow
from app.services.quotes.quote_services import QuoteServices


def quote_draft_row(services: QuoteServices, kept: KeptDraft) -> QuoteRow:
    """The row of a kept draft; its id is that of the draft.

    One whose customer or prices are not here has no amounts.

    Raises:
        RuleViolation: it is gone, or another version of the desk wrote it.
    """
    draft = services.drafts.quote(kept.id)
    terms, saved_on = draft.terms, services.clock.date_of(kept.saved_at)
    monthly, yearly, one_time, term_total = _amounts(services, draft)
    subscribed = [line for line in terms.lines if line.quantity and not line.is_optional]
    return QuoteRow(
        id=QuoteId(draft.id),
        customer_id=draft.customer_id,
        customer_name=kept.title,
        number="",
        provisional_number="",
        revision=1,
        status=QuoteStatus.DRAFT,
        programme_id=terms.programme_id,
        offer=terms.offer,
        lines=tuple(Held(line.product_id, line.level, line.quantity) for line in subscribed),
        seats=_seats(terms),
        commitment_months=terms.commitment_months,
        start_date=terms.start_date,
        monthly=monthly,
        yearly=yearly,
        one_time=one_time,
        term_total=term_total,
        created_on=saved_on,
        expires_on=saved_on,
        written_at=kept.saved_at,
        sales_rep=services.account.name,
    )


def _amounts(services: QuoteServices, draft: QuoteDraft) -> tuple[Money, Money, Money, Money]:
    """What it comes to each month, each year, once, and over the whole term."""
    terms = draft.terms
    try:
        agreed = services.offers.pricing(draft.customer_id, terms).price(terms).agreed
    except RuleViolation:
        nothing = Money(0, terms.currency)
        return nothing, nothing, nothing, nothing
    return agreed.monthly_net, agreed.yearly_net, agreed.one_time_net, agreed.term_total


def _seats(terms: QuoteTerms) -> int:
    """The most licences of one recurring product that is subscribed."""
    return max(
        (
            line.quantity
            for line in terms.lines
            if line.quantity and not line.is_optional and line.period is not Period.ONE_TIME
        ),
        default=0,
    )
