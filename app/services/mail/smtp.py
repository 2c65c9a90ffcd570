"""A mail server, spoken to step by step (RFC 5321), so that it is known up to where a message got.

Until the server has asked for the message (354) nothing can have left. From the first byte of it to the
server's answer nobody can know, unless the answer comes.
"""

import base64
import errno
import smtplib
import socket
import ssl
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from app.domain.errors import Problem, RuleViolation
from app.domain.mail.message_rules import megabytes
from app.services.mail.breakable import Breakable, BreakableSession
from app.services.mail.delivery import Accepted, Delivery, Envelope, Lost, NotNow, Refused
from app.services.mail.mail_account import Security, SmtpServer, SmtpSignIn
from app.services.mail.mime import ascii_form

CONNECT_TIMEOUT_S = 15.0
ANSWER_TIMEOUT_S = 60.0
"""How long a server may think about a message that it has got."""
_PIECE_BYTES = 64 * 1024
_NOT_SECRET = frozenset({"127.0.0.1", "::1", "localhost"})


@dataclass(frozen=True, slots=True)
class Step:
    """One step of trying an account: what was tried, and what is wrong with it."""

    name: str
    problem: Problem | None = None


StepTold = Callable[[Step], None]
"""Hears of a step when it has ended, on the thread that tries; what it raises ends the trial."""


def untold(_step: Step) -> None:
    """Tell nobody."""


class SmtpFailure(Exception):
    """A step before the message itself failed; ``is_final``: it would again."""

    def __init__(self, step: str, problem: Problem, *, is_final: bool, is_counted: bool = True) -> None:
        super().__init__(problem.code)
        self.step, self.problem, self.is_final, self.is_counted = step, problem, is_final, is_counted


class SmtpTransport:
    """Sends by one server; ``secret`` gives the password or the token when it is asked for."""

    def __init__(
        self,
        server: SmtpServer,
        secret: Callable[[], str],
        context: ssl.SSLContext | None = None,
        answer_timeout_s: float = ANSWER_TIMEOUT_S,
    ) -> None:
        self._server, self._secret, self._context = server, secret, context
        self._answer_timeout_s = answer_timeout_s

    def deliver(self, envelope: Envelope) -> Delivery:
        """Hand a message over, once."""
        try:
            with self._session() as session:
                refused = _open_envelope(session, envelope)
                return self._hand_over(session, envelope, refused)
        except SmtpFailure as failed:
            if failed.is_final:
                return Refused(failed.problem, _addresses_in(failed.problem))
            return NotNow(failed.problem, failed.is_counted)
        except RuleViolation as refused:
            # The password cannot be had now; nothing was said to the server but hello.
            return NotNow(refused.problems[0], is_counted=False)

    def steps(self, sender: str, tell: StepTold = untold, line: Breakable | None = None) -> tuple[Step, ...]:
        """Try the account up to the first step that fails; nothing is sent. ``tell`` hears of each.

        Who breaks off ``line`` ends what is waited for: that step fails at once.
        """
        found: list[Step] = []

        def ended(step: Step) -> None:
            found.append(step)
            tell(step)

        try:
            with self._session(lambda name: ended(Step(name)), line) as session:
                with _step("sender", self._server.host):
                    answer = session.mail(ascii_form(sender))
                    _answered("sender", answer, "mail.sender_refused", address=sender)
                session.rset()
                ended(Step("sender"))
        except SmtpFailure as failed:
            ended(Step(failed.step, failed.problem))
        except RuleViolation as refused:
            ended(Step("sign_in", refused.problems[0]))
        return tuple(found)

    def _hand_over(self, session: smtplib.SMTP, envelope: Envelope, refused: tuple[str, ...]) -> Delivery:
        with _step("message", self._server.host):
            _answered("message", session.docmd("DATA"), "mail.message_refused", good=(354,))
        if session.sock is not None:
            session.sock.settimeout(self._answer_timeout_s)
        try:
            _send_in_pieces(session, _transparent(envelope.data), envelope.progress)
            code, said = session.getreply()
        except (OSError, smtplib.SMTPException) as error:
            return Lost(Problem("mail.answer_lost", data={"host": self._server.host, "reason": str(error)}))
        text = _text(said)
        if 200 <= code < 300:
            return Accepted(text, refused)
        if 400 <= code < 500:
            return NotNow(Problem("mail.not_now", data=_said(code, text)))
        if code >= 500:
            return Refused(Problem("mail.message_refused", data=_said(code, text)))
        return Lost(Problem("mail.answer_lost", data={"host": self._server.host, "reason": f"{code} {text}"}))

    @contextmanager
    def _session(
        self, passed: Callable[[str], None] = lambda _step: None, line: Breakable | None = None
    ) -> Iterator[smtplib.SMTP]:
        server = self._server
        if server.security is Security.NONE and server.host.casefold() not in _NOT_SECRET:
            raise SmtpFailure("tls", Problem("mail.not_secret", data={"host": server.host}), is_final=True)
        session = self._connected(line or Breakable())
        passed("connect")
        try:
            if server.security is Security.STARTTLS:
                self._start_tls(session)
            if server.security is not Security.NONE:
                passed("tls")
            if server.sign_in is not SmtpSignIn.NONE:
                self._sign_in(session)
                passed("sign_in")
            yield session
            with suppress(OSError, smtplib.SMTPException):
                # The message is through or refused by now: a server that hangs up first is in its right.
                session.quit()
        finally:
            session.close()

    def _connected(self, line: Breakable) -> smtplib.SMTP:
        server = self._server
        context = self._tls_context() if server.security is Security.TLS else None
        with _step("connect", server.host):
            session = BreakableSession(line, server.host, server.port, CONNECT_TIMEOUT_S, context)
        if not session.local_hostname.isascii():
            # A laptop called in letters that a greeting cannot have: an address does (RFC 5321, 4.1.3).
            session.local_hostname = "[127.0.0.1]"
        try:
            with _step("connect", server.host):
                session.ehlo_or_helo_if_needed()
        except SmtpFailure:
            session.close()
            raise
        return session

    def _start_tls(self, session: smtplib.SMTP) -> None:
        if not session.has_extn("starttls"):
            problem = Problem("mail.no_starttls", data={"host": self._server.host})
            raise SmtpFailure("tls", problem, is_final=True)
        with _step("tls", self._server.host):
            answer = session.starttls(context=self._tls_context())
            _answered("tls", answer, "mail.no_starttls", good=(220,), host=self._server.host)
            session.ehlo()

    def _sign_in(self, session: smtplib.SMTP) -> None:
        server, secret = self._server, self._secret()
        with _step("sign_in", server.host):
            if server.sign_in is SmtpSignIn.OAUTH:
                said = f"user={server.user}\x01auth=Bearer {secret}\x01\x01"
                _authenticate(session, "XOAUTH2", said, "")
            elif f"{server.user}{secret}".isascii():
                session.login(server.user, secret)
            else:
                _sign_in_in_utf_8(session, server.user, secret)

    def _tls_context(self) -> ssl.SSLContext:
        return self._context or ssl.create_default_context()


def _sign_in_in_utf_8(session: smtplib.SMTP, user: str, password: str) -> None:
    """Sign in with letters that are not ASCII (RFC 4616, 2), of which ``smtplib`` knows none."""
    offered = session.esmtp_features.get("auth", "").upper().split()
    if "PLAIN" in offered:
        _authenticate(session, "PLAIN", f"\0{user}\0{password}")
    elif "LOGIN" in offered:
        _authenticate(session, "LOGIN", user, password)
    else:
        raise smtplib.SMTPNotSupportedError


def _authenticate(session: smtplib.SMTP, way: str, first: str, *then: str) -> None:
    """Say ``first`` with the name of the way, and the rest as the server asks for more (RFC 4954, 4)."""
    said = [base64.b64encode(each.encode(errors="replace")).decode() for each in (first, *then)]
    code, answer = session.docmd("AUTH", f"{way} {said[0]}")
    for each in said[1:]:
        if code != 334:
            break
        code, answer = session.docmd(each)
    if code not in (235, 503):
        raise smtplib.SMTPAuthenticationError(code, answer)


def _send_in_pieces(session: smtplib.SMTP, data: bytes, progress: Callable[[int], None]) -> None:
    """Send ``data``, and say after each piece how much of it has gone."""
    for start in range(0, len(data), _PIECE_BYTES):
        session.send(data[start : start + _PIECE_BYTES])
        progress(start + _PIECE_BYTES)


def _open_envelope(session: smtplib.SMTP, envelope: Envelope) -> tuple[str, ...]:
    """Name sender and recipients; those that the server will not take.

    Where it takes one of them only later, all of them wait: sent now, the message would reach some twice.
    """
    host = str(getattr(session, "_host", ""))
    options = [f"SIZE={len(envelope.data)}"] if session.has_extn("size") else []
    _fit(len(envelope.data), session, host)
    with _step("sender", host):
        answer = session.mail(envelope.sender, options)
        _answered("sender", answer, "mail.sender_refused", address=envelope.sender)
    answers = {}
    with _step("recipients", host):
        for address in envelope.recipients:
            answers[address] = session.rcpt(address)
    later = [address for address, (code, _) in answers.items() if 400 <= code < 500]
    never = [address for address, (code, _) in answers.items() if code >= 500]
    if later or len(never) == len(answers):
        first = (later or never)[0]
        code, said = answers[first]
        of_each = {f"said of {each}": _text(answers[each][1]) for each in later or never}
        data = {**_said(code, _text(said)), "address": ", ".join(later or never), **of_each}
        why = "mail.recipient_later" if later else "mail.recipient_refused"
        raise SmtpFailure("recipients", Problem(why, data=data), is_final=not later)
    return tuple(never)


def _fit(size: int, session: smtplib.SMTP, host: str) -> None:
    """Make sure that the server takes so many bytes, where it has said how many it takes (RFC 1870)."""
    most = session.esmtp_features.get("size", "")
    if most.isdecimal() and 0 < int(most) < size:
        data = {"host": host, "size": megabytes(size), "max": megabytes(int(most))}
        raise SmtpFailure("sender", Problem("mail.server_limit", data=data), is_final=True)


@contextmanager
def _step(name: str, host: str) -> Iterator[None]:
    """Say what it means that a step before the message failed."""
    try:
        yield
    except smtplib.SMTPAuthenticationError as error:
        data = _said(error.smtp_code, _text(error.smtp_error))
        is_final = error.smtp_code >= 500
        # A server that cannot look the password up just now says nothing against it.
        code = "mail.wrong_password" if is_final else "mail.not_now"
        raise SmtpFailure(name, Problem(code, data=data), is_final=is_final) from error
    except smtplib.SMTPResponseException as error:
        data = {**_said(error.smtp_code, _text(error.smtp_error)), "host": host}
        is_final = error.smtp_code >= 500
        raise SmtpFailure(name, Problem("mail.server_refused", data=data), is_final=is_final) from error
    except smtplib.SMTPNotSupportedError as error:
        raise SmtpFailure(name, Problem("mail.no_sign_in", data={"host": host}), is_final=True) from error
    except (OSError, UnicodeError, smtplib.SMTPException) as error:
        problem, is_final = network_problem(error, host)
        raise SmtpFailure(name, problem, is_final=is_final, is_counted=False) from error


def network_problem(error: Exception, host: str) -> tuple[Problem, bool]:
    """What keeps ``host`` from being reached, and whether that will not pass by itself."""
    data = {"host": host, "reason": str(error)}
    match error:
        case ssl.SSLCertVerificationError():
            # Behind the sign-in page of a hotel it is another's, and right again at home.
            code = _CERTIFICATE.get(error.verify_code, "mail.certificate")
            return Problem(code, data={**data, "reason": error.verify_message}), False
        case ssl.SSLEOFError() | ssl.SSLZeroReturnError() | ssl.SSLSyscallError():
            # Gone while both agreed how to speak in secret; nothing is wrong with how.
            return Problem("mail.unreachable", data=data), False
        case ssl.SSLError():
            return Problem("mail.tls", data=data), True
        case socket.gaierror() | UnicodeError():
            # A label of no letters or of more than 63 is no name at all.
            return Problem("mail.host_unknown", data=data), False
        case TimeoutError() | smtplib.SMTPServerDisconnected(__context__=TimeoutError()):
            return Problem("mail.silent", data=data), False
        case OSError() if error.errno == errno.ECONNREFUSED:
            return Problem("mail.nobody_listens", data=data), False
        case _:
            return Problem("mail.unreachable", data=data), False


_CERTIFICATE = {
    10: "mail.certificate_expired",
    18: "mail.certificate_unknown",
    19: "mail.certificate_unknown",
    20: "mail.certificate_unknown",
    62: "mail.certificate_name",
    64: "mail.certificate_name",
}
"""By the number of OpenSSL's ``X509_V_ERR_``."""


def _answered(
    step: str, answer: tuple[int, bytes], code: str, good: Sequence[int] = (250,), **data: str
) -> None:
    """Make sure that a server said yes."""
    number, said = answer
    if number not in good:
        problem = Problem(code, data={**_said(number, _text(said)), **data})
        raise SmtpFailure(step, problem, is_final=number >= 500)


def _transparent(data: bytes) -> bytes:
    """The message as it travels: lines that begin with a dot get another one, a lone dot ends it."""
    body = data.replace(b"\r\n.", b"\r\n..")
    body = b"." + body if body.startswith(b".") else body
    return body + (b"" if body.endswith(b"\r\n") else b"\r\n") + b".\r\n"


def _addresses_in(problem: Problem) -> tuple[str, ...]:
    return tuple(problem.data["address"].split(", ")) if problem.code == "mail.recipient_refused" else ()


def _said(code: int, text: str) -> dict[str, str]:
    return {"code": str(code), "said": text}


def _text(said: bytes | str) -> str:
    text = said.decode(errors="replace") if isinstance(said, bytes) else said
    return " ".join(text.split())[:300]
