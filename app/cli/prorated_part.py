"""What ``channeldesk prorate`` is asked: a price, a quantity, and the part of a period that they are for."""

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.cli import json_readers as figures
from app.cli.document import Fields
from app.domain.catalogue.contract_terms import ProrationRule
from app.domain.checks.amounts import QUANTITY_MAX, check_percent, check_price, check_quantity
from app.domain.errors import Problem, RuleViolation
from app.domain.subscription.billing import period_between
from app.domain.subscription.proration import DayShare, share_between

_DAYS_MAX = 40_000
_THRESHOLD_DAY, _MONTH_DAYS = 15, 31


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a period's price; ``charged`` and ``period`` are its dates where they were given."""

    price: Decimal
    quantity: int
    currency: str
    percent_vat: Decimal
    share: DayShare
    charged: tuple[date, date] | None = None
    period: tuple[date, date] | None = None


def read_part(options: argparse.Namespace) -> Part:
    """The part that the options of ``prorate`` speak of.

    Raises:
        RuleViolation: with everything that is wrong, each at its option: ``--price``.
    """
    given = {f"--{name.replace('_', '-')}": value for name, value in vars(options).items()}
    fields = Fields(given, "", [])
    price = fields.read("--price", figures.decimal, Decimal(0))
    quantity = fields.read("--quantity", figures.whole, 1)
    percent = fields.read("--percent-vat", figures.decimal, Decimal(0))
    currency = fields.read("--currency", figures.currency, "EUR")
    fields.note(*check_price("--price", price), *check_percent("--percent-vat", percent))
    fields.note(*check_quantity("--quantity", quantity, -QUANTITY_MAX))
    charged = period = None
    if fields.has("--days"):
        share = _share_of_days(fields)
    else:
        charged, period = _spans(fields)
        share = _share_of_dates(fields, charged, period)
    if fields.problems:
        raise RuleViolation(*fields.problems)
    return Part(price, quantity, currency, percent, share, charged, period)


def _share_of_days(fields: Fields) -> DayShare:
    of = fields.read("--of", figures.whole, None)
    if of is not None:
        fields.note(*_check_days("--of", of, 1, _DAYS_MAX))
    days = fields.read("--days", figures.whole, 0)
    if of is not None and of > 0:
        fields.note(*_check_days("--days", days, 0, of))
    return DayShare(days, of or 1)


def _check_days(field: str, value: int, lowest: int, highest: int) -> Iterator[Problem]:
    if not lowest <= value <= highest:
        yield Problem("days.range", field, {"value": str(value), "min": str(lowest), "max": str(highest)})


def _spans(fields: Fields) -> tuple[tuple[date, date], tuple[date, date]]:
    """The days that are charged and those of the period, both half-open."""
    since, until, start, end = (
        fields.read(f"--{name}", figures.day, None) for name in ("from", "to", "period-start", "period-end")
    )
    if start and end and not start < end:
        fields.note(Problem("period.reversed", "--period-end", _days(start=start, end=end)))
    elif start and end:
        for field, each in (("--from", since), ("--to", until)):
            if each is not None and not start <= each <= end:
                fields.note(Problem("date.outside_period", field, _days(on=each, start=start, end=end)))
    if since and until and since > until:
        fields.note(Problem("part.reversed", "--to", _days(start=since, end=until)))
    nothing = date.min
    return (since or nothing, until or nothing), (start or nothing, end or nothing)


def _days(**days: date) -> dict[str, str]:
    return {name: each.isoformat() for name, each in days.items()}


def _share_of_dates(fields: Fields, charged: tuple[date, date], period: tuple[date, date]) -> DayShare:
    rule = fields.read("--proration", figures.one_of(ProrationRule), ProrationRule.ACTUAL)
    threshold_day = fields.read("--threshold-day", figures.whole, _THRESHOLD_DAY)
    fields.note(*_check_days("--threshold-day", threshold_day, 1, _MONTH_DAYS))
    if fields.problems:
        return DayShare(0, 1)
    return share_between(rule, *charged, period_between(*period), threshold_day)
