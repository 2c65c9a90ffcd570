"""E-mail that leaves by itself while a desk is open, and on demand without a window."""

from collections.abc import Callable

from app.domain.kind import Kind
from app.domain.mail.message import Channel, MessageState
from app.models import messages
from app.services.mail.delivery import Transport
from app.services.mail.mail import Mail
from app.services.mail.runner import MailRunner
from app.services.mail.sending import Round, Sending
from app.services.session.identity import Account
from app.services.store.changes import Changes
from app.services.store.store import Store


class OutgoingMail:
    """Sends what waits; while started by itself, else when it is asked to."""

    def __init__(self, store: Store, account: Account, mail: Callable[[], Mail]) -> None:
        """``mail`` gives what it is sent with, when there is something to send."""
        self._store, self._account, self._mail = store, account, mail
        self._runner = MailRunner(self._has_work, self._sending)
        self._endings: list[Callable[[], None]] = []

    def start(self) -> None:
        """Send by itself from now on: what is queued, what is due, what got its number."""
        self._endings = [self._store.subscribe(self._on_changes)]
        self._runner.start()

    def stop(self) -> None:
        """Send what waits, for a few seconds at most, and end; nothing while not started."""
        for end in self._endings:
            end()
        self._endings.clear()
        self._runner.stop()

    def network_is_back(self) -> None:
        """Try again now what waits for the network."""
        self._runner.network_is_back()

    def send(self, *, is_at_once: bool = True) -> Round:
        """One round in the calling thread; what could still be undone leaves with it."""
        return self._sending().run_once(is_at_once=is_at_once)

    def _has_work(self) -> bool:
        with self._store.readers.borrow() as connection:
            return messages.count(connection, (MessageState.WAITING, MessageState.SENDING)) > 0

    def _sending(self) -> Sending:
        mail = self._mail()
        return Sending(self._store, self._store.clock, self._account, mail.freezing, self._transport)

    def _transport(self, channel: Channel) -> Transport:
        accounts = self._mail().accounts
        assert channel is not Channel.DRAFT, "a person opens a draft"
        return accounts.transport(channel)

    def _on_changes(self, changes: Changes) -> None:
        is_numbered = changes.of(Kind.QUOTE) or changes.of(Kind.CHANGE_ORDER) or changes.is_queue_changed
        if changes.messages or is_numbered or changes.is_everything:
            self._runner.wake()
