"""What is charged for a licence on a day: what was agreed, at the price of the term that runs.

Nobody prices anything when a term ends: the price of a further term, and the surcharge of an extended one,
follow from the contract, its licences and the lists that are published, on the laptop and on the portal.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal, localcontext

from app.domain.catalogue.catalogue import PriceList, Tiers, TierStep
from app.domain.catalogue.contract_terms import TacitPrice
from app.domain.catalogue.in_force import in_force
from app.domain.catalogue.tiers import TierPrice, price_of
from app.domain.errors import RuleViolation
from app.domain.ids import LineId
from app.domain.money import CONTEXT, HUNDRED, Money, remaining
from app.domain.pricing.listing import book_of
from app.domain.quote.quote import QuoteLine
from app.domain.subscription.contract import Contract
from app.domain.subscription.licence import ChargedDiscounts, Held, Licence, held_on
from app.domain.subscription.term import Term, TermState, follows_list, term_on

_NOTHING = Decimal(0)
_DAY = timedelta(days=1)


def agreed_on(contract: Contract, licence: Licence, lists: Iterable[PriceList], day: date) -> Held:
    """What is held of ``licence`` on ``day`` at the price of its term, without the surcharge of one.

    ``lists`` are those of the contract, of whatever days. What none of them prices keeps its price.
    """
    held = held_on(licence, day)
    begun = repriced_since(contract, licence, day)
    if begun is None or not held.quantity:
        return held
    prices = list_of_term(contract, lists, begun)
    priced = None if prices is None else _at_list(licence, held.quantity, prices, contract.commitment_months)
    if priced is None:
        return held
    payment = Money.rounded(priced.amount, held.payment.currency)
    return Held(held.quantity, priced.unit, payment)


def repriced_since(contract: Contract, licence: Licence, day: date) -> date | None:
    """The first day of the term on ``day`` where its list prices the licence; None where a price stays.

    An order within the term has priced it anew already, and a typed price is never given up.
    """
    if not follows_list(contract, term_on(contract, day)):
        return None
    begun = term_on(contract, day).start
    if licence.discounts.manual_unit_price is not None or begun <= (licence.priced_on or licence.start_date):
        return None
    return begun


def list_of_term(contract: Contract, lists: Iterable[PriceList], begun: date) -> PriceList | None:
    """The one of ``lists`` by which a term of ``contract`` is priced that begins on ``begun``, if any is."""
    sold = (contract.programme_id, contract.partnership, contract.currency)
    mine = (each for each in lists if (each.programme_id, each.partnership, each.currency) == sold)
    return in_force(mine, begun)


def is_list_settled(found: PriceList | None, today: date) -> bool:
    """Whether the list of a term to come is settled: one in force without a last day may be replaced yet."""
    return found is not None and (found.valid_to is not None or found.valid_from > today)


def needs_lists(contract: Contract) -> bool:
    """Whether a term of ``contract`` may be priced by a list."""
    return contract.terms.is_tacit and contract.terms.tacit_price is TacitPrice.LIST


def surcharge_on(contract: Contract, day: date) -> Decimal:
    """By how many percent what is held on ``day`` is dearer than agreed: in an extended term, else 0."""
    percent = contract.terms.extension_percent
    is_extended = percent is not None and term_on(contract, day).state is TermState.EXTENDED
    return percent if percent is not None and is_extended else _NOTHING


def with_surcharge(held: Held, percent: Decimal) -> Held:
    """``held`` at a price that is ``percent`` dearer; the payment is rounded once, from the exact price."""
    if not percent:
        return held
    with localcontext(CONTEXT):
        unit = held.net_unit_price * surcharged(percent)
        return replace(
            held, net_unit_price=unit, payment=Money.rounded(unit * held.quantity, held.payment.currency)
        )


def surcharged(percent: Decimal) -> Decimal:
    """What a surcharge makes of a price, as a factor."""
    return CONTEXT.divide(HUNDRED + percent, HUNDRED)


def next_term(contract: Contract, day: date) -> Term | None:
    """The term that follows the one on ``day`` by itself; None where the contract ends with that."""
    following = term_on(contract, term_on(contract, day).end + _DAY)
    return None if following.is_over else following


def less_discounts(discounts: ChargedDiscounts, tiers: Tiers) -> Tiers:
    """``tiers`` after the percentages of ``discounts``; the caller computes within ``CONTEXT``."""
    after_quote = remaining(discounts.quote_percent)
    factor = remaining(discounts.customer_percent) * after_quote * remaining(discounts.line_percent)
    steps = (
        TierStep(step.up_to, step.unit_price * factor, step.flat * factor, step.unit_cost)
        for step in tiers.steps
    )
    return Tiers(tiers.mode, tuple(steps))


def _at_list(licence: Licence, quantity: int, prices: PriceList, commitment_months: int) -> TierPrice | None:
    """So many seats of ``licence`` at ``prices`` less its discounts; None where they have no price for it."""
    asked = QuoteLine(LineId(licence.id), licence.product_id, quantity, licence.level, licence.period)
    entry = book_of(prices).entry(asked, commitment_months)
    if entry is None:
        return None
    with localcontext(CONTEXT):
        try:
            return price_of(less_discounts(licence.discounts, entry.tiers), quantity)
        except RuleViolation:
            return None
