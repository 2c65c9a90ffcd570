"""``quote.create``: checks and re-prices what the rep quoted, and gives it its number."""

from dataclasses import replace
from datetime import date

from app.domain.catalogue.catalogue import Programme
from app.domain.commands.commands import CreateQuote
from app.domain.errors import Problem
from app.domain.quote.expiry import quote_expiry
from app.domain.quote.quote import Quote, QuoteStatus
from portal.commands.pipeline.dates import accepted_date, accepted_moment
from portal.commands.pipeline.handling import Handler, ResolvedCommand
from portal.commands.pipeline.outcome import Outcome, applied, invalid, rejected
from portal.commands.quote.pricing import check_offer, find_offer, price_offer, totals_data
from portal.commands.quote.renewal import check_only_renewal
from portal.store.command_context import CommandContext

_LETTER = "D"


def _create(context: CommandContext, asked: ResolvedCommand, command: CreateQuote) -> Outcome:
    quote = command.quote
    if quote.id != asked.target_id:
        raise invalid([Problem("target.other", "target.id")])
    created_on = accepted_date(quote.created_on, context.today)
    check_only_renewal(context, quote)
    offer = find_offer(context, quote.customer_id, quote.terms)
    problems = check_offer(quote.terms, offer, created_on, created_on)
    if problems:
        raise invalid(problems)
    priced = price_offer(context, offer, quote.terms, created_on)
    if priced.agreed != quote.totals:
        raise rejected("price-changed", data=totals_data(priced.agreed))
    opened = _as_opened(context, quote, created_on, offer.programme)
    return applied(context.create(opened), number=opened.number)


def _as_opened(context: CommandContext, quote: Quote, created_on: date, programme: Programme) -> Quote:
    """The quote with what is not the rep's to say set by the portal."""
    return replace(
        quote,
        status=QuoteStatus.OPEN,
        created_on=created_on,
        expires_on=quote_expiry(programme, created_on),
        written_at=accepted_moment(quote.written_at, context.now),
        created_by=context.caller.as_rep,
        revision=1,
        number=context.next_number(_LETTER),
        earlier=(),
        refusal=None,
        acceptance=None,
        contract_id=None,
        contract_number="",
        superseded_by=None,
    )


CREATE_QUOTE = Handler(_create)
