"""From when what a laptop has for a meeting is, and whether that is of today."""

from datetime import datetime

from app.services.meetings.pinned import PinnedMeeting
from app.services.session.clock import PartnerClock


def known_at(meeting: PinnedMeeting, last_at: datetime | None) -> datetime | None:
    """When a laptop last knew all that the portal knew: ``last_at``, or when it was brought for it later."""
    moments = [each for each in (last_at, meeting.brought_at) if each is not None]
    return max(moments, default=None)


def is_fresh(moment: datetime | None, clock: PartnerClock) -> bool:
    """Whether what is known from ``moment`` is of today where the partner is."""
    return moment is not None and clock.date_of(moment) >= clock.today()
