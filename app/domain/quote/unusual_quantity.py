"""Quantities out of the ordinary for a customer: most are slips of the hand, so they are asked about."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.domain.ids import ProductId

EMPLOYEES_TIMES = 5
HELD_TIMES = 10
_BAND = re.compile(r"[0-9]+-([0-9]+)")


@dataclass(frozen=True, slots=True)
class UnusualQuantity:
    """``quantity`` of a product, and why it is out of the ordinary: one of the two last fields, or both.

    ``segment`` is the size of the company (``10-49``), empty where it is not known; ``held`` is how many
    of the product are held.
    """

    product_id: ProductId
    quantity: int
    segment: str
    held: int
    is_above_employees: bool
    is_above_held: bool


def most_employees(segment: str) -> int | None:
    """The most people that a company of this size employs; None where that is open or not known."""
    band = _BAND.fullmatch(segment)
    return int(band.group(1)) if band else None


def unusual_quantities(
    wanted: Iterable[tuple[ProductId, int]], segment: str, held: Mapping[ProductId, int]
) -> tuple[UnusualQuantity, ...]:
    """Those of ``wanted`` that are out of the ordinary, in their order; lines of one product are added up.

    More than five for each employee is, or more than ten times what is held. A size that is not known
    and a product that is not held yet say nothing.
    """
    counted: dict[ProductId, int] = {}
    for product_id, quantity in wanted:
        counted[product_id] = counted.get(product_id, 0) + quantity
    employees = most_employees(segment)
    found = []
    for product_id, quantity in counted.items():
        holds = held.get(product_id, 0)
        is_above_employees = employees is not None and quantity > EMPLOYEES_TIMES * employees
        is_above_held = holds > 0 and quantity > HELD_TIMES * holds
        if is_above_employees or is_above_held:
            found.append(
                UnusualQuantity(product_id, quantity, segment, holds, is_above_employees, is_above_held)
            )
    return tuple(found)
