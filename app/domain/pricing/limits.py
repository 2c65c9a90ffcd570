"""What a quantity, a percentage and a price may be, wherever they come from."""

from collections.abc import Iterator
from decimal import Decimal

from app.domain.errors import Problem
from app.domain.pricing.exact import HUNDRED
from app.domain.quote import QuoteLine

QUANTITY_MAX = 1_000_000
MANUAL_PRICE_MAX = Decimal(1_000_000_000)
"""Above it, a million units over a long term would no longer fit the stores' 64-bit amounts."""


def check_numbers(line: QuoteLine) -> Iterator[Problem]:
    """What is wrong with the figures of a line; fields are those of ``QuoteLine``."""
    yield from check_quantity("quantity", line.quantity)
    yield from check_percent("discount_percent", line.discount_percent)
    if line.manual_unit_price is not None:
        yield from check_price("manual_unit_price", line.manual_unit_price)


def check_quantity(field: str, value: int, lowest: int = 0) -> Iterator[Problem]:
    """``quantity.range`` where ``value`` is below ``lowest`` or above the most that is sold at once."""
    if not lowest <= value <= QUANTITY_MAX:
        yield Problem(
            "quantity.range", field, {"value": str(value), "min": str(lowest), "max": str(QUANTITY_MAX)}
        )


def check_percent(field: str, value: Decimal) -> Iterator[Problem]:
    """``percent.range`` where ``value`` is not a percentage from 0 to 100."""
    yield from _check_range("percent.range", field, value, HUNDRED)


def check_price(field: str, value: Decimal) -> Iterator[Problem]:
    """``price.range`` where ``value`` is not a unit price (or cost, or fee) that can be charged."""
    yield from _check_range("price.range", field, value, MANUAL_PRICE_MAX)


def _check_range(code: str, field: str, value: Decimal, highest: Decimal) -> Iterator[Problem]:
    # Not-a-number compares to nothing, so finiteness comes first.
    if not (value.is_finite() and 0 <= value <= highest):
        yield Problem(code, field, {"value": str(value), "min": "0", "max": str(highest)})
