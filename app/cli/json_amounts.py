"""Amounts, prices, percentages and traces as the JSON answers give them: exact, and as text."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from app.domain.money import Money, exponent, round_half_away
from app.domain.pricing.trace import Step
from app.services.words import Words
from app.services.words.derivation import label

_PLACES_MAX = 4
# Where a price stands in a catalogue; prices of a document stand in none.
_OF_CATALOGUE = frozenset(
    {"price_list_id", "version", "partnership", "product_id", "level", "commitment_months"}
)


def amount_text(money: Money) -> str:
    """An amount with the decimals of its currency: ``2345.00``."""
    return f"{money.amount:f}"


def price_text(price: Decimal, currency: str) -> str:
    """A unit price with at least the decimals of its currency, and at most four."""
    return _trimmed(price, exponent(currency))


def percent_text(percent: Decimal | None) -> str | None:
    """A percentage with the decimals it has, four at most; None stays unknown."""
    return None if percent is None else _trimmed(percent, 0)


def trace_of(words: Words, steps: Iterable[Step]) -> list[dict[str, Any]]:
    """The steps of an amount, with what each is about in words, its exact operand and the result so far."""
    return [
        {
            "what": label(words, step),
            "code": step.code,
            "operation": step.operation.value,
            "operand": f"{step.operand:f}",
            "result": f"{step.result:f}",
            "source": {
                name: value for name, value in step.source.items() if value and name not in _OF_CATALOGUE
            },
        }
        for step in steps
    ]


def _trimmed(value: Decimal, least: int) -> str:
    whole, _, rest = f"{round_half_away(value, _PLACES_MAX):f}".partition(".")
    rest = rest[:least] + rest[least:].rstrip("0")
    sign_free = whole if rest.strip("0") or whole.strip("-0") else whole.removeprefix("-")
    return f"{sign_free}.{rest}" if rest else sign_free
