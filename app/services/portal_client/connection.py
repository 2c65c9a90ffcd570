"""HTTP connections that another thread can break, so that a long poll ends the moment there is work."""

import logging
import socket
import ssl
import threading
from typing import Any

import truststore
from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, PoolManager, Retry
from urllib3.connection import HTTPConnection, HTTPSConnection

from app.services.portal_client.errors import Interrupted

# Only what changes nothing is tried again here, and only when no answer came: a 5xx is never replayed.
# urllib3 would log a warning for it; being offline is a status here and no news.
logging.getLogger("urllib3.connectionpool").setLevel(logging.ERROR)
_RETRY = Retry(
    total=1,
    connect=1,
    read=1,
    status=0,
    redirect=0,
    other=0,
    allowed_methods=("GET", "PUT"),
    respect_retry_after_header=False,
)


class Line:
    """The requests now under way, and the switch that breaks them; thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._is_broken = False
        self._connections: set[HTTPConnection] = set()

    @property
    def is_broken(self) -> bool:
        """Whether requests fail with ``Interrupted`` now."""
        return self._is_broken

    def interrupt(self) -> None:
        """Break every request under way, and each new one until ``reset``."""
        with self._lock:
            self._is_broken = True
            for connection in self._connections:
                _shut(connection.sock)

    def reset(self) -> None:
        """Allow requests again."""
        with self._lock:
            self._is_broken = False

    def enter(self, connection: HTTPConnection) -> None:
        """Note that a request uses ``connection``.

        Raises:
            Interrupted: the line is broken.
        """
        with self._lock:
            self._connections.add(connection)
        self.check()

    def leave(self, connection: HTTPConnection) -> None:
        """Note that ``connection`` was closed."""
        with self._lock:
            self._connections.discard(connection)

    def check(self) -> None:
        """Raises: Interrupted: the line is broken."""
        if self._is_broken:
            raise Interrupted


def _shut(sock: socket.socket | None) -> None:
    if sock is None:
        return
    try:
        # The plain call under TLS too: the reading thread owns the TLS state and sees the stream end.
        socket.socket.shutdown(sock, socket.SHUT_RDWR)
    except OSError:
        return  # It was closed already, which is what was wanted.


class _Breakable(HTTPConnection):
    """A connection that is on a line from its request to its end."""

    line: Line

    def connect(self) -> None:
        super().connect()
        self.line.check()

    def request(self, *args: Any, **options: Any) -> None:
        self.line.enter(self)
        super().request(*args, **options)

    def close(self) -> None:
        self.line.leave(self)
        super().close()


class _BreakableTls(_Breakable, HTTPSConnection):
    """The same over TLS."""


def _pool(
    pool: type[HTTPConnectionPool], connection: type[_Breakable], line: Line
) -> type[HTTPConnectionPool]:
    """A pool class whose connections are on ``line``: urllib3 takes classes there, not factories."""
    on_line = type(connection.__name__, (connection,), {"line": line})
    return type(pool.__name__, (pool,), {"ConnectionCls": on_line})


class LineAdapter(HTTPAdapter):
    """Transport of a session whose connections are on ``line``; trusts the certificates the system trusts."""

    def __init__(self, line: Line) -> None:
        self._line = line
        super().__init__(pool_connections=2, pool_maxsize=4, max_retries=_RETRY)

    def init_poolmanager(self, *args: Any, **options: Any) -> None:
        """Make the manager of direct connections."""
        super().init_poolmanager(*args, ssl_context=_system_trust(), **options)
        self._put_on_line(self.poolmanager)

    def proxy_manager_for(self, proxy: str, **options: Any) -> Any:
        """The manager of connections through ``proxy``."""
        is_new = proxy not in self.proxy_manager
        manager = super().proxy_manager_for(proxy, ssl_context=_system_trust(), **options)
        if is_new and isinstance(manager, PoolManager):
            self._put_on_line(manager)
        return manager

    def _put_on_line(self, manager: PoolManager) -> None:
        manager.pool_classes_by_scheme = {
            "http": _pool(HTTPConnectionPool, _Breakable, self._line),
            "https": _pool(HTTPSConnectionPool, _BreakableTls, self._line),
        }


def _system_trust() -> ssl.SSLContext:
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
