"""Parts of a period's price."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import RuleViolation
from app.domain.money import Money, total
from app.domain.pricing.trace import explain_proration
from app.domain.subscription.proration import DayShare, ProrationRule, prorate, share_of_period, split
from tests.support import builders as b
from tests.support.strategies import amounts
from tests.support.vectors import vectors

PUBLISHED = [(case, case["expected"]) for case in vectors("proration")["vectors"]]
ROUNDED_ELSEWHERE = [(case, case["correct"]) for case in vectors("proration_anti")["vectors"]]
JANUARY = (date(2026, 1, 1), date(2026, 2, 1))


@pytest.mark.parametrize(
    ("case", "expected"),
    [*PUBLISHED, *ROUNDED_ELSEWHERE],
    ids=[case["id"] for case, _ in [*PUBLISHED, *ROUNDED_ELSEWHERE]],
)
def test_a_published_part_comes_out_to_the_cent(case: dict[str, Any], expected: str) -> None:
    question = (Decimal(case["price"]), int(case["qty"]), case["days"], case["of"], "EUR")
    assert prorate(*question) == b.eur(expected)
    assert explain_proration(*question)[-1].result == Decimal(expected)


@pytest.mark.parametrize(
    ("rule", "day", "share"),
    [
        ("actual", 1, DayShare(31, 31)),
        ("actual", 24, DayShare(8, 31)),
        ("fixed_30", 1, DayShare(30, 30)),
        ("fixed_30", 2, DayShare(30, 30)),
        ("fixed_30", 24, DayShare(8, 30)),
        ("none", 31, DayShare(31, 31)),
        ("whole_month", 15, DayShare(31, 31)),
        ("whole_month", 16, DayShare(0, 31)),
    ],
)
def test_the_rule_of_the_contract_counts_the_days(rule: str, day: int, share: DayShare) -> None:
    assert share_of_period(ProrationRule(rule), date(2026, 1, day), *JANUARY) == share


@pytest.mark.parametrize("rule", ProrationRule)
def test_nothing_is_left_on_the_day_after_the_period_and_all_on_its_first(rule: ProrationRule) -> None:
    start, end = JANUARY
    assert share_of_period(rule, end, start, end).days == 0
    whole = share_of_period(rule, start, start, end)
    assert whole.days == whole.of


@pytest.mark.parametrize("change", [date(2025, 12, 31), date(2026, 2, 2)])
def test_a_change_outside_the_period_is_refused(change: date) -> None:
    with pytest.raises(RuleViolation) as refused:
        share_of_period(ProrationRule.ACTUAL, change, *JANUARY)
    assert refused.value.problems[0].code == "proration.period"


def test_a_period_without_days_is_refused() -> None:
    with pytest.raises(RuleViolation):
        prorate(Decimal(1), 1, 1, 0, "EUR")
    with pytest.raises(RuleViolation):
        share_of_period(ProrationRule.ACTUAL, JANUARY[0], JANUARY[0], JANUARY[0])


@given(amounts, st.integers(-500, 500), st.integers(0, 366), st.integers(1, 366))
def test_a_credit_is_the_charge_with_its_sign_turned(
    unit: Decimal, quantity: int, days: int, of: int
) -> None:
    charge = prorate(unit, quantity, days, of, "EUR")
    assert charge + prorate(unit, -quantity, days, of, "EUR") == Money.zero("EUR")


@given(st.integers(0, 10**9), st.lists(st.integers(1, 30), min_size=1, max_size=5))
def test_parts_of_a_whole_add_up_to_it(minor: int, days: list[int]) -> None:
    full = Money(minor, "EUR")
    parts = split(full, tuple(DayShare(each, sum(days)) for each in days))
    assert total(parts, "EUR") == full


def test_each_part_is_its_share_and_the_last_takes_what_is_left() -> None:
    shares = (DayShare(10, 31), DayShare(10, 31), DayShare(11, 31))
    assert split(b.eur("100"), shares) == (b.eur("32.26"), b.eur("32.26"), b.eur("35.48"))


@given(st.integers(0, 30), amounts)
def test_the_days_before_and_after_a_change_make_up_the_period(day: int, unit: Decimal) -> None:
    start, end = JANUARY
    left = share_of_period(ProrationRule.ACTUAL, start + timedelta(days=day), start, end)
    assert left.days + day == left.of
