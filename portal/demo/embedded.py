"""A portal inside this process, on a loopback port: for the demo and for tests that need a real one."""

import os
import socket
import threading
from datetime import timedelta
from types import TracebackType

from sqlalchemy import Engine

from app.wire.protocol import TokenResponse
from portal.clock import Clock, SystemClock
from portal.context import AppContext, build_context
from portal.oauth.tokens import ACCESS_LIFE
from portal.server import PortalServer, listen
from portal.store.accounts import Account
from portal.store.engine import writing
from portal.store.schema import prepare

_HOST = "127.0.0.1"


class EmbeddedPortal:
    """A running portal; ``stop`` and ``start`` again serve the same database on the same port.

    ``engine`` is open from the beginning to ``close``, for seeding and for looking at what the portal holds.
    ``customer_url`` is what links for customers begin with, its own address by default; ``shows_mail`` lets
    anybody read what it would send; ``access_life`` is how long a laptop goes without renewing its sign-in;
    ``listen_address`` is that of the server itself where ``database_url`` leads to a pooler.
    """

    def __init__(
        self,
        database_url: str,
        port: int = 0,
        clock: Clock | None = None,
        *,
        customer_url: str = "",
        displays_mail: bool = False,
        access_life: timedelta = ACCESS_LIFE,
        listen_address: str = "",
    ) -> None:
        self.engine: Engine = prepare(database_url)
        self._clock = clock or SystemClock()
        self._port = port
        self._customer_url, self._displays_mail = customer_url, displays_mail
        self._access_life, self._listen_address = access_life, listen_address
        self._server: PortalServer | None = None
        self._thread: threading.Thread | None = None
        self._context: AppContext | None = None
        self._kept_port: socket.socket | None = None

    @property
    def url(self) -> str:
        """Where it listens; the port stays the same for ever once it was started."""
        return f"http://{_HOST}:{self._port}"

    @property
    def context(self) -> AppContext:
        """What the requests of the running portal share."""
        if self._context is None:
            raise RuntimeError("the portal is not running")
        return self._context

    def start(self) -> None:
        """Serve; returns when connections are accepted."""
        self._let_port_go()
        listener = listen(_HOST, self._port)
        self._port = listener.getsockname()[1]
        self._context = build_context(
            self.engine,
            self._clock,
            self._customer_url,
            displays_mail=self._displays_mail,
            access_life=self._access_life,
            listen_address=self._listen_address,
        )
        self._server = PortalServer(self._context, _HOST, self._port)
        # The socket listens already: a client that is too early waits in its queue.
        self._thread = threading.Thread(
            target=self._server.run, args=([listener],), name="embedded-portal", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """Stop serving; whoever waits is answered first."""
        if self._server is None or self._thread is None:
            return
        self._server.stop()
        self._thread.join()
        self._server = self._thread = self._context = None
        # Nobody else is given the port meanwhile; who calls is refused, because nothing listens.
        self._kept_port = _kept(self._port)

    def close(self) -> None:
        """Stop and let go of the port and the database."""
        self.stop()
        self._let_port_go()
        self.engine.dispose()

    def _let_port_go(self) -> None:
        if self._kept_port is not None:
            self._kept_port.close()
            self._kept_port = None

    def issue_tokens(self, account: Account) -> TokenResponse:
        """Tokens as a sign-in of ``account`` would give, without its browser."""
        with writing(self.engine, account.partner_id) as connection:
            _, tokens = self.context.tokens.start_family(connection, account.partner_id, account.user_id)
        return tokens

    def __enter__(self) -> "EmbeddedPortal":
        self.start()
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.close()


def _kept(port: int) -> socket.socket:
    """A socket that has ``port`` and does not listen."""
    kept = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    if os.name == "posix":
        # Connections of a moment ago linger on it.
        kept.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    kept.bind((_HOST, port))
    return kept
