"""Slows down who guesses passwords: a login that failed too often rests for a while."""

import threading
from collections import defaultdict
from datetime import datetime, timedelta

_MOST = 5
_REST = timedelta(minutes=5)
_LOGINS_MAX = 10_000


class Throttle:
    """Counts the failed sign-ins of each login in this process."""

    def __init__(self) -> None:
        self._failures: dict[str, list[datetime]] = defaultdict(list)
        self._lock = threading.Lock()

    def must_rest(self, login: str, now: datetime) -> bool:
        """Whether ``login`` failed too often lately to be tried."""
        with self._lock:
            return len(self._recent(login, now)) >= _MOST

    def failed(self, login: str, now: datetime) -> None:
        """Count a failure."""
        with self._lock:
            if len(self._failures) > _LOGINS_MAX:
                self._failures.clear()
            self._failures[login] = [*self._recent(login, now), now]

    def succeeded(self, login: str) -> None:
        """Forget the failures."""
        with self._lock:
            self._failures.pop(login, None)

    def _recent(self, login: str, now: datetime) -> list[datetime]:
        return [moment for moment in self._failures.get(login, ()) if moment > now - _REST]
