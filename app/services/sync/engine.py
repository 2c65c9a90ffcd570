"""What one sync cycle does. No thread, no waiting: ``app.services.sync.runner`` knows when."""

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

from app.domain.errors import Problem, RuleViolation
from app.domain.kind import Kind
from app.domain.partner.time_zone import check_time_zone
from app.services.files.disk_errors import violation_of_disk
from app.services.files.file_lock import LockBusy
from app.services.portal_client.client import SCHEMA, PortalClient
from app.services.portal_client.errors import (
    Answered,
    Busy,
    Forbidden,
    Interrupted,
    InvalidResponse,
    PortalError,
    SignInNeeded,
    TooOld,
    Unreachable,
)
from app.services.session.clock import Clock
from app.services.session.identity import Account
from app.services.store.outgoing import Outgoing
from app.services.store.store import Store
from app.services.sync.after_restore import AfterRestore
from app.services.sync.outcome import Done, Outcome, Retry, Stopped
from app.services.sync.pulling import Pull
from app.services.sync.pushing import Push
from app.services.sync.status import Phase, StatusBoard
from app.wire.protocol import SyncInfo

SAID_AFTER_S = 2.0
"""How long the exchange of another process may take before this one says that it waits for it."""
EXCHANGE_LIMIT_S = 60.0
"""How much longer it is waited for; then this one gives up and tries again later."""

_FINAL = frozenset({"sync.too_old", "sync.portal_too_old", "sync.other_user", "cache.newer"})
"""Problems that no later cycle gets past by itself."""

_WORST_FIRST = (SignInNeeded, Forbidden, TooOld, Interrupted, Answered, InvalidResponse, Unreachable)


class SyncEngine:
    """Cycles of one cache with one portal; ``cancel`` and ``stop_listening`` come from other threads."""

    def __init__(
        self,
        client: PortalClient,
        store: Store,
        board: StatusBoard,
        clock: Clock,
        account: Account,
        before: Callable[[], None] | None = None,
    ) -> None:
        """``before`` is called at the start of each cycle and may refuse it."""
        self._before = before
        self._client = client
        self._store = store
        self._board = board
        self._clock = clock
        self._account = account
        self._cancelled = threading.Event()
        self._after_restore = AfterRestore(client, store)
        self._registered_epoch = ""
        self._is_compared = False
        self._settled = 0

    @property
    def settled(self) -> int:
        """How many commands got their result in the cycles of this engine."""
        return self._settled

    def run_once(self, *, is_at_once: bool = False) -> Outcome:
        """Send what waits and pull what is new; neither waits for the other.

        What can still be undone waits for another cycle, unless ``is_at_once``.

        One process at a time does this with a cache: two would send the same commands twice and settle over
        each other, and the slower one would move the cursor back.
        """
        try:
            if self._before is not None:
                self._before()
            with self._alone():
                return self._ended(self._cycle(is_at_once))
        except LockBusy:
            return self._failed(Problem("sync.elsewhere"))
        except Interrupted as error:
            return self._ended([error])
        except OSError as error:
            return self._failed(violation_of_disk(error).problems[0])
        except RuleViolation as refused:
            return self._failed(refused.problems[0], is_final=refused.problems[0].code in _FINAL)

    def outgoing(self) -> Outgoing:
        """What may be sent now, and when something more may."""
        return self._store.outgoing()

    def listen(self, wait_s: int) -> bool:
        """Whether the portal has something new, holding on for up to ``wait_s`` seconds."""
        return self._client.listen(self._store.sync_position().cursor, wait_s)

    def stop_listening(self) -> None:
        """End ``listen`` from another thread."""
        self._client.stop_listening()

    def resume_listening(self) -> None:
        """Allow ``listen`` again."""
        self._client.resume_listening()

    def cancel(self) -> None:
        """End the cycle under way from another thread; what was written stays, what was not comes later."""
        self._cancelled.set()
        self._client.stop()

    def resume(self) -> None:
        """Allow cycles again."""
        self._cancelled.clear()
        self._client.resume()

    def count(self) -> None:
        """Bring the status up to date with what waits in the cache."""
        counts = self._store.queue_counts()
        self._board.change(waiting=counts.to_send, attention=counts.attention)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """The exchange for the length of the block; a wait that can be felt is on the board."""
        lock = self._store.exchange_lock
        with ExitStack() as stack:
            try:
                stack.enter_context(lock.held(SAID_AFTER_S, self._check))
            except LockBusy:
                self.count()
                self._board.change(phase=Phase.OFFLINE, problem=Problem("sync.elsewhere"))
                stack.enter_context(lock.held(EXCHANGE_LIMIT_S, self._check))
            yield

    def _cycle(self, is_at_once: bool) -> list[PortalError]:
        """What went wrong; nothing when all was sent and pulled."""
        try:
            info = self._check_portal()
        except PortalError as error:
            return [error]
        # Only now: an offline laptop that tries every minute must not flicker.
        self._board.change(phase=Phase.SYNCING, done=0, total=0, problem=None)
        push = Push(self._client, self._store, info)
        pull = Pull(self._client, self._store, info, self._progress)
        unanswered = self._attempt(lambda: self._after_restore.ask(info, self._check))
        # Nothing leaves before that is answered: what is about something that was lost would be refused.
        unsent = unanswered or self._attempt(lambda: push.run(is_at_once=is_at_once))
        unread = self._attempt(lambda: pull.run(is_checked=not self._is_compared))
        self._settled += push.settled
        self._is_compared = self._is_compared or unread is None
        return [error for error in (unsent, unread) if error is not None]

    def _check_portal(self) -> SyncInfo:
        info = self._client.sync_info()
        needed = {"needed": str(info.schema_min)}
        if info.schema_min > SCHEMA:
            raise RuleViolation(Problem("sync.too_old", data=needed))
        if info.schema_max < SCHEMA:
            raise RuleViolation(Problem("sync.portal_too_old", data=needed))
        if (info.partner_id, info.user_id) != (self._account.partner_id, self._account.user_id):
            # One database per user: nothing of one is ever sent or shown as another's.
            raise RuleViolation(Problem("sync.other_user"))
        if self._registered_epoch != info.epoch:
            self._client.register(self._store.client_id())
            self._registered_epoch = info.epoch
        aside = self._store.set_aside()
        if self._store.sync_position().epoch not in ("", info.epoch):
            # The portal was restored from a copy. Its positions mean something else from now on, also to the
            # results of the push that comes next.
            self._store.begin_resync(info.epoch)
        elif any(each.kind is Kind.PARTNER and not check_time_zone(each.data["zone"]) for each in aside):
            # Set aside by a version that did not know the zone; this one does, and has to read it again.
            self._store.begin_resync(info.epoch)
        return info

    def _attempt(self, step: Callable[[], None]) -> PortalError | None:
        try:
            step()
        except PortalError as error:
            return error
        return None

    def _check(self) -> None:
        if self._cancelled.is_set():
            raise Interrupted

    def _progress(self, done: int, total: int) -> None:
        self._check()
        self._board.change(done=done, total=total)

    def _ended(self, errors: list[PortalError]) -> Outcome:
        self.count()
        if not errors:
            # Not read from the cache: a cycle that brought nothing wrote nothing there.
            self._board.change(phase=Phase.IDLE, last_at=self._clock.now(), problem=self._set_aside())
            return Done()
        error = min(errors, key=_severity)
        problem = Problem(error.code, data=error.data)
        after_s = max(_retry_after_s(error) for error in errors)
        match error:
            case SignInNeeded():
                return self._failed(problem, Phase.SIGNED_OUT, is_final=True)
            case Forbidden() | TooOld() | Interrupted():
                return self._failed(problem, is_final=True)
            case _:
                return self._failed(problem, after_s=after_s)

    def _set_aside(self) -> Problem | None:
        """What of the catalogue came and cannot be right, for the rep to tell who looks after the portal."""
        aside = self._store.set_aside()
        if not aside:
            return None
        zone = next((each.data["zone"] for each in aside if each.kind is Kind.PARTNER), None)
        if zone is not None:
            return Problem("time_zone.set_aside", data={"zone": zone})
        first = aside[0]
        return Problem("catalogue.set_aside", data={"document": first.id, "place": first.field or first.code})

    def _failed(
        self,
        problem: Problem,
        phase: Phase = Phase.OFFLINE,
        after_s: float = 0.0,
        is_final: bool = False,
    ) -> Outcome:
        if is_final and phase is not Phase.SIGNED_OUT:
            phase = Phase.STOPPED
        self._board.change(phase=phase, problem=problem)
        return Stopped() if is_final else Retry(after_s)


def _severity(error: PortalError) -> int:
    return next((place for place, cls in enumerate(_WORST_FIRST) if isinstance(error, cls)), 99)


def _retry_after_s(error: PortalError) -> float:
    return error.retry_after_s or 0.0 if isinstance(error, Busy) else 0.0
