"""``channeldesk change``: the old is reversed, the new added, and three horizons are told apart."""

import json
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.domain.pricing.trace.change import ChangeAmount
from tests.unit.cli.conftest import ROOT, computed, refused_at, require
from tests.unit.cli.test_price import recomputed

SEATS = {
    "id": "seats",
    "prior_quantity": 682,
    "prior_unit_price": "3.35",
    "quantity": 700,
    "unit_price": "3.35",
}
ADDED = {"id": "archive", "quantity": 700, "unit_price": "1.20"}
NOVEMBER = {"start": "2026-11-01", "end": "2026-12-01"}
ORDER = {
    "currency": "EUR",
    "date": "2026-11-16",
    "period": NOVEMBER,
    "term_end": "2027-11-01",
    "proration": "actual",
    "reduction": "next_billing",
}


def order(*lines: dict[str, Any], **terms: Any) -> dict[str, Any]:
    return {**ORDER, "lines": list(lines), **terms}


def change(*lines: dict[str, Any], **terms: Any) -> Any:
    """The answer to a change of ``lines``."""
    return require(computed("change", "-", "--json", given=order(*lines, **terms))).json


def refused(document: object) -> dict[str, str]:
    return refused_at(computed("change", "-", "--json", given=document))


def without_traces(told: Any) -> Any:
    return {**told, "trace": ..., "lines": [{**line, "trace": ...} for line in told["lines"]]}


def test_682_seats_become_700_and_another_product_is_added() -> None:
    totals = {
        "difference": "900.30",
        "new_total": "3185.00",
        "today": "450.15",
        "next_invoice": "3185.00",
        "to_term_end": "35485.15",
    }
    assert without_traces(change(SEATS, ADDED)) == {
        "currency": "EUR",
        "lines": [
            {
                "id": "seats",
                "prior_quantity": 682,
                "quantity": 700,
                "prior_unit_price": "3.35",
                "unit_price": "3.35",
                "prior_payment": "2284.70",
                "payment": "2345.00",
                "reversal": "-1142.35",
                "charge": "1172.50",
                "today": "30.15",
                "next_invoice": "2345.00",
                "to_term_end": "25825.15",
                "effective": "2026-11-16",
                "note": None,
                "trace": ...,
            },
            {
                "id": "archive",
                "prior_quantity": 0,
                "quantity": 700,
                "prior_unit_price": None,
                "unit_price": "1.20",
                "prior_payment": "0.00",
                "payment": "840.00",
                "reversal": "0.00",
                "charge": "420.00",
                "today": "420.00",
                "next_invoice": "840.00",
                "to_term_end": "9660.00",
                "effective": "2026-11-16",
                "note": None,
                "trace": ...,
            },
        ],
        **totals,
        "totals": totals,
        "trace": ...,
    }


def test_every_total_is_told_with_the_lines_that_it_adds_up() -> None:
    trace = change(SEATS, ADDED)["trace"]
    assert [(step["code"], step["operand"]) for step in trace["today"]] == [
        ("changed_line", "30.15"),
        ("changed_line", "420.00"),
    ]
    assert set(trace) == {each.value for each in ChangeAmount}


def test_people_see_what_goes_and_what_comes() -> None:
    seen = require(computed("change", "-", given=order(SEATS, ADDED))).out
    assert "−682 / +700" in seen
    french = require(computed("change", "-", given=order(SEATS, ADDED), language="fr_FR.UTF-8")).out
    assert "Prochaine facture" in french
    assert "35 485,15" in french.replace("\u202f", " ")


def test_every_amount_of_a_line_comes_out_of_its_trace() -> None:
    steps = [{"up_to": 100, "unit_price": "3", "flat": "5"}, {"up_to": None, "unit_price": "2.5"}]
    tiered = {**ADDED, "id": "tiered", "tiers": {"mode": "graduated", "steps": steps}}
    tiered.pop("unit_price")
    told = change(SEATS, ADDED, tiered, term_end="2027-10-10")
    for line in told["lines"]:
        for amount, trace in line["trace"].items():
            assert recomputed(trace) == Decimal(line[amount]), (line["id"], amount)
            assert all(step["what"] for step in trace)


def test_nothing_changed_costs_nothing_today() -> None:
    told = change({**SEATS, "quantity": 682})
    assert (told["today"], told["difference"], told["next_invoice"]) == ("0.00", "0.00", "2284.70")


def test_a_reduction_waits_for_the_policy_and_says_so() -> None:
    fewer = {**SEATS, "quantity": 600}
    (line,) = change(fewer)["lines"]
    assert (line["today"], line["effective"]) == ("0.00", "2026-12-01")
    assert line["note"] == "−82 seats take effect on 1\u00a0December\u00a02026"
    assert change(fewer, reduction="renewal")["lines"][0]["effective"] == "2027-11-01"
    window = {"reduction": "window", "window_hours": 72, "now": "2026-11-16T10:00:00+01:00"}
    recent = {**fewer, "additions": [{"at": "2026-11-15T09:30:00+01:00", "quantity": 82}]}
    assert change(recent, **window)["lines"][0]["effective"] == "2026-11-16"
    late = {**window, "now": "2026-11-19T10:00:00+01:00"}
    assert change(recent, **late)["lines"][0]["effective"] == "2027-11-01"


def test_seats_that_were_charged_in_this_period_are_not_charged_again() -> None:
    line = {"prior_quantity": 5, "prior_unit_price": 2, "quantity": 15, "unit_price": 2}
    assert change({**line, "high_water": 10})["today"] == "5.00"
    assert change(line)["today"] == "10.00"


def test_a_contract_without_end_has_no_way_to_it() -> None:
    told = change(SEATS, term_end=None)
    assert (told["to_term_end"], told["lines"][0]["to_term_end"]) == (None, None)


def test_the_term_may_start_again_or_end_with_its_month() -> None:
    restarted = change(SEATS, alignment="restart", term_months=12)
    assert restarted["to_term_end"] != change(SEATS)["to_term_end"]
    aligned = change(SEATS, alignment="month_end", term_end="2027-10-10")
    assert aligned["to_term_end"] == change(SEATS)["to_term_end"]


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("date", "2026-12-01", "change.outside_period"),
        ("date", "16/11/2026", "date.not_iso"),
        ("date", None, "field.missing"),
        ("period", None, "field.missing"),
        ("period", "2026-11", "object.invalid"),
        ("term_end", "2026-11-16", "term_end.past"),
        ("term_end", 2027, "date.not_iso"),
        ("proration", "daily", "choice.unknown"),
        ("reduction", "never", "choice.unknown"),
        ("alignment", "never", "choice.unknown"),
        ("threshold_day", 0, "number.range"),
        ("threshold_day", 32, "number.range"),
        ("window_hours", -1, "number.range"),
        ("window_hours", 10**9, "number.range"),
        ("term_months", 10**9, "number.range"),
        ("now", "2026-11-16T10:00:00", "moment.invalid"),
        ("now", "now", "moment.invalid"),
        ("now", "9999-11-16T10:00:00Z", "date.range"),
        ("excludes_product_change", 1, "flag.invalid"),
        ("currency", "XXX", "currency.unknown"),
        ("lines", [], "list.empty"),
        ("line", [], "field.unknown"),
    ],
)
def test_an_order_is_refused_at_the_field_that_is_wrong(field: str, value: object, code: str) -> None:
    assert refused(order(SEATS, **{field: value})) == {field: code}


@pytest.mark.parametrize(
    ("period", "found"),
    [
        ({"start": "2026-12-01", "end": "2026-11-01"}, {"period.end": "period.reversed"}),
        ({"start": "2026-11-01", "end": "2026-11-01"}, {"period.end": "period.reversed"}),
        ({"start": "2026-11-01"}, {"period.end": "field.missing"}),
        ({**NOVEMBER, "anchor_day": 32}, {"period.anchor_day": "number.range"}),
        ({**NOVEMBER, "days": 30}, {"period.days": "field.unknown"}),
    ],
)
def test_a_period_is_refused_at_its_field(period: dict[str, Any], found: dict[str, str]) -> None:
    assert refused(order(SEATS, period=period)) == found


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("quantity", -1, "quantity.range"),
        ("quantity", 10**12, "quantity.range"),
        ("quantity", 699.5, "number.not_whole"),
        ("prior_quantity", -682, "quantity.range"),
        ("prior_unit_price", None, "prior_unit_price.missing"),
        ("prior_unit_price", -1, "price.range"),
        ("unit_price", "-0.01", "price.range"),
        ("unit_price", None, "unit_price.missing"),
        ("high_water", "many", "number.invalid"),
        ("additions", {}, "list.invalid"),
        ("scheduled", "2026-11-16", "list.invalid"),
        ("product", "seats", "field.unknown"),
    ],
)
def test_a_line_is_refused_at_the_field_that_is_wrong(field: str, value: object, code: str) -> None:
    assert refused(order({**SEATS, field: value})) == {f"lines.0.{field}": code}


def test_what_lies_deeper_in_a_line_is_refused_where_it_is() -> None:
    tiers = {"mode": "volume", "steps": [{"up_to": 600, "unit_price": 1}]}
    additions = [{"at": "yesterday", "quantity": 1, "by": "Ann"}, {"at": "2026-11-15T09:30:00Z"}]
    line = {**SEATS, "tiers": tiers, "additions": additions, "scheduled": ["2026-11-31"]}
    assert refused(order(line)) == {
        "lines.0.unit_price": "unit_price.or_tiers",
        "lines.0.tiers.steps.0.up_to": "tiers.hole",
        "lines.0.additions.0.at": "moment.invalid",
        "lines.0.additions.0.by": "field.unknown",
        "lines.0.additions.1.quantity": "field.missing",
        "lines.0.scheduled.0": "date.not_iso",
    }


def test_one_change_a_line_and_date() -> None:
    assert refused(order({**SEATS, "scheduled": ["2026-11-16"]})) == {"lines.0": "change.line_twice"}


def test_a_file_is_previewed_as_its_users_have_it(tmp_path: Path) -> None:
    place = tmp_path / "order.json"
    place.write_text(json.dumps(order(SEATS, ADDED)), encoding="utf-8")
    command = [sys.executable, "-m", "app", "change", str(place), "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout)["new_total"] == "3185.00"
    assert done.stderr == ""


def test_the_help_explains_dates_and_policies() -> None:
    told = require(computed("change", "--help")).out
    for word in ("half-open", "reduction", "co_terminate", "high_water", "standard input"):
        assert word in told
