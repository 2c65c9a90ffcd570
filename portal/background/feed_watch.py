"""The thread that hears what other processes wrote, and wakes the desks that wait here."""

import logging
import selectors
import socket
import threading
import time
from collections.abc import Callable
from types import TracebackType

from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from portal.background.notifier import Notifier
from portal.store.news import ListenFailed, Pooled, listening_address, read_heads

LISTENING_LOOK_S = 30.0
"""How often the feeds are looked at although their changes are told: a word may be lost on the way."""
DEAF_LOOK_S = 3.0
"""The same where nobody tells: SQLite, a pooler without a direct address, a server that is away."""
logger = logging.getLogger(__name__)


class FeedWatch:
    """Listens for as long as the block lasts; ``address`` is for a database behind a pooler.

    Where nothing can be heard, the heads of the partners whose desks wait are compared now and then: one look
    a partner and process, however many desks wait.
    """

    def __init__(self, engine: Engine, notifier: Notifier, address: str = "") -> None:
        self._engine, self._notifier = engine, notifier
        self._address = listening_address(engine, address)
        self._alarm, self._ring = socket.socketpair()
        self._stopping = threading.Event()
        self._is_troubled = False
        self._thread = threading.Thread(target=self._run, name="portal-feed-watch", daemon=True)

    def _run(self) -> None:
        while not self._stopping.is_set():
            if self._address:
                self._attempt(self._listen)
            self._attempt(self._look)
            self._wait(DEAF_LOOK_S)

    def _attempt(self, hearing: Callable[[], None]) -> None:
        try:
            hearing()
        except Pooled:
            logger.warning(
                "the database is behind a pooler, which passes no news on: desks hear of what another "
                "process wrote within %d s; give the server's own address as "
                "CHANNELDESK_LISTEN",
                DEAF_LOOK_S,
            )
            self._address = ""
        except (ListenFailed, SQLAlchemyError) as error:
            if not self._is_troubled:
                logger.warning("changes made by other processes are not heard for now: %s", error)
            self._is_troubled = True
        except Exception:
            # Desks still hear of what this process writes, and each of their polls begins anew.
            logger.exception("hearing of changes failed")

    def _listen(self) -> None:
        """Publish what is heard until the portal stops or the connection is lost."""
        # The frozen application serves its demo on SQLite, and comes without psycopg.
        from portal.store.listener import Listener

        with Listener(self._address) as listener:
            self._settle()
            next_look = 0.0  # At once: whatever was said before is lost.
            while not self._stopping.is_set():
                if time.monotonic() >= next_look:
                    self._look()
                    next_look = time.monotonic() + LISTENING_LOOK_S
                for each in listener.heard(self._alarm, next_look - time.monotonic()):
                    self._notifier.publish(each)

    def _look(self) -> None:
        """Compare the feeds of those who wait with what is known of them."""
        waiting = self._notifier.waiting()
        if waiting:
            self._notifier.compare(read_heads(self._engine, waiting))
        if not self._address:
            self._settle()

    def _settle(self) -> None:
        if self._is_troubled:
            logger.info("changes are heard again")
        self._is_troubled = False

    def _wait(self, timeout_s: float) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(self._alarm, selectors.EVENT_READ)
            selector.select(timeout_s)

    def __enter__(self) -> "FeedWatch":
        self._thread.start()
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._stopping.set()
        self._ring.send(b"\0")
        self._thread.join()
        self._alarm.close()
        self._ring.close()
