"""Change orders in the making: one line, one month, and whatever a test says otherwise."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from app.domain.catalogue.catalogue import Tiers
from app.domain.change.change import ChangedLine, ChangeTerms
from app.domain.ids import LineId
from app.domain.subscription.billing import period_between

NOVEMBER = period_between(date(2026, 11, 1), date(2026, 12, 1))
MIDDLE = date(2026, 11, 16)
"""Half of November is left from here on."""


def line(
    prior: int | None, quantity: int, price: str | Tiers = "3", prior_price: str = "3", **other: Any
) -> ChangedLine:
    """A line of ``prior`` units (None: the product is added) that becomes one of ``quantity``."""
    wanted = price if isinstance(price, Tiers) else Decimal(price)
    held = {} if prior is None else {"prior_quantity": prior, "prior_unit_price": Decimal(prior_price)}
    return ChangedLine(LineId(other.pop("id", "seats")), quantity, wanted, **{**held, **other})


def change(*lines: ChangedLine, **terms: Any) -> ChangeTerms:
    """A change of ``lines`` in the middle of November 2026, under a contract to the end of October 2027."""
    made = ChangeTerms("EUR", MIDDLE, NOVEMBER, lines, term_end=date(2027, 11, 1))
    return replace(made, **terms)
