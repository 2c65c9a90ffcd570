"""What a quantity comes to on tiers: all units at one price (volume), or each tier its own (graduated)."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from app.domain.catalogue import TierMode, Tiers, TierStep
from app.domain.errors import refuse


@dataclass(frozen=True, slots=True)
class TierShare:
    """The units of a quantity that one step prices; ``first`` is the first unit the step is for."""

    step: TierStep
    first: int
    units: int


@dataclass(frozen=True, slots=True)
class TierPrice:
    """A quantity at list price, exact; ``cost`` is None when the cost of any unit is unknown."""

    unit: Decimal
    amount: Decimal
    cost: Decimal | None


def price_of(tiers: Tiers, quantity: int) -> TierPrice:
    """The list price of ``quantity`` units (at least 1).

    ``unit`` is the step's price on volume tiers and the average on graduated ones. The flat fee of each
    step that is reached is in ``amount``, once.

    Raises:
        Refused: ``price.missing`` when the steps end before the quantity.
    """
    if tiers.mode is TierMode.GRADUATED:
        return _graduated(tiers, quantity)
    for step in tiers.steps:
        if step.up_to is None or quantity <= step.up_to:
            cost = step.unit_cost
            amount = step.unit_price * quantity + step.flat
            return TierPrice(step.unit_price, amount, None if cost is None else cost * quantity)
    raise refuse("price.missing", "quantity", quantity=str(quantity))


def shares(tiers: Tiers, quantity: int) -> Iterator[TierShare]:
    """The steps that price ``quantity`` units, each with its share: a single one on volume tiers.

    Raises:
        Refused: ``price.missing`` when the steps end before the quantity.
    """
    first = 1
    for step in tiers.steps:
        last = quantity if step.up_to is None else min(step.up_to, quantity)
        if tiers.mode is TierMode.GRADUATED:
            yield TierShare(step, first, last - first + 1)
        elif last == quantity:
            yield TierShare(step, first, quantity)
        if last == quantity:
            return
        first = last + 1
    raise refuse("price.missing", "quantity", quantity=str(quantity))


def _graduated(tiers: Tiers, quantity: int) -> TierPrice:
    amount = Decimal(0)
    cost: Decimal | None = Decimal(0)
    for share in shares(tiers, quantity):
        amount += share.step.unit_price * share.units + share.step.flat
        unit_cost = share.step.unit_cost
        cost = None if cost is None or unit_cost is None else cost + unit_cost * share.units
    return TierPrice(amount / quantity, amount, cost)
