"""Which quantities, percentages and prices a line may have."""

from decimal import Decimal

import pytest

from app.domain.checks.amounts import check_discount, check_price, check_quantity
from app.domain.pricing.quote_rules import check_numbers
from tests.support import builders as b
from tests.support.problems import codes_and_fields

LONG = Decimal("0.12345678901")


@pytest.mark.parametrize("value", ["-0.01", "100.01", "NaN", "sNaN", "Infinity", "-Infinity", "1E+999999"])
def test_a_percentage_is_from_0_to_100(value: str) -> None:
    assert [problem.code for problem in check_discount("percent", Decimal(value))][:1] == ["percent.range"]


@pytest.mark.parametrize("value", ["0", "100", "12.5", "0.1234567890", "-0", "5.000000000000000"])
def test_a_percentage_in_range_is_let_pass(value: str) -> None:
    assert list(check_discount("percent", Decimal(value))) == []


@pytest.mark.parametrize("quantity", [-1, 1_000_001, 10**12, 10**4_000])
def test_a_quantity_out_of_range_is_quoted_no_longer_than_a_person_reads(quantity: int) -> None:
    (problem,) = check_quantity("quantity", quantity)
    assert (problem.code, problem.field) == ("quantity.range", "quantity")
    assert len(problem.data["value"]) <= 25


@pytest.mark.parametrize("value", [LONG, Decimal("1E-999999")])
def test_what_was_typed_has_ten_decimals_at_most(value: Decimal) -> None:
    line = b.line(discount_percent=value, manual_unit_price=value)
    found = codes_and_fields(check_numbers(line))
    assert found == [
        ("number.too_many_decimals", "discount_percent"),
        ("number.too_many_decimals", "manual_unit_price"),
    ]


def test_a_unit_price_that_was_computed_has_any_number_of_decimals() -> None:
    assert list(check_price("prior_unit_price", LONG)) == []
