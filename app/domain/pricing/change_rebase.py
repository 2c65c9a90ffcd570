"""A change that reaches the portal on another day, or finds another contract, than it was written for."""

from dataclasses import replace
from datetime import date, timedelta

from app.domain.catalogue.catalogue import PriceList
from app.domain.change.change_order import ChangeOrderLine, ChangeOrderTerms
from app.domain.ids import LineId
from app.domain.pricing.change_order import HeldContract, billing_period
from app.domain.subscription.licence import Licence, held_on

DAYS_KEPT = 30
"""How long an order may have been on its way from a laptop that was offline."""


def is_day_kept(terms: ChangeOrderTerms, held: HeldContract | None, today: date) -> bool:
    """Whether an order that arrives ``today`` keeps the day that it was priced for.

    It does inside one billing period of the contract, never for a day that is still to come; but a contract
    that has not begun is changed as of its first day.
    """
    if held is not None and today < held.contract.start_date:
        return terms.on == held.contract.start_date
    period = billing_period(terms, held)
    is_near = timedelta() <= today - terms.on <= timedelta(days=DAYS_KEPT)
    return is_near and period.start <= today < period.end


def day_at(held: HeldContract | None, today: date) -> date:
    """The day of an order that is placed ``today``: the first of a contract that has not begun."""
    return today if held is None else max(today, held.contract.start_date)


def written_against(terms: ChangeOrderTerms, held: HeldContract | None) -> ChangeOrderTerms:
    """``terms`` as priced against the contract as it is in ``held``: the portal sees whether it still is."""
    return replace(terms, contract_revision=0 if held is None else held.contract.revision)


def is_contract_kept(terms: ChangeOrderTerms, held: HeldContract | None) -> bool:
    """Whether nobody has changed the contract since ``terms`` were written against it."""
    return held is None or terms.contract_revision == held.contract.revision


def rebased(
    terms: ChangeOrderTerms, held: HeldContract | None, on: date, prices: PriceList
) -> ChangeOrderTerms:
    """The totals that ``terms`` ask for, on the day ``on`` at ``prices``, beside what is held by now.

    Lines that the rep did not touch are as they are held by now. Of licences that ``terms`` do not know, one
    of a product that they add is what they ask a total of: a colleague was first, and the seats are not sold
    twice. The others are added untouched, so that they count in the totals.
    """
    moved = written_against(replace(terms, on=on, price_list_id=prices.id), held)
    if held is None:
        return moved
    known = {line.licence_id for line in terms.lines}
    others = [
        each
        for each in held.licences
        if each.id not in known and each.period is terms.period and held_on(each, on).quantity
    ]
    lines = []
    for line in terms.lines:
        met = next((each for each in others if _is_added_by(line, each)), None)
        if met is None:
            lines.append(_followed(line, held.licence(line.licence_id), on))
        else:
            others.remove(met)
            lines.append(_now_held(line, met, on))
    untouched = (
        _untouched(ChangeOrderLine(LineId(each.id), each.product_id, 0, licence_id=each.id), each, on)
        for each in others
    )
    return replace(moved, lines=(*lines, *untouched))


def _is_added_by(line: ChangeOrderLine, licence: Licence) -> bool:
    """Whether ``line`` adds what ``licence`` is."""
    added = line.licence_id is None and line.swap is None and line.quantity > 0
    return added and (line.product_id, line.level) == (licence.product_id, licence.level)


def _now_held(line: ChangeOrderLine, licence: Licence, on: date) -> ChangeOrderLine:
    """An added line as the new total of what a colleague has added meanwhile."""
    return replace(
        line,
        licence_id=licence.id,
        held_quantity=held_on(licence, on).quantity,
        held_level=licence.level,
        held_discounts=licence.discounts,
    )


def _followed(line: ChangeOrderLine, licence: Licence | None, on: date) -> ChangeOrderLine:
    """``line`` written against what is held of it now; one that is not touched asks for just that.

    Discounts that the rep did not give are those that are charged by now.
    """
    if licence is None:
        return line
    if not line.is_touched:
        return _untouched(line, licence, on)
    keeps = line.is_discounted_anew or line.held_discounts is None
    held = held_on(licence, on).quantity
    return replace(
        line,
        # The rest of what is replaced in part is whatever is held beside it by now.
        quantity=line.quantity if line.swap is None else max(0, held - line.swap.seats),
        discounts=line.discounts if keeps else licence.discounts,
        held_quantity=held,
        held_level=licence.level,
        held_discounts=licence.discounts,
    )


def _untouched(line: ChangeOrderLine, licence: Licence, on: date) -> ChangeOrderLine:
    quantity = held_on(licence, on).quantity
    return replace(
        line,
        quantity=quantity,
        level=licence.level,
        discounts=licence.discounts,
        held_quantity=quantity,
        held_level=licence.level,
        held_discounts=licence.discounts,
    )
