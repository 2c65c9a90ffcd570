"""A proxy on loopback that does to requests what networks and servers do on bad days."""

import gzip
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from enum import Enum
from http.client import HTTPConnection, HTTPException
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any

import zstandard

from tests.support.patience import PATIENCE_S

_HOP_HEADERS = {"connection", "keep-alive", "transfer-encoding", "content-length", "te", "upgrade"}


@dataclass(frozen=True, slots=True)
class Request:
    """What came from the laptop."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Response:
    """What goes back; after ``cut_at`` bytes of the body comes ``pause``, then the end of the connection."""

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    cut_at: int | None = None
    pause: Callable[[], None] | None = None


Forward = Callable[[], Response]
Fault = Callable[[Forward], Response | None]
"""Gets a function that asks the portal; ``None`` closes the connection without an answer."""


def drop(_: Forward) -> None:
    """The request never reaches the portal."""


def lose_answer(forward: Forward) -> None:
    """The portal does the work, and its answer gets lost."""
    forward()


def duplicate(forward: Forward) -> Response:
    """The request arrives twice."""
    forward()
    return forward()


def truncate(forward: Forward) -> Response:
    """Half the answer arrives."""
    whole = forward()
    return Response(whole.status, whole.headers, whole.body, cut_at=len(whole.body) // 2)


def lose_last_line(forward: Forward) -> Response:
    """The answer ends cleanly, one line too early, as from a server that fell over while it wrote."""
    whole = _unpacked(forward())
    return Response(whole.status, whole.headers, whole.body.rstrip(b"\n").rpartition(b"\n")[0])


def answer(status: int, body: bytes = b"", **headers: str) -> Fault:
    """Something in between answers instead of the portal."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda _: Response(status, named, body)


def captive_page(_: Forward) -> Response:
    """A hotel's sign-in page."""
    return Response(200, {"Content-Type": "text/html"}, b"<html>Welcome to our hotel</html>")


def _unpacked(response: Response) -> Response:
    headers = {name.lower(): value for name, value in response.headers.items()}
    encoding = headers.pop("content-encoding", "")
    body = response.body
    if encoding == "zstd":
        body = zstandard.ZstdDecompressor().decompressobj().decompress(body)
    elif encoding == "gzip":
        body = gzip.decompress(body)
    return Response(response.status, headers, body)


class Moment(Enum):
    """Where on its way a request is held."""

    BEFORE_PORTAL = "before the portal"
    AFTER_PORTAL = "after the portal"
    HALF_ANSWERED = "half answered"


class Freeze:
    """Holds a request at a moment until released; ``reached`` says that it is held."""

    def __init__(self, moment: Moment) -> None:
        self._moment = moment
        self.reached = threading.Event()
        self.released = threading.Event()

    def __call__(self, forward: Forward) -> Response | None:
        if self._moment is Moment.BEFORE_PORTAL:
            self._hold()
            return forward()
        done = forward()
        if self._moment is Moment.HALF_ANSWERED:
            return Response(done.status, done.headers, done.body, len(done.body) // 2, self._hold)
        self._hold()
        return done

    def _hold(self) -> None:
        self.reached.set()
        self.released.wait(60)


@dataclass(slots=True)
class _Rule:
    method: str
    path: str
    fault: Fault
    times: int


class FaultProxy:
    """Stands before a portal at ``upstream_port``; a context manager."""

    def __init__(self, upstream_port: int) -> None:
        self.upstream_port = upstream_port
        self.requests: list[Request] = []
        self._rules: list[_Rule] = []
        self._lock = threading.Lock()
        self._sockets: set[socket.socket] = set()
        self._freezes: list[Freeze] = []
        self._server = _Server(self)
        self.port = self._server.server_port
        self._thread: threading.Thread | None = None

    @property
    def url(self) -> str:
        """Where the laptop finds the portal."""
        return f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> "FaultProxy":
        self.connect()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.disconnect()
        self._server.server_close()

    def connect(self) -> None:
        """Be there, at the same port as before."""
        if self._thread is None:
            self._server.server_activate()
            self._thread = threading.Thread(
                target=self._server.serve_forever, args=(0.01,), name="fault-proxy"
            )
            self._thread.start()

    def disconnect(self) -> None:
        """Be gone: nobody listens and every connection is cut."""
        if self._thread is None:
            return
        for freeze in self._freezes:
            freeze.released.set()
        self._server.shutdown()
        self._thread.join()
        self._thread = None
        with self._lock:
            for each in self._sockets:
                with suppress(OSError):
                    each.shutdown(socket.SHUT_RDWR)
        self._server.server_close()
        self._server = _Server(self, self.port)

    def plan(self, path: str, fault: Fault, method: str = "", times: int = 1) -> Fault:
        """Let ``fault`` befall the next ``times`` requests whose path holds ``path``."""
        if isinstance(fault, Freeze):
            self._freezes.append(fault)
        with self._lock:
            self._rules.append(_Rule(method, path, fault, times))
        return fault

    def clear(self) -> None:
        """Let everything through again."""
        with self._lock:
            self._rules.clear()

    def seen(self, path: str) -> list[Request]:
        """The requests so far whose path holds ``path``."""
        return [request for request in self.requests if path in request.path]

    def respond(self, request: Request) -> Response | None:
        """What the laptop gets for ``request``."""
        self.requests.append(request)
        fault = self._fault_for(request)

        def forward() -> Response:
            return self._ask_portal(request)

        return fault(forward) if fault else forward()

    def track(self, connection: socket.socket) -> None:
        """Remember ``connection`` so that it can be cut; at once where the proxy is gone already."""
        with self._lock:
            self._sockets.add(connection)
            is_gone = self._thread is None
        if is_gone:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def untrack(self, connection: socket.socket) -> None:
        """Forget a connection that ended."""
        with self._lock:
            self._sockets.discard(connection)

    def _fault_for(self, request: Request) -> Fault | None:
        with self._lock:
            for rule in self._rules:
                if rule.path in request.path and rule.method in ("", request.method) and rule.times:
                    rule.times -= 1
                    return rule.fault
        return None

    def _ask_portal(self, request: Request) -> Response:
        connection = HTTPConnection("127.0.0.1", self.upstream_port, timeout=PATIENCE_S)
        connection.connect()
        sock = connection.sock
        self.track(sock)
        try:
            connection.request(request.method, request.path, request.body or None, request.headers)
            got = connection.getresponse()
            headers = {n: v for n, v in got.getheaders() if n.lower() not in _HOP_HEADERS}
            return Response(got.status, headers, got.read())
        finally:
            self.untrack(sock)
            connection.close()


class _Server(ThreadingHTTPServer):
    daemon_threads = False
    block_on_close = True
    allow_reuse_address = True

    def __init__(self, proxy: FaultProxy, port: int = 0) -> None:
        self.proxy = proxy
        super().__init__(("127.0.0.1", port), _Handler, bind_and_activate=False)
        # Bound, so that nobody else takes the port, and not listening: connections are refused.
        self.server_bind()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: broken connections are what this is for."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # Head and body leave in two parts; the second would wait for 40 ms.

    def setup(self) -> None:
        super().setup()
        self.server.proxy.track(self.connection)

    def finish(self) -> None:
        self.server.proxy.untrack(self.connection)
        with suppress(OSError):
            super().finish()

    def _pass(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        headers = {n: v for n, v in self.headers.items() if n.lower() not in _HOP_HEADERS}
        try:
            response = self.server.proxy.respond(Request(self.command, self.path, headers, body))
        except (OSError, HTTPException):
            response = None
        if response is None:
            self.close_connection = True
            return
        self._send(response)

    def _send(self, response: Response) -> None:
        self.send_response_only(response.status)
        for name, value in response.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(response.body)))
        self.end_headers()
        self.wfile.write(response.body[: response.cut_at])
        if response.pause is not None:
            self.wfile.flush()
            response.pause()
        if response.cut_at is not None:
            self.close_connection = True

    def do_GET(self) -> None:
        self._pass()

    def do_POST(self) -> None:
        self._pass()

    def do_PUT(self) -> None:
        self._pass()

    def log_message(self, *_: Any) -> None:
        """Write nothing."""
