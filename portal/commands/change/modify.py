"""``licences.modify``: counts changed at once, without a change order; the first ones make the contract."""

from collections.abc import Mapping
from dataclasses import replace

from app.domain.approval.approval import ApprovalSubject, SubjectKind
from app.domain.approval.content import change_digest
from app.domain.catalogue.catalogue import SellingFlow
from app.domain.commands.commands import ModifyLicences
from app.domain.document import Kind
from app.domain.errors import Problem, violation
from portal.commands.change.drift import price_as_seen
from portal.commands.change.effects import PlacedChange, record_change
from portal.commands.change.permission import check_permission
from portal.commands.change.pricing import check_flow, find_case
from portal.commands.permission.approvals import use_for_order
from portal.commands.pipeline.dates import decided_moment
from portal.commands.pipeline.handling import Handler, ResolvedCommand
from portal.commands.pipeline.outcome import Declined, Outcome, applied, invalid, rejected
from portal.commands.sale.first_contract import check_first_contract
from portal.store.command_context import CommandContext


def _modify(context: CommandContext, asked: ResolvedCommand, command: ModifyLicences) -> Outcome:
    order, at = command.order, decided_moment(command.placed_at, context.now)
    if order.id != asked.target_id:
        raise invalid([Problem("target.other", "target.id")])
    case = find_case(context, order.customer_id, command.terms, at)
    if context.find(Kind.ORDER, order.id) is not None:
        # What is held by now is what this very order made of it.
        raise violation("document.exists", "id", kind=Kind.ORDER.value, id=order.id)
    check_flow(case, SellingFlow.DIRECT, "licences.not_sold_so")
    if case.locked is None:
        check_first_contract(context, order.customer_id, is_another=command.is_another_contract)
    priced = price_as_seen(context, case, command.totals, _decline)
    subject = ApprovalSubject(SubjectKind.LICENCES, "", 1, change_digest(command.terms, priced.totals))
    approval = check_permission(context, case, priced, subject, command.approval_id)
    placed = PlacedChange(case, priced, replace(order, change_order_id=None), at)
    settled, contract = record_change(context, placed)
    use_for_order(context, approval, settled.id)
    version = context.create(settled)
    return applied(version, number=settled.number, contract_number=contract.number)


def _decline(code: str, data: Mapping[str, str]) -> Declined:
    """Nothing on the portal is in conflict: the order is made anew at the other amounts, or not at all."""
    return rejected(code, data=data)


MODIFY_LICENCES = Handler(_modify)
