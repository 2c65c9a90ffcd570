"""What a quantity comes to on tiers: all units at one price (volume), or each tier its own (graduated)."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from app.domain.catalogue.catalogue import TierMode, Tiers, TierStep
from app.domain.checks.amounts import check_price
from app.domain.errors import Problem, violation


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
        RuleViolation: ``price.missing`` when the steps end before the quantity.
    """
    if tiers.mode is TierMode.GRADUATED:
        return _graduated(tiers, quantity)
    for step in tiers.steps:
        if step.up_to is None or quantity <= step.up_to:
            cost = step.unit_cost
            amount = step.unit_price * quantity + step.flat
            return TierPrice(step.unit_price, amount, None if cost is None else cost * quantity)
    raise violation("price.missing", "quantity", quantity=str(quantity))


def shares(tiers: Tiers, quantity: int) -> Iterator[TierShare]:
    """The steps that price ``quantity`` units, each with its share: a single one on volume tiers.

    Raises:
        RuleViolation: ``price.missing`` when the steps end before the quantity.
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
    raise violation("price.missing", "quantity", quantity=str(quantity))


def check_tiers(tiers: Tiers) -> Iterator[Problem]:
    """What is wrong with the steps of ``tiers``; fields are paths in it, such as ``steps.1.up_to``.

    ``tiers.empty``: there is no step. ``tiers.up_to``: a step ends before one unit. ``tiers.overlap``: it
    ends no later than one before it. ``tiers.after_open_end``: one before it has no end and prices all.
    ``price.range``: its price, fee or cost is none. A step begins where the one before it ends, so that
    only the last can leave a hole behind it: ``check_open_end``.
    """
    if not tiers.steps:
        yield Problem("tiers.empty", "steps")
    previous: int | None = 0
    for index, step in enumerate(tiers.steps):
        yield from (problem.at(f"steps.{index}") for problem in _check_step(step, previous))
        if previous is not None:
            previous = None if step.up_to is None else max(previous, step.up_to)


def check_open_end(tiers: Tiers) -> Iterator[Problem]:
    """``tiers.hole`` where a quantity beyond the last step has no price."""
    if tiers.steps and tiers.steps[-1].up_to is not None:
        last = tiers.steps[-1].up_to
        yield Problem("tiers.hole", f"steps.{len(tiers.steps) - 1}.up_to", {"up_to": str(last)})


def _check_step(step: TierStep, previous: int | None) -> Iterator[Problem]:
    """What is wrong with a step after units up to ``previous`` have their price (None: all of them)."""
    if previous is None:
        yield Problem("tiers.after_open_end", "up_to")
    if step.up_to is not None and step.up_to < 1:
        yield Problem("tiers.up_to", "up_to", {"up_to": str(step.up_to)})
    elif step.up_to is not None and previous is not None and step.up_to <= previous:
        yield Problem("tiers.overlap", "up_to", {"up_to": str(step.up_to), "previous": str(previous)})
    yield from check_price("unit_price", step.unit_price)
    yield from check_price("flat", step.flat)
    if step.unit_cost is not None:
        yield from check_price("unit_cost", step.unit_cost)


def _graduated(tiers: Tiers, quantity: int) -> TierPrice:
    amount = Decimal(0)
    cost: Decimal | None = Decimal(0)
    for share in shares(tiers, quantity):
        amount += share.step.unit_price * share.units + share.step.flat
        unit_cost = share.step.unit_cost
        cost = None if cost is None or unit_cost is None else cost + unit_cost * share.units
    return TierPrice(amount / quantity, amount, cost)
