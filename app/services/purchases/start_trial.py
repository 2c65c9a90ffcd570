"""A trial begun from a cart: the only package that is counted, tried without paying."""

from dataclasses import replace

from app.domain.errors import RuleViolation
from app.domain.subscription.subscription import Trial
from app.services.purchases.cart import PRODUCTS
from app.services.purchases.orders import Orders
from app.services.purchases.purchase_flow import PurchaseFlow


def may_try(flow: PurchaseFlow) -> bool:
    """Whether what is counted is one package, of a programme that lets its customers try one."""
    return flow.programme.trial_days > 0 and flow.trial is None and len(flow.wanted.lines) == 1


def start_trial(orders: Orders, flow: PurchaseFlow) -> Trial:
    """Try the package: one command, queued for the portal; the cart goes with it.

    Raises:
        RuleViolation: what is wrong with the count, or why the package cannot be tried, at its line.
    """
    typed = tuple(flow.typed_problems())
    if typed:
        raise RuleViolation(*typed)
    line = flow.wanted.lines[0]
    try:
        return orders.start_trial(flow.customer.id, line.product_id, line.quantity, flow.cart.id)
    except RuleViolation as refused:
        place = f"{PRODUCTS}.{line.product_id}"
        raise RuleViolation(*(replace(each, field=place) for each in refused.problems)) from None
