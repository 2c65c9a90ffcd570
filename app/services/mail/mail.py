"""E-mail as the rest of the program sees it: write, queue, look, decide. Any thread may call any method."""

from collections.abc import Callable
from dataclasses import replace
from datetime import MAXYEAR, date, time, timedelta
from pathlib import Path

from app.domain.errors import Problem, violation
from app.domain.kind import Kind
from app.domain.mail.message import (
    Attachment,
    MessageKind,
    MessageState,
    Recipient,
    RecipientKind,
)
from app.domain.mail.message_template import MessageTemplate
from app.models.messages import MessageOutcome, QueuedMessage
from app.services.customers.customers import may_write
from app.services.drafts.drafts import DraftKind, Drafts
from app.services.mail.accounts import MailAccounts
from app.services.mail.composing import Composing
from app.services.mail.composition import Appointment, Composition, OfferedPart, Preview
from app.services.mail.freezing import Freezing
from app.services.mail.mail_queue import MailQueue
from app.services.mail.message_files import FileContent, MessageFiles
from app.services.mail.message_rows import MessageRow
from app.services.mail.mime import frozen_bytes
from app.services.mail.templates import Templates
from app.services.session.identity import Account
from app.services.words import Words
from app.wire.values import encode


class Mail(MailQueue):
    """The rep's e-mail. What is written is a ``Composition``; what is queued is a ``MessageRow``."""

    def __init__(
        self,
        composing: Composing,
        files: MessageFiles,
        freezing: Freezing,
        templates: Templates,
        accounts: MailAccounts,
        drafts: Drafts,
        account: Account,
        words: Words,
        send_delay_s: Callable[[], float],
    ) -> None:
        super().__init__(freezing.store, drafts, account)
        self._composing, self._files, self.freezing = composing, files, freezing
        self.templates, self.accounts = templates, accounts
        self._words, self._send_delay_s = words, send_delay_s

    def begin(
        self, kind: Kind, id: str, message: MessageKind = MessageKind.OFFER, language: str = ""
    ) -> Composition:
        """A message about a document, ready to be edited; nothing of it is kept yet.

        Raises:
            RuleViolation: the document, its customer or a part of the catalogue is not here.
        """
        return self._composing.begin(kind, id, self._words, message, language)

    def with_template(self, composition: Composition, template: MessageTemplate) -> Composition:
        """The message begun anew with another template."""
        return self._composing.with_template(composition, template)

    def in_language(self, composition: Composition, language: str) -> Composition:
        """The message begun anew in another language."""
        return self._composing.in_language(composition, language)

    def suggest(self, composition: Composition, typed: str = "") -> tuple[Recipient, ...]:
        """The customer's people who are not recipients yet and fit what is typed."""
        return self._composing.suggest(composition.customer_id, typed, self._words, composition.recipients)

    def recipient(
        self, composition: Composition, typed: str, kind: RecipientKind = RecipientKind.TO
    ) -> Recipient:
        """Whom a typed or pasted address names; one of the customer's people by name and role."""
        return self._composing.recipient(composition.customer_id, typed, self._words, kind)

    def values(self, composition: Composition) -> dict[str, str]:
        """What can be inserted, by the name of its place; empty where the document has no such value."""
        return self._composing.values(composition)

    def preview(self, composition: Composition) -> Preview:
        """What the customer will read, without drawing anything."""
        return self._composing.preview(composition)

    def problems(self, composition: Composition) -> tuple[Problem, ...]:
        """What keeps the message from being queued, at its fields; quick."""
        return tuple(self._composing.problems(composition))

    def files(self, composition: Composition) -> tuple[FileContent, ...]:
        """Everything that goes with the message, drawn now; for a worker."""
        return self._files.all(composition)

    def appointment(
        self, day: date, at: time, minutes: int, place: str = "", before: Appointment | None = None
    ) -> Appointment:
        """A meeting to go with a message; ``before`` is what it was until now.

        Raises:
            RuleViolation: ``meeting.day_past``, ``date.range``.
        """
        if day < self._clock.today():
            raise violation("meeting.day_past", "day", day=day.isoformat())
        if day.year == MAXYEAR:
            # Its end, or its moment in UTC, may be none any more.
            raise violation("date.range", "day")
        id = before.id if before is not None else self._identities.new()
        return Appointment(id, day, at, minutes, place.strip())

    def parts(self, composition: Composition) -> tuple[OfferedPart, ...]:
        """What of the document can go with the message, in order; quick.

        Raises:
            RuleViolation: the document or a part of the catalogue is not here.
        """
        return self._files.offered(composition)

    def keep_file(self, path: Path) -> Attachment:
        """Keep a copy of a file of the rep's, to be among the ``files`` of a composition."""
        return self._files.keep(path)

    def keep_draft(self, composition: Composition) -> None:
        """Keep a message that is being written; what was kept of it is replaced."""
        title = self._composing.preview(composition).subject_text
        self.changing.drafts.save(
            composition.id, DraftKind.MESSAGE, composition, customer_id=composition.customer_id, title=title
        )

    def draft(self, id: str) -> Composition:
        """A message that is being written.

        Raises:
            RuleViolation: ``draft.missing``.
        """
        found: Composition = self.changing.drafts.load(id, Composition)
        return found

    def queue(self, composition: Composition) -> MessageRow:
        """Freeze the message and let it leave, after the delay in which it can be undone; for a worker.

        One about something provisional waits for the final number and is written again with it. Its draft
        is gone.

        Raises:
            RuleViolation: everything that is wrong with it; ``mail.queued_already``; nothing is kept.
        """
        may_write(self._account)
        now = self._clock.now()
        reason = self.freezing.why_provisional(composition)
        contents = self._files.all(composition)
        attachments = [each.attachment for each in contents]
        due_at = now + timedelta(seconds=self._send_delay_s())
        message = self._composing.written(composition, attachments, now, due_at)
        queued = QueuedMessage(
            message=message,
            source=encode(composition),
            state=MessageState.WAITING,
            due_at=due_at,
            changed_at=now,
            outcome=MessageOutcome(reason=reason or self._why_held()),
        )
        data = b"" if reason else frozen_bytes(message, [(each.attachment, each.body) for each in contents])
        with self._store.write() as work:
            if work.messages.is_there(message.id):
                # Another window had the same draft, or the button was pressed twice: once is enough.
                raise violation("mail.queued_already")
            frozen = work.messages.put_file(data) if data else ""
            work.messages.save(replace(queued, frozen=frozen))
            work.discard_draft(composition.id)
            self.changing.replaced(work, composition)
        return self.row(message.id)

    def _why_held(self) -> Problem | None:
        """Why nothing leaves now, where a rescue has found what waits and nobody has let it go."""
        return Problem("mail.held") if self._store.is_held() else None
