"""Whether something can be bought for a customer now, and why not: one rule for every way to a purchase."""

from app.domain.catalogue.catalogue import SellingFlow
from app.domain.customer.customer import Customer, LifecycleStatus
from app.domain.customer.purchase_rules import check_buyer
from app.domain.errors import Problem
from app.domain.partner.partner import Role
from app.services.catalogue.catalogue import Catalogue


def can_purchase(catalogue: Catalogue, customer: Customer) -> bool:
    """Whether the customer's programme sells by direct purchase under its partnership."""
    terms = catalogue.programme(customer.programme_id).terms_for(customer.partnership)
    return terms is not None and terms.flow is SellingFlow.PURCHASE


def cart_problem(catalogue: Catalogue, role: Role, customer: Customer) -> Problem | None:
    """Why this rep can have no cart for the customer at all; None where a cart can be filled."""
    if not can_purchase(catalogue, customer):
        return Problem("purchase.not_sold_so")
    return Problem("account.reads_only") if role is Role.VIEWER else None


def purchase_problem(catalogue: Catalogue, role: Role, customer: Customer) -> Problem | None:
    """Why nothing can be bought for the customer now; None where it can."""
    problem = cart_problem(catalogue, role, customer) or next(check_buyer(customer), None)
    if problem is None and customer.status is LifecycleStatus.LOST:
        return Problem("copy.customer_lost", data={"name": customer.identity.name})
    return problem
