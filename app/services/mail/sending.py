"""What one round of sending does. No thread, no waiting: ``app.services.mail.runner`` knows when.

A message is marked as being sent, and that is committed, before a server hears of it. Whoever finds one so
marked knows that a process ended in between, and that nobody can tell whether it left: it is ``unknown``,
and leaves again only when a person has said so. One process at a time sends what is in a cache.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import assert_never

from app.domain.errors import Problem, RuleViolation, violation
from app.domain.kind import Kind
from app.domain.mail.message import Channel, MessageEvent, MessageState
from app.domain.mail.retry import ATTEMPTS_MAX, LONGEST_WAIT, is_due, next_try
from app.domain.mail.sent_document import SentDocument
from app.models import messages
from app.models.messages import MessageOutcome, QueuedMessage
from app.services.files.file_lock import LockBusy
from app.services.mail.delivery import Accepted, Delivery, Envelope, Lost, NotNow, Refused, Transport
from app.services.mail.freezing import Freezing
from app.services.mail.mime import ascii_form, envelope_addresses
from app.services.mail.sending_progress import SendingProgress
from app.services.mail.sent_record import record_sent
from app.services.session.clock import Clock
from app.services.session.identity import Account
from app.services.store.feed_writer import GENERATION, SWEPT
from app.services.store.mail_values import MAIL_RESCUED
from app.services.store.store import Store

OFFLINE_WAIT = timedelta(seconds=60)
"""How long a network that is away is waited for, unless somebody says that it is back."""
ELSEWHERE_S = 5.0
"""How long another process that sends is waited for."""
_INTERRUPTED = Problem("mail.interrupted")
_OPEN = (MessageState.WAITING, MessageState.FAILED, MessageState.UNKNOWN)
_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Round:
    """How many messages left, and in how many seconds something more may; None when nothing waits."""

    sent: int
    next_s: float | None


class Sending:
    """Sends what is due, each message once."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        account: Account,
        freezing: Freezing,
        transport: Callable[[Channel], Transport],
        progress: SendingProgress | None = None,
    ) -> None:
        self._progress = progress or SendingProgress()
        self._store, self._clock, self._account = store, clock, account
        self._freezing, self._transport = freezing, transport
        self._unkept: dict[str, tuple[QueuedMessage, Delivery]] = {}

    def run_once(self, *, is_at_once: bool = False, may_go_on: Callable[[], bool] = lambda: True) -> Round:
        """Send everything that is due, and what could still be undone where it ``is_at_once``.

        ``may_go_on`` is asked before each message. Another process that sends is left alone.
        """
        if self._store.is_held():
            # Who lets go what was rescued wakes the runner.
            return Round(0, None)
        if not is_pulled_since_rescue(self._store):
            return Round(0, ELSEWHERE_S)
        count = 0
        try:
            with self._store.mail_lock.held(0.0):
                self._settle_unkept()
                self._settle_interrupted()
                self._settle_known()
                self._freezing.freeze_what_can_be(self._clock.now())
                while may_go_on() and (taken := self._take(is_at_once)) is not None:
                    count += self._send(*taken)
        except LockBusy:
            return Round(count, ELSEWHERE_S)
        return Round(count, self._next_s())

    def network_is_back(self) -> None:
        """Let what waited for the network leave now."""
        now = self._clock.now()
        waiting = [each for each in self._found(MessageState.WAITING) if _waits_for_network(each)]
        if not waiting:
            return
        with self._store.write() as work:
            for each in waiting:
                found = work.messages.get(each.id)
                if found.state is MessageState.WAITING:
                    work.messages.save(replace(found, due_at=now))

    def _settle_unkept(self) -> None:
        """Keep what came of messages while nothing could be kept, the disk being full."""
        being_sent = {each.id for each in self._found(MessageState.SENDING)}
        for id, (taken, delivery) in tuple(self._unkept.items()):
            if id in being_sent:
                self._settle(taken, delivery)
            del self._unkept[id]

    def _settle_interrupted(self) -> None:
        """Nobody else sends while this process has the lock: what is being sent was left by a dead one."""
        lost = self._found(MessageState.SENDING)
        for each in lost:
            _logger.info("e-mail %s was being sent when a process ended", each.id)
            self._move(each, MessageEvent.LOSE, MessageOutcome(reason=_INTERRUPTED))

    def _settle_known(self) -> None:
        """What the portal knows to have left, a cache has sent that is lost: a rescued one may know less."""
        for each in (found for state in _OPEN for found in self._found(state)):
            record = self._store.load(Kind.SENT_DOCUMENT, each.id)
            if isinstance(record, SentDocument) and record.state is MessageState.SENT:
                outcome = MessageOutcome(refused=record.refused, sent_at=record.sent_at)
                self._move(each, MessageEvent.LEARN, outcome)

    def _take(self, is_at_once: bool) -> tuple[QueuedMessage, Transport] | None:
        """The next message, marked as being sent, and the way by which it leaves."""
        now = self._clock.now()
        for each in self._ready():
            if not _may_leave(each, now, is_at_once):
                continue
            try:
                transport = self._transport(each.message.channel)
            except RuleViolation as refused:
                # Nobody has heard of it, and nobody is to be asked whether it left.
                self._move(each, MessageEvent.FAIL, MessageOutcome(refused.problems[0]))
                continue
            with self._store.write() as work:
                found = work.messages.get(each.id)
                if found.state is not MessageState.WAITING or not found.frozen:
                    # Cancelled in between: the next round looks again.
                    return None
                return work.messages.move(each.id, MessageEvent.TAKE, now), transport
        return None

    def _send(self, taken: QueuedMessage, transport: Transport) -> bool:
        try:
            with self._store.readers.borrow() as connection:
                data = messages.file(connection, taken.frozen)
            if data is None:
                raise violation("mail.file_gone")
        except RuleViolation as refused:
            self._move(taken, MessageEvent.FAIL, MessageOutcome(refused.problems[0]))
            return False
        message = taken.message
        progress = self._progress.begin(taken.id, len(data))
        sender = ascii_form(message.sender_address)
        envelope = Envelope(sender, envelope_addresses(message), data, progress)
        try:
            delivery = transport.deliver(envelope)
        finally:
            self._progress.end()
        try:
            self._settle(taken, delivery)
        except Exception:
            # What came of it is known all the same, and kept as soon as something can be.
            self._unkept[taken.id] = taken, delivery
            raise
        return isinstance(delivery, Accepted)

    def _settle(self, taken: QueuedMessage, delivery: Delivery) -> None:
        match delivery:
            case Accepted(server, refused):
                now = self._clock.now()
                outcome = MessageOutcome(refused=refused, server=server, sent_at=now)
                with self._store.write() as work:
                    sent = work.messages.move(taken.id, MessageEvent.ACCEPT, now, outcome)
                    record_sent(work, self._account, sent)
            case NotNow():
                self._put_back(taken, delivery)
            case Refused(reason, refused):
                self._move(taken, MessageEvent.FAIL, MessageOutcome(reason, refused))
            case Lost(reason):
                _logger.info("e-mail %s: %s", taken.id, reason.data.get("reason", ""))
                self._move(taken, MessageEvent.LOSE, MessageOutcome(reason))
            case _:
                assert_never(delivery)

    def _put_back(self, taken: QueuedMessage, delivery: NotNow) -> None:
        now, outcome = self._clock.now(), MessageOutcome(delivery.reason)
        if not delivery.is_counted:
            with self._store.write() as work:
                moved = work.messages.move(taken.id, MessageEvent.PUT_BACK, now, outcome, now + OFFLINE_WAIT)
                work.messages.save(replace(moved, attempts=taken.attempts - 1))
        elif taken.attempts >= ATTEMPTS_MAX:
            self._move(taken, MessageEvent.FAIL, outcome)
        else:
            # No later than the longest wait: more than that is taken for a clock that was set back.
            asked = min(timedelta(seconds=delivery.after_s), LONGEST_WAIT)
            due_at = max(next_try(now, taken.attempts), now + asked)
            self._move(taken, MessageEvent.PUT_BACK, outcome, due_at)

    def _move(
        self,
        queued: QueuedMessage,
        event: MessageEvent,
        outcome: MessageOutcome,
        due_at: datetime | None = None,
    ) -> None:
        with self._store.write() as work:
            work.messages.move(queued.id, event, self._clock.now(), outcome, due_at)

    def _ready(self) -> list[QueuedMessage]:
        """What can leave by itself: its bytes are frozen, and no person has to open it."""
        waiting = self._found(MessageState.WAITING)
        return [each for each in waiting if each.frozen and each.message.channel is not Channel.DRAFT]

    def _next_s(self) -> float | None:
        now = self._clock.now()
        left = [max(0.0, (each.due_at - now).total_seconds()) for each in self._ready()]
        return min(left, default=None)

    def _found(self, state: MessageState) -> list[QueuedMessage]:
        with self._store.readers.borrow() as connection:
            return messages.in_states(connection, (state,))


def _may_leave(queued: QueuedMessage, now: datetime, is_at_once: bool) -> bool:
    """Whether its turn has come; ``is_at_once`` ends the delay of one that was never tried, and no other."""
    is_fresh = queued.attempts == 0 and queued.outcome.reason is None
    return is_due(queued.due_at, now) or (is_at_once and is_fresh)


def _waits_for_network(queued: QueuedMessage) -> bool:
    reason = queued.outcome.reason
    return bool(queued.frozen) and reason is not None and reason.code in _OF_NETWORK


def is_pulled_since_rescue(store: Store) -> bool:
    """Whether everything that the portal knows has been read since e-mail was rescued, if it ever was."""
    values = store.values(MAIL_RESCUED, GENERATION, SWEPT)
    return not values.get(MAIL_RESCUED) or int(values.get(SWEPT, 0)) >= int(values.get(GENERATION, 0))


_OF_NETWORK = frozenset({"mail.host_unknown", "mail.silent", "mail.nobody_listens", "mail.unreachable"})
