"""Parts of a period's price."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue.contract_terms import ProrationRule
from app.domain.errors import Problem, RuleViolation
from app.domain.money import Money, total
from app.domain.pricing.trace import explain_proration
from app.domain.subscription.billing import BillingPeriod
from app.domain.subscription.proration import DayShare, prorate, share_between, share_of_period, split
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


@pytest.mark.parametrize(
    ("months", "days", "left", "share"),
    [
        # A quarter of 92 days, a year, and a stretch that is no number of months.
        (3, 92, 92, DayShare(90, 90)),
        (3, 92, 91, DayShare(90, 90)),
        (3, 92, 89, DayShare(89, 90)),
        (12, 365, 364, DayShare(360, 360)),
        (12, 365, 1, DayShare(1, 360)),
        (1, 28, 28, DayShare(30, 30)),
        (1, 28, 27, DayShare(27, 30)),
        (0, 17, 17, DayShare(17, 17)),
        (0, 17, 4, DayShare(4, 17)),
        (0, 47, 40, DayShare(40, 47)),
    ],
)
def test_months_of_thirty_days_are_counted_in_periods_of_any_length(
    months: int, days: int, left: int, share: DayShare
) -> None:
    start = date(2026, 7, 1)
    end = start + timedelta(days=days)
    change = end - timedelta(days=left)
    assert share_of_period(ProrationRule.FIXED_30, change, start, end, months) == share


@pytest.mark.parametrize(("threshold", "last_whole"), [(1, 1), (10, 10), (15, 15), (31, 31)])
def test_a_month_is_whole_up_to_the_day_of_the_threshold(threshold: int, last_whole: int) -> None:
    rule = ProrationRule.WHOLE_MONTH
    found = [share_of_period(rule, date(2026, 1, day), *JANUARY, 1, threshold).days for day in range(1, 32)]
    assert found == [31] * last_whole + [0] * (31 - last_whole)


@pytest.mark.parametrize("rule", ProrationRule)
def test_a_stretch_is_what_its_ends_leave_of_the_period(rule: ProrationRule) -> None:
    period = BillingPeriod(*JANUARY, months=1, anchor_day=1)
    since, until = date(2026, 1, 5), date(2026, 1, 20)
    expected = {
        ProrationRule.ACTUAL: DayShare(15, 31),
        ProrationRule.FIXED_30: DayShare(15, 30),
        ProrationRule.NONE: DayShare(31, 31),
        ProrationRule.WHOLE_MONTH: DayShare(31, 31),
    }
    assert share_between(rule, since, until, period) == expected[rule]
    assert share_between(rule, since, since, period).days == 0
    if rule is ProrationRule.WHOLE_MONTH:
        assert share_between(rule, since, until, period, threshold_day=4) == DayShare(0, 31)


@pytest.mark.parametrize(
    ("change", "start", "end"),
    [("2025-12-31", *JANUARY), ("2026-02-02", *JANUARY), ("2026-01-01", JANUARY[0], JANUARY[0])],
    ids=["before", "after", "empty"],
)
def test_a_change_outside_the_period_is_refused(change: str, start: date, end: date) -> None:
    with pytest.raises(RuleViolation) as refused:
        share_of_period(ProrationRule.ACTUAL, date.fromisoformat(change), start, end)
    data = {"change": change, "start": start.isoformat(), "end": end.isoformat()}
    assert refused.value.problems == (Problem("proration.period", "", data),)


@pytest.mark.parametrize("of", [0, -1])
def test_a_period_without_days_is_refused(of: int) -> None:
    with pytest.raises(RuleViolation) as refused:
        prorate(Decimal(1), 1, 1, of, "EUR")
    assert refused.value.problems == (Problem("proration.period", "", {"days": "1", "of": str(of)}),)


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
