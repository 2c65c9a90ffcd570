"""What waits and what left: looked at, and decided about. Any thread may call any method."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from app.domain.customer.customer import Customer
from app.domain.errors import violation
from app.domain.ids import CustomerId
from app.domain.kind import Kind
from app.domain.mail.message import UNFINISHED, Attachment, Channel, MessageEvent, MessageState
from app.models import messages
from app.models.messages import MessageOutcome, QueuedMessage
from app.services.drafts.drafts import Drafts
from app.services.mail.changing import Changing
from app.services.mail.composition import Composition
from app.services.mail.follow_up import Unanswered, unanswered
from app.services.mail.message_rows import MessageRow, row_of
from app.services.mail.sent_record import record_sent
from app.services.papers.saving import safe_name, save_beside, write_whole
from app.services.queries.unanswered import USUAL_DAYS
from app.services.session.identity import Account, Identities
from app.services.store.store import Store

LISTED_MAX = 500
"""So many messages that left a list shows; whatever did not leave for certain it shows always."""

_FINISHED = tuple(each for each in MessageState if each not in UNFINISHED)
_PLACES = {(True, True): 0, (False, True): 1, (False, False): 2}
"""What needs a decision comes first, then what is on its way, then what left."""


class MailQueue:
    """The messages of a rep, from the moment that each was queued."""

    def __init__(self, store: Store, drafts: Drafts, account: Account) -> None:
        self._store, self._account = store, account
        self._clock = store.clock
        self._identities = Identities(self._clock)
        self.changing = Changing(store, drafts, self._identities)

    def row(self, id: str) -> MessageRow:
        """A message.

        Raises:
            RuleViolation: ``mail.missing``.
        """
        return self._row(self._get(id))

    def rows(self) -> tuple[MessageRow, ...]:
        """The messages: what needs a decision first, then what is on its way, oldest first; then the rest."""
        with self._store.readers.borrow() as connection:
            pending = messages.in_states(connection, UNFINISHED)
            left = messages.last_in_states(connection, _FINISHED, LISTED_MAX)
        names = self._names({each.message.customer_id for each in (*pending, *left)})
        rows = [row_of(each, names[each.message.customer_id]) for each in (*pending, *left)]
        return tuple(sorted(rows, key=lambda each: _PLACES[each.needs_decision, each.state in UNFINISHED]))

    def of_document(self, kind: Kind, id: str) -> tuple[MessageRow, ...]:
        """The messages about a document, the oldest first."""
        with self._store.readers.borrow() as connection:
            return tuple(self._row(each) for each in messages.of_document(connection, kind, id))

    def waiting(self) -> int:
        """How many messages have not left for certain."""
        with self._store.readers.borrow() as connection:
            return messages.count(connection, UNFINISHED)

    def unanswered(self, days: int = USUAL_DAYS) -> tuple[Unanswered, ...]:
        """The open offers about which nothing was sent for ``days``: whom to remind."""
        return unanswered(self._store, self._clock, days)

    def text(self, id: str) -> tuple[str, str]:
        """Subject and text of a message, as they leave or left.

        Raises:
            RuleViolation: ``mail.missing``.
        """
        message = self._get(id).message
        return message.subject, message.body

    def attachments(self, id: str) -> tuple[Attachment, ...]:
        """What goes, or went, with a message.

        Raises:
            RuleViolation: ``mail.missing``.
        """
        return self._get(id).message.attachments

    def data(self, id: str) -> bytes:
        """The bytes of a message, as they leave or left.

        Raises:
            RuleViolation: ``mail.missing``; ``mail.not_frozen`` while it waits for a number;
                ``mail.not_kept`` after a year.
        """
        queued = self._get(id)
        if not queued.frozen:
            raise violation("mail.not_frozen")
        with self._store.readers.borrow() as connection:
            found = messages.file(connection, queued.frozen)
        if found is None:
            raise violation("mail.not_kept" if queued.state in _FINISHED else "mail.file_gone")
        return found

    def cancel(self, id: str) -> Composition:
        """Let a message not leave; what was written is a draft again, which is returned.

        Raises:
            RuleViolation: ``transition.not_allowed``: it is being sent, or was.
        """
        with self._store.write() as work:
            work.messages.move(id, MessageEvent.CANCEL, self._clock.now())
            return self.changing.drafted(work, work.messages.get(id))

    def edit(self, id: str) -> Composition:
        """Begin to change a message: what was written is returned, a draft, with what was changed before.

        The message stays in the outbox and does not leave meanwhile. It is gone once the draft is queued;
        ``changing.leave_off`` ends it without that.

        Raises:
            RuleViolation: as ``cancel``.
        """
        return self.changing.begin(id)

    def retry(self, id: str) -> MessageRow:
        """Try a message again that failed; it leaves at once.

        One whose bytes were never made is written anew.

        Raises:
            RuleViolation: ``transition.not_allowed``.
        """
        return self._move(id, MessageEvent.RETRY)

    def send_now(self, id: str) -> MessageRow:
        """Let a message leave now that waits for its delay or for another attempt.

        Raises:
            RuleViolation: ``transition.not_allowed``: it does not wait.
        """
        now = self._clock.now()
        with self._store.write() as work:
            found = work.messages.get(id)
            if found.state is not MessageState.WAITING:
                raise violation("transition.not_allowed", "status", state=found.state, event="send_now")
            work.messages.save(replace(found, due_at=now, changed_at=now))
        return self.row(id)

    def confirm_sent(self, id: str) -> MessageRow:
        """Take the rep's word that a message whose answer was lost has been sent; the colleagues hear of it.

        Raises:
            RuleViolation: ``transition.not_allowed``.
        """
        now = self._clock.now()
        with self._store.write() as work:
            before = work.messages.get(id)
            outcome = MessageOutcome(sent_at=before.changed_at)
            record_sent(work, self._account, work.messages.move(id, MessageEvent.CONFIRM, now, outcome))
        return self.row(id)

    def send_again(self, id: str) -> MessageRow:
        """Take the rep's word that a message whose answer was lost was not sent, and send the same bytes.

        Raises:
            RuleViolation: ``transition.not_allowed``.
        """
        return self._move(id, MessageEvent.SEND_AGAIN)

    def hand_over(self, id: str, folder: Path, open_file: Callable[[Path], bool]) -> Path:
        """Write a draft to ``folder`` and have the user's own mail program open it; where it is.

        ``open_file`` says whether something opened it. Where nothing does the message waits as before.

        Raises:
            RuleViolation: it is no draft; ``mail.no_program``; the file cannot be written.
        """
        subject, data = self._draft(id)
        path = save_beside(folder, subject, ".eml", data)
        if not open_file(path):
            raise violation("mail.no_program")
        self._handed_over(id)
        return path

    def hand_out(self, id: str, path: Path) -> None:
        """Write a draft to ``path``, to be opened from there by hand.

        Raises:
            RuleViolation: it is no draft; the file cannot be written.
        """
        _, data = self._draft(id)
        write_whole(path, data)
        self._handed_over(id)

    def draft_name(self, id: str) -> str:
        """What the file of a draft is called.

        Raises:
            RuleViolation: ``mail.missing``.
        """
        return safe_name(self._get(id).message.subject, ".eml")

    def _draft(self, id: str) -> tuple[str, bytes]:
        queued = self._get(id)
        if queued.message.channel is not Channel.DRAFT:
            raise violation("mail.no_draft")
        return queued.message.subject, self.data(id)

    def _handed_over(self, id: str) -> None:
        now = self._clock.now()
        with self._store.write() as work:
            outcome = MessageOutcome(sent_at=now)
            handed = work.messages.move(id, MessageEvent.HAND_OVER, now, outcome)
            record_sent(work, self._account, handed)

    def _move(self, id: str, event: MessageEvent) -> MessageRow:
        now = self._clock.now()
        with self._store.write() as work:
            moved = work.messages.move(id, event, now, MessageOutcome(), now)
            work.messages.save(replace(moved, attempts=0))
        return self.row(id)

    def _get(self, id: str) -> QueuedMessage:
        with self._store.readers.borrow() as connection:
            found = messages.find(connection, id)
        if found is None:
            raise violation("mail.missing", id=id)
        return found

    def _row(self, queued: QueuedMessage) -> MessageRow:
        id = queued.message.customer_id
        return row_of(queued, self._names({id})[id])

    def _names(self, ids: set[CustomerId]) -> dict[CustomerId, str]:
        """What the customers are called; empty for one that is not on this laptop any more."""
        found = {id: self._store.load(Kind.CUSTOMER, id) for id in ids}
        return {id: each.identity.name if isinstance(each, Customer) else "" for id, each in found.items()}
