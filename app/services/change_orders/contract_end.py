"""Moving the end of a contract with a change: to that of another contract, or to any later day."""

from dataclasses import dataclass, replace
from datetime import date

from app.domain.money import Money
from app.domain.pricing.change_order_rules import check_and_price
from app.domain.subscription.term import term_on
from app.services.change_orders.change_builder import ChangeBuilder
from app.services.change_orders.change_editing import ChangeEditing


@dataclass(frozen=True, slots=True)
class OtherEnd:
    """The last day of the running term of another contract of the customer."""

    number: str
    end: date


class ContractEnd:
    """The end of the contract that ``editing`` changes."""

    def __init__(self, editing: ChangeEditing, builder: ChangeBuilder) -> None:
        self._editing, self._builder = editing, builder

    def others(self) -> tuple[OtherEnd, ...]:
        """The later ends of the customer's other contracts, nearest first; none for a first assignment."""
        held, on = self._editing.state.basis.held, self._editing.terms.on
        if held is None:
            return ()
        contract = held.contract
        own = term_on(contract, on).end
        others = (each for each in self._builder.contracts(contract) if each.id != contract.id)
        terms = ((each.number, term_on(each, on)) for each in others)
        found = [OtherEnd(number, term.end) for number, term in terms if not term.is_over and term.end > own]
        return tuple(sorted(found, key=lambda each: each.end))

    def cost_of(self, day: date) -> Money | None:
        """What the contract comes to more, net, when it ends on ``day``; None where that cannot be told."""
        state = self._editing.state
        now = state.priced.change.to_term_end
        _, priced = check_and_price(replace(state.terms, new_end=day), state.basis)
        then = priced.change.to_term_end if priced is not None else None
        return None if now is None or then is None else then - now

    def move(self, day: date | None) -> None:
        """Let the contract end on another last day; None: when it does anyway."""
        self._editing.change(new_end=day)
