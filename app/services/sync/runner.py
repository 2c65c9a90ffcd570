"""When sync runs, on one thread: when woken, when the portal has news, and after a backoff."""

import logging
import random
import threading
import time
from typing import Protocol

from app.domain.errors import Problem
from app.services.portal_client.errors import Interrupted, PortalError
from app.services.sync.outcome import Done, Outcome, Retry, Stopped
from app.services.sync.status import Phase, StatusBoard

MAX_BACKOFF_S = 300.0
LISTEN_S = 25
LISTENS_PER_CYCLE = 24
"""A whole cycle at least every ten minutes, whatever the long polls said."""
SHORTEST_LISTEN_S = 1.0
"""A portal that does not hold a long poll is not asked more often than this."""

_logger = logging.getLogger(__name__)


class Engine(Protocol):
    """Runs one cycle; knows no thread and no waiting."""

    def run_once(self) -> Outcome:
        """Run one whole cycle."""

    def listen(self, wait_s: int) -> bool:
        """Whether the portal has news, within ``wait_s`` seconds."""

    def stop_listening(self) -> None:
        """End ``listen`` from another thread."""

    def resume_listening(self) -> None:
        """Allow ``listen`` again."""

    def cancel(self) -> None:
        """End ``run_once`` and ``listen`` from another thread, at the next safe point."""

    def resume(self) -> None:
        """Allow ``run_once`` again after ``cancel``."""


def backoff_s(failures: int, chance: random.Random) -> float:
    """Full jitter: anything up to ``2 ** failures`` seconds, at most five minutes."""
    return chance.uniform(0.0, min(MAX_BACKOFF_S, 2.0 ** min(failures, 16)))


class SyncRunner:
    """Owns the thread that syncs. All methods return at once, except ``stop``."""

    def __init__(self, engine: Engine, board: StatusBoard, chance: random.Random | None = None) -> None:
        self._engine = engine
        self._board = board
        self._chance = chance or random.Random()
        self._thread: threading.Thread | None = None
        self._condition = threading.Condition()
        self._is_woken = False
        self._is_forced = False
        self._is_stopping = False
        self._is_listening = False

    def start(self) -> None:
        """Begin to sync."""
        assert self._thread is None, "started twice"
        self._is_stopping = False
        self._thread = threading.Thread(target=self._run, name="sync")
        self._thread.start()

    def stop(self) -> None:
        """End the thread; what was under way is broken off at a safe point."""
        thread = self._thread
        if thread is None:
            return
        with self._condition:
            self._is_stopping = True
            self._engine.cancel()
            self._condition.notify_all()
        thread.join()
        self._thread = None

    def wake(self) -> None:
        """Send what was saved here soon. Does not shorten a wait that the portal asked for."""
        self._wake(is_forced=False)

    def sync_now(self) -> None:
        """Run now, because the rep asked or signed in again, whatever the runner is waiting for."""
        self._wake(is_forced=True)

    def cancel(self) -> None:
        """Break the cycle under way off; nothing runs until ``sync_now``."""
        self._engine.cancel()

    def _wake(self, is_forced: bool) -> None:
        with self._condition:
            self._is_woken = True
            self._is_forced = self._is_forced or is_forced
            is_listening = self._is_listening
            self._condition.notify_all()
        if is_listening:
            self._engine.stop_listening()

    def _run(self) -> None:
        failures = 0
        while self._begin():
            outcome = self._cycle()
            match outcome:
                case Done():
                    failures = 0
                    outcome = self._listen()
                case Retry() | Stopped():
                    pass
            match outcome:
                case Done():
                    pass
                case Retry(after_s=after_s):
                    failures += 1
                    self._wait(max(backoff_s(failures, self._chance), after_s), is_strict=after_s > 0)
                case Stopped():
                    self._wait(None, is_strict=True)

    def _begin(self) -> bool:
        """Whether there is to be another cycle, from here on with the pokes that come later."""
        with self._condition:
            self._is_woken = self._is_forced = False
            if not self._is_stopping:
                # Under the lock: a stop that comes now must not be undone.
                self._engine.resume()
            return not self._is_stopping

    def _cycle(self) -> Outcome:
        try:
            return self._engine.run_once()
        except Exception:
            # A bug of ours: it is in the log and on the badge, and the next cycle may get past it.
            _logger.exception("a sync cycle failed")
            self._board.change(phase=Phase.OFFLINE, problem=Problem("sync.failed"))
            return Retry()

    def _listen(self) -> Outcome:
        """Hold on until there is a reason for another cycle."""
        for _ in range(LISTENS_PER_CYCLE):
            with self._condition:
                if self._is_woken or self._is_stopping:
                    return Done()
                self._is_listening = True
            started = time.monotonic()
            try:
                if self._engine.listen(LISTEN_S):
                    return Done()
            except Interrupted:
                return Done()
            except PortalError as error:
                self._board.change(phase=Phase.OFFLINE, problem=Problem(error.code, data=error.data))
                return Retry()
            finally:
                with self._condition:
                    self._is_listening = False
                self._engine.resume_listening()
            self._wait(SHORTEST_LISTEN_S - (time.monotonic() - started), is_strict=False)
        return Done()

    def _wait(self, seconds: float | None, is_strict: bool) -> None:
        """Wait to be woken (when strict: only by force), the end, or ``seconds``."""

        def is_over() -> bool:
            return self._is_stopping or self._is_forced or (self._is_woken and not is_strict)

        with self._condition:
            self._condition.wait_for(is_over, None if seconds is None else max(0.0, seconds))
