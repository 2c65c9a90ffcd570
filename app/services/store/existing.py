"""The document that a service is asked about, or the refusal where there is none."""

from app.domain.customer.customer import Customer
from app.domain.errors import violation
from app.domain.kind import Kind
from app.domain.quote.quote import Quote
from app.services.store.store import Store


def existing_customer(store: Store, id: str) -> Customer:
    """The customer as the rep sees it.

    Raises:
        RuleViolation: ``customer.missing``.
    """
    found = store.load(Kind.CUSTOMER, id)
    if not isinstance(found, Customer):
        raise violation("customer.missing", id=id)
    return found


def existing_quote(store: Store, id: str) -> Quote:
    """The quote as the rep sees it.

    Raises:
        RuleViolation: ``quote.missing``.
    """
    found = store.load(Kind.QUOTE, id)
    if not isinstance(found, Quote):
        raise violation("quote.missing", id=id)
    return found
