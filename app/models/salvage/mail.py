"""The rep's e-mail in a damaged cache: none is taken for one that waits unless that is certain.

A row is written anew, under a higher number, whenever its message changes. One that was read from an older
state of its page, or from a page that is free by now, may say *waiting* of a message that has left since: it
is believed only where the index of the states says the same of just that row, or nothing is missing.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from app.domain.errors import Problem, RuleViolation
from app.domain.mail.message import UNFINISHED, MessageState
from app.models.errors import CacheError
from app.models.messages import MessageOutcome, QueuedMessage, hash_of, read_row
from app.models.salvage.rows import FoundRow, LostRow
from app.models.salvage.tree import Structure

UNCERTAIN: Final = Problem("mail.rescued")
"""Why nobody knows of a message whether it left."""


@dataclass(frozen=True, slots=True)
class SalvagedMail:
    """Messages of every state, the oldest first, and files by their SHA-256.

    ``lost`` are named by an index and cannot be read. ``is_counted``: that index could be read whole.
    """

    messages: tuple[QueuedMessage, ...]
    files: Mapping[str, bytes]
    lost: tuple[LostRow, ...]
    is_counted: bool


@dataclass(slots=True)
class FoundMail:
    """What was found so far."""

    rows: list[FoundRow] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)

    def take_file(self, name: str, body: bytes) -> None:
        """Keep what proves to be a file of a message: rows of another table have its shape."""
        if hash_of(body) == name:
            self.files[name] = body

    def sorted_by(
        self, structure: Structure, owners: Mapping[str, str], *, is_complete: bool
    ) -> SalvagedMail:
        """The messages as the indexes tell them; ``owners`` are the customers of the documents.

        ``is_complete``: every page that could hold a row was read, so that of each message the last is there.
        """
        ids, states = (
            structure.entries(name) for name in ("sqlite_autoindex_message_1", "ix_message_state_due_at")
        )
        named, known = ids.by_row(), states.by_row()
        found: dict[str, QueuedMessage] = {}
        for row in sorted(self.rows, key=lambda each: each.rowid):
            id = row.values["id"]
            if ids.is_whole and named.get(row.rowid) != id:
                continue
            is_named = named.get(row.rowid) == id and known.get(row.rowid) == row.values["state"]
            is_certain = is_named or is_complete
            if (message := _read(row, is_certain=is_certain)) is not None:
                found[id] = message
        documents = structure.entries("ix_message_document_id").by_row()
        lost = tuple(
            LostRow(id, owners.get(documents.get(rowid, ""), ""), known.get(rowid, ""))
            for rowid, id in sorted(named.items())
            if id not in found
        )
        messages = tuple(found[id] for id in sorted(found))
        return SalvagedMail(messages, self.files, lost, ids.is_whole)


def _read(row: FoundRow, *, is_certain: bool) -> QueuedMessage | None:
    """The message of a row; None where it is not what it was, or a newer version wrote it."""
    try:
        message = read_row(row.values)
    except (CacheError, RuleViolation, ValueError):
        return None
    if is_certain or message.state not in UNFINISHED:
        return message
    return replace(message, state=MessageState.UNKNOWN, outcome=MessageOutcome(reason=UNCERTAIN))
