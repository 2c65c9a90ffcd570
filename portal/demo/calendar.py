"""Days of the demo, all counted from today."""

from datetime import UTC, date, datetime, time, timedelta

from portal.demo.plans import PlannedQuote

_NOTICE_DAYS = 10


def days_before(day: date, days: int) -> date:
    """The date that many days before ``day``."""
    return day - timedelta(days=days)


def moment(day: date, minutes: int) -> datetime:
    """A moment of the working day, in UTC: ``minutes`` after seven in the morning."""
    return datetime.combine(day, time(7, 0), UTC) + timedelta(minutes=minutes)


def month_start(today: date, months: int) -> date:
    """The first day of the month ``months`` after the current one."""
    index = today.year * 12 + today.month - 1 + months
    return date(index // 12, index % 12 + 1, 1)


def created_on(planned: PlannedQuote, today: date) -> date:
    """When a quote was made."""
    return days_before(_reference(planned, today), planned.age)


def decided_on(planned: PlannedQuote, today: date) -> date:
    """When a quote was validated or refused."""
    return days_before(_reference(planned, today), planned.decided)


def start_of(planned: PlannedQuote, today: date) -> date:
    """The provisional start date: the first of a month, never before the quote was made."""
    if planned.start_months is not None:
        return month_start(today, planned.start_months)
    return month_start(created_on(planned, today) + timedelta(days=_NOTICE_DAYS), 1)


def _reference(planned: PlannedQuote, today: date) -> date:
    return today if planned.start_months is None else month_start(today, planned.start_months)
