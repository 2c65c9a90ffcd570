"""Microsoft's sign-in and Graph on loopback, as far as sending e-mail goes; answers as it is told."""

import json
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit
from urllib.request import urlopen

from app.services.mail.microsoft import Microsoft
from tests.support.mail_server import certificate
from tests.support.patience import PATIENCE_S

CLIENT_ID = "11111111-2222-3333-4444-555555555555"


@dataclass
class Tenant:
    """What Graph took and says: ``status`` with an error ``code``; ``hangs_up`` after it has read a message.

    ``is_typed``: the rep has typed the code. ``nonce`` is what the page of the sign-in was asked with.
    """

    status: int = 202
    code: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    hangs_up: bool = False
    is_typed: bool = True
    taken: list[bytes] = field(default_factory=list)
    renewals: int = 0
    nonce: str = ""

    def come_back(self, page: str, error: str = "") -> threading.Thread:
        """Sign in on ``page`` as a browser does, or say no there; the thread ends when it has come back."""
        asked = {name: values[0] for name, values in parse_qs(urlsplit(page).query).items()}
        self.nonce = asked["nonce"]
        answer = {"error": error} if error else {"code": "c"}
        form = urlencode({**answer, "state": asked["state"]}).encode()
        url = asked["redirect_uri"]
        thread = threading.Thread(target=lambda: urlopen(url, form, PATIENCE_S).close(), name="browser")
        thread.start()
        return thread


class _Server(ThreadingHTTPServer):
    """A server that knows what to answer."""

    def __init__(self, tenant: Tenant) -> None:
        self.tenant = tenant
        super().__init__(("127.0.0.1", 0), _Handler)


class _Handler(BaseHTTPRequestHandler):
    server: "_Server"

    def do_GET(self) -> None:
        if self.path.endswith("/openid-configuration"):
            base = f"https://127.0.0.1:{self.server.server_port}/tenant"
            self._say(
                200,
                {
                    "issuer": base,
                    "authorization_endpoint": f"{base}/authorize",
                    "token_endpoint": f"{base}/token",
                    "device_authorization_endpoint": f"{base}/devicecode",
                },
            )
        else:
            self._graph({"userPrincipalName": "claire@arvane.example"}, 200)

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.path.endswith("/devicecode"):
            url = "https://microsoft.example/devicelogin"
            code = {"device_code": "d", "user_code": "ABCD", "verification_uri": url}
            self._say(200, {**code, "expires_in": 900, "interval": 1})
        elif self.path.endswith("/token"):
            self._token(body)
        else:
            if self.server.tenant.status == 202 or self.server.tenant.hangs_up:
                self.server.tenant.taken.append(body)
            if self.server.tenant.hangs_up:
                self.close_connection = True
                return
            self._graph({}, 202)

    def _token(self, body: bytes) -> None:
        if b"refresh_token" in body:
            self.server.tenant.renewals += 1
        if not self.server.tenant.is_typed:
            self._say(400, {"error": "authorization_pending"})
            return
        token = {"access_token": "t", "refresh_token": "r", "expires_in": 3600, "token_type": "Bearer"}
        self._say(
            200,
            {
                **token,
                "scope": "Mail.Send User.Read",
                "id_token": _id_token(self.server.server_port, self.server.tenant.nonce),
            },
        )

    def _graph(self, good: dict[str, Any], usual: int) -> None:
        if self.server.tenant.status == 202:
            self._say(usual, good)
        else:
            error = {"code": self.server.tenant.code, "message": f"{self.server.tenant.code} was said"}
            self._say(self.server.tenant.status, {"error": error})

    def _say(self, status: int, body: dict[str, Any]) -> None:
        data = json.dumps(body).encode()
        self.send_response(status)
        for name, value in self.server.tenant.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing on the terminal."""


@contextmanager
def microsoft(tenant: Tenant) -> Iterator[Microsoft]:
    """Where to find it."""

    path = certificate(30, "127.0.0.1")
    server = _Server(tenant)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(path)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), name="microsoft")
    thread.start()
    base = f"https://127.0.0.1:{server.server_port}"
    trusted = ssl.create_default_context(cafile=str(path))
    try:
        yield Microsoft(CLIENT_ID, f"{base}/tenant", base, trusted)
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _id_token(port: int, nonce: str) -> str:
    """Who signed in; nobody checks its signature, which Microsoft's own connection vouches for."""
    import base64
    import time

    claims = {
        "iss": f"https://127.0.0.1:{port}/tenant",
        "aud": CLIENT_ID,
        "sub": "s",
        "oid": "o",
        "tid": "tenant",
        "nonce": nonce,
        "preferred_username": "claire@arvane.example",
        "iat": int(time.time()),
        "exp": int(time.time()) + 3600,
    }
    parts = ({"alg": "none"}, claims)
    encoded = [base64.urlsafe_b64encode(json.dumps(each).encode()).rstrip(b"=").decode() for each in parts]
    return ".".join([*encoded, ""])
