"""Messages on their way: each is in exactly one state; files and frozen bytes lie under their SHA-256."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from app.domain.errors import Problem
from app.domain.kind import Kind
from app.domain.mail.message import Message, MessageState
from app.models.errors import CacheError
from app.wire.values import decode_as, encode

_COLUMNS = "id, state, due_at, changed_at, attempts, message, source, sha256, frozen, outcome"

_NAME = re.compile(rb"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class MessageOutcome:
    """What became of a message so far.

    ``reason`` says why it waits or failed, or what is unknown; ``refused`` are the addresses that a server
    did not take, ``server`` is what it said, ``sent_at`` when it took the message.
    """

    reason: Problem | None = None
    refused: tuple[str, ...] = ()
    server: str = ""
    sent_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class QueuedMessage:
    """A message as it is kept.

    ``source`` is what it was composed from, by which it is written again; ``frozen`` names the bytes that
    leave, empty while they are not made yet.
    """

    message: Message
    source: bytes
    state: MessageState
    due_at: datetime
    changed_at: datetime
    attempts: int = 0
    frozen: str = ""
    outcome: MessageOutcome = field(default_factory=MessageOutcome)

    @property
    def id(self) -> str:
        """The identity of the message."""
        return self.message.id


def save(connection: sqlcipher.Connection, queued: QueuedMessage) -> None:
    """Keep a message as it is now, replacing what was kept under its id."""
    about = queued.message.about
    message = encode(queued.message)
    values: dict[str, object] = {
        "id": queued.id,
        "state": queued.state.value,
        "customer_id": queued.message.customer_id,
        "document_kind": about.kind.value,
        "document_id": about.id,
        "due_at": queued.due_at.isoformat(),
        "changed_at": queued.changed_at.isoformat(),
        "attempts": queued.attempts,
        "message": message,
        "source": queued.source,
        "sha256": hash_of(message + queued.source),
        "frozen": queued.frozen,
        "outcome": encode(queued.outcome),
    }
    places = ", ".join("?" * len(values))
    connection.execute(
        f"INSERT OR REPLACE INTO message ({', '.join(values)}) VALUES ({places})", tuple(values.values())
    )


def find(connection: sqlcipher.Connection, id: str) -> QueuedMessage | None:
    """The message with that id.

    Raises:
        CacheError: ``cache.damaged``.
    """
    return next(iter(_found(connection, "id = ?", id)), None)


def in_states(connection: sqlcipher.Connection, states: Collection[MessageState]) -> list[QueuedMessage]:
    """The messages in any of ``states``, the oldest first."""
    return _found(connection, f"state IN ({_places(states)}) ORDER BY id", *(each.value for each in states))


def of_document(connection: sqlcipher.Connection, kind: Kind, id: str) -> list[QueuedMessage]:
    """The messages about a document, the oldest first."""
    return _found(connection, "document_id = ? AND document_kind = ? ORDER BY id", id, kind.value)


def last_in_states(
    connection: sqlcipher.Connection, states: Collection[MessageState], limit: int
) -> list[QueuedMessage]:
    """The ``limit`` messages in any of ``states`` that changed last, the last first."""
    wanted = f"state IN ({_places(states)}) ORDER BY changed_at DESC, id DESC LIMIT ?"
    return _found(connection, wanted, *(each.value for each in states), limit)


def count(connection: sqlcipher.Connection, states: Collection[MessageState]) -> int:
    """How many messages are in any of ``states``."""
    query = f"SELECT count(*) FROM message WHERE state IN ({_places(states)})"
    found: tuple[int] = connection.execute(query, tuple(each.value for each in states)).fetchone()
    return found[0]


def put_file(connection: sqlcipher.Connection, body: bytes) -> str:
    """Keep a file; what it is known by from now on."""
    name = hash_of(body)
    connection.execute("INSERT OR IGNORE INTO message_file (sha256, body) VALUES (?, ?)", (name, body))
    return name


def file(connection: sqlcipher.Connection, name: str) -> bytes | None:
    """The file that is known by ``name``.

    Raises:
        CacheError: ``cache.damaged``: it is not what it was when it was kept.
    """
    row = connection.execute("SELECT body FROM message_file WHERE sha256 = ?", (name,)).fetchone()
    if row is None:
        return None
    body = bytes(row[0])
    if hash_of(body) != name:
        raise CacheError("cache.damaged", reason=f"file {name[:12]}")
    return body


def frozen_names(
    connection: sqlcipher.Connection, states: Collection[MessageState], since: datetime | None = None
) -> set[str]:
    """The bytes of the messages in any of ``states``, of those that changed ``since`` where it is given."""
    query = f"SELECT frozen FROM message WHERE state IN ({_places(states)}) AND changed_at >= ?"
    values = (*(each.value for each in states), since.isoformat() if since else "")
    return {frozen for (frozen,) in connection.execute(query, values) if frozen}


def names_in_texts(connection: sqlcipher.Connection, states: Collection[MessageState]) -> set[str]:
    """The files that drafts name, and what the messages in any of ``states`` were composed from."""
    query = f"SELECT source FROM message WHERE state IN ({_places(states)}) UNION ALL SELECT body FROM draft"
    texts = connection.execute(query, tuple(each.value for each in states))
    return {name.decode() for (text,) in texts for name in _NAME.findall(text)}


def has_files(connection: sqlcipher.Connection) -> bool:
    """Whether any file is kept."""
    return connection.execute("SELECT 1 FROM message_file LIMIT 1").fetchone() is not None


def file_names(connection: sqlcipher.Connection) -> set[str]:
    """What all files are known by."""
    return {name for (name,) in connection.execute("SELECT sha256 FROM message_file")}


def remove_files(connection: sqlcipher.Connection, names: Collection[str]) -> None:
    """Forget the files that are known by ``names``."""
    connection.executemany("DELETE FROM message_file WHERE sha256 = ?", [(name,) for name in names])


def read_row(values: Mapping[str, Any]) -> QueuedMessage:
    """A message from the ``values`` of its row by their columns.

    Raises:
        CacheError: ``cache.damaged``.
        RuleViolation: a newer version wrote it.
    """
    return _from_row(tuple(values[name] for name in _COLUMNS.split(", ")))


def hash_of(body: bytes) -> str:
    """What tells one content from another."""
    return sha256(body).hexdigest()


def _found(connection: sqlcipher.Connection, wanted: str, *values: object) -> list[QueuedMessage]:
    rows = connection.execute(f"SELECT {_COLUMNS} FROM message WHERE {wanted}", values).fetchall()
    return [_from_row(row) for row in rows]


def _from_row(row: tuple[Any, ...]) -> QueuedMessage:
    id, state, due_at, changed_at, attempts, message, source, known, frozen, outcome = row
    # The cipher gives the rest of a long row as zeros when its page is damaged, and says nothing.
    if hash_of(message + source) != known:
        raise CacheError("cache.damaged", reason=f"message {id}")
    return QueuedMessage(
        message=decode_as(Message, message),
        source=source,
        state=MessageState(state),
        due_at=datetime.fromisoformat(due_at),
        changed_at=datetime.fromisoformat(changed_at),
        attempts=attempts,
        frozen=frozen,
        outcome=decode_as(MessageOutcome, outcome),
    )


def _places(values: Collection[object]) -> str:
    return ", ".join("?" * len(values))
