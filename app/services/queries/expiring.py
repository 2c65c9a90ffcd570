"""How many quotes run out soon, and the first of them: one line of the first screen."""

from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.money import Money
from app.models.connection import Readers


@dataclass(frozen=True, slots=True)
class ExpiringSoon:
    """``count`` open quotes; the rest speaks of the first to expire."""

    count: int
    customer_name: str
    number: str
    monthly: Money
    expires_on: date


def expiring_soon(readers: Readers, today: date, days: int) -> ExpiringSoon | None:
    """Of the open quotes whose last day is one of the next ``days``; None when there is none."""
    last = today + timedelta(days=days - 1)
    with readers.borrow() as connection:
        span = ("open", today.isoformat(), last.isoformat())
        count = connection.execute(
            "SELECT count(*) FROM quote WHERE status = ? AND expires_on BETWEEN ? AND ?", span
        ).fetchone()[0]
        if not count:
            return None
        name, number, revision, minor, currency, expires_on = connection.execute(
            "SELECT coalesce(c.name, ''), coalesce(nullif(q.number, ''), q.provisional_number), q.revision,"
            " q.monthly_minor, q.currency, q.expires_on"
            " FROM quote q LEFT JOIN customer c ON c.id = q.customer_id"
            " WHERE q.status = ? AND q.expires_on BETWEEN ? AND ? ORDER BY q.expires_on, q.id LIMIT 1",
            span,
        ).fetchone()
    shown = f"{number}-{revision}" if revision > 1 else number
    return ExpiringSoon(count, name, shown, Money(minor, currency), date.fromisoformat(expires_on))
