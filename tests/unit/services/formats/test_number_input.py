"""Numbers as people type them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import RuleViolation
from app.services.formats.number_input import currency_units, parse_decimal, parse_quantity, parse_total

SPACES, ALL_UNITS = " \u00a0\u202f\u2009\u2007", ("%", "€", "EUR", "USD", "$", "US$")


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("1 234,50", "1234.50"),
        ("١٢٫٥", "12.5"),
        ("１２", "12"),
        ("\u200b12\u00ad", "12"),
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
        ("1 234,50\u00a0€", "1234.50"),
        ("1'234.50", "1234.50"),
        ("1’234’567", "1234567"),
        ("US$1,674.00", "1674"),
        ("- 5", "-5"),
        ("007", "7"),
    ],
)
def test_a_number_is_read_in_french_and_in_english(typed: str, number: str) -> None:
    assert parse_decimal(typed, places=3, units=ALL_UNITS) == Decimal(number)


@pytest.mark.parametrize(("typed", "sign"), [("1,234", ","), ("1.234", ".")])
def test_a_lone_mark_before_three_digits_is_read_only_as_the_readers_own_decimal_sign(
    typed: str, sign: str
) -> None:
    other = {",": ".", ".": ","}[sign]
    assert parse_decimal(typed, places=4, decimal_sign=sign) == Decimal("1.234")
    assert parse_decimal(f"{typed}0", places=4, decimal_sign=other) == Decimal("1.234")
    for unsure in (other, ""):
        with pytest.raises(RuleViolation) as caught:
            parse_decimal(typed, places=4, decimal_sign=unsure)
        assert caught.value.problems[0].code == "number.ambiguous"


@pytest.mark.parametrize("typed", ["12 %", "5 USD", "$5", "5 £"])
def test_another_unit_than_that_of_the_field_is_refused(typed: str) -> None:
    with pytest.raises(RuleViolation) as caught:
        parse_decimal(typed, units=currency_units("EUR"))
    assert caught.value.problems[0].code == "number.other_unit"
    with pytest.raises(RuleViolation) as caught:
        parse_quantity(typed)
    assert (caught.value.problems[0].code, caught.value.problems[0].data) == (
        "number.other_unit",
        {"typed": typed},
    )


@pytest.mark.parametrize(
    ("currency", "typed"),
    [("EUR", "5 €"), ("EUR", "5 eur"), ("USD", "$5"), ("USD", "US$5"), ("USD", "5 $US"), ("CAD", "CA$5"),
     ("CHF", "CHF 5"), ("GBP", "£5")],
)  # fmt: skip
def test_an_amount_may_have_the_sign_of_its_currency(currency: str, typed: str) -> None:
    assert parse_decimal(typed, units=currency_units(currency)) == 5


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "number.invalid"),
        ("abc", "number.invalid"),
        ("1e5", "number.shortened"),
        ("7,32829E+13", "number.shortened"),
        ("1.5E+0.5", "number.invalid"),
        ("NaN", "number.invalid"),
        ("12-5", "number.invalid"),
        ("1.2.3", "number.invalid"),
        ("1,23,4.5", "number.invalid"),
        ("1.234,567.8", "number.invalid"),
        (",", "number.invalid"),
        ("25 30", "number.invalid"),
        ("1 23", "number.invalid"),
        ("1 2345", "number.invalid"),
        ("12 3456,00", "number.invalid"),
        ("1234 567", "number.invalid"),
        ("1\u202f23", "number.invalid"),
        ("0 125", "number.invalid"),
        ("012 345", "number.invalid"),
        ("1 234'567", "number.invalid"),
        ("1 234.567,8", "number.invalid"),
        ("1,234 567", "number.invalid"),
        ("12,34,56", "number.invalid"),
        ("12,34,567", "number.invalid"),
        ("1.234.56", "number.invalid"),
        ("1,5 0", "number.invalid"),
        ("5 €€", "number.invalid"),
        ("1²", "number.invalid"),
        ("25\t30", "number.invalid"),
        ("25\n30", "number.invalid"),
        ("1.234", "number.ambiguous"),
        ("1,234", "number.ambiguous"),
        ("0,125", "number.too_many_decimals"),
        ("1234567890123456", "number.too_long"),
        ("1" + " " * 50_000 + "x", "number.too_long"),
        ("0" * 70 + "25", "number.too_long"),
    ],
)
def test_what_is_not_clearly_an_amount_is_refused_with_what_was_typed(typed: str, code: str) -> None:
    with pytest.raises(RuleViolation) as caught:
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
        ("25 30", "number.invalid"),
        ("25 licences", "number.invalid"),
        ("1.2.3", "number.invalid"),
        ("0,125", "quantity.not_whole"),
        ("1.234,567", "quantity.not_whole"),
        ("1 234,50", "quantity.not_whole"),
    ],
)
def test_a_quantity_is_whole_and_not_negative(typed: str, code: str) -> None:
    with pytest.raises(RuleViolation) as caught:
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


@given(
    groups=st.lists(st.text("0123456789", min_size=1, max_size=4), min_size=2, max_size=4),
    mark=st.sampled_from([*SPACES, "'", "\u2019", ".", ","]),
)
def test_marks_part_thousands_only_where_the_groups_are_right(groups: list[str], mark: str) -> None:
    first, *others = groups
    is_right = len(first) <= 3 and first[0] != "0" and all(len(each) == 3 for each in others)
    written = mark.join(groups)
    # 12,0 is twelve: what is behind a decimal sign is nothing.
    is_whole = mark in ".," and len(others) == 1 and not others[0].strip("0")
    if is_right or is_whole:
        assert parse_quantity(written) == int("".join(groups) if is_right else first)
    else:
        with pytest.raises(RuleViolation) as caught:
            parse_quantity(written)
        assert caught.value.problems[0].code in ("number.invalid", "quantity.not_whole")


@given(
    number=st.integers(min_value=1, max_value=10**12),
    mark=st.sampled_from([*SPACES, "'", "\u2019", ".", ","]),
)
def test_any_number_with_its_thousands_parted_is_read_back(number: int, mark: str) -> None:
    assert parse_quantity(f"{number:,}".replace(",", mark)) == number


def outcome(typed: str) -> Decimal | str:
    """What was read, or the code of the refusal."""
    try:
        return parse_decimal(typed)
    except RuleViolation as refused:
        return refused.problems[0].code


@given(st.text(max_size=12))
def test_any_text_is_a_number_or_a_refusal(typed: str) -> None:
    read = outcome(typed)
    assert read.startswith("number.") if isinstance(read, str) else read.is_finite()


def test_a_percentage_has_no_thousands_that_could_be_meant() -> None:
    with pytest.raises(RuleViolation) as caught:
        parse_decimal("12,555", largest=Decimal(100))
    assert caught.value.problems[0].code == "number.too_many_decimals"


def test_what_is_no_quantity_is_quoted_as_it_was_typed() -> None:
    with pytest.raises(RuleViolation) as caught:
        parse_quantity("12 licences")
    assert caught.value.problems[0].data["typed"] == "12 licences"


@pytest.mark.parametrize(("typed", "total"), [("700", 700), ("1 000", 1000), (" 0 ", 0)])
def test_a_total_is_a_quantity(typed: str, total: int) -> None:
    assert parse_total(typed) == total


@pytest.mark.parametrize("typed", ["+18", " +18 ", "+1 000"])
def test_more_of_them_is_no_total(typed: str) -> None:
    with pytest.raises(RuleViolation, match=r"quantity\.difference"):
        parse_total(typed)
