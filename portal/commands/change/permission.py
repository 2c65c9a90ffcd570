"""Whether a change may be placed: for this customer, and by this caller or with a manager's approval."""

from app.domain.approval.approval import ApprovalSubject
from app.domain.ids import ApprovalId
from app.domain.pricing.change_approval import change_approval_reasons
from app.domain.pricing.change_order import PricedChangeOrder
from app.domain.pricing.change_order_rules import check_seats_buyer
from portal.commands.change.pricing import ChangeCase
from portal.commands.permission.approvals import StoredRequest
from portal.commands.permission.limits import Sold, check_granted
from portal.commands.pipeline.outcome import invalid
from portal.store.command_context import CommandContext


def check_permission(
    context: CommandContext,
    case: ChangeCase,
    priced: PricedChangeOrder,
    subject: ApprovalSubject,
    approval_id: ApprovalId | None,
) -> StoredRequest | None:
    """The account is open where seats come, and the discount granted; the approval by which it is, if any.

    Raises:
        Declined: ``invalid`` for a closed account; what ``check_granted`` raises.
    """
    problems = list(check_seats_buyer(case.offer.customer, priced))
    if problems:
        raise invalid(problems)
    sold = Sold(
        case.offer.customer.id,
        subject,
        lambda limit: change_approval_reasons(case.terms, case.basis, priced, limit),
        approval_id,
    )
    return check_granted(context, case.offer.partner, sold)
