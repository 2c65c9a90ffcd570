"""The figures of more documents come out of the command line as they come out of the domain."""

from decimal import Decimal
from typing import Any

import pytest

from tests.support.vectors import vectors
from tests.unit.cli.conftest import computed, require

PRORATION = vectors("more_proration")
TIERS = vectors("more_tiers")["tiers"]
ROUNDING = vectors("more_rounding")
PARTS = [part for case in PRORATION["cases"] for part in case["parts"]]


def named(case: dict[str, Any]) -> str:
    return str(case["id"])


def answer(verb: str, *options: str, given: object = None) -> Any:
    return require(computed(verb, *options, "--json", given=given)).json


def prorated(part: dict[str, Any], *options: str) -> str:
    amount: str = answer("prorate", f"--price={part['price']}", f"--quantity={part['qty']}", *options)[
        "amount"
    ]
    return amount


def by_days(part: dict[str, Any]) -> tuple[str, ...]:
    return f"--days={part['days']}", f"--of={part['of']}"


@pytest.mark.parametrize("case", PRORATION["cases"], ids=named)
def test_the_parts_of_a_change_are_prorated_as_published(case: dict[str, Any]) -> None:
    amounts = [prorated(part, *by_days(part)) for part in case["parts"]]
    assert amounts == [part["expected"] for part in case["parts"]]
    assert sum(map(Decimal, amounts)) == Decimal(case["net"])


def test_published_dates_come_to_the_same_as_their_days() -> None:
    for part in (part for part in PARTS if "change" in part):
        dates = (
            f"--from={part['change']}",
            f"--to={part['end']}",
            f"--proration={part.get('rule', 'actual')}",
        )
        period = (f"--period-start={part['start']}", f"--period-end={part['end']}")
        assert prorated(part, *dates, *period) == part["expected"], part


@pytest.mark.parametrize("case", PRORATION["rounded_elsewhere"], ids=named)
def test_a_rounded_daily_rate_is_not_repeated(case: dict[str, Any]) -> None:
    assert prorated(case, *by_days(case)) == case["correct"] != case["published"]


@pytest.mark.parametrize("case", TIERS, ids=named)
def test_tiers_and_their_fees_come_to_what_is_published(case: dict[str, Any]) -> None:
    tiers = {"mode": case["mode"], "steps": case["steps"]}
    lines = [{"quantity": quantity, "tiers": tiers} for quantity in case["cases"]]
    told = answer("price", "-", given={"lines": lines})
    assert [line["net"] for line in told["lines"]] == list(case["cases"].values())


@pytest.mark.parametrize("case", ROUNDING["vat"], ids=named)
def test_vat_and_total_are_those_of_the_published_invoice(case: dict[str, Any]) -> None:
    lines = [{"quantity": 1, "unit_price": net, "vat_percent": percent} for net, percent in case["nets"]]
    told = answer("price", "-", given={"lines": lines})
    assert sorted(each["amount"] for each in told["vat"]) == sorted(case["vat"])
    assert told["total"] == case["total"]


@pytest.mark.parametrize("case", ROUNDING["margin"], ids=named)
def test_margin_and_markup_are_as_published(case: dict[str, str]) -> None:
    line = {"quantity": 1, "unit_price": case["price"], "unit_cost": case["cost"]}
    told = answer("price", "-", given={"lines": [line]})["lines"][0]
    assert (told["margin_percent"], told["markup_percent"]) == (case["margin"], case["markup"])
