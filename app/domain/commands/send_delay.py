"""How long a command waits before it is sent, so that what a rep did can still be undone."""

from datetime import datetime, timedelta

SEND_DELAY_S = 5
"""Seconds that a command waits unless the rep chose otherwise."""
SEND_DELAY_MAX_S = 30
"""The longest delay that can be chosen; 0 sends at once, and nothing can be undone."""


def send_after(written_at: datetime, delay_s: float) -> datetime:
    """Return the moment before which a command written at ``written_at`` is not sent."""
    return written_at + timedelta(seconds=delay_s)


def remaining_s(after: datetime, now: datetime) -> float:
    """Return how many seconds of the delay until ``after`` are left; 0.0 when it is over.

    More than the longest delay can only mean that the clock was set back: the command leaves at once, because
    days of waiting would be worse than an undo that comes to an end early.
    """
    left = (after - now).total_seconds()
    return left if 0.0 < left <= SEND_DELAY_MAX_S else 0.0
