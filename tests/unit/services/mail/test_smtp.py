"""A mail server spoken to step by step: what each answer, and each one that is lost, means."""

import socket
import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest

from app.services.mail.breakable import Breakable
from app.services.mail.delivery import Accepted, Envelope, Lost, NotNow, Refused
from app.services.mail.mail_account import Security, SmtpServer, SmtpSignIn
from app.services.mail.smtp import SmtpTransport, Step
from tests.support.mail_server import PASSWORD, USER, Letterbox, MailHost, mail_host
from tests.support.patience import PATIENCE_S

ENVELOPE = Envelope(
    "claire@arvane.example", ("anne@corbiere.fr", "paul@corbiere.fr"), b"Subject: x\r\n\r\n.one\r\ntwo\r\n"
)


@pytest.fixture(scope="module")
def running() -> Iterator[MailHost]:
    """One server for all tests: starting it takes longer than speaking to it."""
    with mail_host(Letterbox()) as host:
        yield host


@pytest.fixture
def host(running: MailHost) -> MailHost:
    """The server as it takes everything."""
    running.letterbox.hangs_up = ""
    running.letterbox.answers.clear()
    running.letterbox.taken.clear()
    running.letterbox.user, running.letterbox.password, running.letterbox.ways = USER, PASSWORD, ""
    return running


def server_of(host: MailHost) -> SmtpServer:
    return SmtpServer(host.host, host.port, Security.STARTTLS, SmtpSignIn.PASSWORD, USER)


def transport(host: MailHost, password: str = PASSWORD) -> SmtpTransport:
    return SmtpTransport(server_of(host), lambda: password, host.trusted)


def test_a_message_is_taken_byte_for_byte_after_starttls_and_sign_in(host: MailHost) -> None:
    delivery = transport(host).deliver(ENVELOPE)
    assert delivery == Accepted("taken as 4711")
    assert host.letterbox.taken == [(tuple(ENVELOPE.recipients), ENVELOPE.data)]
    told: list[int] = []
    large = replace(
        ENVELOPE, data=b"Subject: x\r\n\r\n" + b"." * 70 + b"\r\n.\r\n" * 40_000, progress=told.append
    )
    assert transport(host).deliver(large) == Accepted("taken as 4711")
    assert host.letterbox.taken[-1][1] == large.data
    assert len(told) > 2
    assert told == sorted(told)
    assert told[-1] >= len(large.data)


@pytest.mark.parametrize("step", ["EHLO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA"])
def test_an_answer_lost_before_the_message_was_asked_for_leaves_it_unsent(host: MailHost, step: str) -> None:
    host.letterbox.hangs_up = step
    delivery = transport(host).deliver(ENVELOPE)
    assert isinstance(delivery, NotNow)
    assert not delivery.is_counted
    assert host.letterbox.taken == []


@pytest.mark.parametrize(("step", "taken"), [("BODY", 0), ("ANSWER", 1)])
def test_an_answer_lost_after_the_message_is_unknown_whether_it_was_taken_or_not(
    host: MailHost, step: str, taken: int
) -> None:
    host.letterbox.hangs_up = step
    delivery = transport(host).deliver(ENVELOPE)
    assert isinstance(delivery, Lost)
    assert delivery.reason.code == "mail.answer_lost"
    assert len(host.letterbox.taken) == taken


@pytest.mark.parametrize(
    ("answers", "kind", "code"),
    [
        ({"MAIL": "550 not you"}, Refused, "mail.sender_refused"),
        ({"MAIL": "451 busy"}, NotNow, "mail.sender_refused"),
        ({"RCPT": "550 nobody"}, Refused, "mail.recipient_refused"),
        ({"RCPT": "450 grey"}, NotNow, "mail.recipient_later"),
        # One later means all later: sent twice, the message would reach the other twice.
        ({"paul@corbiere.fr": "450 grey"}, NotNow, "mail.recipient_later"),
        ({"BODY": "552 too large"}, Refused, "mail.message_refused"),
        ({"BODY": "452 disk full"}, NotNow, "mail.not_now"),
    ],
)
def test_a_no_for_now_is_told_from_one_for_ever(
    host: MailHost, answers: dict[str, str], kind: type, code: str
) -> None:
    host.letterbox.answers.update(answers)
    delivery = transport(host).deliver(ENVELOPE)
    assert isinstance(delivery, kind)
    assert isinstance(delivery, NotNow | Refused)
    assert delivery.reason.code == code
    assert host.letterbox.taken == []


def test_who_is_refused_among_others_is_named_and_the_others_get_it(host: MailHost) -> None:
    host.letterbox.answers["paul@corbiere.fr"] = "550 nobody"
    assert transport(host).deliver(ENVELOPE) == Accepted("taken as 4711", ("paul@corbiere.fr",))
    assert host.letterbox.taken[0][0] == ("anne@corbiere.fr",)


def test_a_wrong_password_is_not_tried_again_by_itself(host: MailHost) -> None:
    delivery = transport(host, "wrong").deliver(ENVELOPE)
    assert isinstance(delivery, Refused)
    assert delivery.reason.code == "mail.wrong_password"


@pytest.mark.parametrize("way", ["PLAIN", "LOGIN", "CRAM-MD5"])
def test_a_password_may_have_any_letters_and_a_server_that_takes_none_says_so(
    host: MailHost, way: str
) -> None:
    host.letterbox.user, host.letterbox.password, host.letterbox.ways = "élise", "Çà et là", way
    server = replace(server_of(host), user="élise")
    delivery = SmtpTransport(server, lambda: "Çà et là", host.trusted).deliver(ENVELOPE)
    if way == "CRAM-MD5":
        assert isinstance(delivery, Refused)
        assert delivery.reason.code == "mail.no_sign_in"
        return
    assert isinstance(delivery, Accepted)
    wrong = SmtpTransport(server, lambda: "Çà et la", host.trusted).deliver(ENVELOPE)
    assert isinstance(wrong, Refused)
    assert wrong.reason.code == "mail.wrong_password"


def test_a_token_takes_the_place_of_the_password(host: MailHost) -> None:
    host.letterbox.password = "eyJ0eXAi"
    server = replace(server_of(host), sign_in=SmtpSignIn.OAUTH)
    assert isinstance(SmtpTransport(server, lambda: "eyJ0eXAi", host.trusted).deliver(ENVELOPE), Accepted)
    old = SmtpTransport(server, lambda: "of yesterday", host.trusted).deliver(ENVELOPE)
    assert isinstance(old, Refused)
    assert old.reason.code == "mail.wrong_password"


def test_a_server_that_cannot_look_the_password_up_is_asked_again(host: MailHost) -> None:
    host.letterbox.answers["AUTH"] = "454 4.7.0 Temporary authentication failure"
    delivery = transport(host).deliver(ENVELOPE)
    assert isinstance(delivery, NotNow)
    assert delivery.reason.code == "mail.not_now"


def test_what_is_larger_than_the_server_takes_is_not_sent_to_it(host: MailHost) -> None:
    delivery = transport(host).deliver(replace(ENVELOPE, data=bytes(34_000_000)))
    assert isinstance(delivery, Refused)
    assert (delivery.reason.code, delivery.reason.data["max"]) == ("mail.server_limit", "33.6")
    assert host.letterbox.taken == []


def steps(server: SmtpServer, host: MailHost) -> list[tuple[str, str]]:
    told = list[Step]()
    found = SmtpTransport(server, lambda: PASSWORD, host.trusted).steps("claire@arvane.example", told.append)
    assert found == tuple(told)
    return [(each.name, each.problem.code if each.problem else "") for each in found]


def test_trying_an_account_says_what_works_and_sends_nothing(host: MailHost) -> None:
    found = steps(server_of(host), host)
    assert found == [("connect", ""), ("tls", ""), ("sign_in", ""), ("sender", "")]
    host.letterbox.answers["MAIL"] = "550 not you"
    assert steps(server_of(host), host)[-1] == ("sender", "mail.sender_refused")
    assert host.letterbox.taken == []


def test_trying_an_account_says_what_is_wrong_with_the_way(host: MailHost) -> None:
    server = server_of(host)
    with socket.create_server(("127.0.0.1", 0)) as free:
        closed = free.getsockname()[1]
    assert steps(replace(server, port=closed), host) == [("connect", "mail.nobody_listens")]
    for name in ("mail.invalid", "mail..invalid", "é" * 70 + ".invalid"):
        assert steps(replace(server, host=name), host) == [("connect", "mail.host_unknown")]
    assert steps(replace(server, security=Security.TLS), host) == [("connect", "mail.tls")]
    outside = replace(server, host="mail.example", security=Security.NONE)
    assert steps(outside, host) == [("tls", "mail.not_secret")]
    unknown = SmtpTransport(server, lambda: PASSWORD).steps("claire@arvane.example")
    assert [each.problem and each.problem.code for each in unknown] == [None, "mail.certificate_unknown"]


def test_an_expired_certificate_and_one_for_another_name_are_said() -> None:
    for days, name, code in ((-2, "127.0.0.1", "expired"), (30, "other.example", "name")):
        with mail_host(Letterbox(), days=days, name=name) as host:
            assert steps(server_of(host), host)[-1] == ("tls", f"mail.certificate_{code}")


def test_a_server_without_starttls_gets_no_password() -> None:
    with mail_host(Letterbox(), is_tls=False) as host:
        assert steps(server_of(host), host)[-1] == ("tls", "mail.no_starttls")
        plain = replace(server_of(host), security=Security.NONE, sign_in=SmtpSignIn.NONE)
        assert steps(plain, host) == [("connect", ""), ("sender", "")]


@pytest.mark.parametrize("security", [Security.STARTTLS, Security.TLS, Security.NONE])
def test_a_trial_that_is_broken_off_ends_at_once_whatever_it_waits_for(security: Security) -> None:
    """The server takes the connection and says nothing: neither a greeting nor a word of TLS."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        server = SmtpServer("127.0.0.1", silent.getsockname()[1], security, SmtpSignIn.NONE)
        line, found = Breakable(), list[Step]()
        transport = SmtpTransport(server, lambda: "")
        thread = threading.Thread(target=lambda: found.extend(transport.steps("a@b.fr", line=line)))
        thread.start()
        connection, _ = silent.accept()
        with connection:
            line.break_off()
            line.break_off()
            thread.join(PATIENCE_S)
    [step] = found
    assert step.name == "connect"
    assert step.problem is not None
    assert step.problem.code != "mail.silent", "nobody waited for its end"


def test_what_is_broken_off_before_it_began_does_not_begin(host: MailHost) -> None:
    line = Breakable()
    line.break_off()
    server = SmtpServer(host.host, host.port, Security.STARTTLS, SmtpSignIn.NONE)
    [step] = SmtpTransport(server, lambda: "").steps("a@b.fr", line=line)
    assert (step.name, step.problem is not None) == ("connect", True)
