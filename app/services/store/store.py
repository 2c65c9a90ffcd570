"""The store: everybody reads and writes the cache through it, and hears from it what changed.

What writes is imported when something is first written, and SQLAlchemy with it: the first page of a start
only reads.
"""

import logging
import secrets
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import RuleViolation
from app.domain.kind import Kind
from app.models import news
from app.models.errors import CacheError
from app.models.news import last_place
from app.services.files.cache_aside import set_aside
from app.services.session.clock import Clock, PartnerClock
from app.services.session.identity import Identities
from app.services.store.author import Author
from app.services.store.cache_state import HELD, CacheState
from app.services.store.cache_state import QueueCounts as QueueCounts
from app.services.store.cache_state import SyncPosition as SyncPosition
from app.services.store.changes import Changes, Origin
from app.services.store.gc_paused import without_collections
from app.services.store.other_writers import OtherWriters, packed
from app.services.store.outgoing import Outgoing, outgoing
from app.services.store.partner_zone import kept_time_zone

# SQLAlchemy comes in with the first write, so that a window can show its first page without it.
if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.models.outbox import QueuedOperation
    from app.models.writing import Writing
    from app.services.store.feed_writer import PulledPage
    from app.services.store.restored import Question
    from app.services.store.unit_of_work import UnitOfWork
    from app.wire.protocol import OperationResult

_log = logging.getLogger(__name__)
MAX_OPERATIONS = 100
MAX_BYTES = 256 * 1024
_COUNTED_ON = "counted_on"


class Store(CacheState):
    """The cache of one user; any thread may call any method, writers wait for each other.

    ``clock`` has the dates of the partner whose data these are, and follows it to another time zone.

    Raises:
        CacheError: the file cannot be used (see ``app.models.schema.prepare``).
        RuleViolation: ``time_zone.unknown``: what is in it was written where more time zones are known.
    """

    def __init__(
        self,
        path: Path,
        key: bytes,
        clock: Clock,
        identities: Identities,
        actor: str,
        send_delay: Callable[[], float] = lambda: 0.0,
    ) -> None:
        """``send_delay`` says how many seconds a command waits before it is sent."""
        super().__init__(path, key)
        zone = kept_time_zone(self._readers)
        try:
            self.clock = PartnerClock(clock, zone)
        except RuleViolation:
            super().close()
            raise
        self._identities, self._actor = identities, actor
        self._send_delay = send_delay
        self._subscribers: list[Callable[[Changes], None]] = []
        self._writer_id = secrets.token_hex(8)
        with self._readers.borrow() as connection:
            self._known_place = last_place(connection)

    def close(self) -> None:
        """Close the file; a damaged one is set aside first, as it is."""
        self.keep_damaged()
        super().close()

    def keep_damaged(self) -> None:
        """Set files that were found damaged aside: closing them would fold the log in, and delete it."""
        if not self.is_damaged or not self.path.exists():
            return
        try:
            set_aside(self.path, self.clock.now(), is_mark_kept=True)
        except (CacheError, OSError) as error:
            # Another process has them open, and closing here folds nothing in; or the disk takes no changes.
            _log.warning("the damaged files stay in their place: %s", error)

    def subscribe(self, callback: Callable[[Changes], None]) -> Callable[[], None]:
        """Call ``callback`` after every commit that changed something, on the thread that wrote.

        Returns what ends the subscription.
        """
        self._subscribers.append(callback)
        return lambda: self._subscribers.remove(callback)

    def hear_other_writers(self) -> Callable[[], None]:
        """Tell the subscribers from now on what other processes write, too, on a thread of its own.

        What was written since the cache was opened comes first. Returns what ends it.
        """
        others = OtherWriters(self._path, self._key, self._writer_id, self._known_place, self._tell)
        others.start()
        return others.stop

    @contextmanager
    def write(self, origin: Origin = Origin.REP) -> Iterator["UnitOfWork"]:
        """A unit of work in one transaction: kept when the block ends, undone when it raises."""
        from app.services.store.unit_of_work import UnitOfWork

        author = Author(self.clock, self._identities, self._actor, self._send_delay())
        with self.writing() as writing:
            work = UnitOfWork(writing, author)
            yield work
            work.close()
            changes = self._finished(
                writing,
                origin,
                frozenset(work.drafts_changed),
                frozenset(work.messages.changed),
                is_queue_changed=work.is_queue_changed,
            )
        self._tell(changes)

    def apply_page(self, page: "PulledPage") -> Changes:
        """Write a page of the portal's feed and move the cursor."""
        from app.services.store.feed_writer import write_page

        with without_collections(), self.writing() as writing:
            is_queue_changed = write_page(writing, page, self.clock.now().isoformat())
            changes = self._finished(writing, Origin.SYNC, is_queue_changed=is_queue_changed)
        self._tell(changes)
        if changes.of(Kind.PARTNER):
            self.roll_over()
        return changes

    def settle(self, results: "Iterable[OperationResult]") -> Changes:
        """Write what the portal made of commands: done, or waiting for the feed, or for a person."""
        from app.services.store.feed_writer import write_results

        with self.writing() as writing:
            write_results(writing, results, self.clock.now().isoformat())
            changes = self._finished(writing, Origin.SYNC, is_queue_changed=True)
        return self._tell(changes)

    def answer(self, question: "Question", known: Collection[str]) -> Changes:
        """Put what a restored portal does not know of ``question`` before a person, and go on to the next."""
        from app.services.store.restored import write_answer

        with self.writing() as writing:
            is_any = write_answer(writing, question, known, self.clock.now().isoformat())
            changes = self._finished(writing, Origin.SYNC, is_queue_changed=is_any)
        return self._tell(changes)

    def take_batch(
        self, max_ops: int = MAX_OPERATIONS, max_bytes: int = MAX_BYTES, *, is_at_once: bool = False
    ) -> tuple["QueuedOperation", ...]:
        """The next commands to send, oldest first; what was taken before and not settled comes again.

        They can no longer be undone, which the subscribers hear. None is taken before its delay is over,
        unless ``is_at_once``, and none before those ahead of it.
        """
        from app.services.store.feed_writer import take_batch

        now = None if is_at_once else self.clock.now()
        with self.transaction() as connection:
            taken = tuple(take_batch(connection, max_ops, max_bytes, now))
            is_changed = any(each.state.value == "queued" for each in taken)
            changes = Changes({}, Origin.SYNC, is_queue_changed=is_changed)
            self._append_news(connection, changes)
        self._tell(changes)
        return taken

    def outgoing(self) -> Outgoing:
        """What may be sent now, and when something more may."""
        return Outgoing(False) if self.is_held() else outgoing(self._readers, self.clock.now())

    def begin_resync(self, epoch: str, *, is_restored: bool = False) -> None:
        """Start pulling from nothing; the outbox stays, and stale documents go when the pull is complete.

        After another epoch, or where the portal ``is_restored`` all the same, what was done is in question.
        """
        from app.services.store.feed_writer import begin_resync

        with self.transaction() as connection:
            begin_resync(connection, epoch, is_restored=is_restored)

    def client_id(self) -> str:
        """The identity of this installation at the portal, made once."""
        known = self.values("client_id").get("client_id")
        if known:
            return known
        from app.models import meta

        with self.transaction() as connection:
            if not meta.get(connection, "client_id"):
                meta.put(connection, "client_id", self._identities.new())
            return meta.get(connection, "client_id")

    def fork(self) -> None:
        """Take a new identity at the portal, because the old one is used elsewhere or is not known there."""
        from app.services.store.feed_writer import fork

        with self.transaction() as connection:
            fork(connection, self._identities.new())

    def release(self) -> None:
        """Send held commands from the next exchange on."""
        from app.models import meta

        changes = Changes({}, Origin.REP, is_queue_changed=True)
        with self.transaction() as connection:
            meta.put(connection, HELD, "")
            self._append_news(connection, changes)
        self._tell(changes)

    def roll_over(self) -> Changes:
        """Count again what another day changes: quotes that ran out, contracts that go on or end, seats."""
        if self.values(_COUNTED_ON).get(_COUNTED_ON) == self.clock.today().isoformat():
            return Changes({}, Origin.SYNC)
        with self.writing() as writing:
            changes = self._finished(writing, Origin.SYNC)
        return self._tell(changes)

    @contextmanager
    def writing(self) -> Iterator["Writing"]:
        """A transaction that only the exchange and the rescue write; nobody is told what changed.

        All figures of the grid are of one day: the first write on another counts again what it changes.
        """
        from app.models import meta
        from app.models.writing import Writing

        with self.transaction() as connection:
            today = self.clock.today()
            writing = Writing(connection, today)
            counted_on = meta.get(connection, _COUNTED_ON) or date.min.isoformat()
            if counted_on != today.isoformat():
                writing.roll_over(counted_on)
                meta.put(connection, _COUNTED_ON, today.isoformat())
            yield writing

    def _finished(
        self,
        writing: "Writing",
        origin: Origin,
        drafts: frozenset[str] = frozenset(),
        messages: frozenset[str] = frozenset(),
        *,
        is_queue_changed: bool = False,
    ) -> Changes:
        """Bring up to date what derives from the written documents, and leave word for other processes."""
        writing.finish()
        ids = {kind: frozenset(ids) for kind, ids in writing.changed.items()}
        changes = Changes(ids, origin, drafts, is_queue_changed, messages=messages)
        self._append_news(writing.connection, changes)
        return changes

    def _append_news(self, connection: "Connection", changes: Changes) -> None:
        """Write down for other processes what the transaction under way changes."""
        from app.models import documents

        if not changes.is_empty:
            news.append(documents.driver(connection), self._writer_id, packed(changes))

    def _tell(self, changes: Changes) -> Changes:
        if changes.of(Kind.PARTNER) or changes.is_everything:
            self._follow_partner()
        if not changes.is_empty:
            for callback in tuple(self._subscribers):
                callback(changes)
        return changes

    def _follow_partner(self) -> None:
        """Have the partner's dates, in whatever zone it is now."""
        try:
            self.clock.follow(kept_time_zone(self._readers))
        except RuleViolation as refused:
            # Another process wrote it that knows more zones; the next start of this one is refused.
            _log.warning("the partner is in a time zone that is unknown here: %s", refused.problems[0].data)
