"""``change_order.submit``: exactly once, the change order becomes an order and changes what is held."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from app.domain.acceptance.acceptance import Acceptance
from app.domain.approval.approval import ApprovalSubject, SubjectKind
from app.domain.approval.content import change_digest
from app.domain.catalogue.catalogue import Agreement
from app.domain.catalogue.in_force import agreement_in_force
from app.domain.change.change_order import ChangeOrder, ChangeOrderStatus, Submission
from app.domain.change.submission_rules import check_submission
from app.domain.commands.commands import SubmitChangeOrder
from app.domain.commands.specs import apply
from app.domain.document import Kind
from app.domain.errors import RuleViolation, violation
from app.domain.ids import OrderId
from app.domain.money import Money
from app.domain.pricing.change_order import PricedChangeOrder
from app.domain.shown.shown import Shown
from app.domain.shown.shown_change import shown_change
from app.domain.subscription.contract import Order, OrderStatus
from portal.commands.change.drift import price_as_seen
from portal.commands.change.effects import PlacedChange, record_change
from portal.commands.change.permission import check_permission
from portal.commands.change.pricing import ChangeCase, find_case, totals_data
from portal.commands.change.state import StoredChangeOrder, check_current, lock_change_order
from portal.commands.permission.approvals import close_requests
from portal.commands.pipeline.content import Decline, check_content
from portal.commands.pipeline.dates import decided_moment
from portal.commands.pipeline.handling import Handler, ResolvedCommand
from portal.commands.pipeline.outcome import Declined, Outcome, applied, in_conflict
from portal.commands.quote.pricing import frame_of
from portal.commands.sale.first_contract import check_first_contract
from portal.store.command_context import CommandContext


def _submit(context: CommandContext, asked: ResolvedCommand, command: SubmitChangeOrder) -> Outcome:
    found = lock_change_order(context, asked.target_id)
    change_order, stored = found.change_order, found.stored
    at = _placed_at(context, change_order, command.submission)
    check_current(context, asked, found, on=context.date_of(at))
    case = find_case(context, change_order.customer_id, change_order.terms, at)
    agreement = _check_submission(context, found, case, command.submission, at)

    def decline(code: str, data: Mapping[str, str]) -> Declined:
        return in_conflict(code, stored, data)

    if case.locked is None:
        another, version = command.is_another_contract, stored.version
        check_first_contract(context, change_order.customer_id, is_another=another, version=version)
    priced = price_as_seen(context, case, command.totals, decline)
    if command.totals != change_order.totals:
        raise decline("price-changed", totals_data(priced.totals))
    _check_accepted(change_order, case, priced, agreement, command.submission, decline)
    digest = change_digest(change_order.terms, priced.totals)
    subject = ApprovalSubject(SubjectKind.CHANGE_ORDER, change_order.id, change_order.revision, digest)
    check_permission(context, case, priced, subject, command.approval_id)
    close_requests(context, change_order.customer_id, SubjectKind.CHANGE_ORDER, change_order.id)
    order, contract = record_change(context, PlacedChange(case, priced, _order(context, change_order), at))
    context.create(order)
    submitted = _submitted(context, change_order, command, at)
    version = context.replace(stored, replace(submitted, order_id=order.id, order_number=order.number))
    return applied(version, order_id=order.id, order_number=order.number, contract_number=contract.number)


def _placed_at(context: CommandContext, change_order: ChangeOrder, claimed: Submission) -> datetime:
    """When the order was placed, as the portal believes it."""
    moment = decided_moment(claimed.submitted_at, context.now)
    # Nobody places what is not written yet: the clock of the laptop is wrong.
    return context.now if moment < change_order.written_at else moment


def _check_submission(
    context: CommandContext,
    found: StoredChangeOrder,
    case: ChangeCase,
    submission: Submission,
    at: datetime,
) -> Agreement | None:
    """The version of the agreement that was in force when both boxes were ticked; None where there is none.

    Raises:
        Declined: ``agreement-changed`` with that version.
        RuleViolation: what ``check_submission`` finds, or the agreement is not the programme's.
    """
    problems = [each.at("submission") for each in check_submission(submission, case.offer.programme)]
    if problems:
        raise RuleViolation(*problems)
    wanted = case.offer.programme.agreement_id
    if wanted is None:
        return None
    agreements = context.all_of(Kind.AGREEMENT, Agreement)
    current = agreement_in_force(agreements, wanted, context.date_of(at))
    if current is None or submission.agreement_id != wanted:
        raise violation("agreement.unknown", "submission.agreement_id", expected=wanted)
    if submission.agreement_version != current.version:
        data = {"agreement_id": wanted, "version": str(current.version)}
        raise in_conflict("agreement-changed", found.stored, data)
    return current


def _check_accepted(
    change_order: ChangeOrder,
    case: ChangeCase,
    priced: PricedChangeOrder,
    agreement: Agreement | None,
    submission: Submission,
    decline: Decline,
) -> None:
    """Compare what the customer signed, if anything, with what the portal has.

    Raises:
        Declined: ``content-differs``.
        RuleViolation: the acceptance itself is not whole.
    """
    if submission.acceptance is None:
        return

    def own(language: str) -> Shown:
        frame = frame_of(case.offer, agreement, language, change_order.revision, change_order.expires_on)
        return shown_change(frame, change_order.terms, priced, case.basis.held)

    check_content(submission.acceptance, own, decline)


def _order(context: CommandContext, change_order: ChangeOrder) -> Order:
    return Order(
        id=OrderId(context.new_id()),
        number="",
        customer_id=change_order.customer_id,
        contract_id=None,
        placed_on=context.today,
        status=OrderStatus.PLACED,
        lines=(),
        monthly_net=Money.zero(change_order.terms.currency),
        change_order_id=change_order.id,
    )


def _submitted(
    context: CommandContext, change_order: ChangeOrder, command: SubmitChangeOrder, at: datetime
) -> ChangeOrder:
    """The change order after it, signed by who sent it."""
    number, signed = command.submission.po_number, command.submission.acceptance
    submission = replace(
        command.submission,
        po_number=None if number is None else number.strip(),
        submitted_by=context.caller.as_rep,
        submitted_at=at,
        acceptance=None if signed is None else _received(context, change_order, signed, at),
    )
    submitted = apply(change_order, replace(command, submission=submission))
    if not isinstance(submitted, ChangeOrder):
        raise TypeError(type(submitted))
    return submitted


def _received(
    context: CommandContext, change_order: ChangeOrder, signed: Acceptance, at: datetime
) -> Acceptance:
    """The acceptance as the portal believes it, marked where it was given in time and arrived too late."""
    is_late = change_order.status_on(context.today) is ChangeOrderStatus.EXPIRED
    return replace(signed, accepted_at=at, received_at=context.now if is_late else None)


SUBMIT_CHANGE_ORDER = Handler(_submit, needs_version=True)
