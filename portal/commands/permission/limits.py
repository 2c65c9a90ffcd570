"""Whether a discount is within what the caller's role may grant, or was approved by a manager."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from app.domain.approval.approval import ApprovalRequest, ApprovalStatus, ApprovalSubject, SubjectKind
from app.domain.errors import Problem
from app.domain.ids import ApprovalId, CustomerId
from app.domain.partner.partner import Partner
from portal.commands.permission.approvals import StoredRequest, lock_request
from portal.commands.pipeline.outcome import rejected
from portal.store.command_context import CommandContext

_DOCUMENTS = (SubjectKind.QUOTE, SubjectKind.CHANGE_ORDER)
ReasonsOver = Callable[[Decimal], tuple[Problem, ...]]
"""Finds the discounts beyond a limit, in percent."""


@dataclass(frozen=True, slots=True)
class Sold:
    """What is about to be sold: as an approval is bound to it, and the one that its seller names.

    An order that is no document has no identity that an approval could know: its ``subject.id`` is empty.
    """

    customer_id: CustomerId
    subject: ApprovalSubject
    reasons_over: ReasonsOver
    approval_id: ApprovalId | None


def check_granted(context: CommandContext, partner: Partner, sold: Sold) -> StoredRequest | None:
    """The approval by which the discount is granted; None where the caller's own role grants it.

    Raises:
        Declined: ``not-allowed`` to a role without a limit; ``approval-needed``; ``approval-void``, or
            ``approval-other`` for an order, where the approval is of something else, or was none;
            ``approval-used`` by another order.
    """
    limit = limit_of(context, partner)
    reasons = sold.reasons_over(limit)
    if not reasons:
        return None
    found = lock_request(context, sold.approval_id) if sold.approval_id is not None else None
    if found is None:
        data = {"limit": str(limit), "role": context.caller.role.value}
        raise rejected("approval-needed", *reasons, data=data)
    request = found.request
    if request.status is not ApprovalStatus.APPROVED or not _is_of(request, sold):
        if sold.subject.kind in _DOCUMENTS:
            raise rejected("approval-void", data={"revision": str(sold.subject.revision)})
        raise rejected("approval-other")
    if request.order_id is not None:
        raise rejected("approval-used", data={"order_id": request.order_id})
    return found


def limit_of(context: CommandContext, partner: Partner) -> Decimal:
    """The highest discount that the caller's role may grant, in percent.

    Raises:
        Declined: ``not-allowed`` to a role that has no limit.
    """
    role = context.caller.role.value
    limit = partner.discount_limits.get(role)
    if limit is None:
        raise rejected("not-allowed", data={"role": role})
    return limit


def _is_of(request: ApprovalRequest, sold: Sold) -> bool:
    approved, wanted = request.subject, sold.subject
    if request.customer_id != sold.customer_id or approved.kind is not wanted.kind:
        return False
    if wanted.kind in _DOCUMENTS:
        return approved == wanted
    return approved.digest == wanted.digest
