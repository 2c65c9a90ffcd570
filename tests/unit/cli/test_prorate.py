"""``channeldesk prorate``: what others published, to the cent, and what may be asked in which way."""

import json
import subprocess
import sys
from decimal import Decimal
from typing import Any

import pytest

from app.domain.money import round_half_away
from tests.support.vectors import vectors
from tests.unit.cli.conftest import ROOT, Answer, computed, refused_at, require

DATES = {"from": "2026-11-22", "to": "2026-12-01", "period-start": "2026-11-01", "period-end": "2026-12-01"}


def asked(**options: object) -> list[str]:
    """The options as they are typed; None leaves one out."""
    return [f"--{name.replace('_', '-')}={value}" for name, value in options.items() if value is not None]


def prorate(**options: object) -> Answer:
    return computed("prorate", *asked(**options), "--json")


def told(**options: object) -> Any:
    return require(prorate(**options)).json


@pytest.mark.parametrize("case", vectors("proration")["vectors"], ids=lambda case: case["id"])
def test_a_published_amount_comes_out_to_the_cent(case: dict[str, Any]) -> None:
    answer = told(price=case["price"], quantity=case["qty"], days=case["days"], of=case["of"])
    assert answer["amount"] == case["expected"] == answer["trace"][-1]["result"]


@pytest.mark.parametrize("case", vectors("proration_anti")["vectors"], ids=lambda case: case["id"])
def test_what_others_round_on_the_way_is_not_repeated(case: dict[str, Any]) -> None:
    answer = told(price=case["price"], quantity=case["qty"], days=case["days"], of=case["of"])
    assert answer["amount"] == case["correct"] != case["published"]


def test_the_trace_has_every_operand_and_its_dates() -> None:
    trace = told(price="24.95", quantity=3, **DATES)["trace"]
    unit, quantity, days, of, rounding = (Decimal(step["operand"]) for step in trace)
    assert [unit, quantity, days, of] == [Decimal("24.95"), Decimal(3), Decimal(9), Decimal(30)]
    exact = unit * quantity * days / of
    assert Decimal(trace[-1]["result"]) == round_half_away(exact, int(rounding)) == Decimal("22.46")
    assert trace[2]["source"] == {"since": "2026-11-22", "until": "2026-12-01"}
    assert trace[3]["source"] == {"since": "2026-11-01", "until": "2026-12-01"}


def test_vat_is_of_the_printed_amount_and_explains_itself_where_there_is_any() -> None:
    answer = told(price="24.95", days=9, of=31, percent_vat="20")
    assert (answer["amount"], answer["vat"], answer["total"]) == ("7.24", "1.45", "8.69")
    assert [step["code"] for step in answer["trace"][5:]] == ["taxable", "vat_rate", "round"]
    assert answer["trace"][-1]["result"] == "1.45"
    assert told(price="24.95", days=9, of=31)["total"] == "7.24"


def test_a_negative_quantity_is_a_credit_of_the_same_amount() -> None:
    assert told(price="29.95", quantity=-1, days=20, of=31)["amount"] == "-19.32"
    assert told(price="29.95", quantity=1, days=20, of=31)["amount"] == "19.32"


@pytest.mark.parametrize(
    ("rule", "amount"),
    [(None, "9.00"), ("actual", "9.00"), ("fixed_30", "9.00"), ("none", "30.00"), ("whole_month", "0.00")],
)
def test_dates_are_half_open_and_counted_by_the_rule(rule: str | None, amount: str) -> None:
    assert told(price="30", **DATES, proration=rule)["amount"] == amount


def test_a_month_of_thirty_one_days_has_thirty_by_the_rule_of_thirty() -> None:
    october = {
        "from": "2026-10-02",
        "to": "2026-11-01",
        "period-start": "2026-10-01",
        "period-end": "2026-11-01",
    }
    assert told(price="30", **october)["amount"] == "29.03"
    assert told(price="30", **october, proration="fixed_30")["amount"] == "30.00"


def test_the_threshold_says_up_to_which_day_a_month_is_whole() -> None:
    assert told(price="30", **DATES, proration="whole_month", threshold_day=22)["amount"] == "30.00"
    assert told(price="30", **DATES, proration="whole_month", threshold_day=21)["amount"] == "0.00"


def test_no_day_of_a_period_costs_nothing_and_all_of_them_the_whole() -> None:
    assert told(price="30", days=0, of=31)["amount"] == "0.00"
    assert told(price="30", days=31, of=31)["amount"] == "30.00"
    assert told(price="30", **{**DATES, "to": "2026-11-22"})["amount"] == "0.00"


@pytest.mark.parametrize(
    ("option", "value", "code"),
    [
        ("price", "abc", "number.invalid"),
        ("price", "24,95", "number.comma"),
        ("price", "", "number.invalid"),
        ("price", "nan", "number.invalid"),
        ("price", "-5", "price.range"),
        ("price", "1e99999999", "number.too_long"),
        ("quantity", "1.5", "number.not_whole"),
        ("quantity", "1000001", "quantity.range"),
        ("quantity", "-1000001", "quantity.range"),
        ("days", "-1", "days.range"),
        ("days", "32", "days.range"),
        ("days", "9.5", "number.not_whole"),
        ("of", "0", "days.range"),
        ("of", "-31", "days.range"),
        ("currency", "EURO", "currency.unknown"),
        ("percent-vat", "101", "percent.range"),
    ],
)
def test_a_value_is_refused_at_its_option(option: str, value: str, code: str) -> None:
    good = {"price": "24.95", "days": "9", "of": "31"}
    assert refused_at(prorate(**{**good, option: value})) == {f"--{option}": code}


@pytest.mark.parametrize(
    ("dates", "code"),
    [
        ({"period-end": "2026-10-01"}, {"--period-end": "period.reversed"}),
        ({"period-end": "2026-11-01"}, {"--period-end": "period.reversed"}),
        ({"from": "2026-10-31"}, {"--from": "date.outside_period"}),
        ({"to": "2026-12-02"}, {"--to": "date.outside_period"}),
        ({"from": "2026-11-23", "to": "2026-11-22"}, {"--to": "part.reversed"}),
        ({"from": "2026-02-30"}, {"--from": "date.not_iso"}),
        ({"from": "22/11/2026"}, {"--from": "date.not_iso"}),
        ({"to": "20261201"}, {"--to": "date.not_iso"}),
        ({"threshold-day": "0"}, {"--threshold-day": "days.range"}),
        ({"threshold-day": "32"}, {"--threshold-day": "days.range"}),
    ],
)
def test_dates_are_refused_at_their_option(dates: dict[str, str], code: dict[str, str]) -> None:
    assert refused_at(prorate(price="30", **{**DATES, **dates})) == code


def test_everything_that_is_wrong_is_said_at_once() -> None:
    assert refused_at(prorate(price="x", quantity="y", days="40", of="31", percent_vat="-1")) == {
        "--price": "number.invalid",
        "--quantity": "number.invalid",
        "--days": "days.range",
        "--percent-vat": "percent.range",
    }


@pytest.mark.parametrize(
    "options",
    [
        {"days": 9, "of": 31},
        {"price": 1},
        {"price": 1, "days": 9},
        {"price": 1, "of": 31},
        {"price": 1, "days": 9, "of": 31, "from": "2026-11-01"},
        {"price": 1, "days": 9, "of": 31, "proration": "none"},
        {"price": 1, "from": "2026-11-01", "to": "2026-12-01"},
        {"price": 1, **DATES, "days": 9},
        {"price": 1, **DATES, "proration": "weekly"},
        {"price": 1, "threshold-day": 3},
    ],
    ids=lambda options: ",".join(options),
)
def test_half_a_question_and_two_at_once_are_wrong_usage(options: dict[str, object]) -> None:
    answer = require(prorate(**options), exit_code=2)
    assert answer.out == ""
    assert "usage:" in answer.err


def test_people_read_the_steps_in_their_language() -> None:
    options = asked(price="24.95", days=9, of=31, percent_vat=20)
    french = require(computed("prorate", *options, language="fr_FR.UTF-8")).out
    assert [line.split()[-1] for line in french.replace("\u00a0€", "").splitlines()] == [
        "24,95",
        "1",
        "9",
        "31",
        "7,24",
        "1,45",
        "8,69",
    ]
    assert french.startswith("Prix unitaire")
    assert require(computed("prorate", *options)).out.startswith("Unit price")


def test_the_help_says_that_dates_are_half_open() -> None:
    told = require(computed("prorate", "--help")).out
    assert "half-open" in told
    assert "credit" in told


def test_a_part_is_prorated_as_its_users_have_it() -> None:
    options = asked(price="24.95", days=9, of=31)
    command = [sys.executable, "-m", "app", "prorate", *options, "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout)["amount"] == "7.24"
    assert done.stderr == ""
