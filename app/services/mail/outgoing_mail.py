"""E-mail that leaves by itself while a desk is open, and on demand without a window.

What writes and sends is imported when something is sent: a start mostly finds nothing that waits.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.domain.kind import Kind
from app.domain.mail.message import UNFINISHED, MessageState
from app.models import messages
from app.services.mail.runner import MailRunner
from app.services.mail.sending_progress import SendingProgress
from app.services.session.identity import Account
from app.services.store.changes import Changes
from app.services.store.mail_values import MAIL_SWEPT
from app.services.store.store import Store
from app.services.sync.status import Phase, SyncStatus

if TYPE_CHECKING:
    from app.services.mail.mail import Mail
    from app.services.mail.sending import Round, Sending
    from app.services.sync.sync import Sync

_TO_LOOK_AT = (MessageState.WAITING, MessageState.SENDING, MessageState.UNKNOWN)


class OutgoingMail:
    """Sends what waits; while started by itself, else when it is asked to. Any thread may call any method."""

    def __init__(self, store: Store, account: Account, mail: "Callable[[], Mail]") -> None:
        """``mail`` gives what it is sent with, when there is something to send."""
        self._store, self._account, self._mail = store, account, mail
        self.progress = SendingProgress()
        self._runner = MailRunner(self._has_work, self._sending, self.tidy)
        self._endings: list[Callable[[], None]] = []
        self._was_offline = False

    def start(self, sync: "Sync") -> None:
        """Send by itself from now on: what is queued, what is due, what got its number.

        When ``sync`` reaches the portal again, what waited for the network is tried at once.
        """
        self._endings = [self._store.subscribe(self._on_changes), sync.subscribe(self._on_status)]
        self._runner.start()

    def stop(self) -> None:
        """Send what waits, for a few seconds at most, and end; nothing while not started."""
        for end in self._endings:
            end()
        self._endings.clear()
        self._runner.stop()

    def send(self, *, is_at_once: bool = True) -> "Round":
        """One round in the calling thread; what could still be undone, or waits for the network, is tried."""
        sending = self._sending()
        if is_at_once:
            sending.network_is_back()
        return sending.run_once(is_at_once=is_at_once)

    def tidy(self) -> None:
        """Once a day, forget the bytes that nothing needs any more."""
        if self._store.values(MAIL_SWEPT).get(MAIL_SWEPT) == self._store.clock.today().isoformat():
            return
        with self._store.readers.borrow() as connection:
            if not messages.has_files(connection):
                return
        from app.services.mail.kept_files import sweep

        sweep(self._store)

    def try_now(self) -> None:
        """Let what waits for the network be tried now; what is unknown waits for a person all the same."""
        self._runner.network_is_back()

    def unfinished(self) -> int:
        """How many messages have not left for certain, those that need somebody among them."""
        with self._store.readers.borrow() as connection:
            return messages.count(connection, UNFINISHED)

    def _has_work(self) -> bool:
        with self._store.readers.borrow() as connection:
            return messages.count(connection, _TO_LOOK_AT) > 0

    def _sending(self) -> "Sending":
        from app.services.mail.sending import Sending

        mail = self._mail()
        transport, clock = mail.accounts.transport, self._store.clock
        return Sending(self._store, clock, self._account, mail.freezing, transport, self.progress)

    def _on_changes(self, changes: Changes) -> None:
        is_numbered = changes.of(Kind.QUOTE) or changes.of(Kind.CHANGE_ORDER) or changes.is_queue_changed
        is_known = changes.of(Kind.SENT_DOCUMENT)
        if changes.messages or is_numbered or is_known or changes.is_everything:
            self._runner.wake()

    def _on_status(self, status: SyncStatus) -> None:
        if status.phase is Phase.OFFLINE:
            self._was_offline = True
        elif status.phase is Phase.IDLE and self._was_offline:
            self._was_offline = False
            self._runner.network_is_back()
