"""Figures of more documents, each with its source, come out to the cent; the few that cannot are named."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from app.domain.catalogue.catalogue import TierMode, Tiers, TierStep, VatCategory
from app.domain.catalogue.contract_terms import ProrationRule
from app.domain.money import Money, total
from app.domain.pricing.line import price_line
from app.domain.pricing.priced import VatTreatment
from app.domain.pricing.vat import vat_amounts
from app.domain.subscription.proration import DayShare, prorate, share_of_period
from tests.support import builders as b
from tests.support.vectors import vectors

PRORATION = vectors("more_proration")
TIERS = vectors("more_tiers")["tiers"]
ROUNDING = vectors("more_rounding")
DATED = [part for case in PRORATION["cases"] for part in case["parts"] if "change" in part]


def prorated(case: dict[str, Any]) -> Money:
    return prorate(Decimal(case["price"]), case["qty"], case["days"], case["of"], "EUR")


def named(case: dict[str, Any]) -> str:
    return str(case["id"])


@pytest.mark.parametrize("case", PRORATION["cases"], ids=named)
def test_each_part_of_a_change_and_their_sum_are_as_published(case: dict[str, Any]) -> None:
    parts = [prorated(part) for part in case["parts"]]
    assert parts == [b.eur(part["expected"]) for part in case["parts"]]
    assert total(parts, "EUR") == b.eur(case["net"])


@pytest.mark.parametrize("part", DATED, ids=lambda part: f"{part['change']}-{part['of']}")
def test_the_days_are_those_that_are_counted_from_the_published_dates(part: dict[str, Any]) -> None:
    start, change, end = (date.fromisoformat(part[name]) for name in ("start", "change", "end"))
    share = share_of_period(ProrationRule(part.get("rule", "actual")), change, start, end)
    assert share == DayShare(part["days"], part["of"])


@pytest.mark.parametrize("case", PRORATION["rounded_elsewhere"], ids=named)
def test_a_figure_from_a_rounded_daily_rate_is_not_repeated(case: dict[str, Any]) -> None:
    assert prorated(case) == b.eur(case["correct"])
    assert prorated(case) != b.eur(case["published"])


@pytest.mark.parametrize(
    ("case", "quantity", "amount"),
    [(case, int(quantity), amount) for case in TIERS for quantity, amount in case["cases"].items()],
    ids=[f"{case['id']}-{quantity}" for case in TIERS for quantity in case["cases"]],
)
def test_a_line_on_tiers_and_fees_comes_to_what_is_published(
    case: dict[str, Any], quantity: int, amount: str
) -> None:
    steps = tuple(
        TierStep(step["up_to"], Decimal(step["unit_price"]), flat=Decimal(step["flat"]))
        for step in case["steps"]
    )
    entry = b.price_entry("alpha", tiers=Tiers(TierMode(case["mode"]), steps))
    line = b.custom_line(0, "alpha", quantity)
    assert price_line(line, b.terms(), b.price_list(entries=(entry,))).net == b.eur(amount)


@pytest.mark.parametrize("case", ROUNDING["vat"], ids=named)
def test_vat_per_rate_and_the_total_are_those_of_the_published_invoice(case: dict[str, Any]) -> None:
    nets = [b.eur(net) for net, _ in case["nets"]]
    rates = [VatTreatment(VatCategory.STANDARD, Decimal(percent)) for _, percent in case["nets"]]
    amounts = [amount.vat for amount in vat_amounts(zip(nets, rates, strict=True))]
    assert amounts == [b.eur(vat) for vat in case["vat"]]
    assert total([*nets, *amounts], "EUR") == b.eur(case["total"])


@pytest.mark.parametrize("case", ROUNDING["margin"], ids=named)
def test_margin_and_markup_are_as_published(case: dict[str, str]) -> None:
    prices = b.price_list(entries=(b.price_entry("alpha", f"{case['price']}/{case['cost']}"),))
    margin = price_line(b.custom_line(0, "alpha", 1), b.terms(), prices).margin
    assert margin is not None
    assert (margin.margin_percent, margin.markup_percent) == (
        Decimal(case["margin"]),
        Decimal(case["markup"]),
    )
