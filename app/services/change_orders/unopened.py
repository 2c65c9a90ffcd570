"""Why a draft that was kept cannot be gone on with: its products are sold no more, or not like that."""

from app.domain.errors import Problem, RuleViolation
from app.domain.pricing.change_order_rules import check_change_order
from app.services.change_orders.change_draft import ChangeDraft
from app.services.change_orders.change_services import ChangeServices


def why_unopened(services: ChangeServices, draft: ChangeDraft, refused: RuleViolation) -> tuple[Problem, ...]:
    """What the rules say of ``draft``, which its editor ``refused``: that says more than a missing price."""
    try:
        customer = services.customers.get(draft.customer_id)
        terms = services.builder.current(draft.terms)
        found = check_change_order(terms, services.builder.basis(customer, terms))
    except RuleViolation:
        return refused.problems
    return tuple(found) or refused.problems
