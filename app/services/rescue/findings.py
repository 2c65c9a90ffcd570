"""What a damaged cache still holds, sorted as a rep thinks of it: found, saved, lost."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from app.domain.commands.commands import Command, CreateCustomer, CreateQuote
from app.domain.document import Kind
from app.domain.errors import RuleViolation
from app.domain.ids import made_at
from app.domain.mail.message import UNFINISHED, MessageKind
from app.models.draft import Draft
from app.models.messages import QueuedMessage
from app.models.outbox import CREATION, UNSETTLED, OpState, from_row
from app.models.salvage.rows import LostRow
from app.models.salvage.salvaged import Salvaged
from app.services.drafts.kept_drafts import DraftKind


class Part(StrEnum):
    """What only this computer had."""

    COMMANDS = "commands"
    DECISIONS = "decisions"
    DRAFTS = "drafts"
    MESSAGES = "messages"


@dataclass(frozen=True, slots=True)
class SavedItem:
    """Something that was read: a command, the kind of a draft or of an e-mail; whose and of when."""

    subject: Command | DraftKind | MessageKind
    customer: str
    number: str
    at: datetime


@dataclass(frozen=True, slots=True)
class LostItem:
    """Something that is named somewhere and cannot be read; empty or ``None`` where unknown."""

    customer: str
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Group:
    """One part: what was saved and what was lost of it."""

    part: Part
    saved: tuple[SavedItem, ...]
    lost: tuple[LostItem, ...]

    @property
    def found(self) -> int:
        """How many there were, as far as anything tells."""
        return len(self.saved) + len(self.lost)


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found in ``files``, which are as they were; ``read_at`` is when.

    ``is_counted``: nothing is missing but what is named. ``documents`` are copies of what the portal has.
    """

    files: tuple[Path, ...]
    size_bytes: int
    room_bytes: int
    pages: int
    unreadable: int
    groups: tuple[Group, ...]
    documents: Mapping[Kind, int]
    is_counted: bool
    read_at: datetime

    @property
    def needed_bytes(self) -> int:
        """The room that a new cache takes, as large as the old one."""
        return self.size_bytes

    @property
    def has_room(self) -> bool:
        """Whether the disk has it."""
        return self.room_bytes >= self.needed_bytes

    def group(self, part: Part) -> Group:
        """The group of ``part``."""
        return next(group for group in self.groups if group.part is part)


def groups_of(salvaged: Salvaged) -> tuple[Group, ...]:
    """Commands on their way, decisions, drafts and e-mails to send of what was read, in that order."""
    names = {**salvaged.names, **dict(_created(salvaged))}
    saved: dict[Part, list[SavedItem]] = {part: [] for part in Part}
    lost: dict[Part, list[LostItem]] = {part: [] for part in Part}
    for row in salvaged.commands:
        part = part_of(row["state"])
        if part is not None:
            operation = from_row(row)
            given_at = datetime.fromisoformat(operation.created_at)
            command = operation.command
            number = command.quote.display_number if isinstance(command, CreateQuote) else ""
            saved[part].append(SavedItem(command, names.get(operation.customer_id, ""), number, given_at))
    for draft in (each for each in salvaged.drafts if each.kind in set(DraftKind)):
        saved[Part.DRAFTS].append(_saved_draft(draft, names))
    for each in salvaged.lost_commands:
        # One whose state is not known may well not have left: better named without need than not at all.
        part = part_of(each.state or OpState.QUEUED.value)
        if part is not None:
            lost[part].append(_lost(each, names))
    lost[Part.DRAFTS] += [_lost(each, names) for each in salvaged.lost_drafts]
    mail = salvaged.mail
    saved[Part.MESSAGES] = [_saved_message(each, names) for each in mail.messages if each.state in UNFINISHED]
    # What left is known to the portal; of one whose state is lost nobody can say so.
    lost[Part.MESSAGES] = [_lost(each, names) for each in mail.lost if each.state in ("", *UNFINISHED)]
    return tuple(Group(part, tuple(saved[part]), tuple(lost[part])) for part in Part)


def part_of(state: str) -> Part | None:
    """Where a command in that state counts; what is settled is known to the portal."""
    if state in UNSETTLED:
        return Part.COMMANDS
    return Part.DECISIONS if state == OpState.ATTENTION.value else None


def documents_of(salvaged: Salvaged) -> dict[Kind, int]:
    """How many documents of each kind were found."""
    known = {kind.value: kind for kind in Kind}
    return {known[kind]: count for kind, count in salvaged.documents.items() if kind in known}


def is_readable(row: Mapping[str, object]) -> bool:
    """Whether this program understands the command: its words and its place are known."""
    try:
        command = from_row(row).command
    except (RuleViolation, ValueError):
        return False
    return command is not None


def _created(salvaged: Salvaged) -> Iterator[tuple[str, str]]:
    """The names of customers that only a command here knows."""
    for row in salvaged.commands:
        if row["type"] == CREATION:
            command = from_row(row).command
            if isinstance(command, CreateCustomer):
                yield row["target_id"], command.customer.identity.name


def _saved_draft(draft: Draft, names: Mapping[str, str]) -> SavedItem:
    whose = names.get(draft.customer_id, "") or draft.title
    return SavedItem(DraftKind(draft.kind), whose, "", datetime.fromisoformat(draft.saved_at))


def _saved_message(queued: QueuedMessage, names: Mapping[str, str]) -> SavedItem:
    message = queued.message
    whose = names.get(message.customer_id, "")
    return SavedItem(message.kind, whose, message.number, message.created_at)


def _lost(row: LostRow, names: Mapping[str, str]) -> LostItem:
    return LostItem(names.get(row.customer_id, ""), made_at(row.id))
