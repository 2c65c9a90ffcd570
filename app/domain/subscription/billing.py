"""Billing periods: what one regular invoice covers, and which one follows."""

from dataclasses import dataclass
from datetime import date

from app.domain.dates import add_months
from app.domain.errors import violation


@dataclass(frozen=True, slots=True)
class BillingPeriod:
    """What one regular invoice covers, half-open ``[start, end)``.

    ``months`` is its length; 0 where it is no whole number of months and is counted in days. ``anchor_day``
    is the day of the month that it bills on: clamped to short months, it returns afterwards.
    """

    start: date
    end: date
    months: int
    anchor_day: int

    def following(self) -> "BillingPeriod":
        """The period that begins where this one ends.

        Raises:
            RuleViolation: ``date.range`` when it would end in no year of the calendar.
        """
        if self.months:
            end = add_months(self.end, self.months, self.anchor_day)
        else:
            try:
                end = self.end + (self.end - self.start)
            except OverflowError:
                raise violation("date.range", days=str((self.end - self.start).days)) from None
        return BillingPeriod(self.end, end, self.months, self.anchor_day)


def period_with(day: date, start: date, months: int, anchor_day: int) -> BillingPeriod:
    """The period of ``months`` that ``day`` is in, counted from ``start``, which begins the first.

    Raises:
        RuleViolation: ``date.range`` when it would end in no year of the calendar.
    """
    count = max(0, ((day.year - start.year) * 12 + day.month - start.month) // months - 1)
    while (end := add_months(start, (count + 1) * months, anchor_day)) <= day:
        count += 1
    begins = add_months(start, count * months, anchor_day) if count else start
    return BillingPeriod(begins, end, months, anchor_day)


def period_between(start: date, end: date, anchor_day: int | None = None) -> BillingPeriod:
    """The period ``[start, end)``: whole months where both days fit one anchor, else so many days.

    A contract keeps its anchor. Where only the dates are known the later day of the month is taken for it:
    28 February to 31 March bills on the 31st.

    Raises:
        RuleViolation: ``period.reversed`` at ``end`` when it does not end after it starts.
    """
    if end <= start:
        raise violation("period.reversed", "end", start=start.isoformat(), end=end.isoformat())
    anchor = anchor_day or max(start.day, end.day)
    months = (end.year - start.year) * 12 + end.month - start.month
    fits = months > 0 and start == add_months(start, 0, anchor) and end == add_months(start, months, anchor)
    return BillingPeriod(start, end, months if fits else 0, anchor)
