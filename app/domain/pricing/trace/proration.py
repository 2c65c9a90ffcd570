"""Why a part of a period's price is what it is."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from app.domain.money import Money
from app.domain.pricing.trace.steps import Step, StepCode, Trail
from app.domain.subscription.proration import DayShare

Days = tuple[date, date]
"""A half-open span of days."""


def explain_proration(
    unit: Decimal,
    quantity: int,
    days: int,
    period_days: int,
    currency: str,
    *,
    charged: Days | None = None,
    period: Days | None = None,
) -> tuple[Step, ...]:
    """How a part of a period's price comes about; ``charged`` and ``period`` say which days were counted."""
    trail = Trail()
    trail.start(StepCode.UNIT, unit)
    trail.multiply(StepCode.QUANTITY, Decimal(quantity))
    take_days(trail, DayShare(days, period_days), charged, period)
    trail.round_to_currency(currency)
    return trail.steps


def explain_remainder(full: Money, earlier: Sequence[Money]) -> tuple[Step, ...]:
    """How the last part of a price comes about: what the earlier periods have left of it."""
    trail = Trail()
    trail.start(StepCode.FULL, full.amount)
    for number, part in enumerate(earlier, 1):
        trail.add(StepCode.EARLIER_PART, (-part).amount, {"number": str(number)})
    return trail.steps


def take_days(trail: Trail, share: DayShare, charged: Days | None = None, period: Days | None = None) -> None:
    """Go on to the part of a period's price that ``share`` is."""
    trail.multiply(StepCode.DAYS, Decimal(share.days), _dates(charged))
    trail.divide(StepCode.PERIOD_DAYS, Decimal(share.of), _dates(period))


def _dates(days: Days | None) -> dict[str, str]:
    return {"since": days[0].isoformat(), "until": days[1].isoformat()} if days else {}
