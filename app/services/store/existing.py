"""The document that a service is asked about, or the refusal where there is none."""

from typing import TypeVar

from app.domain.change.change_order import ChangeOrder
from app.domain.customer.customer import Customer
from app.domain.errors import violation
from app.domain.kind import Kind
from app.domain.quote.quote import Quote
from app.domain.subscription.contract import Contract
from app.services.store.store import Store

T = TypeVar("T")


def existing(store: Store, kind: Kind, cls: type[T], id: str, missing: str) -> T:
    """The document of a kind as the rep sees it.

    Raises:
        RuleViolation: it is not here; ``missing`` is the code.
    """
    found = store.load(kind, id)
    if not isinstance(found, cls):
        raise violation(missing, id=id)
    return found


def existing_customer(store: Store, id: str) -> Customer:
    """The customer as the rep sees it.

    Raises:
        RuleViolation: ``customer.missing``.
    """
    return existing(store, Kind.CUSTOMER, Customer, id, "customer.missing")


def existing_quote(store: Store, id: str) -> Quote:
    """The quote as the rep sees it.

    Raises:
        RuleViolation: ``quote.missing``.
    """
    return existing(store, Kind.QUOTE, Quote, id, "quote.missing")


def existing_change_order(store: Store, id: str) -> ChangeOrder:
    """The change order as the rep sees it.

    Raises:
        RuleViolation: ``change_order.missing``.
    """
    return existing(store, Kind.CHANGE_ORDER, ChangeOrder, id, "change_order.missing")


def existing_contract(store: Store, id: str) -> Contract:
    """The contract as the portal last told it.

    Raises:
        RuleViolation: ``contract.missing``.
    """
    return existing(store, Kind.CONTRACT, Contract, id, "contract.missing")
