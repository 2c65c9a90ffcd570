"""The time zones that partners and laptops are tried in, and a machine that stands in one of them."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta

from app.domain.partner.time_zone import time_zone

ZONES = ("Europe/Paris", "Pacific/Auckland", "Indian/Reunion", "America/Martinique", "Pacific/Tahiti")
"""Behind and ahead of UTC, by up to half a day; the first two with summer time, at opposite seasons."""
FAR = ("Pacific/Auckland", "Pacific/Tahiti")
"""Where a laptop has never the same date in both: enough where each case takes a portal or a window."""


def midnight_after(zone: str, day: date) -> datetime:
    """The moment, in UTC, at which ``day`` has ended in ``zone``."""
    following = day + timedelta(days=1)
    return datetime(following.year, following.month, following.day, tzinfo=time_zone(zone)).astimezone(UTC)


@contextmanager
def standing_in(zone: str) -> Iterator[None]:
    """Let this machine stand in ``zone`` meanwhile: what asks for its own time gets the time there."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = zone
    time.tzset()
    try:
        yield
    finally:
        if before is None:
            del os.environ["TZ"]
        else:
            os.environ["TZ"] = before
        time.tzset()
