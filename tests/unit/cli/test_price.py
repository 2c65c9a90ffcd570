"""``channeldesk price``: what others published comes out to the cent, and every amount explains itself."""

import json
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.money import round_half_away
from tests.support.vectors import vectors
from tests.unit.cli.conftest import ROOT, computed, refused_at, require

ROUNDING, TIERS = vectors("rounding"), vectors("tiers")
NOTHING = {"net": "0.00", "vat": "0.00", "total": "0.00"}


def price(*lines: dict[str, Any], **terms: Any) -> Any:
    """The answer to a quote of ``lines``."""
    return require(computed("price", "-", "--json", given={**terms, "lines": lines})).json


def recomputed(trace: list[dict[str, Any]]) -> Decimal:
    """The amount that the steps of ``trace`` come to, from their operands alone."""
    result = Decimal(0)
    for step in trace:
        operand = Decimal(step["operand"])
        match step["operation"]:
            case "start":
                result = operand
            case "add":
                result += operand
            case "multiply":
                result *= operand
            case "divide":
                result /= operand
            case "round":
                result = round_half_away(result, int(operand))
    return result


@pytest.mark.parametrize("case", ROUNDING["lines"], ids=lambda case: case["source"])
def test_a_published_line_comes_out_to_the_cent_where_its_quantity_is_whole(case: dict[str, Any]) -> None:
    line = {"quantity": case["quantity"], "unit_price": case["unit_price"]}
    if isinstance(case["quantity"], int):
        assert price(line)["net"] == case["net"]
    else:
        answer = computed("price", "-", "--json", given={"lines": [line]})
        assert refused_at(answer) == {"lines.0.quantity": "number.not_whole"}


@pytest.mark.parametrize("case", ROUNDING["vat"], ids=lambda case: case["vat"])
def test_published_vat_is_rounded_once_per_rate(case: dict[str, Any]) -> None:
    if case["nets"][0][0].startswith("-"):
        # A quote sells, so that a credit is a prorated amount.
        ((net, percent),) = case["nets"]
        options = ("--price", net.removeprefix("-"), "--quantity=-1", "--days", "1", "--of", "1")
        told = require(computed("prorate", *options, "--percent-vat", percent, "--json")).json
        assert (told["amount"], told["vat"], told["total"]) == (net, case["vat"], case["total"])
        return
    told = price(
        *({"quantity": 1, "unit_price": net, "vat_percent": percent} for net, percent in case["nets"])
    )
    assert (told["vat_total"], told["total"]) == (case["vat"], case["total"])
    assert [each["percent"] for each in told["vat"]] == [percent for _, percent in case["nets"]]


@pytest.mark.parametrize("case", ROUNDING["margin"], ids=lambda case: case["source"])
def test_published_margins_come_out_and_unknown_stays_unknown(case: dict[str, Any]) -> None:
    told = price({"quantity": 1, "unit_price": case["price"], "unit_cost": case["cost"]})["lines"][0]
    assert told["markup_percent"] == case["markup"]
    if "margin" in case:
        assert told["margin_percent"] == case["margin"]


@pytest.mark.parametrize("case", ROUNDING["periods"], ids=lambda case: case["source"])
def test_periods_stay_apart_and_meet_only_in_one_billing_and_over_the_term(case: dict[str, str]) -> None:
    periods = ("one_time", "month", "year")
    told = price(
        *({"quantity": 1, "unit_price": case[each], "period": each} for each in periods), term_months=24
    )
    for period in periods:
        assert told[period] == {"net": f"{case[period]}.00", "vat": "0.00", "total": f"{case[period]}.00"}
    assert (told["net"], told["term_total"]) == ("2420.00", "8680.00")


@pytest.mark.parametrize("mode", ["volume", "graduated"])
def test_published_tiers_price_each_quantity(mode: str) -> None:
    for case in TIERS[mode]:
        for quantity, amount in case["cases"].items():
            told = price({"quantity": quantity, "tiers": {"mode": mode, "steps": case["steps"]}})
            assert told["net"] == amount, (case["source"], quantity)


def test_a_flat_fee_is_charged_once_where_its_tier_is_reached() -> None:
    steps = [{"up_to": 5, "unit_price": 7, "flat": 10}, {"up_to": None, "unit_price": 6, "flat": "2.50"}]
    assert price({"quantity": 5, "tiers": {"mode": "volume", "steps": steps}})["net"] == "45.00"
    assert price({"quantity": 6, "tiers": {"mode": "volume", "steps": steps}})["net"] == "38.50"
    assert price({"quantity": 6, "tiers": {"mode": "graduated", "steps": steps}})["net"] == "53.50"


def test_the_answer_has_the_agreed_keys_and_speaks_of_one_billing_of_everything() -> None:
    seats = {"id": "a", "quantity": 700, "unit_price": "3.35", "unit_cost": "2.10", "vat_percent": "20"}
    told = price(seats)
    trace = told["lines"][0].pop("trace")
    totals = {"net": "2345.00", "vat": "469.00", "total": "2814.00"}
    assert told == {
        "currency": "EUR",
        "lines": [
            {
                "id": "a",
                "list_unit": "3.35",
                "net_unit": "3.35",
                "net": "2345.00",
                "margin_percent": "37.3134",
                "markup_percent": "59.5238",
            }
        ],
        "one_time": NOTHING,
        "month": totals,
        "year": NOTHING,
        "vat": [{"percent": "20", "taxable": "2345.00", "amount": "469.00"}],
        "net": "2345.00",
        "vat_total": "469.00",
        "total": "2814.00",
        "term_total": "28140.00",
        "effective_discount_percent": "0",
    }
    assert [step["code"] for step in trace] == ["list_unit", "quantity", "round"]
    assert all(step["what"] for step in trace)


def test_vat_of_one_billing_is_rounded_over_all_periods_together() -> None:
    tiny = {"quantity": 1, "unit_price": "0.02", "vat_percent": 20}
    told = price(tiny, {**tiny, "period": "year"}, {**tiny, "period": "one_time"})
    assert [told[period]["vat"] for period in ("one_time", "month", "year")] == ["0.00"] * 3
    assert (told["net"], told["vat_total"], told["total"]) == ("0.06", "0.01", "0.07")


def test_every_discount_and_a_typed_price_have_their_effect() -> None:
    line = {"quantity": 10, "unit_price": "10", "discount_percent": "5"}
    discounts = {"customer_discount_percent": "10", "quote_discount_percent": 3}
    told = price(line, {**line, "manual_unit_price": "9.5"}, **discounts)
    assert [each["net"] for each in told["lines"]] == ["82.94", "92.15"]
    assert [each["net_unit"] for each in told["lines"]] == ["8.2935", "9.215"]
    assert told["effective_discount_percent"] == "12.455"


def test_an_optional_line_is_priced_and_is_in_no_total() -> None:
    told = price({"quantity": 1, "unit_price": 5}, {"quantity": 2, "unit_price": 50, "optional": True})
    assert [each["net"] for each in told["lines"]] == ["5.00", "100.00"]
    assert (told["net"], told["term_total"]) == ("5.00", "60.00")


def test_nothing_subscribed_costs_nothing_and_has_no_discount_to_speak_of() -> None:
    told = price({"quantity": 0, "unit_price": 5})
    assert (told["net"], told["effective_discount_percent"], told["vat"]) == ("0.00", None, [])


@pytest.mark.parametrize(
    ("currency", "unit", "net"),
    [("JPY", "3.5", "4"), ("EUR", "3.50", "3.50"), ("KWD", "3.500", "3.500"), ("CLF", "3.5000", "3.5000")],
)
def test_amounts_have_the_decimals_of_their_currency_and_prices_at_least_those(
    currency: str, unit: str, net: str
) -> None:
    (line,) = price({"quantity": 1, "unit_price": "3.5"}, currency=currency)["lines"]
    assert (line["list_unit"], line["net"]) == (unit, net)


def test_lines_are_named_by_their_position_unless_they_have_a_name() -> None:
    line = {"quantity": 1, "unit_price": 1}
    told = price(line, {**line, "id": "seats"}, {**line, "id": 7})
    assert [each["id"] for each in told["lines"]] == ["1", "seats", "7"]


@settings(max_examples=40, deadline=None)
@given(
    st.integers(1, 1_000_000),
    st.decimals("0", "9999", places=4),
    st.decimals("0", "100", places=2),
    st.sampled_from(["volume", "graduated"]),
)
def test_every_line_can_be_computed_again_from_its_trace(
    quantity: int, unit: Decimal, discount: Decimal, mode: str
) -> None:
    steps = [{"up_to": 500, "unit_price": str(unit), "flat": "1.5"}, {"unit_price": str(unit / 2)}]
    line = {"quantity": quantity, "discount_percent": str(discount), "tiers": {"mode": mode, "steps": steps}}
    told = price(line)["lines"][0]
    assert f"{recomputed(told['trace']):f}" == told["net"] == told["trace"][-1]["result"]


def test_people_read_a_table_in_their_language() -> None:
    quote = {"lines": [{"id": "a", "quantity": 700, "unit_price": "3.35", "vat_percent": 5.5}]}
    french = require(computed("price", "-", given=quote, language="fr_FR.UTF-8")).out.splitlines()
    assert french[0].split()[:2] == ["Ligne", "Quantité"]
    assert "2 345,00" in french[1].replace("\u202f", " ")
    english = require(computed("price", "-", given=quote)).out.splitlines()
    assert english[1].split() == ["a", "700", "3.35", "3.35", "2,345.00", "unknown", "Monthly"]
    assert "5.5%" in "".join(english)
    assert len({len(line) for line in english[:2]}) == 1


def test_a_file_is_priced_as_its_users_have_it(tmp_path: Path) -> None:
    place = tmp_path / "quote.json"
    place.write_text(json.dumps({"lines": [{"quantity": 9, "unit_price": "697.565"}]}), encoding="utf-8-sig")
    command = [sys.executable, "-m", "app", "price", str(place), "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout)["net"] == "6278.09"
    assert done.stderr == ""
