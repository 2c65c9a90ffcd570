"""A part of a period's price, by calendar days or by the rule of the contract."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal, localcontext
from typing import assert_never

from app.domain.catalogue.contract_terms import ProrationRule
from app.domain.errors import violation
from app.domain.money import CONTEXT, Money
from app.domain.subscription.billing import BillingPeriod

_DAYS_OF_MONTH = 30


@dataclass(frozen=True, slots=True)
class DayShare:
    """``days`` of the ``of`` days that a period counts."""

    days: int
    of: int


def share_of_period(
    rule: ProrationRule, change: date, start: date, end: date, months: int = 1, threshold_day: int = 15
) -> DayShare:
    """The part of the period ``[start, end)`` of so many months that is left from ``change`` on.

    A period of 0 months is counted in days: thirty-day months do not apply to it.

    Raises:
        RuleViolation: ``proration.period`` when the change does not lie in the period, or the period is
            empty.
    """
    if not start <= change <= end or start == end:
        raise violation(
            "proration.period", change=change.isoformat(), start=start.isoformat(), end=end.isoformat()
        )
    left, whole = (end - change).days, (end - start).days
    match rule:
        case ProrationRule.ACTUAL:
            return DayShare(left, whole)
        case ProrationRule.FIXED_30:
            of = _DAYS_OF_MONTH * months or whole
            return DayShare(of if left == whole else min(left, of), of)
        case ProrationRule.NONE:
            return DayShare(whole if left else 0, whole)
        case ProrationRule.WHOLE_MONTH:
            return DayShare(whole if whole - left < threshold_day else 0, whole)
        case _:
            assert_never(rule)


def share_between(
    rule: ProrationRule, since: date, until: date, period: BillingPeriod, threshold_day: int = 15
) -> DayShare:
    """The part of ``period`` that ``[since, until)`` makes up, both inside it: what a short period costs.

    Raises:
        RuleViolation: ``proration.period`` when a day does not lie in the period.
    """
    part, rest = (
        share_of_period(rule, day, period.start, period.end, period.months, threshold_day)
        for day in (since, until)
    )
    if rule is ProrationRule.NONE and since < until:
        return part
    return DayShare(part.days - rest.days, part.of)


def share_of_further_term(
    rule: ProrationRule, since: date, until: date, period: BillingPeriod, threshold_day: int = 15
) -> DayShare:
    """``share_between`` from the first day of a further term on, before which the term before is invoiced.

    Where begun periods are charged whole, that one has paid for all of this.

    Raises:
        RuleViolation: ``proration.period`` when a day does not lie in the period.
    """
    share = share_between(rule, since, until, period, threshold_day)
    is_paid = rule is ProrationRule.NONE and since > period.start
    return DayShare(0, share.of) if is_paid else share


def prorate(unit: Decimal, quantity: int, days: int, period_days: int, currency: str) -> Money:
    """``unit x quantity x days / period_days``, rounded once; a negative quantity is a credit.

    Raises:
        RuleViolation: ``proration.period`` when the period has no days.
    """
    if period_days <= 0:
        raise violation("proration.period", days=str(days), of=str(period_days))
    with localcontext(CONTEXT):
        # Multiplied first: a daily rate would have to be rounded.
        return Money.rounded(unit * quantity * days / period_days, currency)


def split(full: Money, shares: tuple[DayShare, ...]) -> tuple[Money, ...]:
    """``full`` over periods that make up a whole: each its share, the last one the remainder."""
    parts = [prorate(full.amount, 1, share.days, share.of, full.currency) for share in shares[:-1]]
    rest = full
    for part in parts:
        rest -= part
    return (*parts, rest)
