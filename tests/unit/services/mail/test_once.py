"""Whatever breaks: no message is taken twice but on a person's word, and none is lost.

Seeded histories of a rep, a mail server that hangs up anywhere, processes that die anywhere, and a clock that
jumps. The messages are small and the cache and the server real.
"""

import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import delete

from app.domain.errors import RuleViolation
from app.domain.ids import CustomerId, MessageId
from app.domain.kind import Kind
from app.domain.mail.message import (
    AboutDocument,
    Channel,
    Message,
    MessageKind,
    MessageState,
    Recipient,
    RecipientKind,
)
from app.domain.quote.quote import Quote
from app.models import messages, tables
from app.models.messages import QueuedMessage
from app.services.desk.desk import Desk
from app.services.mail.delivery import Delivery, Envelope
from app.services.mail.mail_account import Security, SmtpServer, SmtpSignIn
from app.services.mail.mime import frozen_bytes
from app.services.mail.sending import Sending
from app.services.mail.smtp import SmtpTransport
from app.wire.values import encode
from tests.support.caches import desk_in
from tests.support.clocks import FixedClock
from tests.support.mail_server import Letterbox, MailHost, mail_host

ASKED_FOR = settings().max_examples
EXAMPLES = ASKED_FOR if ASKED_FOR > 100 else 10
"""For thousands: pytest --hypothesis-profile=thousands."""
STEPS = 14
HANGS_UP = ("", "", "EHLO", "MAIL", "RCPT", "DATA", "BODY", "ANSWER", "ANSWER")
SAYS: tuple[dict[str, str], ...] = (
    {},
    {},
    {},
    {"BODY": "452 later"},
    {"BODY": "554 never"},
    {"RCPT": "450 grey"},
    {"MAIL": "550 not you"},
)


class Killed(BaseException):
    """The process ends here."""


@dataclass
class World:
    """One rep with a mail server, and what really happened."""

    desk: Desk
    host: MailHost
    clock: FixedClock
    quote: Quote
    chance: random.Random
    told: Counter[str] = field(default_factory=Counter)
    """How often the rep said *send again* of a message that was shown as unknown."""
    mine: list[str] = field(default_factory=list)

    def taken(self) -> Counter[str]:
        """How often the server took each message, by what is in its body."""
        bodies = [body.decode() for _to, body in self.host.letterbox.taken]
        return Counter(id for id in self.mine for body in bodies if f"<{id}@" in body)

    def states(self) -> dict[str, MessageState]:
        """How each message stands."""
        with self.desk.store.readers.borrow() as connection:
            return {each.id: each.state for each in messages.in_states(connection, tuple(MessageState))}

    def queue(self) -> None:
        """A small message, frozen as any other is."""
        desk, quote, now = self.desk, self.quote, self.desk.clock.now()
        id = MessageId(desk.identities.new())
        message = Message(
            id=id,
            kind=MessageKind.OFFER,
            about=AboutDocument(Kind.QUOTE, quote.id, 1),
            number=quote.number,
            customer_id=CustomerId(quote.customer_id),
            language="fr",
            channel=Channel.SMTP,
            sender_name="Claire",
            sender_address="claire@arvane.example",
            recipients=(Recipient(RecipientKind.TO, "anne@corbiere.example"),),
            subject="Devis",
            body="Bonjour\n",
            attachments=(),
            message_id=f"<{id}@arvane.example>",
            created_at=now,
            due_at=now,
        )
        with desk.store.write() as work:
            frozen = work.messages.put_file(frozen_bytes(message, ()))
            waiting = QueuedMessage(message, b"", MessageState.WAITING, now, now, frozen=frozen)
            # It is never written again: what it was composed from is of no use here.
            work.messages.save(replace(waiting, source=encode({})))
        self.mine.append(id)

    def send(self, dies: str = "") -> None:
        """A round, in a process that may die before or after the server has spoken."""
        box = self.host.letterbox
        box.hangs_up, box.answers = self.chance.choice(HANGS_UP), dict(self.chance.choice(SAYS))
        try:
            self._sending(dies).run_once(is_at_once=True)
        except Killed:
            pass
        finally:
            box.hangs_up, box.answers = "", {}

    def decide(self, *, is_careful: bool) -> None:
        """The rep looks at what needs a decision; one who does not look sends again whatever it says."""
        for row in self.desk.mail.rows():
            if row.state is MessageState.UNKNOWN:
                if is_careful and self.taken()[row.id]:
                    self.desk.mail.confirm_sent(row.id)
                else:
                    self.told[row.id] += 1
                    self.desk.mail.send_again(row.id)
            elif row.state is MessageState.FAILED:
                self.desk.mail.retry(row.id)

    def check(self) -> None:
        """No message was taken more often than once and once for each word of the rep's."""
        taken, states = self.taken(), self.states()
        for id in self.mine:
            assert taken[id] <= 1 + self.told[id], id
            state = states[id]
            if state is MessageState.SENT:
                assert taken[id] >= 1, "sent, and nobody has it"
            if state is MessageState.CANCELLED:
                assert taken[id] <= self.told[id], "cancelled, and somebody has it"

    def _sending(self, dies: str) -> Sending:
        server = SmtpServer(self.host.host, self.host.port, Security.NONE, SmtpSignIn.NONE)
        wire = Mortal(SmtpTransport(server, str), dies)
        store = self.desk.store
        return Sending(store, store.clock, self.desk.account, self.desk.mail.freezing, lambda _channel: wire)


@dataclass
class Mortal:
    """A way to send in a process that may die."""

    inner: SmtpTransport
    dies: str

    def deliver(self, envelope: Envelope) -> Delivery:
        if self.dies == "before":
            raise Killed
        delivery = self.inner.deliver(envelope)
        if self.dies == "after":
            raise Killed
        return delivery


@pytest.fixture(scope="module")
def host() -> Iterator[MailHost]:
    with mail_host(Letterbox(), is_tls=False) as running:
        yield running


@pytest.fixture(scope="module")
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, clock: FixedClock) -> Iterator[Desk]:
    """One cache for all histories: each has messages of its own in it."""
    opened = desk_in(Path(tmp_path_factory.mktemp("once")), clock, customers=12)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def quote(desk: Desk) -> Quote:
    """What all messages are about."""
    return next(each for each in desk.store.load_all(Kind.QUOTE) if isinstance(each, Quote))


def forget(desk: Desk, host: MailHost) -> None:
    """Leave nothing of a history to the next one: the last is as quick as the first."""
    host.letterbox.taken.clear()
    with desk.store.transaction() as connection:
        for table in (tables.message, tables.message_file, tables.outbox, tables.shadow, tables.news):
            connection.execute(delete(table))
        is_record = tables.document.c.kind == Kind.SENT_DOCUMENT.value
        connection.execute(delete(tables.document).where(is_record))


def history(world: World) -> None:
    chance, clock = world.chance, world.clock
    acts: list[Callable[[], None]] = [
        world.queue,
        world.send,
        world.send,
        lambda: world.send("before"),
        lambda: world.send("after"),
        lambda: world.decide(is_careful=True),
        lambda: world.decide(is_careful=False),
        lambda: clock.advance(minutes=chance.choice([1, 45])),
        lambda: clock.advance(days=chance.choice([-40, 40])),
        lambda: hold_back(world),
    ]
    world.queue()
    for _ in range(STEPS):
        chance.choice(acts)()
        world.check()


def hold_back(world: World) -> None:
    """Cancel any message; the desk says no to what has left or may have."""
    id = world.chance.choice(world.mine)
    if world.states()[id] is not MessageState.UNKNOWN:
        try:
            with world.desk.store.write() as work:
                found = work.messages.get(id)
                if found.state not in (MessageState.WAITING, MessageState.FAILED):
                    raise RuleViolation
                work.messages.save(replace(found, state=MessageState.CANCELLED))
        except RuleViolation:
            return


@settings(max_examples=EXAMPLES)
@given(seed=st.integers(0, 2**32))
def test_no_message_is_taken_twice_but_on_a_persons_word_and_none_is_lost(
    desk: Desk, host: MailHost, clock: FixedClock, quote: Quote, seed: int
) -> None:
    forget(desk, host)
    world = World(desk, host, clock, quote, random.Random(seed))
    history(world)
    # Then nothing breaks any more, and the rep looks before deciding: each arrives.
    for _ in range(4):
        world._sending("").run_once(is_at_once=True)
        world.decide(is_careful=True)
        clock.advance(seconds=timedelta(hours=1).total_seconds())
    world.check()
    taken, states = world.taken(), world.states()
    for id in world.mine:
        assert states[id] in (MessageState.SENT, MessageState.CANCELLED)
        assert (states[id] is MessageState.CANCELLED) or taken[id] >= 1
