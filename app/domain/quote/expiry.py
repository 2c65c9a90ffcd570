"""How long a quote or a change order is open, from its creation: an edit does not start the clock again."""

from datetime import date, timedelta
from enum import StrEnum
from typing import TypeVar

from app.domain.catalogue.catalogue import Programme

Status = TypeVar("Status", bound=StrEnum)
_OPEN, _EXPIRED = "open", "expired"


def quote_expiry(programme: Programme, created_on: date) -> date:
    """Say which is the last day of a quote of ``programme``; the day of its creation is not counted."""
    return created_on + timedelta(days=programme.quote_validity_days)


def status_on(status: Status, expires_on: date, today: date) -> Status:
    """Tell the status as of ``today``: what is open has expired after its last day.

    ``status`` is that of a quote or of a change order, both of which know ``open`` and ``expired``.
    """
    is_over = status == _OPEN and today > expires_on
    return type(status)(_EXPIRED) if is_over else status
