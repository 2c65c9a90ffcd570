"""Billing periods on their anchor."""

from calendar import monthrange
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.dates import add_months
from app.domain.errors import RuleViolation
from app.domain.subscription.billing import BillingPeriod, period_between
from tests.support.problems import codes_and_fields

DAYS = st.dates(date(2000, 1, 1), date(2060, 1, 1))


@given(DAYS, st.sampled_from([1, 3, 12]), st.integers(1, 40))
def test_periods_follow_each_other_and_begin_on_the_anchor(first: date, months: int, count: int) -> None:
    period = period_between(first, add_months(first, months, first.day), first.day)
    for _ in range(count):
        following = period.following()
        assert following.start == period.end
        assert following.start.day == min(first.day, monthrange(*following.start.timetuple()[:2])[1])
        period = following
    assert period.end == add_months(first, months * (count + 1), first.day)


def test_the_anchor_is_clamped_to_short_months_and_returns() -> None:
    period = period_between(date(2026, 1, 31), date(2026, 2, 28))
    assert period == BillingPeriod(date(2026, 1, 31), date(2026, 2, 28), 1, 31)
    ends = [period.end, period.following().end, period.following().following().end]
    assert ends == [date(2026, 2, 28), date(2026, 3, 31), date(2026, 4, 30)]


@pytest.mark.parametrize(
    ("start", "end", "months", "anchor"),
    [
        (date(2026, 11, 1), date(2026, 12, 1), 1, 1),
        (date(2026, 2, 28), date(2026, 3, 31), 1, 31),
        (date(2026, 2, 28), date(2026, 3, 28), 1, 28),
        (date(2026, 11, 15), date(2027, 2, 15), 3, 15),
        (date(2026, 2, 28), date(2027, 2, 28), 12, 28),
        (date(2026, 11, 1), date(2026, 12, 15), 0, 15),
        (date(2026, 11, 1), date(2026, 11, 8), 0, 8),
    ],
)
def test_the_length_of_a_period_is_seen_from_its_days(
    start: date, end: date, months: int, anchor: int
) -> None:
    assert period_between(start, end) == BillingPeriod(start, end, months, anchor)


def test_the_anchor_that_the_contract_keeps_goes_before_what_the_days_suggest() -> None:
    period = period_between(date(2026, 2, 28), date(2026, 3, 28), 28)
    assert period.following().end == date(2026, 4, 28)
    kept = period_between(date(2028, 2, 29), date(2028, 3, 31), 31)
    assert (kept.months, kept.following().end) == (1, date(2028, 4, 30))


@given(DAYS, st.integers(1, 400))
def test_a_period_counted_in_days_is_followed_by_as_many(start: date, days: int) -> None:
    period = BillingPeriod(start, start + timedelta(days=days), 0, start.day)
    following = period.following()
    assert (following.start, following.end) == (period.end, period.end + timedelta(days=days))


@pytest.mark.parametrize("end", [date(2026, 11, 1), date(2026, 10, 31)])
def test_a_period_that_does_not_end_after_it_starts_is_refused(end: date) -> None:
    with pytest.raises(RuleViolation) as refused:
        period_between(date(2026, 11, 1), end)
    assert codes_and_fields(refused.value.problems) == [("period.reversed", "end")]


@pytest.mark.parametrize("months", [0, 1])
def test_a_period_beyond_the_calendar_is_refused(months: int) -> None:
    last = BillingPeriod(date(9999, 12, 1), date(9999, 12, 31), months, 31)
    with pytest.raises(RuleViolation) as refused:
        last.following()
    assert codes_and_fields(refused.value.problems) == [("date.range", "")]
