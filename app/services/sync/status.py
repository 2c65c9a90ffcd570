"""How sync stands, as one frozen value that the badge, the command line and the settings read."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from app.domain.errors import Problem

_logger = logging.getLogger(__name__)


class SyncState(StrEnum):
    """What the badge says, the most urgent first in ``SyncStatus.state``."""

    SIGNED_OUT = "signed_out"
    STOPPED = "stopped"
    SYNCING = "syncing"
    ATTENTION = "attention"
    OFFLINE = "offline"
    WAITING = "waiting"
    UP_TO_DATE = "up_to_date"


class Phase(StrEnum):
    """Says what the runner is doing, whatever waits in the outbox."""

    IDLE = "idle"
    SYNCING = "syncing"
    OFFLINE = "offline"
    SIGNED_OUT = "signed_out"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """``done`` of ``total`` documents while a long pull runs (``total`` 0: not known, or nothing long).

    ``waiting`` commands are to be sent, ``attention`` things ask for a person, ``last_at`` is when the desk
    last knew all that the portal knew. ``problem`` says why it is offline, signed out or stopped, or what of
    the catalogue was set aside.
    """

    phase: Phase = Phase.OFFLINE
    done: int = 0
    total: int = 0
    waiting: int = 0
    attention: int = 0
    last_at: datetime | None = None
    problem: Problem | None = None

    @property
    def state(self) -> SyncState:
        """Return the most urgent state, the one to show."""
        if self.phase in {Phase.SIGNED_OUT, Phase.STOPPED, Phase.SYNCING}:
            return SyncState(self.phase.value)
        if self.attention:
            return SyncState.ATTENTION
        if self.phase is Phase.OFFLINE:
            return SyncState.OFFLINE
        return SyncState.WAITING if self.waiting else SyncState.UP_TO_DATE


StatusListener = Callable[[SyncStatus], None]


class StatusBoard:
    """The current status and those who want to know; thread-safe.

    A listener is called in the thread that changed the status, in the order of the changes.
    """

    def __init__(self, status: SyncStatus | None = None) -> None:
        self._status = status or SyncStatus()
        self._listeners: list[StatusListener] = []
        self._lock = threading.RLock()

    @property
    def status(self) -> SyncStatus:
        """Return the present status."""
        return self._status

    def subscribe(self, listener: StatusListener) -> Callable[[], None]:
        """Call ``listener`` at each change; the returned function ends that."""
        with self._lock:
            self._listeners.append(listener)

        def unsubscribe() -> None:
            with self._lock:
                self._listeners.remove(listener)

        return unsubscribe

    def change(self, **values: Any) -> None:
        """Replace the named fields; tell the listeners when that made a difference."""
        with self._lock:
            status = replace(self._status, **values)
            if status == self._status:
                return
            self._status = status
            for listener in tuple(self._listeners):
                _tell(listener, status)


def _tell(listener: StatusListener, status: SyncStatus) -> None:
    try:
        listener(status)
    except Exception:
        # A listener's bug must not stop the sync that it listens to.
        _logger.exception("a listener of the sync status failed")
