"""A customer's status and account state: one event at a time, and never merged."""

from dataclasses import replace

from app.domain.catalogue.catalogue import LostReason
from app.domain.catalogue.reasons import check_reason
from app.domain.customer.customer import Customer
from app.domain.customer.transitions import (
    LoseCustomer,
    ReopenCustomer,
    SetAccountState,
    Transition,
    apply_transition,
)
from app.domain.document import Kind
from app.domain.errors import RuleViolation, violation
from portal.commands.pipeline.dates import accepted_date
from portal.commands.pipeline.handling import Handler, ResolvedCommand
from portal.commands.pipeline.outcome import Outcome, applied, in_conflict, invalid, unchanged
from portal.store.command_context import CommandContext
from portal.store.documents import Stored


def _move(
    context: CommandContext, asked: ResolvedCommand, command: SetAccountState | ReopenCustomer
) -> Outcome:
    return _carry_out(context, asked, command)


def _lose(context: CommandContext, asked: ResolvedCommand, command: LoseCustomer) -> Outcome:
    loss = command.loss
    reason = context.need(LostReason, Kind.LOST_REASON, loss.reason_id, "loss.reason_id")
    problems = [each.at("loss") for each in check_reason(reason, loss.text)]
    if problems:
        raise invalid(problems)
    dated = replace(command, lost_on=accepted_date(command.lost_on, context.today))
    return _carry_out(context, asked, dated)


def _carry_out(context: CommandContext, asked: ResolvedCommand, command: Transition) -> Outcome:
    stored = context.find(Kind.CUSTOMER, asked.target_id, lock=True)
    if stored is None or not isinstance(stored.document, Customer):
        raise violation("document.missing", "target.id", kind="customer", id=asked.target_id)
    became = _moved(stored, stored.document, command)
    if became == stored.document:
        return unchanged(stored)
    return applied(context.replace(stored, replace(became, changed_at=context.now)))


def _moved(stored: Stored, customer: Customer, command: Transition) -> Customer:
    """The customer after the command.

    Raises:
        Declined: ``status-changed``: somebody else moved it since the rep looked.
        RuleViolation: the lifecycle does not allow it.
    """
    try:
        return apply_transition(customer, command)
    except RuleViolation as refused:
        problem = refused.problems[0]
        if problem.code == "status.changed":
            raise in_conflict("status-changed", stored, problem.data) from refused
        raise


MOVE_CUSTOMER = Handler(_move)
LOSE_CUSTOMER = Handler(_lose)
