"""HTTPS to a portal whose certificate the system trusts, or does not."""

import datetime as dt
import ipaddress
import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from app.services.portal_client.errors import Interrupted, PortalError, Unreachable
from app.services.portal_client.http import Call, Http


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate of 127.0.0.1 that signs itself, with its key, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "portal of a test")])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path = tmp_path_factory.mktemp("tls") / "portal.pem"
    path.write_bytes(secret + made.public_bytes(serialization.Encoding.PEM))
    return path


class _Handler(BaseHTTPRequestHandler):
    server: "TlsServer"

    def do_GET(self) -> None:
        if self.path == "/poll":
            self.server.reached.set()
            self.server.released.wait(30)
        self.send_response(200)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, *_: Any) -> None:
        """Write nothing."""


class TlsServer(ThreadingHTTPServer):
    """Answers every request; ``/poll`` only once it is released."""

    daemon_threads = False

    def __init__(self, certificate: Path) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.reached, self.released = threading.Event(), threading.Event()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        self.socket = context.wrap_socket(self.socket, server_side=True)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: refused handshakes and broken connections are what this is for."""


@pytest.fixture
def server(certificate: Path) -> Iterator[TlsServer]:
    server = TlsServer(certificate)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    yield server
    server.released.set()
    server.shutdown()
    thread.join()
    server.server_close()


def url_of(server: TlsServer) -> str:
    """Where the laptop finds it."""
    return f"https://127.0.0.1:{server.server_port}"


def test_a_certificate_that_nobody_trusts_is_no_portal(server: TlsServer) -> None:
    http = Http(url_of(server))

    with pytest.raises(Unreachable) as raised:
        http.send(Call("GET", "/"))

    assert raised.value.data["reason"] == "SSLError"
    http.close()


def test_a_certificate_that_the_system_trusts_is_enough(
    server: TlsServer, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    http = Http(url_of(server))

    assert http.send(Call("GET", "/")).body == b"{}"
    http.close()


def test_another_thread_breaks_a_request_under_tls_too(
    server: TlsServer, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    http = Http(url_of(server))
    raised: list[PortalError] = []

    def poll() -> None:
        try:
            http.send(Call("GET", "/poll", read_timeout_s=60))
        except PortalError as error:
            raised.append(error)

    thread = threading.Thread(target=poll)
    thread.start()
    assert server.reached.wait(10)
    http.line.interrupt()
    thread.join(10)

    assert [type(error) for error in raised] == [Interrupted]
    http.close()
