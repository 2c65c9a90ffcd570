"""``document.sent``: what went to whom and when, for every colleague."""

from dataclasses import replace

from app.domain.change.change_order import ChangeOrder
from app.domain.commands.commands import RecordSent
from app.domain.commands.specs import apply
from app.domain.document import Kind
from app.domain.errors import violation
from app.domain.mail.sent_document import check_sent
from app.domain.quote.quote import Quote
from portal.commands.pipeline.dates import accepted_moment
from portal.commands.pipeline.handling import Handler, ResolvedCommand
from portal.commands.pipeline.outcome import Outcome, applied, invalid
from portal.store.command_context import CommandContext


def _record(context: CommandContext, asked: ResolvedCommand, command: RecordSent) -> Outcome:
    """Insert it: nothing that is there is changed, so that no version is named and nobody is in the way."""
    wanted = command.sent
    if wanted.id != asked.target_id:
        raise violation("target.other", "target.id")
    stored = context.find(wanted.about, wanted.document_id)
    document = None if stored is None else stored.document
    if not isinstance(document, Quote | ChangeOrder):
        raise violation("document.missing", "target.id")
    if problems := tuple(check_sent(wanted, document.revision)):
        raise invalid(problems)
    sent = replace(
        wanted,
        customer_id=document.customer_id,
        sent_by=context.caller.as_rep,
        sent_at=accepted_moment(wanted.sent_at, context.now),
    )
    known = context.find(Kind.SENT_DOCUMENT, sent.id, lock=True)
    recorded = apply(None if known is None else known.document, RecordSent(sent))
    return applied(context.create(recorded))


RECORD_SENT = Handler(_record)
