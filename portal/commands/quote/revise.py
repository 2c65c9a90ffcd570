"""``quote.revise``: new terms under the same number, checked and re-priced; earlier ones stay readable."""

from dataclasses import replace

from app.domain.approval.approval import SubjectKind
from app.domain.commands.commands import ReviseQuote
from app.domain.commands.specs import apply
from app.domain.errors import Problem
from portal.commands.permission.approvals import make_void
from portal.commands.pipeline.dates import accepted_moment, decided_moment
from portal.commands.pipeline.handling import Handler, ResolvedCommand
from portal.commands.pipeline.outcome import Outcome, applied, in_conflict, invalid
from portal.commands.quote.pricing import check_offer, find_offer, price_offer, totals_data
from portal.commands.quote.state import StoredQuote, check_current, lock_quote
from portal.store.command_context import CommandContext


def _revise(context: CommandContext, asked: ResolvedCommand, command: ReviseQuote) -> Outcome:
    found = lock_quote(context, asked.target_id)
    # Written in time and on its way since: what was placed with it is honoured, and so is this.
    check_current(context, asked, found, on=context.date_of(decided_moment(command.written_at, context.now)))
    written_at = accepted_moment(command.written_at, context.now)
    quote = found.quote
    offer = find_offer(context, quote.customer_id, command.terms)
    problems = _check_kept(found, command)
    problems += check_offer(command.terms, offer, context.date_of(written_at), quote.created_on)
    if problems:
        raise invalid(problems)
    priced = price_offer(context, offer, command.terms, quote.created_on)
    if priced.agreed != command.totals:
        raise in_conflict("price-changed", found.stored, totals_data(priced.agreed))
    revised = apply(quote, replace(command, written_at=written_at))
    make_void(context, quote.customer_id, SubjectKind.QUOTE, quote.id, quote.revision + 1)
    return applied(context.replace(found.stored, revised))


def _check_kept(found: StoredQuote, command: ReviseQuote) -> list[Problem]:
    """A revision is of the same quote: programme, partnership, currency and what it renews stay."""
    before, after = found.quote.terms, command.terms
    kept = ("programme_id", "partnership", "currency")
    problems = [
        Problem("revision.other", f"terms.{name}", {"expected": str(getattr(before, name))})
        for name in kept
        if getattr(before, name) != getattr(after, name)
    ]
    renewed = before.renews.contract_id if before.renews else None
    if renewed != (after.renews.contract_id if after.renews else None):
        problems.append(Problem("revision.other", "terms.renews", {"expected": renewed or ""}))
    return problems


REVISE_QUOTE = Handler(_revise, needs_version=True)
