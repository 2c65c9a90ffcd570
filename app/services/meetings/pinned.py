"""A customer pinned for a meeting, as it is kept on this laptop."""

from dataclasses import dataclass
from datetime import date, datetime, time

from app.domain.ids import CustomerId


@dataclass(frozen=True, slots=True)
class PinnedMeeting:
    """Whom the rep meets, and when as far as it is known.

    ``customer_name`` is what the customer was called when it was pinned: it says whom a meeting was about
    when the customer is not here any more. ``brought_at`` is the end of the exchange that was made for the
    meeting, None before one.
    """

    id: str
    customer_id: CustomerId
    customer_name: str
    pinned_at: datetime
    day: date | None = None
    at: time | None = None
    brought_at: datetime | None = None

    @property
    def order(self) -> tuple[date, time, str, str]:
        """Where it stands in a list: by day and time, without a day last, without a time first."""
        return self.day or date.max, self.at or time.min, self.customer_name, self.id

    def is_on(self, day: date) -> bool:
        """Whether it is on that day."""
        return self.day == day
