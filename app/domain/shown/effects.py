"""What a line does to the amount of its period, cause by cause, so that the causes add up to the cent."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from app.domain.money import CONTEXT, Money
from app.domain.shown.matching import Pair
from app.domain.shown.shown import ShownLine


class EffectKind(StrEnum):
    ADDED = "added"
    REMOVED = "removed"
    LEVEL = "level"
    PRICE = "price"
    """The list price or its tier, at the same level."""
    SEATS = "seats"
    DISCOUNT = "discount"


@dataclass(frozen=True, slots=True)
class Effect:
    kind: EffectKind
    amount: Money


def effects_of(pair: Pair) -> tuple[Effect, ...]:
    """Why the net of a line differs: the level first, then seats, then discounts, as they are priced.

    What is only proposed counts for nothing, so that a line which becomes an option is removed.
    """
    before, after = _counted(pair[0]), _counted(pair[1])
    if before is None:
        return () if after is None else (Effect(EffectKind.ADDED, after.net),)
    if after is None:
        return (Effect(EffectKind.REMOVED, -before.net),)
    steps = _steps(before, after)
    amounts = [
        last - first
        for first, last in zip([before.net, *(to for _, to in steps)], [to for _, to in steps], strict=False)
    ]
    return tuple(
        Effect(kind, amount) for (kind, _), amount in zip(steps, amounts, strict=True) if amount.minor
    )


def _steps(before: ShownLine, after: ShownLine) -> list[tuple[EffectKind, Money]]:
    """What the line comes to after each cause; the last one leads to what it comes to in the end."""
    kept, given = _factor(before), _factor(after)
    unit, steps = _list(after), list[tuple[EffectKind, Money]]()
    is_level = before.level_name != after.level_name
    if is_level or _list(before) != unit:
        kind = EffectKind.LEVEL if is_level else EffectKind.PRICE
        steps.append((kind, _net(unit, kept, before.quantity, before.net.currency)))
    if before.quantity != after.quantity:
        steps.append((EffectKind.SEATS, _net(unit, kept, after.quantity, before.net.currency)))
    if kept != given:
        steps.append((EffectKind.DISCOUNT, after.net))
    elif steps:
        # Rounding, and tiers that are paid step by step, are of the last thing that changed.
        steps[-1] = steps[-1][0], after.net
    else:
        steps.append((EffectKind.PRICE, after.net))
    return steps


def _counted(line: ShownLine | None) -> ShownLine | None:
    return None if line is None or line.is_optional else line


def _list(line: ShownLine) -> Decimal:
    return line.net_unit if line.list_unit is None else line.list_unit


def _factor(line: ShownLine) -> Decimal:
    """What the discounts leave of the list price."""
    return CONTEXT.divide(line.net_unit, line.list_unit) if line.list_unit else Decimal(1)


def _net(unit: Decimal, factor: Decimal, quantity: int, currency: str) -> Money:
    exact = CONTEXT.multiply(CONTEXT.multiply(unit, factor), Decimal(quantity))
    return Money.rounded(exact, currency)
