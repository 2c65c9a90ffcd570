"""What could be read of a damaged cache: commands, drafts, e-mail, single values, and what it is about."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from app.models import tables
from app.models.draft import Draft
from app.models.outbox import OpState, hash_of
from app.models.salvage.mail import FoundMail, SalvagedMail
from app.models.salvage.pages import DamagedFile
from app.models.salvage.rows import FoundRow, LostRow, found_rows
from app.models.salvage.tree import Structure

_WANTED: Final = {
    table.name: table
    for table in (
        tables.outbox,
        tables.draft,
        tables.meta,
        tables.shadow,
        tables.customer,
        tables.document,
        tables.message,
        tables.message_file,
    )
}
_PROGRESS = {state.value: place for place, state in enumerate(OpState)}


@dataclass(frozen=True, slots=True)
class Salvaged:
    """Everything that was found in a file of ``pages``, ``unreadable`` of which have lost their newest state.

    ``commands`` are rows of the outbox in their order, of every state. ``is_counted``: the indexes could be
    read whole, so that nothing is missing but what ``lost_commands``, ``lost_drafts`` and ``mail`` name.
    """

    pages: int
    unreadable: int
    commands: tuple[Mapping[str, Any], ...]
    drafts: tuple[Draft, ...]
    values: Mapping[str, str]
    shadows: tuple[Mapping[str, Any], ...]
    names: Mapping[str, str]
    documents: Mapping[str, int]
    lost_commands: tuple[LostRow, ...]
    lost_drafts: tuple[LostRow, ...]
    mail: SalvagedMail
    is_counted: bool


def salvage(path: Path, key: bytes) -> Salvaged:
    """Read what is left of the cache at ``path``; it stays as it is, byte for byte.

    Raises:
        OSError: the file cannot be read at all.
    """
    with DamagedFile(path, key) as file:
        structure = Structure(file)
        found = _Found()
        for name, row in found_rows(file, structure, _WANTED):
            found.take(name, row)
        indexes = _Indexes(structure)
        commands = _commands(found.commands, indexes)
        drafts = _drafts(found.drafts, indexes)
        mail = found.mail.sorted_by(structure, found.owners, is_complete=_has_all_rows(file))
        return Salvaged(
            pages=file.count,
            unreadable=file.unreadable,
            commands=tuple(sorted(commands.values(), key=lambda row: int(row["place"]))),
            drafts=tuple(drafts.values()),
            values=found.values,
            shadows=tuple(found.shadows.values()),
            names=found.names,
            documents=found.documents,
            lost_commands=indexes.lost_commands(commands),
            lost_drafts=indexes.lost_drafts(drafts),
            mail=mail,
            is_counted=indexes.are_whole and mail.is_counted,
        )


def _has_all_rows(file: DamagedFile) -> bool:
    """Whether no page but that of the schema, which is the first, has lost its newest state."""
    first = file.find(1)
    return file.unreadable == (first is None or first.is_older)


class _Found:
    """Sorts what is found by its table."""

    def __init__(self) -> None:
        self.commands: list[FoundRow] = []
        self.drafts: list[FoundRow] = []
        self.values: dict[str, str] = {}
        self.shadows: dict[tuple[str, str], Mapping[str, Any]] = {}
        self.names: dict[str, str] = {}
        self.documents: dict[str, int] = {}
        self.owners: dict[str, str] = {}
        self.mail = FoundMail()

    def take(self, table: str, row: FoundRow) -> None:
        """Keep ``row`` of ``table``."""
        values = row.values
        if table == "outbox":
            self.commands.append(row)
        elif table == "draft":
            self.drafts.append(row)
        elif table == "document":
            self.documents[values["kind"]] = self.documents.get(values["kind"], 0) + 1
            self.owners[values["id"]] = values["owner_id"]
        elif table == "customer":
            self.names[values["id"]] = values["name"]
        elif table == "message":
            self.mail.rows.append(row)
        elif table == "message_file":
            self.mail.take_file(values["sha256"], values["body"])
        elif table == "meta":
            self._take_value(values["name"], values["value"], is_older=row.is_older)
        elif not row.is_older:
            # The portal sends its copy again; an older one would be laid under the commands.
            self.shadows[values["kind"], values["id"]] = values

    def _take_value(self, name: str, value: str, *, is_older: bool) -> None:
        if is_older:
            self.values.setdefault(name, value)
        else:
            self.values[name] = value


class _Indexes:
    """What the indexes say of commands and drafts, whatever has become of their rows."""

    def __init__(self, structure: Structure) -> None:
        names = ("ix_outbox_op_id", "ix_outbox_state_place", "ix_outbox_customer_id_state")
        commands, states, owners = (structure.entries(name) for name in names)
        drafts = structure.entries("sqlite_autoindex_draft_1")
        draft_owners = structure.entries("ix_draft_customer_id")
        self.are_whole = commands.is_whole and drafts.is_whole
        self._commands = commands.by_row()
        self._drafts = drafts.by_row()
        self._states = states.by_row()
        self._owners = owners.by_row()
        self._draft_owners = draft_owners.by_row()

    def has_command(self, row: FoundRow) -> bool:
        """Whether the index still names the command."""
        return bool(self._commands.get(row.rowid) == row.values["op_id"])

    def has_draft(self, row: FoundRow) -> bool:
        """Whether the index still names the draft."""
        return bool(self._drafts.get(row.rowid) == row.values["id"])

    def state(self, rowid: int) -> str:
        """The state of a command; empty where it is not known."""
        return self._states.get(rowid, "")

    def lost_commands(self, saved: Mapping[str, Any]) -> tuple[LostRow, ...]:
        """The commands that are named and not saved, oldest first."""
        return tuple(
            LostRow(op_id, self._owners.get(rowid, ""), self.state(rowid))
            for rowid, op_id in sorted(self._commands.items())
            if op_id not in saved
        )

    def lost_drafts(self, saved: Mapping[str, Any]) -> tuple[LostRow, ...]:
        """The drafts that are named and not saved."""
        return tuple(
            LostRow(id, self._draft_owners.get(rowid, ""), "")
            for rowid, id in sorted(self._drafts.items())
            if id not in saved
        )


def _commands(found: list[FoundRow], indexes: _Indexes) -> dict[str, Mapping[str, Any]]:
    """Commands by their identity: whole ones, each once, in the state that it had last."""
    commands: dict[str, Mapping[str, Any]] = {}
    for row in found:
        values = dict(row.values)
        if values["state"] not in _PROGRESS or hash_of(values["body"]) != values["sha256"]:
            continue
        if row.is_older:
            if not indexes.has_command(row):
                continue
            values["state"] = indexes.state(row.rowid) or values["state"]
        known = commands.get(values["op_id"])
        if known is None or _PROGRESS[values["state"]] > _PROGRESS[known["state"]]:
            commands[values["op_id"]] = values
    return commands


def _drafts(found: list[FoundRow], indexes: _Indexes) -> dict[str, Draft]:
    """Drafts by their identity, each as it was saved last."""
    drafts: dict[str, Draft] = {}
    for row in found:
        if row.is_older and not indexes.has_draft(row):
            continue
        draft = Draft(**row.values)
        known = drafts.get(draft.id)
        if known is None or draft.saved_at > known.saved_at:
            drafts[draft.id] = draft
    return drafts
