"""``quote.refuse``: the customer said no, for a reason of the portal's list."""

from dataclasses import replace

from app.domain.approval.approval import SubjectKind
from app.domain.catalogue.catalogue import RefusalReason
from app.domain.catalogue.reasons import check_reason
from app.domain.commands.commands import RefuseQuote
from app.domain.commands.specs import apply
from app.domain.document import Kind
from portal.commands.permission.approvals import close_requests
from portal.commands.pipeline.dates import accepted_moment
from portal.commands.pipeline.handling import Handler, ResolvedCommand
from portal.commands.pipeline.outcome import Outcome, applied, invalid
from portal.commands.quote.state import check_current, lock_quote
from portal.store.command_context import CommandContext


def _refuse(context: CommandContext, asked: ResolvedCommand, command: RefuseQuote) -> Outcome:
    found = lock_quote(context, asked.target_id)
    check_current(context, asked, found, even_expired=True)
    refusal = command.refusal
    reason = context.need(RefusalReason, Kind.REFUSAL_REASON, refusal.reason_id, "refusal.reason_id")
    problems = [each.at("refusal") for each in check_reason(reason, refusal.text)]
    if problems:
        raise invalid(problems)
    dated = replace(refusal, refused_at=accepted_moment(refusal.refused_at, context.now))
    close_requests(context, found.quote.customer_id, SubjectKind.QUOTE, found.quote.id)
    return applied(context.replace(found.stored, apply(found.quote, RefuseQuote(dated))))


REFUSE_QUOTE = Handler(_refuse, needs_version=True)
