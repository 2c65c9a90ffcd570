"""The loopback address that the browser comes back to after signing in (RFC 8252, section 7.3)."""

import html
import threading
import time
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

PATH = "/signed-in"

_POLL_S = 0.2
_REQUEST_TIMEOUT_S = 1.0
_FORM_MAX = 64 * 1024

_PAGE = """<!doctype html>
<html lang="{language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Channel Desk</title><style>
:root {{ color-scheme: light dark; }}
body {{ font: 18px/1.5 "Source Sans 3", "Segoe UI", sans-serif;
  display: grid; place-items: center; height: 90vh; }}
</style></head><body><main><h1>Channel Desk</h1><p>{text}</p></main></body></html>
"""


@dataclass(frozen=True, slots=True)
class Landing:
    """What the browser shows when it comes back, in the rep's language."""

    language: str
    done: str
    failed: str


@dataclass(frozen=True, slots=True)
class Redirect:
    """What the browser brought back; ``error`` is the portal's word when it refused."""

    code: str
    state: str
    issuer: str
    error: str


class RedirectListener:
    """Waits on a free port of 127.0.0.1 for one redirect; a context manager that frees the port.

    ``host`` and ``path`` are how the address is written: who sends the browser back may take one way only.
    """

    def __init__(self, landing: Landing, *, host: str = "127.0.0.1", path: str = PATH) -> None:
        self._server = _Server(landing, path)
        self._server.timeout = _POLL_S
        self._host = host

    def __enter__(self) -> "RedirectListener":
        return self

    def __exit__(self, *_: object) -> None:
        self._server.server_close()

    @property
    def address(self) -> str:
        """The redirect URI to ask for."""
        return f"http://{self._host}:{self._server.server_port}{self._server.path}"

    def wait(self, state: str, timeout_s: float, cancelled: threading.Event) -> Redirect | None:
        """The redirect that carries ``state``, or ``None`` when cancelled or too late.

        Anything else that knocks (a prefetching browser, another program) is answered 404 and not counted.
        """
        self._server.expected_state = state
        deadline = time.monotonic() + timeout_s
        while self._server.received is None and not cancelled.is_set() and time.monotonic() < deadline:
            self._server.handle_request()
        return self._server.received


class _Server(HTTPServer):
    def __init__(self, landing: Landing, path: str) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.landing, self.path = landing, path
        self.expected_state = ""
        self.received: Redirect | None = None


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    # Browsers open connections in advance and send nothing on them.
    timeout = _REQUEST_TIMEOUT_S

    def do_GET(self) -> None:
        """Take the redirect, or say that nothing is here."""
        address = urlsplit(self.path)
        self._take(address.path, address.query)

    def do_POST(self) -> None:
        """Take the redirect as a form, which keeps the code out of the history of the browser."""
        length = self.headers.get("Content-Length", "")
        if not length.isdecimal() or int(length) > _FORM_MAX:
            self.send_error(413)
            return
        self._take(urlsplit(self.path).path, self.rfile.read(int(length)).decode("ascii", "replace"))

    def _take(self, path: str, query: str) -> None:
        redirect = _parsed(query) if path == self.server.path else None
        if redirect is None or redirect.state != self.server.expected_state:
            self.send_error(404)
            return
        self.server.received = redirect
        landing = self.server.landing
        text = landing.failed if redirect.error else landing.done
        page = _PAGE.format(language=html.escape(landing.language), text=html.escape(text)).encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("Referrer-Policy", "no-referrer")
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, *_: Any) -> None:
        """Write nothing: the address holds the code."""


def _parsed(query: str) -> Redirect | None:
    values = {name: found[0] for name, found in parse_qs(query).items()}
    code, error = values.get("code", ""), values.get("error", "")
    if not code and not error:
        return None
    return Redirect(code, values.get("state", ""), values.get("iss", ""), error)
