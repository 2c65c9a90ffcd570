"""Messages within a unit of work: queued, moved from state to state, and forgotten with their files."""

from dataclasses import replace
from datetime import datetime

import sqlcipher3.dbapi2 as sqlcipher

from app.domain.checks.transitions import advance
from app.domain.errors import violation
from app.domain.mail.message import MESSAGE_TRANSITIONS, MessageEvent
from app.models import messages
from app.models.messages import MessageOutcome, QueuedMessage


class Messages:
    """The messages as a transaction sees them; ``changed`` are the ids of those that it wrote."""

    def __init__(self, connection: sqlcipher.Connection) -> None:
        self._connection = connection
        self.changed: set[str] = set()

    def get(self, id: str) -> QueuedMessage:
        """The message with that id.

        Raises:
            RuleViolation: ``mail.missing``.
        """
        found = messages.find(self._connection, id)
        if found is None:
            raise violation("mail.missing", id=id)
        return found

    def is_there(self, id: str) -> bool:
        """Whether a message with that id was queued, whatever became of it."""
        return messages.find(self._connection, id) is not None

    def save(self, queued: QueuedMessage) -> QueuedMessage:
        """Keep a message as it is."""
        messages.save(self._connection, queued)
        self.changed.add(queued.id)
        return queued

    def move(
        self,
        id: str,
        event: MessageEvent,
        now: datetime,
        outcome: MessageOutcome | None = None,
        due_at: datetime | None = None,
    ) -> QueuedMessage:
        """Put a message into the state that follows on ``event``.

        Raises:
            RuleViolation: ``mail.missing``; ``transition.not_allowed``: somebody was quicker.
        """
        found = self.get(id)
        state = advance(MESSAGE_TRANSITIONS, found.state, event)
        attempts = found.attempts + (event is MessageEvent.TAKE)
        return self.save(
            replace(
                found,
                state=state,
                changed_at=now,
                attempts=attempts,
                due_at=due_at or found.due_at,
                outcome=outcome or found.outcome,
            )
        )

    def put_file(self, body: bytes) -> str:
        """Keep a file; what it is known by from now on."""
        return messages.put_file(self._connection, body)

    def file(self, name: str) -> bytes:
        """The file that is known by ``name``.

        Raises:
            RuleViolation: ``mail.file_gone``.
        """
        found = messages.file(self._connection, name)
        if found is None:
            raise violation("mail.file_gone")
        return found
