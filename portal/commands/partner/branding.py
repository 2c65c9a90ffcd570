"""``partner.set_branding``: laid over what stands group by group; any overlap and nothing is applied."""

from app.domain.commands.commands import SetBranding
from app.domain.document import Kind
from app.domain.errors import violation
from app.domain.partner.branding import Branding
from app.domain.partner.branding_change import (
    PastBranding,
    branding_of,
    merge,
    with_branding,
)
from app.domain.partner.branding_rules import check_branding
from app.domain.partner.partner import Partner
from app.wire.protocol import ResultStatus
from portal.commands.partner.files import check_files
from portal.commands.permission.role_check import check_manager
from portal.commands.pipeline.conflicts import groups_in_conflict
from portal.commands.pipeline.handling import Handler, ResolvedCommand
from portal.commands.pipeline.outcome import Outcome, in_conflict, invalid, unchanged
from portal.store.command_context import CommandContext


def _set(context: CommandContext, asked: ResolvedCommand, command: SetBranding) -> Outcome:
    check_manager(context, "branding-not-a-manager")
    if asked.target_id != context.partner_id:
        raise violation("target.other", "target.id")
    stored = context.find(Kind.PARTNER, asked.target_id, lock=True)
    if stored is None or not isinstance(stored.document, Partner):
        raise violation("document.missing", "target.id", kind="partner", id=asked.target_id)
    before = branding_of(stored.document)
    merged = merge(before, command.patch)
    if merged.conflicts:
        raise in_conflict("conflict", stored, groups=groups_in_conflict(stored, merged.conflicts))
    if not merged.changed:
        return unchanged(stored)
    _check(context, before, merged.branding)
    context.create(PastBranding(context.new_id(), context.now, context.caller.as_rep.name, before))
    version = context.replace(stored, with_branding(stored.document, merged.branding))
    if asked.expected_version in (None, stored.version):
        return Outcome(ResultStatus.APPLIED, version)
    return Outcome(ResultStatus.MERGED, version, merged=merged.changed)


def _check(context: CommandContext, before: Branding, after: Branding) -> None:
    if problems := check_branding(after):
        raise invalid(problems)
    kept = {each.version: each for each in before.conditions}
    # What a customer may have read is never written over; versions are only added.
    if any(kept[each.version] != each for each in after.conditions if each.version in kept) or not (
        kept.keys() <= {each.version for each in after.conditions}
    ):
        raise invalid(violation("conditions.kept", "conditions").problems)
    if after.logo is not None and after.logo != before.logo:
        check_files(context, "logo", {after.logo.file_id: after.logo.size})
    new = [each for each in after.conditions if each.version not in kept]
    check_files(context, "conditions", {each.file_id: each.size for each in new})


SET_BRANDING = Handler(_set)
