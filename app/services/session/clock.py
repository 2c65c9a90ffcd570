"""What time it is, from one place, so that a test can say otherwise."""

from datetime import UTC, date, datetime, tzinfo
from typing import Protocol


class Clock(Protocol):
    """The two questions anybody asks about time."""

    def now(self) -> datetime:
        """This moment, aware, in UTC."""
        ...

    def today(self, zone: tzinfo | None = None) -> date:
        """The calendar date in ``zone``; without one, where this machine stands."""
        ...


class SystemClock:
    """The clock of this machine."""

    def now(self) -> datetime:
        """This moment, aware, in UTC."""
        return datetime.now(UTC)

    def today(self, zone: tzinfo | None = None) -> date:
        """The calendar date in ``zone``; without one, where this machine stands."""
        return self.now().astimezone(zone).date()
