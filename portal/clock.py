"""The portal's time: the only clock that decides an expiry, a number's year or a contract's first day.

Which day a moment is, the partner's time zone says: ``portal.store.partners``.
"""

from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    def now(self) -> datetime:
        """The moment, aware, in UTC."""
        ...


class SystemClock:
    """The machine's own time."""

    def now(self) -> datetime:
        """The moment, aware, in UTC."""
        return datetime.now(UTC)


def stamp(moment: datetime) -> str:
    """``moment`` as text of one length, so that texts sort as moments do."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
