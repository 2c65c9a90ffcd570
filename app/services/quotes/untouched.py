"""Whether an offer that was begun says anything yet."""

from dataclasses import replace

from app.domain.errors import RuleViolation
from app.domain.ids import LineId
from app.domain.quote.quote import QuoteTerms
from app.services.drafts.drafts import QuoteDraft
from app.services.quotes.offers import Offers


def says_the_same(terms: QuoteTerms, others: QuoteTerms) -> bool:
    """Whether two offers differ in nothing but the identities of lines, which are never the same twice."""
    return _unnamed(terms) == _unnamed(others)


def is_as_begun(offers: Offers, draft: QuoteDraft) -> bool:
    """Whether the draft of a first offer says only what every new one of its customer says."""
    if draft.quote_id is not None or draft.variants or draft.instead_of:
        return False
    try:
        return says_the_same(draft.terms, offers.new_terms(draft.customer_id))
    except RuleViolation:
        # The customer or the catalogue is not here: nobody can say, so nothing is thrown away.
        return False


def _unnamed(terms: QuoteTerms) -> QuoteTerms:
    return replace(terms, lines=tuple(replace(line, id=LineId("")) for line in terms.lines))
