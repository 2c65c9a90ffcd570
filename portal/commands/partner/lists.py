"""``partner.set_lists``: laid over what counts list by list; any overlap and nothing is applied."""

from app.domain.catalogue.catalogue import CustomerType, LostReason, RefusalReason
from app.domain.commands.commands import SetLists
from app.domain.commands.specs import apply
from app.domain.document import Document, Kind, document_id, kind_of
from app.domain.errors import violation
from app.domain.partner.partner import Partner
from app.domain.partner.partner_lists import (
    OwnLists,
    PartnerLists,
    apply_lists,
    check_lists,
    merge,
    normal_difference,
    offered,
)
from app.domain.subscription.subscription import PartnerSubscription
from app.wire.protocol import ResultStatus
from portal.commands.permission.role_check import check_manager
from portal.commands.pipeline.conflicts import groups_in_conflict
from portal.commands.pipeline.handling import Handler, ResolvedCommand
from portal.commands.pipeline.outcome import Outcome, in_conflict, invalid, unchanged
from portal.store.command_context import CommandContext


def _set(context: CommandContext, asked: ResolvedCommand, command: SetLists) -> Outcome:
    check_manager(context, "lists-not-a-manager")
    if asked.target_id != context.partner_id:
        raise violation("target.other", "target.id")
    stored = context.find(Kind.PARTNER, asked.target_id, lock=True)
    if stored is None or not isinstance(stored.document, Partner):
        raise violation("document.missing", "target.id", kind="partner", id=asked.target_id)
    before = _standing(context, stored.document)
    merged = merge(before, command.patch)
    if merged.conflicts:
        raise in_conflict("conflict", stored, groups=groups_in_conflict(stored, merged.conflicts))
    if not merged.changed:
        return unchanged(stored)
    patch = normal_difference(before, merged.lists)
    wanted = apply_lists(before, patch)
    if problems := check_lists(wanted, patch.groups):
        raise invalid(problems)
    for group, change in patch.groups.items():
        for entry in change.new if group != "discount_limits" else ():
            _keep(context, entry)
    version = context.replace(stored, apply(stored.document, SetLists(patch)))
    if asked.expected_version in (None, stored.version):
        return Outcome(ResultStatus.APPLIED, version)
    return Outcome(ResultStatus.MERGED, version, merged=merged.changed)


def _standing(context: CommandContext, partner: Partner) -> PartnerLists:
    own = partner.lists or OwnLists()
    subscriptions = context.all_of(Kind.PARTNER_SUBSCRIPTION, PartnerSubscription)
    return PartnerLists(
        offered(own.customer_types, context.all_of(Kind.CUSTOMER_TYPE, CustomerType)),
        offered(own.partner_subscriptions, subscriptions),
        offered(own.refusal_reasons, context.all_of(Kind.REFUSAL_REASON, RefusalReason)),
        offered(own.lost_reasons, context.all_of(Kind.LOST_REASON, LostReason)),
        partner.discount_limits,
    )


def _keep(context: CommandContext, entry: Document) -> None:
    """Keep ``entry`` as a document; none is ever taken away, for quotes and customers go on naming it."""
    known = context.find(kind_of(entry), document_id(entry), lock=True)
    if known is None:
        context.create(entry)
    elif known.document != entry:
        context.replace(known, entry)


SET_LISTS = Handler(_set)
