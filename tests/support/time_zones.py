"""The time zones that partners and laptops are tried in, and a machine that stands in one of them."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager

ZONES = ("Europe/Paris", "Pacific/Auckland", "Indian/Reunion", "America/Martinique", "Pacific/Tahiti")
"""Behind and ahead of UTC, by up to half a day; the first two with summer time, at opposite seasons."""


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
