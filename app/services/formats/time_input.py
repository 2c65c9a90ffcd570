"""Times of day as people type them: 14:30, 14h30, 14 h, 9.30, 1430 or 9."""

import re
from datetime import time

from app.domain.errors import violation

_TIME = re.compile(r"(\d{1,2})(?:\s*[h:.]\s*(\d{2})?|(\d{2}))?")
_LONGEST = 12


def parse_time(text: str) -> time:
    """The time written in ``text``.

    Raises:
        RuleViolation: ``time.invalid``, with ``typed``.
    """
    tidy = " ".join(text.lower().split())
    found = _TIME.fullmatch(tidy) if len(tidy) <= _LONGEST else None
    if found is not None:
        hour, minute = int(found[1]), int(found[2] or found[3] or 0)
        if hour <= time.max.hour and minute <= time.max.minute:
            return time(hour, minute)
    raise violation("time.invalid", "time", typed=text[:_LONGEST])
