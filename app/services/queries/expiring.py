"""How many quotes and change quotes run out soon, and the first of them: one line of the first screen."""

from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.money import Money
from app.domain.quote.number import display_number
from app.models.connection import Readers
from app.services.queries.quote_columns import PER_MONTH

_LAST_DAYS = "status = 'open' AND expires_on BETWEEN :first AND :last"
_OPEN = f"""
    SELECT id, customer_id, number, provisional_number, revision, monthly_minor AS minor, currency, expires_on
    FROM quote WHERE {_LAST_DAYS}
    UNION ALL
    SELECT id, customer_id, number, provisional_number, revision, {PER_MONTH}, currency, expires_on
    FROM change_order WHERE {_LAST_DAYS}
"""


@dataclass(frozen=True, slots=True)
class ExpiringSoon:
    """``count`` open quotes and change quotes; the rest speaks of the first to expire.

    ``per_month`` is what that one comes to each month, for a change quote all that is held then.
    """

    count: int
    customer_name: str
    number: str
    per_month: Money
    expires_on: date


def expiring_soon(readers: Readers, today: date, days: int) -> ExpiringSoon | None:
    """Of those whose last day is one of the next ``days``, today included; None when there is none."""
    last = today + timedelta(days=days - 1)
    with readers.borrow() as connection:
        found = connection.execute(
            "SELECT count(*) OVER (), coalesce(c.name, ''), q.number, q.provisional_number, q.revision,"
            f" q.minor, q.currency, q.expires_on FROM ({_OPEN}) q"
            " LEFT JOIN customer c ON c.id = q.customer_id ORDER BY q.expires_on, q.id LIMIT 1",
            {"first": today.isoformat(), "last": last.isoformat()},
        ).fetchone()
    if found is None:
        return None
    count, name, number, provisional, revision, minor, currency, expires_on = found
    shown = display_number(number, provisional, revision)
    return ExpiringSoon(count, name, shown, Money(minor, currency), date.fromisoformat(expires_on))
