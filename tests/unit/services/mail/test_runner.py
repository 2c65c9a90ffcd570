"""The thread that sends: at once when something is queued, at the end what could still be undone."""

import threading
from dataclasses import replace

import pytest

from app.domain.kind import Kind
from app.domain.mail.message import Channel, MessageState
from app.domain.quote.quote import Quote, QuoteStatus
from app.services.desk.desk import Desk
from app.services.mail.delivery import Accepted, Delivery, Envelope
from app.services.mail.runner import MailRunner
from app.services.mail.sending import Sending
from tests.support.patience import PATIENCE_S


class Wire:
    """A way to send that says when it was used."""

    def __init__(self) -> None:
        self.used = threading.Event()

    def deliver(self, _envelope: Envelope) -> Delivery:
        self.used.set()
        return Accepted()


@pytest.fixture
def wire() -> Wire:
    return Wire()


@pytest.fixture
def runner(desk: Desk, wire: Wire) -> MailRunner:
    mail = desk.mail
    sending = Sending(desk.store, desk.store.clock, desk.account, mail.freezing, lambda _channel: wire)
    return MailRunner(lambda: desk.mail.waiting() > 0, lambda: sending)


def queued(desk: Desk) -> str:
    found = (each for each in desk.store.load_all(Kind.QUOTE) if isinstance(each, Quote))
    quote = next(each for each in found if each.status_on(desk.clock.today()) is QuoteStatus.OPEN)
    return desk.mail.queue(replace(desk.mail.begin(Kind.QUOTE, quote.id), channel=Channel.SMTP)).id


def test_what_is_due_leaves_when_the_runner_is_woken(desk: Desk, runner: MailRunner, wire: Wire) -> None:
    runner.start()
    id = queued(desk)
    desk.mail.send_now(id)
    runner.wake()
    assert wire.used.wait(PATIENCE_S)
    runner.stop()
    assert desk.mail.row(id).state is MessageState.SENT
    assert not runner.is_running


def test_what_could_still_be_undone_leaves_when_the_desk_is_left(
    desk: Desk, runner: MailRunner, wire: Wire
) -> None:
    id = queued(desk)
    runner.start()
    runner.stop()
    assert wire.used.is_set()
    assert desk.mail.row(id).state is MessageState.SENT
    runner.stop()
