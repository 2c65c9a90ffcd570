"""Whether a discount goes beyond what the rep may grant by themselves."""

from decimal import Decimal

from app.domain.errors import Problem
from app.domain.pricing.priced import PricedQuote


def approval_reasons(priced: PricedQuote, limit_percent: Decimal) -> tuple[Problem, ...]:
    """``discount.approval_needed`` for the quote and for each line that is discounted beyond the limit."""
    discounts = [("", priced.effective_discount_percent)]
    discounts += [
        (f"lines.{index}", line.effective_discount_percent) for index, line in enumerate(priced.lines)
    ]
    return tuple(
        Problem("discount.approval_needed", place, {"percent": str(percent), "limit": str(limit_percent)})
        for place, percent in discounts
        if percent is not None and percent > limit_percent
    )
