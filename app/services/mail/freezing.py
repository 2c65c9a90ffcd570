"""Makes of a message that waits the bytes that leave, as soon as its document has its final number."""

import logging
from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.errors import Problem, RuleViolation
from app.domain.mail.message import AboutDocument, MessageEvent, MessageState
from app.models import messages
from app.models.messages import MessageOutcome, QueuedMessage
from app.services.mail.composing import Composing
from app.services.mail.composition import Composition
from app.services.mail.message_files import MessageFiles
from app.services.mail.mime import frozen_bytes
from app.services.store.store import Store
from app.services.store.unit_of_work import UnitOfWork
from app.wire.values import decode_as

_logger = logging.getLogger(__name__)
WAITS = "mail.waits_for_number"
WAITS_FOR_REVISION = "mail.waits_for_revision"
"""Why a message waits that is about something which the portal does not have yet."""


@dataclass(frozen=True, slots=True)
class Freezing:
    """Writes text and papers once, and keeps their bytes."""

    store: Store
    composing: Composing
    files: MessageFiles

    def frozen(self, queued: QueuedMessage, now: datetime) -> tuple[QueuedMessage, bytes]:
        """``queued`` as it leaves, with its bytes, which the caller keeps.

        Raises:
            RuleViolation: it may not leave as it is.
        """
        composition = composition_of(queued)
        contents = self.files.all(composition)
        attachments = [each.attachment for each in contents]
        message = self.composing.written(composition, attachments, queued.message.created_at, queued.due_at)
        message = replace(message, created_at=now)
        data = frozen_bytes(message, [(each.attachment, each.body) for each in contents])
        return replace(queued, message=message, outcome=MessageOutcome()), data

    def why_provisional(self, composition: Composition, number: str = "") -> Problem | None:
        """What a message waits for, or what the portal said instead; None where its number is final.

        ``number`` is what the document was called when the message was written.

        Raises:
            RuleViolation: the document is gone from this laptop.
        """
        about, sources = composition.about, self.composing.sources
        writes = _writes_of(self.store, about)
        refused = {type for type, state in writes if state == "attention"}
        # What was not created is on the attention list alone; a revision that was not taken, nowhere.
        if f"{about.kind}.create" in refused or (refused and about.revision > sources.newest(about)):
            return Problem("mail.document_refused", data={"number": number})
        document = sources.get(about)
        if not document.number:
            return Problem(WAITS, data={"number": document.display_number})
        if about.revision > sources.newest(about) - sum(state != "attention" for _, state in writes):
            return Problem(WAITS_FOR_REVISION, data={"number": document.display_number})
        return None

    def freeze_what_can_be(self, now: datetime) -> None:
        """Look at every message that waits for a number; what the portal refused stays, with the reason."""
        with self.store.readers.borrow() as connection:
            waiting = messages.in_states(connection, (MessageState.WAITING,))
        for queued in waiting:
            if not queued.frozen:
                self._freeze(queued, now)

    def _freeze(self, queued: QueuedMessage, now: datetime) -> None:
        try:
            reason = self.why_provisional(composition_of(queued), queued.message.number)
            if reason is None:
                made, data = self.frozen(queued, now)
        except RuleViolation as refused:
            self._fail(queued, now, refused.problems[0])
            return
        except Exception:
            # A bug of ours, which would keep back whatever waits beside it.
            _logger.exception("e-mail %s could not be written", queued.id)
            self._fail(queued, now, Problem("mail.not_written"))
            return
        if reason is not None:
            if reason == queued.outcome.reason:
                return
            made = replace(queued, outcome=MessageOutcome(reason=reason))
        with self.store.write() as work:
            # Cancelled or changed meanwhile, by this process or another: what was made is of no use.
            if _is_as_it_was(work, queued):
                frozen = "" if reason is not None else work.messages.put_file(data)
                work.messages.save(replace(made, frozen=frozen, changed_at=now))

    def _fail(self, queued: QueuedMessage, now: datetime, reason: Problem) -> None:
        with self.store.write() as work:
            if _is_as_it_was(work, queued):
                work.messages.move(queued.id, MessageEvent.FAIL, now, MessageOutcome(reason=reason))


def composition_of(queued: QueuedMessage) -> Composition:
    """What a message was composed from."""
    found: Composition = decode_as(Composition, queued.source)
    return found


def _is_as_it_was(work: UnitOfWork, queued: QueuedMessage) -> bool:
    found = work.messages.get(queued.id)
    return found.state is queued.state and found.frozen == queued.frozen


def _writes_of(store: Store, about: AboutDocument) -> list[tuple[str, str]]:
    """What wrote the document here and the portal has not taken: type and state of each command."""
    query = (
        "SELECT type, state FROM outbox WHERE kind = ? AND target_id = ? AND type IN (?, ?)"
        " AND state IN ('queued', 'sent', 'attention')"
    )
    kind = about.kind.value
    with store.readers.borrow() as connection:
        return connection.execute(query, (kind, about.id, f"{kind}.create", f"{kind}.revise")).fetchall()
