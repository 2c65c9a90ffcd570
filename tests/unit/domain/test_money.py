"""Money: whole minor units, rounded once, half away from zero."""

from collections.abc import Callable
from decimal import Decimal, localcontext

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import Problem, RuleViolation
from app.domain.money import Money, exponent, remaining, round_half_away, total

minors = st.integers(-(10**15), 10**15)
each_exponent = pytest.mark.parametrize("currency", ["XPF", "EUR", "TND", "CLF"])


@pytest.mark.parametrize(
    ("amount", "currency", "minor"),
    [
        ("0.005", "EUR", 1),
        ("-0.005", "EUR", -1),
        ("0.0049999999999999999999999999999999999999", "EUR", 0),
        ("2.5", "JPY", 3),
        ("1.0005", "KWD", 1001),
        ("6278.085", "EUR", 627809),
        ("123456789012345678901234567890.125", "EUR", 12345678901234567890123456789013),
    ],
)
def test_an_amount_is_rounded_once_half_away_from_zero(amount: str, currency: str, minor: int) -> None:
    assert Money.rounded(Decimal(amount), currency) == Money(minor, currency)


@pytest.mark.parametrize(("currency", "places"), [("EUR", 2), ("XPF", 0), ("TND", 3), ("CLF", 4)])
def test_a_currency_has_the_decimals_of_iso_4217(currency: str, places: int) -> None:
    assert exponent(currency) == places


def test_an_unlisted_currency_is_refused() -> None:
    with pytest.raises(RuleViolation) as refused:
        Money.rounded(Decimal(1), "ZZZ")
    assert refused.value.problems == (Problem("currency.unknown", "currency", {"currency": "ZZZ"}),)


@pytest.mark.parametrize(
    "mix",
    [
        lambda: Money(1, "EUR") + Money(1, "USD"),
        lambda: Money(1, "EUR") - Money(1, "USD"),
        lambda: total([Money(1, "EUR"), Money(1, "USD")], "EUR"),
        lambda: total([Money(0, "USD")], "EUR"),
    ],
    ids=["added", "taken away", "summed", "summed though nothing"],
)
def test_two_currencies_are_never_mixed(mix: Callable[[], Money]) -> None:
    with pytest.raises(RuleViolation) as refused:
        mix()
    data = {"expected": "EUR", "found": "USD"}
    assert refused.value.problems == (Problem("currency.mismatch", "currency", data),)


@given(minors, minors, minors)
def test_adding_is_order_free_and_taken_back_by_subtracting(a: int, b: int, c: int) -> None:
    one, two, three = (Money(each, "EUR") for each in (a, b, c))
    assert total([one, two, three], "EUR") == total([three, one, two], "EUR")
    assert one + two - two == one
    assert one + -one == Money.zero("EUR")


@given(minors, st.sampled_from(["EUR", "JPY", "KWD"]))
def test_the_printed_amount_reads_back_as_itself(minor: int, currency: str) -> None:
    money = Money(minor, currency)
    assert Money.rounded(money.amount, currency) == money


@given(minors, st.integers(0, 100))
def test_times_is_repeated_addition(minor: int, count: int) -> None:
    assert Money(minor, "EUR").times(count) == total([Money(minor, "EUR")] * count, "EUR")


@pytest.mark.parametrize(
    ("value", "places", "rounded"),
    [
        ("0.5", 0, "1"),
        ("1.5", 0, "2"),
        ("2.5", 0, "3"),
        ("0.125", 2, "0.13"),
        ("0.12499999999999999999999999999999", 2, "0.12"),
        ("0.00005", 4, "0.0001"),
        ("-0.00015", 4, "-0.0002"),
        ("123456789012345678901234567890.0005", 3, "123456789012345678901234567890.001"),
    ],
)
@pytest.mark.parametrize("digits", [3, 28])
def test_a_half_goes_away_from_zero_whatever_precision_its_caller_computes_with(
    value: str, places: int, rounded: str, digits: int
) -> None:
    with localcontext(prec=digits):
        found = round_half_away(Decimal(value), places)
    assert str(found) == rounded


@given(st.decimals(-10_000, 10_000, places=6), st.integers(0, 4))
def test_rounding_is_the_same_on_both_sides_of_zero(value: Decimal, places: int) -> None:
    assert round_half_away(-value, places) == -round_half_away(value, places)
    assert abs(round_half_away(value, places) - value) <= Decimal("0.5").scaleb(-places)


@each_exponent
@given(exact=st.decimals(-(10**9), 10**9, places=7))
def test_an_amount_and_its_opposite_round_to_opposites_in_every_currency(
    currency: str, exact: Decimal
) -> None:
    assert Money.rounded(-exact, currency) == -Money.rounded(exact, currency)


@each_exponent
@given(minor=minors)
def test_the_tie_between_two_amounts_goes_away_from_zero_in_every_currency(currency: str, minor: int) -> None:
    tie = (Decimal(2 * minor) + 1) / 2
    rounded = Money.rounded(tie.scaleb(-exponent(currency)), currency)
    assert rounded.minor == (minor + 1 if tie > 0 else minor)


@each_exponent
@given(minor=minors, digits=st.integers(1, 5))
def test_an_amount_is_exact_whatever_precision_its_reader_computes_with(
    currency: str, minor: int, digits: int
) -> None:
    with localcontext(prec=digits):
        amount = Money(minor, currency).amount
    assert amount == Decimal(minor) / 10 ** exponent(currency)


@pytest.mark.parametrize(("percent", "left"), [("0", "1"), ("12.5", "0.875"), ("20", "0.8"), ("100", "0")])
def test_a_discount_leaves_the_rest_of_a_price(percent: str, left: str) -> None:
    assert remaining(Decimal(percent)) == Decimal(left)
