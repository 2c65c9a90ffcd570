"""``approval.withdraw``: the rep lets a request go, to write it anew or because the no was read."""

from app.domain.approval.approval import ApprovalStatus
from app.domain.approval.request_rules import may_withdraw
from app.domain.commands.commands import WithdrawRequest
from app.domain.commands.specs import apply
from app.domain.errors import violation
from app.domain.partner.role import Role
from portal.commands.permission.approvals import lock_request
from portal.commands.pipeline.handling import Handler, ResolvedCommand
from portal.commands.pipeline.outcome import Outcome, applied, in_conflict, rejected, unchanged
from portal.store.command_context import CommandContext

_OVER = (ApprovalStatus.WITHDRAWN, ApprovalStatus.VOID)


def _withdraw(context: CommandContext, asked: ResolvedCommand, command: WithdrawRequest) -> Outcome:
    found = lock_request(context, asked.target_id)
    if found is None:
        raise violation("document.missing", "target.id", kind="approval", id=asked.target_id)
    request, caller = found.request, context.caller
    if not may_withdraw(request, caller.user_id, is_manager=caller.role is Role.MANAGER):
        raise rejected("not-allowed", data={"role": caller.role.value})
    if request.status in _OVER:
        return unchanged(found.stored)
    if request.status is ApprovalStatus.APPROVED:
        data = {"name": request.answer.by.name if request.answer else ""}
        raise in_conflict("already-approved", found.stored, data)
    return applied(context.replace(found.stored, apply(request, command)))


WITHDRAW_REQUEST = Handler(_withdraw)
