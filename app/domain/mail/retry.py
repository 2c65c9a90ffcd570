"""When a message that surely did not leave is tried again."""

from datetime import datetime, timedelta

ATTEMPTS_MAX = 12
"""So often a server may say *not now* before the rep is asked; a network that is away is never counted."""
LONGEST_WAIT = timedelta(minutes=30)
_FIRST_WAIT = timedelta(seconds=15)


def next_try(now: datetime, attempts: int) -> datetime:
    """The moment of the next attempt after ``attempts``: each time twice as late, half an hour at most."""
    doublings: int = 2 ** min(max(attempts - 1, 0), 16)
    return now + min(_FIRST_WAIT * doublings, LONGEST_WAIT)


def is_due(due_at: datetime, now: datetime) -> bool:
    """Whether something that is due at ``due_at`` may leave now.

    More than the longest wait can only mean that the clock was set back: days of waiting would be worse than
    an attempt that comes early.
    """
    return due_at <= now or due_at > now + LONGEST_WAIT
