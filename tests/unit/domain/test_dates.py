"""Months that are added to dates, and last days."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.dates import add_months, last_day
from app.domain.errors import RuleViolation


@pytest.mark.parametrize(
    ("start", "months", "anchor", "expected"),
    [
        (date(2026, 1, 31), 1, None, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, None, date(2028, 2, 29)),
        (date(2026, 2, 28), 1, 31, date(2026, 3, 31)),
        (date(2026, 12, 15), 1, None, date(2027, 1, 15)),
        (date(2026, 3, 31), -1, None, date(2026, 2, 28)),
        (date(2026, 1, 15), 0, None, date(2026, 1, 15)),
    ],
)
def test_months_are_clamped_to_short_months_and_return(
    start: date, months: int, anchor: int | None, expected: date
) -> None:
    assert add_months(start, months, anchor) == expected


@pytest.mark.parametrize(
    ("start", "months", "expected"),
    [
        (date(2026, 12, 1), 36, date(2029, 11, 30)),
        (date(2026, 12, 1), 12, date(2027, 11, 30)),
        (date(2028, 2, 29), 12, date(2029, 2, 27)),
    ],
)
def test_a_term_ends_the_day_before_the_next_one_begins(start: date, months: int, expected: date) -> None:
    assert last_day(start, months) == expected


@pytest.mark.parametrize("months", [12 * 9_000, -12 * 9_000])
def test_a_day_outside_the_calendar_is_refused(months: int) -> None:
    with pytest.raises(RuleViolation) as refused:
        add_months(date(2026, 1, 1), months)
    assert refused.value.problems[0].code == "date.range"


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(0, 600))
def test_with_an_anchor_month_by_month_comes_to_the_same_day_as_at_once(start: date, months: int) -> None:
    day = start
    for _ in range(months):
        day = add_months(day, 1, start.day)
    assert day == add_months(start, months)


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(1, 600))
def test_terms_follow_each_other_without_a_gap(start: date, months: int) -> None:
    assert last_day(start, months) + timedelta(days=1) == add_months(start, months)
