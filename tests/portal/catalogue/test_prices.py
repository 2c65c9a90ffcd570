"""What the sample prices must give: a bundle that pays from three products, costs under prices."""

from decimal import Decimal

import pytest

from app.domain.catalogue.catalogue import PriceList, Tiers
from portal.catalogue import load

LISTS = load().price_lists
BUNDLE_MONTHS = 36


def unit(tiers: Tiers, quantity: int) -> Decimal:
    for step in tiers.steps:
        if step.up_to is None or quantity <= step.up_to:
            return step.unit_price
    raise AssertionError


def price(prices: PriceList, product_id: str, level: str | None, quantity: int) -> Decimal:
    (tiers,) = [
        entry.tiers
        for entry in prices.entries
        if (entry.product_id, entry.level) == (product_id, level)
        and entry.commitment_months in (None, BUNDLE_MONTHS)
    ]
    return unit(tiers, quantity)


def var_list() -> PriceList:
    (prices,) = [each for each in LISTS if each.id == "cyber360-var-eur-v41"]
    return prices


@pytest.mark.parametrize("quantity", [1, 24, 25, 49, 50, 100, 120, 250, 499, 500, 5000])
def test_the_bundle_pays_from_three_products_and_not_from_two(quantity: int) -> None:
    prices = var_list()
    parts = [
        price(prices, "protect", "advanced", quantity),
        price(prices, "cyber_coach", "advanced", quantity),
        price(prices, "cyber_academy", None, quantity),
    ]
    bundle = price(prices, "u_cyber_360", None, quantity)
    assert sum(parts[:2]) < bundle < sum(parts)


@pytest.mark.parametrize(
    ("product_id", "level", "quantity", "expected"),
    [
        ("protect", "advanced", 120, "3.20"),
        ("cyber_coach", "essential", 120, "1.50"),
        ("cyber_coach", "advanced", 120, "2.10"),
        ("cyber_academy", None, 80, "1.80"),
        ("sikker", None, 120, "1.20"),
        ("u_cyber_360", None, 120, "6.90"),
        ("onboarding_workshop", None, 1, "390.00"),
        ("protect", "essential", 700, "2.35"),
    ],
)
def test_the_list_in_force_has_the_known_prices(
    product_id: str, level: str | None, quantity: int, expected: str
) -> None:
    assert price(var_list(), product_id, level, quantity) == Decimal(expected)


@pytest.mark.parametrize("prices", LISTS, ids=lambda prices: prices.id)
def test_more_seats_never_cost_more_each_and_always_leave_a_margin(prices: PriceList) -> None:
    for entry in prices.entries:
        units = [step.unit_price for step in entry.tiers.steps]
        assert units == sorted(units, reverse=True)
        assert all(step.unit_cost is not None for step in entry.tiers.steps)
        assert all((step.unit_cost or 0) < step.unit_price for step in entry.tiers.steps)
        assert entry.recommended_price is not None
