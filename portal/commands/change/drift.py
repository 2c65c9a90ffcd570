"""Why an order is not what its rep saw: another day, contract or price; with the money of each."""

from collections.abc import Callable, Mapping

from app.domain.catalogue.catalogue import PriceList
from app.domain.catalogue.in_force import price_list_in_force
from app.domain.change.change_order import ChangeOrderTotals
from app.domain.document import Kind
from app.domain.errors import RuleViolation
from app.domain.pricing.change_order import PricedChangeOrder
from app.domain.pricing.change_rebase import day_at, is_contract_kept, is_day_kept, rebased
from portal.commands.change.pricing import ChangeCase, moved_case, price_case, totals_data
from portal.commands.pipeline.outcome import Declined
from portal.store.command_context import CommandContext

Decline = Callable[[str, Mapping[str, str]], Declined]
"""Makes the refusal with a code and its figures: a conflict of a document, or a plain no."""

SEEN = "seen_"
"""Before the names of the totals that the rep saw; the portal's own stand without it."""


def price_as_seen(
    context: CommandContext, case: ChangeCase, seen: ChangeOrderTotals, decline: Decline
) -> PricedChangeOrder:
    """The price of the change, which is to the cent what the rep saw.

    Raises:
        Declined: ``contract-changed``, ``date-moved`` or ``price-changed``, each with the totals that were
            seen and those that are right now.
        RuleViolation: a rule's no.
    """
    held, terms = case.basis.held, case.terms
    if not is_contract_kept(terms, held):
        number = held.contract.number if held else ""
        raise decline("contract-changed", {"contract": number, **_effect(context, case, seen)})
    if not is_day_kept(terms, held, context.today):
        days = {"on": terms.on.isoformat(), "today_on": day_at(held, context.today).isoformat()}
        raise decline("date-moved", {**days, **_effect(context, case, seen)})
    priced = price_case(case)
    if priced.totals != seen:
        raise decline("price-changed", {**totals_data(seen, SEEN), **totals_data(priced.totals)})
    return priced


def why_other(
    case: ChangeCase, seen: ChangeOrderTotals, right: ChangeOrderTotals
) -> tuple[str, dict[str, str]]:
    """The code and the figures of a refusal to save totals that are not right: the contract, or prices."""
    held, figures = case.basis.held, totals_data(right)
    if held is None or is_contract_kept(case.terms, held):
        return "price-changed", figures
    return "contract-changed", {"contract": held.contract.number, **totals_data(seen, SEEN), **figures}


def _effect(context: CommandContext, case: ChangeCase, seen: ChangeOrderTotals) -> dict[str, str]:
    """What was seen, and what the same totals of seats come to today beside what is held by now.

    The latter is left out where a rule forbids them by now: a person has to begin anew.
    """
    found = totals_data(seen, SEEN)
    lists, held = context.all_of(Kind.PRICE_LIST, PriceList), case.basis.held
    on = day_at(held, context.today)
    prices = price_list_in_force(lists, case.offer.programme, case.terms.partnership, on)
    terms = rebased(case.terms, held, on, prices or case.offer.prices)
    try:
        priced = price_case(moved_case(context, case, terms))
    except RuleViolation as refused:
        return {**found, "refused": refused.problems[0].code}
    return {**found, **totals_data(priced.totals)}
