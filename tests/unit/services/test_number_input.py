"""Numbers as people type them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import Refused
from app.services.number_input import parse_decimal, parse_quantity


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("1 234,50", "1234.50"),
        ("1234.50", "1234.50"),
        ("1\u00a0234,50", "1234.50"),
        ("1\u202f234,50", "1234.50"),
        ("1,234.50", "1234.50"),
        ("1.234,50", "1234.50"),
        ("1,234,567", "1234567"),
        ("12 %", "12"),
        ("12,5\u202f%", "12.5"),
        ("€ 5", "5"),
        ("5,00 €", "5"),
        ("1 038,60 USD", "1038.60"),
        ("−3,20", "-3.20"),
        ("-0", "0"),
        (",5", "0.5"),
        ("5,", "5"),
        ("0.125000", "0.125"),
        ("12,5\r\n", "12.5"),
        ("\t1 234,50\n", "1234.50"),
    ],
)
def test_a_number_is_read_in_french_and_in_english(typed: str, number: str) -> None:
    assert parse_decimal(typed, places=3) == Decimal(number)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "number.invalid"),
        ("abc", "number.invalid"),
        ("1e5", "number.invalid"),
        ("NaN", "number.invalid"),
        ("12-5", "number.invalid"),
        ("1.2.3", "number.invalid"),
        ("1,23,4.5", "number.invalid"),
        ("1.234,567.8", "number.invalid"),
        (",", "number.invalid"),
        ("25\t30", "number.invalid"),
        ("25\n30", "number.invalid"),
        ("1.234", "number.ambiguous"),
        ("1,234", "number.ambiguous"),
        ("0,125", "number.too_many_decimals"),
        ("1234567890123456", "number.too_long"),
    ],
)
def test_what_is_not_clearly_an_amount_is_refused_with_what_was_typed(typed: str, code: str) -> None:
    with pytest.raises(Refused) as caught:
        parse_decimal(typed)
    (problem,) = caught.value.problems
    assert problem.code == code
    assert problem.data["typed"] == typed


@pytest.mark.parametrize(
    ("typed", "quantity"),
    [
        ("700", 700),
        ("1 240", 1240),
        ("1.240", 1240),
        ("1,240", 1240),
        ("1,240\r\n", 1240),
        ("12,0", 12),
        ("060", 60),
    ],
)
def test_a_quantity_may_part_its_thousands(typed: str, quantity: int) -> None:
    assert parse_quantity(typed) == quantity


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("-3", "number.negative"),
        ("2,5", "quantity.not_whole"),
        ("", "quantity.missing"),
        ("dix", "number.invalid"),
    ],
)
def test_a_quantity_is_whole_and_not_negative(typed: str, code: str) -> None:
    with pytest.raises(Refused) as caught:
        parse_quantity(typed)
    assert caught.value.problems[0].code == code


@given(
    minor=st.integers(min_value=-(10**11), max_value=10**11),
    space=st.sampled_from(["", " ", "\u00a0", "\u202f"]),
    sign=st.sampled_from([",", "."]),
)
def test_any_amount_written_with_two_decimals_is_read_back(minor: int, space: str, sign: str) -> None:
    whole, cents = divmod(abs(minor), 100)
    typed = f"{'-' if minor < 0 else ''}{whole:,}".replace(",", space) + f"{sign}{cents:02}"
    assert parse_decimal(typed) == Decimal(minor) / 100


def outcome(typed: str) -> Decimal | str:
    """What was read, or the code of the refusal."""
    try:
        return parse_decimal(typed)
    except Refused as refused:
        return refused.problems[0].code


@given(st.text(max_size=12))
def test_any_text_is_a_number_or_a_refusal(typed: str) -> None:
    read = outcome(typed)
    assert read.startswith("number.") if isinstance(read, str) else read.is_finite()


def test_a_percentage_has_no_thousands_that_could_be_meant() -> None:
    with pytest.raises(Refused) as caught:
        parse_decimal("12,555", largest=Decimal(100))
    assert caught.value.problems[0].code == "number.too_many_decimals"


def test_what_is_no_quantity_is_quoted_as_it_was_typed() -> None:
    with pytest.raises(Refused) as caught:
        parse_quantity("12 licences")
    assert caught.value.problems[0].data["typed"] == "12 licences"
