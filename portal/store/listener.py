"""The connection on which a process hears that feeds moved on: PostgreSQL's LISTEN."""

import selectors
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType

import psycopg
from psycopg.conninfo import make_conninfo

from portal.store.news import CHANNEL, ListenFailed, Pooled

_CONNECT_S = 5
_KEEPALIVE = {"keepalives": 1, "keepalives_idle": 30, "keepalives_interval": 10, "keepalives_count": 3}
"""A server that vanished without a word is noticed after a minute."""


class Listener:
    """Listens for notifications of PostgreSQL on a connection of its own; for one thread."""

    def __init__(self, address: str) -> None:
        """Connect to ``address`` and listen from now on.

        Raises:
            Pooled: through a pooler nothing would ever be heard.
            ListenFailed: there is no such server, or it lets nobody in.
        """
        with _converted():
            self._connection = psycopg.connect(
                make_conninfo(address, connect_timeout=_CONNECT_S, **_KEEPALIVE),
                autocommit=True,
                prepare_threshold=None,
            )
        try:
            with _converted():
                if _is_pooled(self._connection):
                    raise Pooled
                self._connection.execute(f"LISTEN {CHANNEL}".encode())
        except BaseException:
            self._connection.close()
            raise

    def heard(self, alarm: socket.socket, timeout_s: float) -> set[str]:
        """Partners whose feeds moved on; empty when ``timeout_s`` are over or ``alarm`` can be read.

        Raises:
            ListenFailed: the connection is lost.
        """
        with selectors.DefaultSelector() as selector:
            selector.register(self._connection.fileno(), selectors.EVENT_READ)
            selector.register(alarm, selectors.EVENT_READ)
            selector.select(timeout_s)
        with _converted():
            return {each.payload for each in self._connection.notifies(timeout=0)}

    def __enter__(self) -> "Listener":
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._connection.close()


def _is_pooled(connection: psycopg.Connection[tuple[object, ...]]) -> bool:
    """Whether who greeted us is not who works for us: a pooler makes up the number in its greeting."""
    row = connection.execute("SELECT pg_backend_pid()").fetchone()
    return row is None or row[0] != connection.info.backend_pid


@contextmanager
def _converted() -> Iterator[None]:
    try:
        yield
    except psycopg.Error as error:
        raise ListenFailed(str(error)) from error
