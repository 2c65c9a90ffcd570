"""Wakes the long polls of a partner when its feed moves on, and knows where those feeds end that did not."""

import asyncio
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager


class Notifier:
    """Readers wait on the event loop; whoever writes or listens publishes from any thread.

    What a feed was found to end at counts until the next news of its partner, so that a desk which has
    everything waits without a look at the database. News that come during a look outdate what it finds.
    """

    def __init__(self) -> None:
        self._waiting: dict[str, set[asyncio.Event]] = {}
        self._lock = threading.Lock()
        """Guards who waits; everything else belongs to the event loop."""
        self._heads: dict[str, int] = {}
        self._news: dict[str, int] = defaultdict(int)
        self._loop: asyncio.AbstractEventLoop | None = None
        self.is_closed = False

    @contextmanager
    def listening(self, partner_id: str) -> Iterator[asyncio.Event]:
        """An event that every change of the partner sets from now on; to be entered before the first look."""
        self._loop = asyncio.get_running_loop()
        event = asyncio.Event()
        with self._lock:
            self._waiting.setdefault(partner_id, set()).add(event)
        try:
            yield event
        finally:
            with self._lock:
                self._waiting[partner_id].discard(event)
                if not self._waiting[partner_id]:
                    del self._waiting[partner_id]

    def ends_at(self, partner_id: str, position: int) -> bool:
        """Whether the partner's feed is known to end at ``position``."""
        return self._heads.get(partner_id) == position

    def news_of(self, partner_id: str) -> int:
        """How often the partner had news; to be asked before a look, and given to ``found`` after it."""
        return self._news[partner_id]

    def found(self, partner_id: str, head: int, news: int) -> None:
        """A look found that the feed ends at ``head``, unless there were news since."""
        if self._news[partner_id] == news:
            self._heads[partner_id] = head

    def waiting(self) -> list[str]:
        """The partners whose desks wait; from any thread."""
        with self._lock:
            return list(self._waiting)

    def publish(self, partner_id: str) -> None:
        """Wake the partner's readers; to be called after the commit, from any thread."""
        self._on_loop(self._wake, partner_id)

    def compare(self, heads: Mapping[str, int]) -> None:
        """Wake the readers of feeds that do not end where they were known to; from any thread."""
        self._on_loop(self._wake_where_different, heads)

    def close(self) -> None:
        """Wake every waiting reader because the portal stops."""
        self.is_closed = True
        self._on_loop(self._wake_all)

    def _on_loop(self, call: Callable[..., None], *given: object) -> None:
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(call, *given)

    def _wake(self, partner_id: str) -> None:
        self._news[partner_id] += 1
        self._heads.pop(partner_id, None)
        for event in self._waiting.get(partner_id, ()):
            event.set()

    def _wake_where_different(self, heads: Mapping[str, int]) -> None:
        for partner_id, head in heads.items():
            if not self.ends_at(partner_id, head):
                self._wake(partner_id)

    def _wake_all(self) -> None:
        for each in self.waiting():
            self._wake(each)


async def wait_for(event: asyncio.Event, timeout_s: float) -> bool:
    """Whether ``event`` was set before ``timeout_s`` were over; it is unset again."""
    try:
        await asyncio.wait_for(event.wait(), timeout_s)
    except TimeoutError:
        return False
    event.clear()
    return True
