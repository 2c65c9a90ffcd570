"""``approval.request``: a rep asks for a discount that only a manager may grant."""

from dataclasses import replace
from decimal import Decimal

from app.domain.approval.approval import ApprovalRequest, ApprovalStatus, made_void
from app.domain.approval.request_rules import check_request
from app.domain.commands.commands import RequestApproval
from app.domain.errors import Problem
from app.domain.partner.role import Role
from portal.commands.approval.subject import PricedSubject, price_subject
from portal.commands.permission.approvals import requests_about
from portal.commands.permission.limits import limit_of
from portal.commands.pipeline.dates import decided_moment
from portal.commands.pipeline.handling import Handler, ResolvedCommand
from portal.commands.pipeline.outcome import Outcome, applied, in_conflict, invalid, rejected
from portal.store.command_context import CommandContext


def _request(context: CommandContext, asked: ResolvedCommand, command: RequestApproval) -> Outcome:
    request = command.request
    problems = [each.at("request") for each in check_request(request)]
    if request.id != asked.target_id:
        problems.append(Problem("target.other", "target.id"))
    if problems:
        raise invalid(problems)
    found = price_subject(context, request)
    check_same(request, found)
    if not found.reasons_over(limit_of(context, found.partner)):
        raise rejected("approval-not-needed")
    check_grantable(found)
    _replace_earlier(context, request)
    return applied(context.create(_as_asked(context, request)))


def check_same(request: ApprovalRequest, found: PricedSubject) -> None:
    """What was asked for is what there is: the same revision, at the same price.

    Raises:
        Declined: ``approval-void`` with the revision that there is now; ``approval-price`` where the same
            revision comes to something else.
    """
    data = {"revision": str(found.subject.revision)}
    if request.subject.revision != found.subject.revision:
        raise rejected("approval-void", data=data)
    if request.subject.digest != found.subject.digest:
        raise rejected("approval-price", data=data)


def check_grantable(found: PricedSubject) -> None:
    """The discount is one that a manager may grant: nobody may grant more.

    Raises:
        Declined: ``approval-beyond`` with the discount and the limit.
    """
    limit = found.partner.discount_limits.get(Role.MANAGER.value, Decimal(0))
    reasons = found.reasons_over(limit)
    if reasons:
        percent = max((Decimal(each.data["percent"]) for each in reasons), default=limit)
        raise rejected("approval-beyond", *reasons, data={"percent": str(percent), "limit": str(limit)})


def _replace_earlier(context: CommandContext, request: ApprovalRequest) -> None:
    """One question at a time: a request that was declined gives way, one that waits or was granted stays.

    Raises:
        Declined: ``approval-asked`` or ``already-approved``, with who and when.
    """
    subject = request.subject
    for each in requests_about(context, request.customer_id, subject.kind, subject.id):
        earlier = each.request
        if earlier.status is ApprovalStatus.REQUESTED:
            data = {"name": earlier.requested_by.name}
            raise in_conflict("approval-asked", each.stored, data)
        is_granted = earlier.status is ApprovalStatus.APPROVED and earlier.order_id is None
        if is_granted and earlier.subject == subject:
            data = {"name": earlier.answer.by.name if earlier.answer else ""}
            raise in_conflict("already-approved", each.stored, data)
        if earlier.status is ApprovalStatus.DECLINED:
            context.replace(each.stored, made_void(earlier, None))


def _as_asked(context: CommandContext, request: ApprovalRequest) -> ApprovalRequest:
    """The request with what is not the rep's to say set by the portal."""
    return replace(
        request,
        status=ApprovalStatus.REQUESTED,
        requested_by=context.caller.as_rep,
        requested_at=decided_moment(request.requested_at, context.now),
        note=request.note.strip(),
        answer=None,
        void_revision=None,
        order_id=None,
    )


REQUEST_APPROVAL = Handler(_request)
