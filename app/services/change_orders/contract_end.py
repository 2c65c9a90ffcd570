"""Moving the end of a contract with a change: to that of another contract, or to any later day."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.money import Money
from app.domain.pricing.change_order_rules import check_and_price
from app.domain.subscription.contract import Contract
from app.domain.subscription.term import term_on
from app.services.change_orders.change_editing import ChangeState


@dataclass(frozen=True, slots=True)
class OtherEnd:
    """The last day of the running term of another contract of the customer."""

    number: str
    end: date


def other_ends(contracts: Sequence[Contract], contract: Contract, on: date) -> tuple[OtherEnd, ...]:
    """The ends of the customer's other contracts that are later than that of ``contract``, nearest first."""
    own = term_on(contract, on).end
    terms = ((each, term_on(each, on)) for each in contracts if each.id != contract.id)
    found = [OtherEnd(each.number, term.end) for each, term in terms if not term.is_over and term.end > own]
    return tuple(sorted(found, key=lambda each: each.end))


def cost_of_end(state: ChangeState, day: date) -> Money | None:
    """What the contract comes to more, net, when it ends on ``day``; None where that cannot be told."""
    now = state.priced.change.to_term_end
    _, priced = check_and_price(replace(state.terms, new_end=day), state.basis)
    then = priced.change.to_term_end if priced is not None else None
    return None if now is None or then is None else then - now
