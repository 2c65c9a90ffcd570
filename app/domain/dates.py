"""Calendar dates of contracts: months that are added, and their last days."""

from calendar import monthrange
from datetime import date, timedelta

from app.domain.errors import violation


def add_months(start: date, months: int, anchor_day: int | None = None) -> date:
    """The day ``months`` after ``start``, on ``anchor_day`` (default: the day of ``start``).

    The day is clamped to short months and returns afterwards when the anchor is given:
    31 January, 28 February, 31 March.

    Raises:
        RuleViolation: ``date.range`` when the day is in no year of the calendar.
    """
    index = start.year * 12 + start.month - 1 + months
    year, month = index // 12, index % 12 + 1
    if not date.min.year <= year <= date.max.year:
        raise violation("date.range", months=str(months))
    return date(year, month, min(anchor_day or start.day, monthrange(year, month)[1]))


def last_day(start: date, months: int) -> date:
    """The last day, inclusive, of ``months`` that begin on ``start``."""
    return add_months(start, months) - timedelta(days=1)
