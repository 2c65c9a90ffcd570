"""Moments that a laptop claims: believed while they are near the portal's own, else replaced by it."""

from datetime import date, datetime, timedelta

_BACK = timedelta(days=30)
_AHEAD = timedelta(days=1)


def accepted_date(claimed: date, today: date) -> date:
    """``claimed`` when a laptop may have been offline that long, else ``today``."""
    return claimed if today - _BACK <= claimed <= today + _AHEAD else today


def accepted_moment(claimed: datetime, now: datetime) -> datetime:
    """``claimed`` when a laptop may have been offline that long, else ``now``."""
    if claimed.tzinfo is None:
        return now
    return claimed if now - _BACK <= claimed <= now + _AHEAD else now


def decided_moment(claimed: datetime, now: datetime) -> datetime:
    """When a customer decided: ``claimed`` when a laptop may have been offline that long, else ``now``.

    Never later than ``now``: a decision that has arrived was taken before, whatever the laptop's clock says.
    """
    return min(accepted_moment(claimed, now), now)
