"""What ``channeldesk price`` refuses: each thing at its field, with a sentence that names the field."""

from typing import Any

import pytest

from tests.unit.cli.conftest import computed, refused_at, require

LINE = {"quantity": 1, "unit_price": "1"}
OPEN = {"up_to": None, "unit_price": 1}
TO_NINE = {"up_to": 9, "unit_price": 1}


def refused(document: object) -> dict[str, str]:
    return refused_at(computed("price", "-", "--json", given=document))


def tiers(*steps: object, mode: object = "volume") -> dict[str, Any]:
    return {"quantity": 20, "tiers": {"mode": mode, "steps": list(steps)}}


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("quantity", -1, "quantity.range"),
        ("quantity", 10**12, "quantity.range"),
        ("quantity", 1_000_001, "quantity.range"),
        ("quantity", 1.5, "number.not_whole"),
        ("quantity", True, "number.invalid"),
        ("quantity", None, "field.missing"),
        ("quantity", "", "number.invalid"),
        ("quantity", [1], "number.invalid"),
        ("quantity", "1e999999999", "number.too_long"),
        ("quantity", "1_000", "number.invalid"),
        ("quantity", "٣", "number.invalid"),
        ("unit_price", "-0.01", "price.range"),
        ("unit_price", "1000000000.01", "price.range"),
        ("unit_price", "24,95", "number.comma"),
        ("unit_price", "abc", "number.invalid"),
        ("unit_price", "Infinity", "number.invalid"),
        ("unit_price", {}, "number.invalid"),
        ("unit_price", "9" * 5_000, "number.too_long"),
        ("unit_price", "1e-999", "number.too_many_decimals"),
        ("unit_price", "0.00000000001", "number.too_many_decimals"),
        ("unit_cost", -1, "price.range"),
        ("manual_unit_price", "-1", "price.range"),
        ("discount_percent", 101, "percent.range"),
        ("discount_percent", "-0.5", "percent.range"),
        ("vat_percent", "100.01", "percent.range"),
        ("vat_percent", False, "number.invalid"),
        ("period", "week", "choice.unknown"),
        ("period", 1, "text.invalid"),
        ("optional", "yes", "flag.invalid"),
        ("optional", 0, "flag.invalid"),
        ("id", "  ", "field.missing"),
        ("id", ["a"], "text.invalid"),
        ("id", "red\u001b[31m", "text.not_printable"),
        ("id", "half\ud800", "text.not_printable"),
        ("tiers", "volume", "object.invalid"),
        ("qty", 5, "field.unknown"),
    ],
)
def test_a_line_is_refused_at_the_field_that_is_wrong(field: str, value: object, code: str) -> None:
    assert refused({"lines": [LINE, {**LINE, field: value}]}) == {f"lines.1.{field}": code}


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("currency", "EURO", "currency.unknown"),
        ("currency", "eur", "currency.unknown"),
        ("currency", 978, "text.invalid"),
        ("currency", 9.78, "text.invalid"),
        ("term_months", 0, "term_months.range"),
        ("term_months", "12.5", "number.not_whole"),
        ("term_months", 10**9, "term_months.range"),
        ("customer_discount_percent", 101, "percent.range"),
        ("quote_discount_percent", "NaN", "number.invalid"),
        ("discount", 5, "field.unknown"),
        ("lines", [], "list.empty"),
        ("lines", None, "field.missing"),
        ("lines", {"0": LINE}, "list.invalid"),
        ("lines", "lines", "list.invalid"),
    ],
)
def test_a_quote_is_refused_at_the_field_that_is_wrong(field: str, value: object, code: str) -> None:
    assert refused({"lines": [LINE], field: value}) == {field: code}


@pytest.mark.parametrize(
    ("line", "field", "code"),
    [
        (tiers(mode="stairs"), "mode", "choice.unknown"),
        (tiers(OPEN, mode=None), "mode", "field.missing"),
        (tiers(), "steps", "list.empty"),
        (tiers(TO_NINE), "steps.0.up_to", "tiers.hole"),
        (tiers({"up_to": 0, "unit_price": 1}, OPEN), "steps.0.up_to", "tiers.up_to"),
        (tiers({"up_to": 9.5, "unit_price": 1}, OPEN), "steps.0.up_to", "number.not_whole"),
        (tiers(TO_NINE, TO_NINE, OPEN), "steps.1.up_to", "tiers.overlap"),
        (tiers(TO_NINE, {**TO_NINE, "up_to": 5}, OPEN), "steps.1.up_to", "tiers.overlap"),
        (tiers(OPEN, OPEN), "steps.1.up_to", "tiers.after_open_end"),
        (tiers({"up_to": None}), "steps.0.unit_price", "field.missing"),
        (tiers({**OPEN, "unit_price": -1}), "steps.0.unit_price", "price.range"),
        (tiers({**OPEN, "flat": "-1"}), "steps.0.flat", "price.range"),
        (tiers({**OPEN, "from": 1}), "steps.0.from", "field.unknown"),
        (tiers(5), "steps.0", "object.invalid"),
    ],
)
def test_tiers_are_refused_at_the_step_that_is_wrong(line: dict[str, Any], field: str, code: str) -> None:
    found = refused({"lines": [line]})
    # The mode and an empty list of steps may be wrong at once.
    assert found[f"lines.0.tiers.{field}"] == code


def test_tiers_that_end_beyond_the_quantity_price_it() -> None:
    line = tiers({"up_to": 20, "unit_price": 2})
    assert require(computed("price", "-", "--json", given={"lines": [line]})).json["net"] == "40.00"


def test_a_line_without_any_price_and_two_lines_of_one_name_are_refused() -> None:
    assert refused({"lines": [{"quantity": 1}]}) == {"lines.0.unit_price": "unit_price.missing"}
    assert refused({"lines": [{**LINE, "id": "a"}, {**LINE, "id": "a"}]}) == {
        "lines.0.id": "line.duplicate",
        "lines.1.id": "line.duplicate",
    }


def test_everything_that_is_wrong_is_said_at_once() -> None:
    line = {"quantity": -1, "discount_percent": 101, "tiers": {"mode": "x", "steps": [{"price": 1}]}}
    assert refused({"curency": "EUR", "currency": "XXX", "lines": [line, 5]}) == {
        "curency": "field.unknown",
        "currency": "currency.unknown",
        "lines.0.quantity": "quantity.range",
        "lines.0.discount_percent": "percent.range",
        "lines.0.tiers.mode": "choice.unknown",
        "lines.0.tiers.steps.0.unit_price": "field.missing",
        "lines.0.tiers.steps.0.price": "field.unknown",
        "lines.1": "object.invalid",
    }


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en_GB.UTF-8", "lines.0.quantity: The quantity must be between 0 and 1,000,000."),
        ("fr_FR.UTF-8", "lines.0.quantity : La quantité doit être comprise entre 0 et 1 000 000."),
    ],
)
def test_people_read_why_on_the_standard_error(language: str, sentence: str) -> None:
    document = {"lines": [{**LINE, "quantity": 10**12}]}
    answer = require(computed("price", "-", given=document, language=language), exit_code=1)
    assert answer.out == ""
    assert answer.err.replace("\u202f", " ").replace("\u00a0", " ").strip() == sentence
