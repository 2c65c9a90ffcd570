"""Notes what a unit of work does to queue, drafts and attention list, so that it can be undone."""

from sqlalchemy import Connection

from app.domain.commands.send_delay import send_after
from app.models import actions, drafts
from app.models.actions import Action, ReplacedPatch
from app.models.draft import Draft
from app.models.outbox import QueuedOperation
from app.services.store.author import Author


class ActionLog:
    """One rep's action: kept with the delay of its commands when it queued any."""

    def __init__(self, connection: Connection, author: Author) -> None:
        self._connection, self._author = connection, author
        self._commands: dict[str, None] = {}
        self._replaced: dict[str, ReplacedPatch] = {}
        self._drafts: dict[str, Draft] = {}
        self._refusals: dict[str, None] = {}
        self._taken_back: list[bytes] = []

    def queued(self, op_id: str) -> None:
        """Note a new command."""
        self._commands[op_id] = None

    def replaced(self, patch: QueuedOperation) -> None:
        """Note a patch as it was before another one joins it."""
        if patch.op_id not in self._commands and patch.op_id not in self._replaced:
            before = actions.of_command(self._connection, patch.op_id)
            self._replaced[patch.op_id] = ReplacedPatch(patch.op_id, patch.body, *before)

    def withdrawn(self, op_id: str) -> None:
        """Note that a command is gone again."""
        self._commands.pop(op_id, None)
        self._replaced.pop(op_id, None)

    def taken_back(self, operation: QueuedOperation | None) -> None:
        """Note a command of an earlier action that is about to be taken out of the queue."""
        if operation is not None:
            self._taken_back.append(operation.body)

    def discarded(self, draft_id: str) -> None:
        """Note a draft that is about to be thrown away."""
        found = drafts.find(self._connection, draft_id)
        if found is not None:
            self._drafts.setdefault(draft_id, found)

    def decided(self, op_id: str) -> None:
        """Note a refused command that is about to leave the attention list."""
        self._refusals[op_id] = None

    def close(self) -> None:
        """Keep the action; one without commands leaves nothing that could be held back."""
        action = Action(
            tuple(self._commands),
            tuple(self._replaced.values()),
            tuple(self._drafts.values()),
            tuple(self._refusals),
            tuple(self._taken_back),
        )
        if action.touched:
            after = send_after(self._author.clock.now(), self._author.send_delay_s)
            actions.save(self._connection, self._author.identities.new(), action, after)
