"""Whether something can be bought for a customer now, and why not: one rule for every way to a purchase."""

from app.domain.catalogue import SellingFlow
from app.domain.customer import Customer
from app.domain.errors import Problem
from app.domain.partner import Role
from app.domain.purchase_rules import check_buyer
from app.services.desk import Desk


def can_purchase(desk: Desk, customer: Customer) -> bool:
    """Whether the customer's programme sells by direct purchase under its partnership."""
    terms = desk.catalogue.programme(customer.programme_id).terms_for(customer.partnership)
    return terms is not None and terms.flow is SellingFlow.PURCHASE


def cart_problem(desk: Desk, customer: Customer) -> Problem | None:
    """Why this rep can have no cart for the customer at all; None where a cart can be filled."""
    if not can_purchase(desk, customer):
        return Problem("purchase.not_sold_so")
    return Problem("account.reads_only") if desk.account.role is Role.VIEWER else None


def purchase_problem(desk: Desk, customer: Customer) -> Problem | None:
    """Why nothing can be bought for the customer now; None where it can."""
    return cart_problem(desk, customer) or next(check_buyer(customer), None)
