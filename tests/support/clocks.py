"""A clock that stands still until told otherwise."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

NOON = datetime(2026, 11, 20, 11, 0, tzinfo=UTC)


class FixedClock:
    """The clock of a laptop or a portal in a test."""

    def __init__(self, moment: datetime = NOON) -> None:
        self.moment = moment

    def now(self) -> datetime:
        """The moment it stands at, in UTC."""
        return self.moment

    def today(self) -> date:
        """The date in Paris, where the partners of most tests are."""
        return self.moment.astimezone(ZoneInfo("Europe/Paris")).date()

    def advance(self, **duration: float) -> None:
        """Let time pass: the arguments of ``timedelta``."""
        self.moment += timedelta(**duration)
