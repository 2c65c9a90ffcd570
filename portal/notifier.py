"""Wakes the long polls of a partner when something of theirs changed in this process."""

import asyncio
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager

ACROSS_PROCESSES_S = 1.0
"""How often a waiting reader looks for itself: another process may have written."""


class Notifier:
    """Readers wait on the event loop; writers publish from any thread."""

    def __init__(self) -> None:
        self._waiting: dict[str, set[asyncio.Event]] = defaultdict(set)
        self._loop: asyncio.AbstractEventLoop | None = None
        self.is_closed = False

    @contextmanager
    def listening(self, partner_id: str) -> Iterator[asyncio.Event]:
        """An event that every change of the partner sets from now on; to be entered before the first look."""
        self._loop = asyncio.get_running_loop()
        event = asyncio.Event()
        self._waiting[partner_id].add(event)
        try:
            yield event
        finally:
            self._waiting[partner_id].discard(event)

    def publish(self, partner_id: str) -> None:
        """Wake the partner's readers; to be called after the commit."""
        self._on_loop(partner_id)

    def close(self) -> None:
        """Let every reader go at once: the portal stops."""
        self.is_closed = True
        self._on_loop(None)

    def _on_loop(self, partner_id: str | None) -> None:
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._wake, partner_id)

    def _wake(self, partner_id: str | None) -> None:
        for each in [partner_id] if partner_id is not None else list(self._waiting):
            for event in self._waiting[each]:
                event.set()


async def wait_for(event: asyncio.Event, timeout_s: float) -> None:
    """Return when ``event`` is set, or when ``timeout_s`` are over; the event is unset again."""
    try:
        await asyncio.wait_for(event.wait(), timeout_s)
    except TimeoutError:
        return
    event.clear()
