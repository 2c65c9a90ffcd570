"""The document that a service is asked about, or the refusal where there is none."""

from app.domain.change.change_order import ChangeOrder
from app.domain.customer.customer import Customer
from app.domain.errors import violation
from app.domain.kind import Kind
from app.domain.quote.quote import Quote
from app.domain.subscription.contract import Contract
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


def existing_change_order(store: Store, id: str) -> ChangeOrder:
    """The change order as the rep sees it.

    Raises:
        RuleViolation: ``change_order.missing``.
    """
    found = store.load(Kind.CHANGE_ORDER, id)
    if not isinstance(found, ChangeOrder):
        raise violation("change_order.missing", id=id)
    return found


def existing_contract(store: Store, id: str) -> Contract:
    """The contract as the portal last told it.

    Raises:
        RuleViolation: ``contract.missing``.
    """
    found = store.load(Kind.CONTRACT, id)
    if not isinstance(found, Contract):
        raise violation("contract.missing", id=id)
    return found
