"""``change_order.create``: checks and re-prices what the rep wants instead, and gives it its number."""

from dataclasses import replace
from datetime import date

from app.domain.catalogue.catalogue import Programme, SellingFlow
from app.domain.change.change_order import ChangeOrder, ChangeOrderStatus
from app.domain.commands.commands import CreateChangeOrder
from app.domain.errors import Problem
from app.domain.quote.expiry import quote_expiry
from portal.commands.change.drift import why_other
from portal.commands.change.pricing import check_flow, find_case, price_case
from portal.commands.pipeline.dates import accepted_date, accepted_moment
from portal.commands.pipeline.handling import Handler, ResolvedCommand
from portal.commands.pipeline.outcome import Outcome, applied, invalid, rejected
from portal.store.command_context import CommandContext

_LETTER = "M"


def _create(context: CommandContext, asked: ResolvedCommand, command: CreateChangeOrder) -> Outcome:
    wanted = command.change_order
    if wanted.id != asked.target_id:
        raise invalid([Problem("target.other", "target.id")])
    created_on = accepted_date(wanted.created_on, context.today)
    written_at = accepted_moment(wanted.written_at, context.now)
    case = find_case(context, wanted.customer_id, wanted.terms, written_at)
    if case.locked is None:
        check_flow(case, SellingFlow.CHANGE_ORDERS, "change.not_sold_so")
    priced = price_case(case)
    if priced.totals != wanted.totals:
        code, figures = why_other(case, wanted.totals, priced.totals)
        raise rejected(code, data=figures)
    opened = _as_opened(context, replace(wanted, written_at=written_at), created_on, case.offer.programme)
    return applied(context.create(opened), number=opened.number)


def _as_opened(
    context: CommandContext, wanted: ChangeOrder, created_on: date, programme: Programme
) -> ChangeOrder:
    """The change order with what is not the rep's to say set by the portal."""
    return replace(
        wanted,
        status=ChangeOrderStatus.OPEN,
        created_on=created_on,
        expires_on=quote_expiry(programme, created_on),
        created_by=context.caller.as_rep,
        revision=1,
        number=context.next_number(_LETTER),
        earlier=(),
        submission=None,
        order_id=None,
        order_number="",
    )


CREATE_CHANGE_ORDER = Handler(_create)
