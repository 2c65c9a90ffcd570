"""What time it is, from one place, so that a test can say otherwise."""

from datetime import UTC, date, datetime
from typing import Protocol

from app.domain.partner.time_zone import DEFAULT_TIME_ZONE, date_in, time_zone


class Clock(Protocol):
    """The time of this machine; it has no date, because contract dates are never those of a laptop."""

    def now(self) -> datetime:
        """This moment, aware, in UTC."""
        ...


class SystemClock:
    """The clock of this machine."""

    def now(self) -> datetime:
        """This moment, aware, in UTC."""
        return datetime.now(UTC)


class PartnerClock:
    """The clock of a desk: the moment as this machine has it, and the date as the partner has it.

    It stands in ``Europe/Paris`` until it follows a partner. Any thread may ask.
    """

    def __init__(self, clock: Clock, zone: str = DEFAULT_TIME_ZONE) -> None:
        """Begin in the zone that the IANA database calls ``zone``.

        Raises:
            RuleViolation: ``time_zone.unknown``.
        """
        self._clock, self._zone = clock, time_zone(zone)

    @property
    def zone(self) -> str:
        """The name of the partner's time zone."""
        return self._zone.key

    def now(self) -> datetime:
        """This moment, aware, in UTC."""
        return self._clock.now()

    def today(self) -> date:
        """The calendar date where the partner is."""
        return self.date_of(self.now())

    def date_of(self, moment: datetime) -> date:
        """The calendar date of ``moment``, which is aware, where the partner is."""
        return date_in(self._zone, moment)

    def differs_here(self) -> bool:
        """Whether it is another date where this machine stands."""
        here = self.now().astimezone()
        return here.date() != self.today()

    def follow(self, zone: str) -> None:
        """Have the dates of ``zone`` from now on.

        Raises:
            RuleViolation: ``time_zone.unknown``; the dates stay as they were.
        """
        self._zone = time_zone(zone)
