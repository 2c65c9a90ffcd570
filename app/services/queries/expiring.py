"""The quotes and change quotes that run out soon: how many, which, and what would go with them."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from app.domain.kind import Kind
from app.domain.money import Money
from app.domain.quote.number import display_number
from app.models.connection import Readers
from app.services.queries.quote_columns import MORE_PER_MONTH, PER_MONTH, QUOTED_PER_MONTH

_LAST_DAYS = "status = 'open' AND expires_on BETWEEN :first AND :last"
_OPEN = f"""
    SELECT 'quote' AS kind, id, customer_id, number, provisional_number, revision, monthly_minor AS minor,
    {QUOTED_PER_MONTH} AS at_stake, currency, expires_on FROM quote WHERE {_LAST_DAYS}
    UNION ALL
    SELECT 'change_order', id, customer_id, number, provisional_number, revision, {PER_MONTH},
    {MORE_PER_MONTH}, currency, expires_on FROM change_order WHERE {_LAST_DAYS}
"""
_FIRST_OF_EACH = " UNION ALL ".join(
    f"SELECT min(expires_on) AS day FROM {table} WHERE status = 'open' AND expires_on >= :first"
    for table in ("quote", "change_order")
)
_FIRST_DAY = f"SELECT min(day) FROM ({_FIRST_OF_EACH})"


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


@dataclass(frozen=True, slots=True)
class ExpiringRow:
    """A quote or change quote (``kind``) that runs out; ``at_stake`` is what a month of it brings.

    For a change quote that is what comes on top of what is held already, and may be less than nothing.
    """

    kind: Kind
    id: str
    customer_id: str
    customer_name: str
    number: str
    at_stake: Money
    expires_on: date


def expiring_soon(readers: Readers, today: date, days: int) -> ExpiringSoon | None:
    """Of those whose last day is one of the next ``days``, today included; None when there is none."""
    with readers.borrow() as connection:
        found = connection.execute(
            "SELECT count(*) OVER (), coalesce(c.name, ''), q.number, q.provisional_number, q.revision,"
            f" q.minor, q.currency, q.expires_on FROM ({_OPEN}) q"
            " LEFT JOIN customer c ON c.id = q.customer_id ORDER BY q.expires_on, q.id LIMIT 1",
            _days(today, days),
        ).fetchone()
    if found is None:
        return None
    count, name, number, provisional, revision, minor, currency, expires_on = found
    shown = display_number(number, provisional, revision)
    return ExpiringSoon(count, name, shown, Money(minor, currency), date.fromisoformat(expires_on))


def expiring_rows(readers: Readers, today: date, days: int) -> tuple[ExpiringRow, ...]:
    """All of those, the next to run out first."""
    return _rows(readers, _days(today, days), most=-1)


def next_to_expire(readers: Readers, today: date) -> ExpiringRow | None:
    """The next that runs out, whenever that is; None when nothing is open."""
    with readers.borrow() as connection:
        # By the index alone: all that is open need not be read for the first of it.
        (day,) = connection.execute(_FIRST_DAY, {"first": today.isoformat()}).fetchone()
    if day is None:
        return None
    return next(iter(_rows(readers, {"first": day, "last": day}, most=1)), None)


def _days(today: date, days: int) -> dict[str, str]:
    return {"first": today.isoformat(), "last": (today + timedelta(days=days - 1)).isoformat()}


def _rows(readers: Readers, values: dict[str, str], most: int) -> tuple[ExpiringRow, ...]:
    with readers.borrow() as connection:
        found = connection.execute(
            "SELECT q.kind, q.id, q.customer_id, coalesce(c.name, ''), q.number, q.provisional_number,"
            f" q.revision, q.at_stake, q.currency, q.expires_on FROM ({_OPEN}) q"
            " LEFT JOIN customer c ON c.id = q.customer_id ORDER BY q.expires_on, q.id LIMIT :most",
            {**values, "most": most},
        ).fetchall()
    return tuple(_row(each) for each in found)


def _row(values: tuple[Any, ...]) -> ExpiringRow:
    kind, id, customer_id, name, number, provisional, revision, minor, currency, expires_on = values
    return ExpiringRow(
        kind=Kind(kind),
        id=id,
        customer_id=customer_id,
        customer_name=name,
        number=display_number(number, provisional, revision),
        at_stake=Money(minor, currency),
        expires_on=date.fromisoformat(expires_on),
    )
