"""Figures that others published come out to the cent."""

from decimal import Decimal
from typing import Any

import pytest

from app.domain.catalogue.catalogue import Period, TierMode, Tiers, TierStep, VatCategory
from app.domain.catalogue.tiers import price_of
from app.domain.money import Money
from app.domain.pricing.line import price_line
from app.domain.pricing.priced import VatTreatment
from app.domain.pricing.quote import price_quote
from app.domain.pricing.vat import vat_amounts
from tests.support import builders as b
from tests.support.vectors import vectors

ROUNDING = vectors("rounding")
TIERS = vectors("tiers")


def standard(percent: str) -> VatTreatment:
    return VatTreatment(VatCategory.STANDARD, Decimal(percent))


@pytest.mark.parametrize("case", ROUNDING["lines"], ids=lambda case: case["source"])
def test_a_line_is_rounded_once(case: dict[str, Any]) -> None:
    exact = Decimal(case["unit_price"]) * Decimal(str(case["quantity"]))
    assert Money.rounded(exact, "EUR") == b.eur(case["net"])
    if isinstance(case["quantity"], int):
        prices = b.price_list(entries=(b.price_entry("protect", case["unit_price"]),))
        line = b.custom_line(0, "protect", case["quantity"])
        assert price_line(line, b.terms(), prices).net == b.eur(case["net"])


@pytest.mark.parametrize("case", ROUNDING["vat"], ids=lambda case: case["vat"])
def test_vat_is_rounded_per_rate(case: dict[str, Any]) -> None:
    nets = [(b.eur(net), standard(percent)) for net, percent in case["nets"]]
    amounts = vat_amounts(nets)
    vat = sum(amount.vat.minor for amount in amounts)
    assert Money(vat, "EUR") == b.eur(case["vat"])
    assert Money(vat + sum(net.minor for net, _ in nets), "EUR") == b.eur(case["total"])


@pytest.mark.parametrize("case", ROUNDING["margin"], ids=lambda case: case["source"])
def test_margin_and_markup_or_unknown(case: dict[str, Any]) -> None:
    text = f"{case['price']}/{case['cost']}" if case["cost"] else case["price"]
    prices = b.price_list(entries=(b.price_entry("protect", text),))
    margin = price_line(b.custom_line(0, "protect", 1), b.terms(), prices).margin
    if case["cost"] is None:
        assert margin is None
        return
    assert margin is not None
    assert margin.markup_percent == Decimal(case["markup"])
    if "margin" in case:
        assert margin.margin_percent == Decimal(case["margin"])


@pytest.mark.parametrize("case", ROUNDING["periods"], ids=lambda case: case["source"])
def test_periods_stay_apart(case: dict[str, str]) -> None:
    entries = tuple(b.price_entry(name, case[name], period=Period(name)) for name in Period)
    lines = tuple(b.custom_line(number, name, 1, period=Period(name)) for number, name in enumerate(Period))
    priced = price_quote(b.terms(lines=lines), b.price_list(entries=entries), standard("0"))
    assert {name: priced.of(Period(name)).net for name in Period} == {
        name: b.eur(case[name]) for name in Period
    }


def cases_of(mode: str) -> list[Any]:
    return [
        pytest.param(mode, case["steps"], int(quantity), amount, id=f"{mode}-{quantity}")
        for case in TIERS[mode]
        for quantity, amount in case["cases"].items()
    ]


@pytest.mark.parametrize(
    ("mode", "steps", "quantity", "amount"), [*cases_of("volume"), *cases_of("graduated")]
)
def test_tiers_price_a_quantity(mode: str, steps: list[dict[str, Any]], quantity: int, amount: str) -> None:
    tiers = Tiers(
        TierMode(mode), tuple(TierStep(step["up_to"], Decimal(step["unit_price"])) for step in steps)
    )
    assert price_of(tiers, quantity).amount == Decimal(amount)
