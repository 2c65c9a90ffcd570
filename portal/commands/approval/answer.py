"""``approval.approve`` and ``approval.decline``: what a manager answers, decided by the portal's own data."""

from dataclasses import replace

from app.domain.approval.approval import ApprovalAnswer, ApprovalRequest, ApprovalStatus
from app.domain.approval.request_rules import check_answer, check_decline
from app.domain.commands.commands import ApproveRequest, DeclineRequest
from app.domain.commands.specs import apply
from app.domain.document import Kind
from app.domain.errors import violation
from portal.commands.approval.request import check_grantable, check_same
from portal.commands.approval.subject import price_subject
from portal.commands.permission.approvals import StoredRequest, lock_request
from portal.commands.permission.role_check import check_manager
from portal.commands.pipeline.dates import decided_moment
from portal.commands.pipeline.handling import Handler, ResolvedCommand
from portal.commands.pipeline.outcome import Outcome, applied, in_conflict, invalid, rejected
from portal.store.command_context import CommandContext


def _approve(context: CommandContext, asked: ResolvedCommand, command: ApproveRequest) -> Outcome:
    check_manager(context)
    request = _peek(context, asked)
    _check_waits(context, request)
    problems = [each.at("answer") for each in check_answer(command.answer)]
    if problems:
        raise invalid(problems)
    subject = price_subject(context, request)
    found = _lock(context, request)
    check_same(found.request, subject)
    if command.digest != found.request.subject.digest:
        raise rejected("approval-void", data={"revision": str(found.request.subject.revision)})
    check_grantable(subject)
    return _answered(context, found, replace(command, answer=_signed(context, command.answer)))


def _decline(context: CommandContext, asked: ResolvedCommand, command: DeclineRequest) -> Outcome:
    check_manager(context)
    request = _peek(context, asked)
    _check_waits(context, request)
    problems = [each.at("answer") for each in check_decline(command.answer, request.requested_by.name)]
    if problems:
        raise invalid(problems)
    found = _lock(context, request)
    return _answered(context, found, replace(command, answer=_signed(context, command.answer)))


def _peek(context: CommandContext, asked: ResolvedCommand) -> ApprovalRequest:
    """The request before its lock: what it is about is locked first."""
    stored = context.find(Kind.APPROVAL, asked.target_id)
    if stored is None or not isinstance(stored.document, ApprovalRequest):
        raise violation("document.missing", "target.id", kind="approval", id=asked.target_id)
    return stored.document


def _lock(context: CommandContext, request: ApprovalRequest) -> StoredRequest:
    found = lock_request(context, request.id)
    if found is None:
        raise violation("document.missing", "target.id", kind="approval", id=request.id)
    _check_waits(context, found.request)
    return found


def _check_waits(context: CommandContext, request: ApprovalRequest) -> None:
    """Check that the request still waits for an answer.

    Raises:
        Declined: ``already-approved`` or ``already-declined`` with who did; ``approval-withdrawn``;
            ``approval-void`` with the revision that made it so, or ``approval-closed``.
    """
    stored = context.find(Kind.APPROVAL, request.id)
    if stored is None or request.status is ApprovalStatus.REQUESTED:
        return
    if request.status in (ApprovalStatus.APPROVED, ApprovalStatus.DECLINED):
        data = {"name": request.answer.by.name if request.answer else ""}
        raise in_conflict(f"already-{request.status.value}", stored, data)
    if request.status is ApprovalStatus.WITHDRAWN:
        raise in_conflict("approval-withdrawn", stored, {"name": request.requested_by.name})
    if request.void_revision is None:
        raise in_conflict("approval-closed", stored)
    raise in_conflict("approval-void", stored, {"revision": str(request.void_revision)})


def _signed(context: CommandContext, answer: ApprovalAnswer) -> ApprovalAnswer:
    """The answer as the portal believes it."""
    return ApprovalAnswer(context.caller.as_rep, decided_moment(answer.at, context.now), answer.text.strip())


def _answered(
    context: CommandContext, found: StoredRequest, command: ApproveRequest | DeclineRequest
) -> Outcome:
    return applied(context.replace(found.stored, apply(found.request, command)))


APPROVE_REQUEST = Handler(_approve)
DECLINE_REQUEST = Handler(_decline)
