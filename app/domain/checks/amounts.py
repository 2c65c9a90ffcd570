"""What a quantity, a percentage and a price may be, wherever they come from."""

from collections.abc import Iterator
from decimal import Decimal

from app.domain.errors import Problem
from app.domain.money import HUNDRED, round_half_away

QUANTITY_MAX = 1_000_000
MANUAL_PRICE_MAX = Decimal(1_000_000_000)
"""Above it, a million units over a long term would no longer fit the stores' 64-bit amounts."""
PLACES_MAX = 10
"""Decimals of what is typed: prices and discounts of so many are multiplied without rounding on the way."""
_PRINTED_MAX = 24


def check_quantity(field: str, value: int, lowest: int = 0) -> Iterator[Problem]:
    """``quantity.range`` where ``value`` is below ``lowest`` or above the most that is sold at once."""
    if not lowest <= value <= QUANTITY_MAX:
        yield Problem(
            "quantity.range",
            field,
            {"value": _printable(value), "min": str(lowest), "max": str(QUANTITY_MAX)},
        )


def check_percent(field: str, value: Decimal) -> Iterator[Problem]:
    """``percent.range`` where ``value`` is not a percentage from 0 to 100."""
    yield from _check_range("percent.range", field, value, HUNDRED)


def check_discount(field: str, value: Decimal) -> Iterator[Problem]:
    """The same for a percentage that somebody typed, and ``number.too_many_decimals``."""
    # Nearly all are none at all, and an editor of many lines asks for three of each.
    if value:
        yield from check_percent(field, value)
        yield from check_places(field, value)


def check_price(field: str, value: Decimal) -> Iterator[Problem]:
    """``price.range`` where ``value`` is not a unit price (or cost, or fee) that can be charged."""
    yield from _check_range("price.range", field, value, MANUAL_PRICE_MAX)


def check_places(field: str, value: Decimal) -> Iterator[Problem]:
    """``number.too_many_decimals`` where ``value`` has more decimals than are computed with."""
    # What is out of range has been said; an absurd exponent would make rounding it fail.
    if value.is_finite() and abs(value) <= MANUAL_PRICE_MAX and round_half_away(value, PLACES_MAX) != value:
        yield Problem("number.too_many_decimals", field, {"places": str(PLACES_MAX)})


def _check_range(code: str, field: str, value: Decimal, highest: Decimal) -> Iterator[Problem]:
    # Not-a-number compares to nothing, so finiteness comes first.
    if not (value.is_finite() and 0 <= value <= highest):
        yield Problem(code, field, {"value": _printable(value), "min": "0", "max": str(highest)})


def _printable(value: int | Decimal) -> str:
    """``value`` as a sentence quotes it: a figure of a thousand digits says no more than its first."""
    written = str(value)
    return written if len(written) <= _PRINTED_MAX else f"{written[:_PRINTED_MAX]}…"
