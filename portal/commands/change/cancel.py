"""``change_order.cancel``: a saved change order is let go; nobody is asked why."""

from app.domain.approval.approval import SubjectKind
from app.domain.commands.commands import CancelChangeOrder
from app.domain.commands.specs import apply
from portal.commands.change.state import check_current, lock_change_order
from portal.commands.permission.approvals import close_requests
from portal.commands.pipeline.handling import Handler, ResolvedCommand
from portal.commands.pipeline.outcome import Outcome, applied
from portal.store.command_context import CommandContext


def _cancel(context: CommandContext, asked: ResolvedCommand, command: CancelChangeOrder) -> Outcome:
    found = lock_change_order(context, asked.target_id)
    check_current(context, asked, found, even_expired=True)
    customer_id = found.change_order.customer_id
    close_requests(context, customer_id, SubjectKind.CHANGE_ORDER, found.change_order.id)
    return applied(context.replace(found.stored, apply(found.change_order, command)))


CANCEL_CHANGE_ORDER = Handler(_cancel, needs_version=True)
