"""``change_order.revise``: other terms under the same number, re-priced; earlier ones stay readable."""

from dataclasses import replace

from app.domain.approval.approval import SubjectKind
from app.domain.commands.commands import ReviseChangeOrder
from app.domain.commands.specs import apply
from app.domain.errors import Problem
from portal.commands.change.drift import why_other
from portal.commands.change.pricing import find_case, price_case
from portal.commands.change.state import StoredChangeOrder, check_current, lock_change_order
from portal.commands.permission.approvals import make_void
from portal.commands.pipeline.dates import accepted_moment, decided_moment
from portal.commands.pipeline.handling import Handler, ResolvedCommand
from portal.commands.pipeline.outcome import Outcome, applied, in_conflict, invalid
from portal.store.command_context import CommandContext

_KEPT = ("programme_id", "partnership", "currency", "contract_id", "period")


def _revise(context: CommandContext, asked: ResolvedCommand, command: ReviseChangeOrder) -> Outcome:
    found = lock_change_order(context, asked.target_id)
    # Written in time and on its way since: what was placed with it is honoured, and so is this.
    check_current(context, asked, found, on=context.date_of(decided_moment(command.written_at, context.now)))
    problems = _check_kept(found, command)
    if problems:
        raise invalid(problems)
    written_at = accepted_moment(command.written_at, context.now)
    case = find_case(context, found.change_order.customer_id, command.terms, written_at)
    priced = price_case(case)
    if priced.totals != command.totals:
        code, figures = why_other(case, command.totals, priced.totals)
        raise in_conflict(code, found.stored, figures)
    revised = apply(found.change_order, replace(command, written_at=written_at))
    customer_id, revision = found.change_order.customer_id, found.change_order.revision + 1
    make_void(context, customer_id, SubjectKind.CHANGE_ORDER, found.change_order.id, revision)
    return applied(context.replace(found.stored, revised))


def _check_kept(found: StoredChangeOrder, command: ReviseChangeOrder) -> list[Problem]:
    """A revision is of the same change order: it stays with its contract and what is billed together."""
    before, after = found.change_order.terms, command.terms
    return [
        Problem("revision.other", f"terms.{name}", {"expected": str(getattr(before, name) or "")})
        for name in _KEPT
        if getattr(before, name) != getattr(after, name)
    ]


REVISE_CHANGE_ORDER = Handler(_revise, needs_version=True)
