"""The portal's own outbox: what waits leaves once, by SMTP, and the laptops hear of it."""

from collections.abc import Iterator
from typing import Any

import pytest

from app.domain.commands.commands import CreateCustomer, SendOnboarding
from app.domain.document import Kind
from portal.demo.embedded import EmbeddedPortal
from portal.mail import outbox
from portal.mail.runner import MailRunner
from portal.mail.sending import Sending
from portal.mail.server import MailServer
from portal.store.engine import writing
from portal.store.tables import sign_in
from tests.support import builders as b
from tests.support.portal_laptop import ARVANE, Laptop, SettableClock
from tests.support.postbox import Postbox, receiving
from tests.support.statements import statements_of

LOGGED = pytest.mark.expects_log(r"e-mail \S+ (did not leave|is given up)")
SENDER = "portail@arvane.example"


@pytest.fixture
def postbox() -> Postbox:
    return Postbox()


@pytest.fixture
def server(postbox: Postbox) -> Iterator[MailServer]:
    """A mail server on loopback."""
    with receiving(postbox, SENDER) as running:
        yield running


@pytest.fixture
def sending(portal: EmbeddedPortal, clock: SettableClock, server: MailServer) -> Sending:
    return Sending(portal.engine, clock, server, "https://clients.example/")


@pytest.fixture
def asked(laptop: Laptop) -> Laptop:
    """A laptop that asked for the onboarding of one contact."""
    customer, mailing = b.customer(), b.sent_mail()
    laptop.do(CreateCustomer(customer), customer)
    laptop.do(SendOnboarding(mailing), mailing)
    return laptop


def recipient(laptop: Laptop) -> dict[str, Any]:
    found: dict[str, Any] = laptop.document(Kind.SENT_MAIL, b.sent_mail().id)["recipients"][0]
    return found


def test_a_message_leaves_once_and_the_laptops_see_when(
    asked: Laptop, sending: Sending, postbox: Postbox
) -> None:
    assert (recipient(asked)["state"], recipient(asked)["sent_at"]) == ("waiting", None)
    assert [sending.send_due(), sending.send_due()] == [1, 0]
    (message,) = postbox.messages
    assert f"From: {SENDER}" in message
    assert "elise.dupre@ateliers-dupre.fr" in message
    assert (recipient(asked)["state"], recipient(asked)["sent_at"]) == ("sent", "2026-11-21T09:00:00Z")


@LOGGED
def test_a_server_that_says_not_now_is_tried_again_later_and_later(
    asked: Laptop, sending: Sending, postbox: Postbox, clock: SettableClock
) -> None:
    postbox.answer = "451 try again later"
    assert sending.send_due() == 0
    assert recipient(asked)["state"] == "waiting"
    postbox.answer = "250 OK"
    assert sending.send_due() == 0
    clock.advance(seconds=31)
    assert sending.send_due() == 1


@LOGGED
def test_a_server_that_says_never_is_not_asked_again(
    asked: Laptop, sending: Sending, postbox: Postbox, clock: SettableClock
) -> None:
    postbox.answer = "550 no such mailbox"
    sending.send_due()
    assert recipient(asked)["state"] == "failed"
    postbox.answer = "250 OK"
    clock.advance(days=1)
    assert sending.send_due() == 0
    assert postbox.messages == []


@LOGGED
def test_a_server_that_is_away_ends_in_failure_after_a_dozen_times(
    asked: Laptop, portal: EmbeddedPortal, clock: SettableClock
) -> None:
    nowhere = Sending(portal.engine, clock, MailServer("127.0.0.1", 1, SENDER), "https://x.example")
    for _ in range(outbox.ATTEMPTS_MAX):
        assert recipient(asked)["state"] == "waiting"
        nowhere.send_due()
        clock.advance(hours=5)
        asked.refresh()
    assert recipient(asked)["state"] == "failed"


@LOGGED
def test_what_was_being_sent_when_the_portal_stopped_is_never_sent_again(
    asked: Laptop, portal: EmbeddedPortal, sending: Sending, postbox: Postbox, clock: SettableClock
) -> None:
    with writing(portal.engine, ARVANE) as connection:
        assert outbox.take(connection, ARVANE, clock.now()) is not None
    sending.settle_interrupted()
    assert sending.send_due() == 0
    assert postbox.messages == []
    assert recipient(asked)["state"] == "failed"


def test_looking_for_mail_waits_for_nobody_and_makes_nobody_wait(
    portal: EmbeddedPortal, sending: Sending
) -> None:
    # SQLite has one writer at a time, and that is somebody else.
    with writing(portal.engine, ARVANE), statements_of(portal.engine) as asked:
        assert sending.send_due() == 0
    assert [each for each in asked if "FOR UPDATE" in each or "IMMEDIATE" in each] == []


def test_mail_of_a_partner_of_whom_nobody_signs_in_any_more_leaves(
    asked: Laptop, portal: EmbeddedPortal, sending: Sending, postbox: Postbox
) -> None:
    with writing(portal.engine, ARVANE) as connection:
        connection.execute(sign_in.delete().where(sign_in.c.partner_id == ARVANE))
    assert sending.send_due() == 1
    assert len(postbox.messages) == 1


def test_the_thread_sends_and_ends(asked: Laptop, sending: Sending, postbox: Postbox) -> None:
    with MailRunner(sending, every_s=0.01):
        deadline = 2_000
        while not postbox.messages and deadline:
            deadline -= 1
            recipient(asked)
    assert len(postbox.messages) == 1
