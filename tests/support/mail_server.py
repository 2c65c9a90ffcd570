"""A mail server on loopback with STARTTLS and AUTH, which hangs up where it is told to."""

import asyncio
import logging
import socket
import ssl
import threading
from base64 import b64decode
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from ipaddress import ip_address
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

# It warns of its own code at every sign-in, and tells of every client that does not trust it.
logging.getLogger("mail.log").setLevel(logging.CRITICAL)
PASSWORD = "correct horse"
USER = "claire"


@dataclass
class Letterbox:
    """What the server took; ``answers`` are what it says to a command instead of yes, ``hangs_up`` where.

    ``hangs_up``: before it answers *EHLO*, *MAIL*, *RCPT*, *DATA*; *BODY* before it takes a message,
    *ANSWER* after it has.
    """

    holds: str = ""
    """Where the server says nothing at all, for as long as its client lives; one of the same."""
    is_held: threading.Event = field(default_factory=threading.Event)

    hangs_up: str = ""
    answers: dict[str, str] = field(default_factory=dict)
    taken: list[tuple[tuple[str, ...], bytes]] = field(default_factory=list)
    user: str = USER
    password: str = PASSWORD
    ways: str = ""
    """How one may sign in, as *AUTH* says it; by default all that the server knows."""

    def hold(self, step: str) -> None:
        """Say nothing from ``step`` on, or go on again."""
        self.holds = step
        self.is_held.clear()

    async def _wait(self, step: str) -> None:
        if self.holds == step:
            self.is_held.set()
            await asyncio.Event().wait()

    async def handle_EHLO(
        self, server: SMTP, session: Session, _envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        await self._wait("EHLO")
        session.host_name = hostname
        if self.ways:
            responses = [
                f"250-AUTH {self.ways}" if " AUTH" in each.replace("-", " ") else each for each in responses
            ]
        return [self._answer(server, "EHLO", "250 HELP")] if self.hangs_up == "EHLO" else responses

    async def handle_MAIL(
        self, server: SMTP, _session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        await self._wait("MAIL")
        answer = self._answer(server, "MAIL", "250 OK")
        if answer.startswith("250"):
            envelope.mail_from = address
        return answer

    async def handle_RCPT(
        self, server: SMTP, _session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        await self._wait("RCPT")
        answer = self.answers.get(address) or self._answer(server, "RCPT", "250 OK")
        if answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return answer

    async def handle_DATA(self, server: SMTP, _session: Session, envelope: Envelope) -> str:
        await self._wait("BODY")
        answer = self.answers.get("BODY", "250 taken as 4711")
        if self.hangs_up == "BODY":
            return self._hang_up(server)
        if answer.startswith("250"):
            assert isinstance(envelope.content, bytes)
            self.taken.append((tuple(envelope.rcpt_tos), envelope.content))
        await self._wait("ANSWER")
        return self._hang_up(server) if self.hangs_up == "ANSWER" else answer

    async def auth_XOAUTH2(self, server: SMTP, args: list[str]) -> AuthResult:
        said = b64decode(args[1]).decode()
        if said == f"user={self.user}\x01auth=Bearer {self.password}\x01\x01":
            return AuthResult(success=True)
        # What is wrong with the token is a question, which the client answers with nothing.
        assert await server.challenge_auth("{}") == b""
        return AuthResult(success=False, handled=False)

    def _answer(self, server: SMTP, step: str, usual: str) -> str:
        return self._hang_up(server) if self.hangs_up == step else self.answers.get(step, usual)

    def _hang_up(self, server: SMTP) -> str:
        _abort(server)
        return "421 gone"


class _Server(SMTP):
    """Hangs up before it speaks in secret, knows who it is or asks for a message, as its letterbox says."""

    async def smtp_STARTTLS(self, arg: str) -> None:
        if self.event_handler.hangs_up == "STARTTLS":
            await self.push("220 go ahead")
            _abort(self)
            return
        await super().smtp_STARTTLS(arg)

    async def smtp_AUTH(self, arg: str) -> None:
        if self.event_handler.hangs_up == "AUTH":
            _abort(self)
            return
        await super().smtp_AUTH(arg)

    async def smtp_DATA(self, arg: str) -> None:
        if self.event_handler.hangs_up == "DATA":
            _abort(self)
            return
        await super().smtp_DATA(arg)


class _Controller(Controller):
    def factory(self) -> SMTP:
        return _Server(self.handler, **self.SMTP_kwargs)


def _abort(server: SMTP) -> None:
    assert isinstance(server.transport, asyncio.WriteTransport)
    server.transport.abort()


@dataclass(frozen=True)
class MailHost:
    """Where the server listens, and what to believe it by."""

    port: int
    letterbox: Letterbox
    trusted: ssl.SSLContext
    host: str = "127.0.0.1"


@contextmanager
def mail_host(
    letterbox: Letterbox, *, days: int = 30, name: str = "127.0.0.1", is_tls: bool = True
) -> Iterator[MailHost]:
    """A server whose certificate is for ``name`` and ends in ``days``."""
    signed = certificate(days, name)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(signed)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    controller = _Controller(
        letterbox,
        hostname="127.0.0.1",
        port=port,
        tls_context=context if is_tls else None,
        require_starttls=is_tls,
        auth_required=is_tls,
        authenticator=_authenticated if is_tls else None,
    )
    controller.start()
    trusted = ssl.create_default_context(cafile=str(signed))
    try:
        yield MailHost(port, letterbox, trusted)
    finally:
        # A client that went away in the middle of something leaves a task that nobody would end.
        asyncio.run_coroutine_threadsafe(_end_every_task(), controller.loop).result()
        controller.stop()


async def _end_every_task() -> None:
    left = asyncio.all_tasks() - {asyncio.current_task()}
    for task in left:
        task.cancel()
    await asyncio.gather(*left, return_exceptions=True)


def _authenticated(
    server: SMTP, _session: Session, _envelope: Envelope, _how: str, data: object
) -> AuthResult:
    assert isinstance(data, LoginPassword)
    if (answer := server.event_handler.answers.get("AUTH")) is not None:
        return AuthResult(success=False, handled=False, message=answer)
    known = server.event_handler
    is_right = (data.login, data.password) == (known.user.encode(), known.password.encode())
    return AuthResult(success=is_right, handled=False)


@cache
def certificate(days: int, name: str) -> Path:
    """Key and certificate in one file, signed by itself."""
    import tempfile

    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    is_address = name[0].isdigit()
    names: list[x509.GeneralName] = [x509.IPAddress(ip_address(name)) if is_address else x509.DNSName(name)]
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=60))
        .not_valid_after(now + timedelta(days=days))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = Path(tempfile.mkdtemp(prefix="mail-host-")) / "host.pem"
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path.write_bytes(private + made.public_bytes(serialization.Encoding.PEM))
    return path
