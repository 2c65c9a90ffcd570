"""Sync as the rest of the program sees it: start, stop, ask for it, and hear how it stands."""

import random
from collections.abc import Callable

from app.services.portal_client.client import PortalClient
from app.services.session.clock import Clock
from app.services.session.identity import Account
from app.services.store.changes import Changes, Origin
from app.services.store.store import Store
from app.services.sync.engine import SyncEngine
from app.services.sync.outcome import Outcome
from app.services.sync.runner import SyncRunner
from app.services.sync.status import StatusBoard, StatusListener, SyncStatus


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

    def stop(self) -> None:
        """End the thread and the connections; blocks for as long as the write under way takes."""
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
        """Run a cycle at once, whatever it is waiting for; also after signing in again."""
        self._runner.sync_now()

    def cancel(self) -> None:
        """Break off the cycle under way; the next one comes with ``sync_now``."""
        self._runner.cancel()

    def run_once(self) -> Outcome:
        """One cycle in the calling thread, for the command line; not while started."""
        return self.engine.run_once()

    def _on_changes(self, changes: Changes) -> None:
        if not changes.is_queue_changed:
            return
        self.engine.count()
        if changes.origin is Origin.REP:
            self._runner.wake()
