"""Every published figure can be computed again from the trace of its own amount."""

from decimal import Decimal
from typing import Any

import pytest

from app.domain.catalogue.catalogue import Period, TierMode, Tiers, TierStep, VatCategory
from app.domain.pricing.line import price_line
from app.domain.pricing.priced import VatTreatment
from app.domain.pricing.quote import price_quote
from app.domain.pricing.trace import (
    explain_due_first,
    explain_line,
    explain_line_margin,
    explain_list_net,
    explain_proration,
    margin_percent,
    markup_percent,
)
from tests.support import builders as b
from tests.support.by_hand import by_hand
from tests.support.vectors import vectors

ROUNDING, TIERS = vectors("rounding"), vectors("tiers")
PRORATED = [(case, case["expected"]) for case in vectors("proration")["vectors"]]
ROUNDED_ELSEWHERE = [(case, case["correct"]) for case in vectors("proration_anti")["vectors"]]


@pytest.mark.parametrize(
    ("case", "expected"),
    [*PRORATED, *ROUNDED_ELSEWHERE],
    ids=[case["id"] for case, _ in [*PRORATED, *ROUNDED_ELSEWHERE]],
)
def test_a_published_part_of_a_period_is_recomputed(case: dict[str, Any], expected: str) -> None:
    steps = explain_proration(Decimal(case["price"]), int(case["qty"]), case["days"], case["of"], "EUR")
    assert by_hand(steps) == Decimal(expected)


@pytest.mark.parametrize(
    "case",
    [case for case in ROUNDING["lines"] if isinstance(case["quantity"], int)],
    ids=lambda case: case["source"],
)
def test_a_published_line_is_recomputed(case: dict[str, Any]) -> None:
    prices = b.price_list(entries=(b.price_entry("protect", case["unit_price"]),))
    steps = explain_line(b.custom_line(0, "protect", case["quantity"]), b.terms(), prices)
    assert by_hand(steps) == Decimal(case["net"])


@pytest.mark.parametrize("case", ROUNDING["vat"], ids=lambda case: case["vat"])
def test_a_published_invoice_with_its_vat_is_recomputed(case: dict[str, Any]) -> None:
    lines, entries, vat = [], [], {}
    for number, (net, percent) in enumerate(case["nets"]):
        name = ("protect", "sikker", "cyber_coach", "cyber_academy")[number]
        line = b.custom_line(number, name, 1)
        lines.append(line)
        entries.append(b.price_entry(name, net))
        vat[line.id] = VatTreatment(VatCategory.STANDARD, Decimal(percent))
    priced = price_quote(b.terms(lines=tuple(lines)), b.price_list(entries=tuple(entries)), vat)
    assert by_hand(explain_due_first(priced)) == Decimal(case["total"])
    assert priced.everything.vat == b.eur(case["vat"])


@pytest.mark.parametrize(
    "case", [case for case in ROUNDING["margin"] if case["cost"]], ids=lambda case: case["source"]
)
def test_a_published_margin_is_recomputed(case: dict[str, Any]) -> None:
    prices = b.price_list(entries=(b.price_entry("protect", f"{case['price']}/{case['cost']}"),))
    line = b.custom_line(0, "protect", 1)
    amounts = price_line(line, b.terms(), prices)
    assert amounts.margin is not None
    steps = explain_line_margin(line, amounts)
    if case["markup"] is not None:
        assert by_hand(markup_percent(steps, amounts.margin, 1)) == Decimal(case["markup"])
    if "margin" in case:
        assert by_hand(margin_percent(steps, amounts.margin, 1)) == Decimal(case["margin"])


@pytest.mark.parametrize(
    ("mode", "quantity", "amount"),
    [
        (mode, int(quantity), amount)
        for mode in TierMode
        for case in TIERS[mode.value]
        for quantity, amount in case["cases"].items()
    ],
)
def test_a_published_quantity_on_tiers_is_recomputed(mode: TierMode, quantity: int, amount: str) -> None:
    for case in TIERS[mode.value]:
        steps = tuple(TierStep(step["up_to"], Decimal(step["unit_price"])) for step in case["steps"])
        entry = b.price_entry("alpha", tiers=Tiers(mode, steps), period=Period.MONTH)
        line = b.custom_line(0, "alpha", quantity)
        found = by_hand(explain_list_net(line, b.terms(), b.price_list(entries=(entry,))))
        assert found == Decimal(amount)
