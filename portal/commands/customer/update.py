"""``customer.update``: a patch laid over the customer group by group; any overlap and nothing is applied."""

from dataclasses import replace

from app.domain.commands.commands import UpdateCustomer
from app.domain.customer.customer import Customer
from app.domain.customer.merge import merge
from app.domain.document import Kind
from app.domain.errors import violation
from app.wire.protocol import ResultStatus
from portal.commands.customer.account_creation import check_change, check_references, with_tenant
from portal.commands.customer.checks import check_customer, refuse_duplicate
from portal.commands.pipeline.conflicts import groups_in_conflict
from portal.commands.pipeline.handling import Handler, ResolvedCommand
from portal.commands.pipeline.outcome import Outcome, in_conflict, unchanged
from portal.store import customer_keys
from portal.store.command_context import CommandContext


def _update(context: CommandContext, asked: ResolvedCommand, command: UpdateCustomer) -> Outcome:
    stored = context.find(Kind.CUSTOMER, asked.target_id, lock=True)
    if stored is None or not isinstance(stored.document, Customer):
        raise violation("document.missing", "target.id", kind="customer", id=asked.target_id)
    merged = merge(stored.document, command.patch)
    if merged.conflicts:
        raise in_conflict("conflict", stored, groups=groups_in_conflict(stored, merged.conflicts))
    if not merged.changed:
        return unchanged(stored)
    check_customer(context, merged.customer)
    check_change(stored.document, merged.customer)
    check_references(context, merged.customer)
    holder = customer_keys.claim(context.connection, context.partner_id, merged.customer, stored.document)
    if holder is not None:
        raise refuse_duplicate(context, holder)
    became = _with_tenant(context, stored.document, merged.customer)
    version = context.replace(stored, replace(became, changed_at=context.now))
    if asked.expected_version in (None, stored.version):
        return Outcome(ResultStatus.APPLIED, version)
    return Outcome(ResultStatus.MERGED, version, merged=merged.changed)


def _with_tenant(context: CommandContext, before: Customer, after: Customer) -> Customer:
    """The customer with the Microsoft account that was chosen later; one that is settled stays as it is."""
    if before.microsoft is not None and before.microsoft.is_confirmed:
        return replace(after, microsoft=before.microsoft)
    return after if after.microsoft == before.microsoft else with_tenant(context, after)


UPDATE_CUSTOMER = Handler(_update)
