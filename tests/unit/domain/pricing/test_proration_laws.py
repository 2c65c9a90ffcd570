"""Laws of parts of a period, for every proration rule and any day of it."""

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.catalogue.contract_terms import ProrationRule
from app.domain.dates import add_months
from app.domain.money import Money, total
from app.domain.subscription.billing import BillingPeriod, period_between
from app.domain.subscription.proration import DayShare, prorate, share_between, share_of_period, split

ADDING_UP = [rule for rule in ProrationRule if rule is not ProrationRule.NONE]
FULL = st.integers(0, 10**9).map(lambda minor: Money(minor, "EUR"))
every_rule = pytest.mark.parametrize("rule", ProrationRule)


@st.composite
def days_of_a_period(draw: st.DrawFn, count: int = 1) -> tuple[BillingPeriod, list[date]]:
    """A period of some months, or of some days, and days of it in their order."""
    first = draw(st.dates(date(2020, 1, 1), date(2031, 12, 31)))
    if draw(st.booleans()):
        months = draw(st.sampled_from([1, 3, 12]))
        period = period_between(first, add_months(first, months, first.day), first.day)
    else:
        period = period_between(first, first + timedelta(days=draw(st.integers(1, 40))))
    length = (period.end - period.start).days
    days = draw(st.lists(st.integers(0, length), min_size=count, max_size=count))
    return period, [period.start + timedelta(days=each) for each in sorted(days)]


def left_of(rule: ProrationRule, day: date, period: BillingPeriod) -> DayShare:
    return share_of_period(rule, day, period.start, period.end, period.months)


@every_rule
@given(drawn=days_of_a_period(), full=FULL)
def test_what_is_used_and_what_is_left_make_up_the_full_price(
    rule: ProrationRule, drawn: tuple[BillingPeriod, list[date]], full: Money
) -> None:
    period, (day,) = drawn
    left = left_of(rule, day, period)
    used = DayShare(left.of - left.days, left.of)
    parts = split(full, (used, left))
    assert total(parts, "EUR") == full
    assert all(0 <= part.minor <= full.minor for part in parts)


@every_rule
@given(drawn=days_of_a_period(), full=FULL)
@example(
    drawn=(period_between(date(2026, 6, 1), date(2026, 7, 1)), [date(2026, 6, 16)]), full=Money(1, "EUR")
)
def test_rounding_both_parts_by_themselves_is_never_short_and_at_most_one_unit_over(
    rule: ProrationRule, drawn: tuple[BillingPeriod, list[date]], full: Money
) -> None:
    period, (day,) = drawn
    left = left_of(rule, day, period)
    shares = (DayShare(left.of - left.days, left.of), left)
    parts = [prorate(full.amount, 1, share.days, share.of, "EUR") for share in shares]
    over = total(parts, "EUR").minor - full.minor
    is_tie = 2 * (full.minor * left.days % left.of) == left.of
    assert over == (1 if is_tie else 0)


@every_rule
@given(drawn=days_of_a_period(2))
def test_a_later_day_never_leaves_more(rule: ProrationRule, drawn: tuple[BillingPeriod, list[date]]) -> None:
    period, (earlier, later) = drawn
    shares = [left_of(rule, day, period) for day in (earlier, later)]
    assert shares[0].of == shares[1].of
    assert shares[0].of >= shares[0].days >= shares[1].days >= 0


@pytest.mark.parametrize("rule", ADDING_UP)
@given(drawn=days_of_a_period(3))
def test_two_stretches_that_follow_each_other_cost_what_both_together_cost(
    rule: ProrationRule, drawn: tuple[BillingPeriod, list[date]]
) -> None:
    period, (since, middle, until) = drawn
    first, second = share_between(rule, since, middle, period), share_between(rule, middle, until, period)
    assert first.days + second.days == share_between(rule, since, until, period).days


@given(drawn=days_of_a_period(2))
def test_without_proration_any_stretch_that_is_begun_costs_the_whole(
    drawn: tuple[BillingPeriod, list[date]],
) -> None:
    period, (since, until) = drawn
    share = share_between(ProrationRule.NONE, since, until, period)
    assert share.days == (share.of if since < until else 0)


@given(FULL, st.lists(st.integers(1, 30), min_size=1, max_size=6))
def test_the_remainder_is_near_the_share_of_the_last_part(full: Money, days: list[int]) -> None:
    shares = tuple(DayShare(each, sum(days)) for each in days)
    last = split(full, shares)[-1]
    fair = prorate(full.amount, 1, days[-1], sum(days), "EUR")
    assert abs(last.minor - fair.minor) <= (len(days) + 1) // 2
