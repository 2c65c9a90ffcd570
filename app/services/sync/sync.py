"""Sync as the rest of the program sees it: start, stop, ask for it, and hear how it stands."""

import random
from collections.abc import Callable

from app.domain.commands.send_delay import SEND_DELAY_MAX_S
from app.services.portal_client.client import PortalClient
from app.services.session.clock import Clock
from app.services.session.identity import Account
from app.services.store.changes import Changes, Origin
from app.services.store.store import Store
from app.services.sync.engine import SyncEngine
from app.services.sync.outcome import Done, Outcome
from app.services.sync.runner import SyncRunner
from app.services.sync.status import Phase, StatusBoard, StatusListener, SyncStatus

EXCHANGE_WAIT_S = 120.0
"""How long somebody who asked for an exchange waits for its end."""
LAST_SEND_LIMIT_S = 3.0
"""How long leaving the desk may take for what waits to be sent; the rest leaves at the next start."""


class Sync:
    """The exchange of one cache with one portal. Any thread may call any method."""

    def __init__(
        self,
        client: PortalClient,
        store: Store,
        clock: Clock,
        account: Account,
        chance: random.Random | None = None,
        before: Callable[[], None] | None = None,
    ) -> None:
        """``before`` is called at the start of each cycle and may refuse it."""
        self._client = client
        self._store = store
        self._board = StatusBoard(SyncStatus(last_at=store.sync_position().synced_at))
        self.engine = SyncEngine(client, store, self._board, clock, account, before)
        self._runner = SyncRunner(self.engine, self._board, chance)
        self._endings: list[Callable[[], None]] = []
        self.engine.count()

    @property
    def status(self) -> SyncStatus:
        """Return the present status."""
        return self._board.status

    def subscribe(self, listener: StatusListener) -> Callable[[], None]:
        """Call ``listener`` at every change, in the thread that made it; returns what ends that."""
        return self._board.subscribe(listener)

    def start(self) -> None:
        """Sync by itself from now on: what is saved is sent, what the portal has comes in.

        What another process of this laptop saves is heard and sent as well.
        """
        self._endings = [self._store.subscribe(self._on_changes), self._store.hear_other_writers()]
        self._runner.start()

    def finish(self) -> None:
        """Send what waits, also what could still be undone, because the rep leaves; nothing while stopped.

        Blocks for ``LAST_SEND_LIMIT_S`` at most: a portal that does not answer keeps nobody.
        """
        if not self._store.is_damaged and self._may_still_send():
            self._runner.finish(LAST_SEND_LIMIT_S)

    def stop(self) -> None:
        """End the thread and the connections, once what waits has been sent; see ``finish``."""
        try:
            self.finish()
        finally:
            # Whatever is found wrong with the cache only now: no thread may outlive the desk.
            for end in self._endings:
                end()
            self._endings.clear()
            self._runner.stop()
            self._client.close()

    @property
    def settled(self) -> int:
        """How many commands this process has sent and got the result of."""
        return self.engine.settled

    def sync_now(self) -> None:
        """Run a cycle at once, whatever it is waiting for; also after signing in again.

        What could still be undone leaves with it: the rep asked for it.
        """
        self._runner.sync_now()

    def cancel(self) -> None:
        """Break off the cycle under way; the next one comes with ``sync_now``."""
        self._runner.cancel()

    def run_once(self) -> Outcome:
        """One cycle in the calling thread, because somebody asked for it; not while started.

        What could still be undone leaves with it.
        """
        return self.engine.run_once(is_at_once=True)

    def exchange(self, limit_s: float = EXCHANGE_WAIT_S) -> SyncStatus:
        """One whole cycle that begins now, and how the exchange stands after it; for a thread that may wait.

        While started it is the runner that does it. After ``limit_s`` the status is whatever it is by then.
        What could still be undone leaves with it.
        """
        if self._runner.is_running:
            self._runner.finish(limit_s)
        else:
            self.engine.run_once(is_at_once=True)
        return self.status

    def run_until_sent(self, wait: Callable[[float], object]) -> Outcome:
        """Cycles until nothing waits, for the command line: what a window can undo, it can undo until then.

        ``wait`` lets so many seconds pass; altogether no more than the longest delay. Not while started.
        """
        waits_s = SEND_DELAY_MAX_S * 1.0
        while True:
            outcome, next_s = self.engine.run_once(), self.engine.outgoing().next_s
            if not isinstance(outcome, Done) or next_s is None or next_s > waits_s:
                return outcome
            wait(next_s)
            waits_s -= next_s

    def _may_still_send(self) -> bool:
        """Whether something waits that no cycle has tried to send, or that one is sending now."""
        outgoing = self._store.outgoing()
        is_offline = self.status.phase is Phase.OFFLINE
        return outgoing.next_s is not None or (outgoing.is_ready and not is_offline)

    def _on_changes(self, changes: Changes) -> None:
        if not changes.is_queue_changed:
            return
        self.engine.count()
        if changes.origin is Origin.REP:
            self._runner.wake()
