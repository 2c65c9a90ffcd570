"""Slows down whoever tries links and papers that are none: an address that failed too often rests."""

from datetime import datetime, timedelta
from threading import Lock

REST = timedelta(minutes=5)
MOST = 30
_ADDRESSES_MAX = 10_000


class Attempts:
    """Counts what failed per network address, in this process alone.

    There is nothing to guess in 256 bits of chance: this spares the portal the work. It is in memory, so that
    a wrong link costs no write.
    """

    def __init__(self) -> None:
        self._failures: dict[str, tuple[int, datetime]] = {}
        self._lock = Lock()

    def may_try(self, address: str, now: datetime) -> bool:
        """Whether ``address`` is looked at now."""
        with self._lock:
            count, since = self._failures.get(address, (0, now))
            return count < MOST or now - since >= REST

    def failed(self, address: str, now: datetime) -> None:
        """Remember that ``address`` came with something that is none."""
        with self._lock:
            count, since = self._failures.pop(address, (0, now))
            if now - since >= REST:
                count, since = 0, now
            self._failures[address] = (count + 1, since)
            if len(self._failures) > _ADDRESSES_MAX:
                # The one that has not failed for the longest.
                del self._failures[next(iter(self._failures))]
