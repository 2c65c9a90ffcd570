"""Whether a change may be placed: for this customer, and by this caller without a manager."""

from decimal import Decimal

from app.domain.customer.purchase_rules import check_buyer
from app.domain.errors import Problem
from app.domain.pricing.change_approval import change_approval_reasons
from app.domain.pricing.change_order import PricedChangeOrder
from portal.commands.change.pricing import ChangeCase
from portal.commands.pipeline.outcome import invalid
from portal.commands.sale.validate import refuse_beyond_limit
from portal.store.command_context import CommandContext


def check_permission(context: CommandContext, case: ChangeCase, priced: PricedChangeOrder) -> None:
    """The account is open where seats come, and the discount within what the caller's role may grant.

    Raises:
        Declined: ``invalid`` for a closed account; ``approval-needed``; ``not-allowed`` to a role that has no
            limit.
    """
    if any(line.quantity > line.prior_quantity for line in priced.change.lines):
        problems = list(check_buyer(case.offer.customer))
        if problems:
            raise invalid(problems)

    def over(limit: Decimal) -> tuple[Problem, ...]:
        return change_approval_reasons(case.terms, case.basis, priced, limit)

    refuse_beyond_limit(context, case.offer, over)
