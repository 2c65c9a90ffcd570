"""The portal's time: the only clock that decides an expiry, a number's year or a contract's first day."""

from datetime import UTC, date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

PARTNER_ZONE = ZoneInfo("Europe/Paris")
"""Dates on quotes and contracts are calendar dates where the partners are, never UTC instants."""


class Clock(Protocol):
    def now(self) -> datetime:
        """The moment, aware, in UTC."""
        ...


class SystemClock:
    """The machine's own time."""

    def now(self) -> datetime:
        """The moment, aware, in UTC."""
        return datetime.now(UTC)


def partner_date(moment: datetime) -> date:
    """The calendar date of ``moment`` where the partners are."""
    return moment.astimezone(PARTNER_ZONE).date()


def stamp(moment: datetime) -> str:
    """``moment`` as text of one length, so that texts sort as moments do."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
