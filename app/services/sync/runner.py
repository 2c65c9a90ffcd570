"""When sync runs, on one thread: when something may be sent, when the portal has news, after a backoff."""

import logging
import random
import threading
import time
from typing import Protocol

from app.domain.errors import Problem
from app.services.portal_client.errors import Interrupted, PortalError
from app.services.store.outgoing import Outgoing
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

    def run_once(self, *, is_at_once: bool = False) -> Outcome:
        """Run one whole cycle; ``is_at_once`` sends also what could still be undone."""

    def outgoing(self) -> Outgoing:
        """Return what may be sent now, and when something more may."""

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
        self._is_at_once = False
        self._begun = self._ended = 0

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

    @property
    def is_running(self) -> bool:
        """Whether it was started and not stopped."""
        return self._thread is not None

    def wake(self) -> None:
        """Send what was saved here as soon as it may leave. Shortens no wait that the portal asked for."""
        self._wake(is_forced=False)

    def sync_now(self) -> None:
        """Run now, because the rep asked or signed in again, whatever the runner is waiting for.

        What could still be undone is sent as well.
        """
        self._wake(is_forced=True)

    def finish(self, limit_s: float) -> bool:
        """Run once more with everything that waits; False when that took longer, or nothing runs."""
        with self._condition:
            if self._thread is None:
                return False
            # Together: a cycle that begins between the two would send only what may leave.
            wanted, self._is_forced = self._begun + 1, True
        self._wake(is_forced=True)
        with self._condition:
            return self._condition.wait_for(lambda: self._ended >= wanted, limit_s)

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
                case Retry(after_s=0.0):
                    failures += 1
                    self._back_off(backoff_s(failures, self._chance))
                case Retry(after_s=after_s):
                    failures += 1
                    self._wait(max(backoff_s(failures, self._chance), after_s), is_strict=True)
                case Stopped():
                    self._wait(None, is_strict=True)

    def _begin(self) -> bool:
        """Whether there is to be another cycle, from here on with the pokes that come later."""
        with self._condition:
            self._is_at_once = self._is_forced
            self._is_woken = self._is_forced = False
            if not self._is_stopping:
                # Under the lock: a stop that comes now must not be undone.
                self._engine.resume()
                self._begun += 1
            return not self._is_stopping

    def _cycle(self) -> Outcome:
        try:
            return self._engine.run_once(is_at_once=self._is_at_once)
        except Exception:
            # A bug of ours: it is in the log and on the badge, and the next cycle may get past it.
            _logger.exception("a sync cycle failed")
            self._board.change(phase=Phase.OFFLINE, problem=Problem("sync.failed"))
            return Retry()
        finally:
            with self._condition:
                self._ended = self._begun
                self._condition.notify_all()

    def _listen(self) -> Outcome:
        """Hold on until there is a reason for another cycle, no longer than until the next delay is over."""
        for _ in range(LISTENS_PER_CYCLE):
            with self._condition:
                if self._is_forced or self._is_stopping:
                    return Done()
                self._is_woken = False
            outgoing = self._outgoing()
            if outgoing.is_ready:
                return Done()
            limit_s = LISTEN_S if outgoing.next_s is None else min(LISTEN_S, int(outgoing.next_s))
            if limit_s == 0:
                # Shorter than a long poll can be asked for.
                self._wait(outgoing.next_s, is_strict=False)
                continue
            outcome = self._poll(limit_s)
            if outcome is not None:
                return outcome
        return Done()

    def _poll(self, limit_s: int) -> Outcome | None:
        """One long poll; None when it brought nothing, or a save ended it."""
        with self._condition:
            if self._is_woken or self._is_forced or self._is_stopping:
                return None
            self._is_listening = True
        started = time.monotonic()
        try:
            if self._engine.listen(limit_s):
                return Done()
        except Interrupted:
            return None if self._has_wake() else Done()
        except PortalError as error:
            self._board.change(phase=Phase.OFFLINE, problem=Problem(error.code, data=error.data))
            return Retry()
        finally:
            with self._condition:
                self._is_listening = False
            self._engine.resume_listening()
        self._wait(SHORTEST_LISTEN_S - (time.monotonic() - started), is_strict=False)
        return None

    def _back_off(self, seconds: float) -> None:
        """Wait out a failure; what a rep saved and may be sent meanwhile is a reason to try again."""
        until = time.monotonic() + seconds
        while not self._is_called():
            is_woken = self._take_wake()
            outgoing = self._outgoing()
            left_s = until - time.monotonic()
            if left_s <= 0 or (is_woken and outgoing.is_ready):
                return
            next_s = outgoing.next_s
            is_first = next_s is not None and next_s < left_s
            is_poked = self._wait(next_s if is_first else left_s, is_strict=False)
            if is_first and not is_poked:
                return

    def _outgoing(self) -> Outgoing:
        try:
            return self._engine.outgoing()
        except Exception:
            # A cycle meets the same trouble, and says it where the rep sees it.
            _logger.exception("what waits to be sent cannot be read")
            return Outgoing(is_ready=True)

    def _has_wake(self) -> bool:
        with self._condition:
            return self._is_woken

    def _is_called(self) -> bool:
        with self._condition:
            return self._is_stopping or self._is_forced

    def _take_wake(self) -> bool:
        """Whether something was saved since the last time."""
        with self._condition:
            is_woken, self._is_woken = self._is_woken, False
            return is_woken

    def _wait(self, seconds: float | None, is_strict: bool) -> bool:
        """Wait to be woken (when strict: only by force), the end, or ``seconds``; False after those."""

        def is_over() -> bool:
            return self._is_stopping or self._is_forced or (self._is_woken and not is_strict)

        with self._condition:
            return self._condition.wait_for(is_over, None if seconds is None else max(0.0, seconds))
