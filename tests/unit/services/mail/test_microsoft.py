"""Microsoft 365: signing in by a code, sending by Graph, and what its errors mean."""

import base64
import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest

from app.domain.errors import RuleViolation
from app.domain.mail.message import Attachment, Channel
from app.domain.mail.message_rules import SIZE_MAX
from app.services.mail.delivery import Accepted, Envelope, Lost, NotNow, Refused
from app.services.mail.microsoft import DeviceCode, GraphTransport, Microsoft, MicrosoftSignIn
from app.services.mail.mime import frozen_bytes
from app.services.portal_client.redirect import Landing
from app.services.vaults.vault import MemoryVault
from tests.support.mail_builders import message
from tests.support.microsoft import Tenant, microsoft

ENVELOPE = Envelope("claire@arvane.example", ("anne@corbiere.fr",), b"Subject: x\r\n\r\nBonjour\r\n")


@pytest.fixture(scope="module")
def running() -> Iterator[tuple[Tenant, Microsoft]]:
    tenant = Tenant()
    with microsoft(tenant) as found:
        yield tenant, found


@pytest.fixture
def tenant(running: tuple[Tenant, Microsoft]) -> Tenant:
    """The tenant as it takes everything."""
    tenant = running[0]
    tenant.__init__()  # type: ignore[misc]
    return tenant


@pytest.fixture
def at(running: tuple[Tenant, Microsoft]) -> Microsoft:
    return running[1]


def transport(at: Microsoft) -> GraphTransport:
    return GraphTransport(at, lambda: "t")


def test_a_rep_signs_in_by_a_code_once_and_sends(tenant: Tenant, at: Microsoft) -> None:
    vault, shown = MemoryVault(), list[DeviceCode]()
    sign_in = MicrosoftSignIn(at, vault, "tokens")
    assert sign_in.sign_in(shown.append, threading.Event()) == "claire@arvane.example"
    assert shown == [DeviceCode("ABCD", "https://microsoft.example/devicelogin", 15)]
    # What another start finds is enough to send with.
    again = MicrosoftSignIn(at, vault, "tokens")
    told: list[int] = []
    envelope = replace(ENVELOPE, progress=told.append)
    assert GraphTransport(at, again.token).deliver(envelope) == Accepted()
    assert told[-1] >= len(ENVELOPE.data)
    assert base64.b64decode(tenant.taken[0]) == ENVELOPE.data
    assert [each.name for each in GraphTransport(at, again.token).steps()] == ["sign_in", "mailbox"]
    again.sign_out()
    with pytest.raises(RuleViolation, match=r"mail\.microsoft_sign_in"):
        sign_in.token()


def test_a_rep_signs_in_on_a_page_of_microsofts_and_comes_back(tenant: Tenant, at: Microsoft) -> None:
    vault, browsers, never = MemoryVault(), list[threading.Thread](), threading.Event()
    page = Landing("en", "done", "failed")

    def browse(url: str) -> None:
        browsers.append(tenant.come_back(url))

    login = MicrosoftSignIn(at, vault, "tokens").sign_in_with_browser(browse, page, never)
    assert login == "claire@arvane.example"
    assert MicrosoftSignIn(at, vault, "tokens").token() == "t"

    def say_no(url: str) -> None:
        browsers.append(tenant.come_back(url, "access_denied"))

    with pytest.raises(RuleViolation, match=r"mail\.microsoft_not_signed_in"):
        MicrosoftSignIn(at, MemoryVault(), "tokens").sign_in_with_browser(say_no, page, never)
    gone = threading.Event()
    with pytest.raises(RuleViolation, match=r"mail\.microsoft_cancelled"):
        MicrosoftSignIn(at, MemoryVault(), "tokens").sign_in_with_browser(lambda _url: gone.set(), page, gone)
    for browser in browsers:
        browser.join()


def test_a_sign_in_that_is_cancelled_or_has_no_application_says_so(tenant: Tenant, at: Microsoft) -> None:
    tenant.is_typed, cancelled = False, threading.Event()
    with pytest.raises(RuleViolation, match=r"mail\.microsoft_cancelled"):
        MicrosoftSignIn(at, MemoryVault(), "tokens").sign_in(lambda _code: cancelled.set(), cancelled)
    nobody = MicrosoftSignIn(Microsoft(""), MemoryVault(), "tokens")
    with pytest.raises(RuleViolation, match=r"mail\.microsoft_client"):
        nobody.sign_in(lambda _code: None, cancelled)


@pytest.mark.parametrize(
    ("status", "code", "kind", "problem"),
    [
        (401, "InvalidAuthenticationToken", NotNow, "mail.microsoft_sign_in"),
        (403, "ErrorAccessDenied", Refused, "mail.microsoft_denied"),
        (403, "ErrorSendAsDenied", Refused, "mail.microsoft_send_as"),
        (404, "MailboxNotEnabledForRESTAPI", Refused, "mail.microsoft_mailbox"),
        (400, "ErrorInvalidRecipients", Refused, "mail.microsoft_recipients"),
        (400, "SomethingNew", Refused, "mail.microsoft_refused"),
        (413, "", Refused, "mail.microsoft_too_large"),
        (429, "ApplicationThrottled", NotNow, "mail.not_now"),
        (503, "serviceNotAvailable", NotNow, "mail.not_now"),
        (500, "generalException", Lost, "mail.answer_lost"),
        (504, "timeout", Lost, "mail.answer_lost"),
    ],
)
def test_an_error_of_graphs_says_whether_it_left(
    tenant: Tenant, at: Microsoft, status: int, code: str, kind: type, problem: str
) -> None:
    tenant.status, tenant.code = status, code
    tenant.headers["Retry-After"] = "17"
    delivery = transport(at).deliver(ENVELOPE)
    assert isinstance(delivery, kind)
    assert not isinstance(delivery, Accepted)
    assert delivery.reason.code == problem
    if problem == "mail.not_now":
        assert isinstance(delivery, NotNow)
        assert delivery.after_s == 17.0


def test_what_may_be_attached_fits_into_one_request_and_more_is_not_sent(
    tenant: Tenant, at: Microsoft
) -> None:
    most = SIZE_MAX[Channel.MICROSOFT]
    written = message(channel=Channel.MICROSOFT, body="é" * 10_000)
    whole = frozen_bytes(written, [(Attachment("a", "a/b", most, ""), bytes(most))])
    assert isinstance(transport(at).deliver(replace(ENVELOPE, data=whole)), Accepted)
    delivery = transport(at).deliver(replace(ENVELOPE, data=whole + bytes(200_000)))
    assert isinstance(delivery, Refused)
    assert delivery.reason.code == "mail.microsoft_too_large"
    assert len(tenant.taken) == 1


def test_an_answer_that_is_lost_is_unknown_and_asked_for_once(tenant: Tenant, at: Microsoft) -> None:
    tenant.hangs_up = True
    assert isinstance(transport(at).deliver(ENVELOPE), Lost)
    assert len(tenant.taken) == 1


def test_what_was_never_sent_waits_and_says_why(tenant: Tenant, at: Microsoft) -> None:
    away = Microsoft(at.client_id, at.authority, "https://127.0.0.1:9", at.context)
    untrusted = Microsoft(at.client_id, at.authority, at.graph)
    for where, code in ((away, "mail.unreachable"), (untrusted, "mail.certificate_unknown")):
        delivery = transport(where).deliver(ENVELOPE)
        assert isinstance(delivery, NotNow)
        assert (delivery.reason.code, delivery.is_counted) == (code, False)
    assert tenant.taken == []
