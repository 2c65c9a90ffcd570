"""Word of a change to a partner's feed, from one process to the others: PostgreSQL's NOTIFY and LISTEN.

The word is part of the transaction that changes the feed: it is given when that commits, in the order of
commits, and not at all when it does not.
"""

import selectors
import socket
from collections.abc import Iterable, Mapping
from types import TracebackType

import psycopg
from psycopg.conninfo import make_conninfo
from sqlalchemy import Connection, Engine, bindparam, func, make_url, select

from portal.store.engine import become, is_postgresql
from portal.store.pages import read_head

_CHANNEL = "channeldesk_feed"
_CONNECT_S = 5
_KEEPALIVE = {"keepalives": 1, "keepalives_idle": 30, "keepalives_interval": 10, "keepalives_count": 3}
"""A server that vanished without a word is noticed after a minute."""
_ANNOUNCE = select(func.pg_notify(_CHANNEL, bindparam("partner_id")))


class Pooled(Exception):
    """The address leads to a connection pooler: what is listened for there is heard by somebody else."""


def announce(connection: Connection, partner_id: str) -> None:
    """Tell every process that listens, once this transaction commits, that the partner's feed moved on."""
    if connection.dialect.name == "postgresql":
        connection.execute(_ANNOUNCE, {"partner_id": partner_id})


def read_heads(engine: Engine, partner_ids: Iterable[str]) -> Mapping[str, int]:
    """The position of each partner's last change, in one transaction."""
    found = {}
    with engine.connect() as connection, connection.begin():
        for each in partner_ids:
            become(connection, each)
            found[each] = read_head(connection, each)
    return found


def listening_address(engine: Engine, given: str) -> str:
    """Where to listen: the address ``given`` for it, else that of the database; empty where nobody tells."""
    if not is_postgresql(engine):
        return ""
    url = make_url(given) if given else engine.url
    return url.set(drivername="postgresql").render_as_string(hide_password=False)


class Listener:
    """One connection that does nothing but listen; to be used by one thread, but for ``stop``."""

    def __init__(self, address: str) -> None:
        """Connect to ``address`` and listen from now on.

        Raises:
            Pooled: through a pooler nothing would ever be heard.
            psycopg.Error: there is no such server, or it lets nobody in.
        """
        self._connection = psycopg.connect(
            make_conninfo(address, connect_timeout=_CONNECT_S, **_KEEPALIVE),
            autocommit=True,
            prepare_threshold=None,
        )
        try:
            if _is_pooled(self._connection):
                raise Pooled
            self._connection.execute(f"LISTEN {_CHANNEL}".encode())
        except BaseException:
            self._connection.close()
            raise

    def heard(self, alarm: socket.socket, timeout_s: float) -> set[str]:
        """Partners whose feeds moved on; empty when ``timeout_s`` are over or ``alarm`` can be read.

        Raises:
            psycopg.OperationalError: the connection is lost.
        """
        with selectors.DefaultSelector() as selector:
            selector.register(self._connection.fileno(), selectors.EVENT_READ)
            selector.register(alarm, selectors.EVENT_READ)
            selector.select(timeout_s)
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
