"""``comparison.note``: the wording of what changed between two versions, for every laptop."""

from dataclasses import replace

from app.domain.commands.commands import NoteComparison
from app.domain.commands.specs import apply
from app.domain.document import Kind
from app.domain.errors import violation
from app.domain.shown.comparison_note import check_note
from portal.commands.online.offered import lock_offerable
from portal.commands.pipeline.dates import accepted_moment
from portal.commands.pipeline.handling import Handler, ResolvedCommand
from portal.commands.pipeline.outcome import Outcome, applied, invalid
from portal.store.command_context import CommandContext


def _note(context: CommandContext, asked: ResolvedCommand, command: NoteComparison) -> Outcome:
    """Insert it: nothing that is there is changed, so that no version is named and nobody is in the way."""
    wanted = command.note
    if wanted.id != asked.target_id:
        raise violation("target.other", "target.id")
    _stored, document = lock_offerable(context, wanted.about, wanted.document_id)
    if problems := tuple(check_note(wanted, document.revision)):
        raise invalid(problems)
    note = replace(
        wanted,
        customer_id=document.customer_id,
        written_by=context.caller.as_rep,
        written_at=accepted_moment(wanted.written_at, context.now),
    )
    known = context.find(Kind.COMPARISON_NOTE, note.id, lock=True)
    noted = apply(None if known is None else known.document, NoteComparison(note))
    return applied(context.create(noted))


NOTE_COMPARISON = Handler(_note)
