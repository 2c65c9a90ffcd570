"""Commands on their way: each is in exactly one state, from the moment that a rep gave it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from heapq import merge
from typing import Any

from sqlalchemy import Connection, RowMapping, delete, insert, select, update

from app.domain.commands.commands import Command, CreateCustomer
from app.domain.commands.effects import SALES
from app.domain.commands.specs import name_of
from app.domain.document import Kind
from app.models import tables
from app.models.documents import driver
from app.models.errors import CacheError
from app.wire.codec import decode_as, decode_command
from app.wire.protocol import Operation, OperationResult

SEQ = "seq"
"""The counter that numbers commands for the portal."""

CREATION = name_of(CreateCustomer)
_SALES = tuple(sorted(SALES))


class OpState(StrEnum):
    """``settled`` waits for the cursor to pass the feed position of its outcome; ``done`` is history."""

    QUEUED = "queued"
    SENT = "sent"
    SETTLED = "settled"
    ATTENTION = "attention"
    DONE = "done"


UNSETTLED = (OpState.QUEUED.value, OpState.SENT.value)
OVERLAY = (*UNSETTLED, OpState.SETTLED.value)
"""States whose commands are replayed on the portal's last copy."""


@dataclass(frozen=True, slots=True)
class QueuedOperation:
    """A command as it is kept: ``body`` is what is sent, byte for byte, every time.

    ``seq`` is its number at the portal, counted per installation.
    """

    seq: int
    op_id: str
    type: str
    kind: Kind
    target_id: str
    customer_id: str
    body: bytes
    depends_on: tuple[str, ...]
    state: OpState
    created_at: str
    actor: str
    feed_seq: int = 0
    result: OperationResult | None = None
    settled_at: str = ""
    place: int = 0
    """Where it stands in the queue; 0 for one that is not in it yet."""

    @property
    def operation(self) -> Operation:
        """The body, decoded."""
        operation: Operation = decode_as(Operation, self.body)
        return operation

    @property
    def shown_on(self) -> tuple[tuple[Kind, str], ...]:
        """The documents on which its outcome is seen: its target, and the customer of a sale."""
        target = (self.kind, self.target_id)
        return (target, (Kind.CUSTOMER, self.customer_id)) if self.type in SALES else (target,)

    @property
    def command(self) -> Command:
        """What the rep asked for."""
        return decode_command(self.type, bytes(self.operation.args))


def append(connection: Connection, operation: QueuedOperation) -> None:
    """Put a command at the end of the queue."""
    connection.execute(insert(tables.outbox).values(**_values(operation)))


def append_all(connection: Connection, operations: Sequence[QueuedOperation]) -> None:
    """Put commands at the end of the queue, in their order."""
    if operations:
        connection.execute(insert(tables.outbox), [_values(each) for each in operations])


def replace_body(connection: Connection, op_id: str, seq: int, body: bytes) -> None:
    """Give a command that the portal never saw another body."""
    table = tables.outbox
    values = {"seq": seq, "body": body, "sha256": hash_of(body), "state": OpState.QUEUED.value}
    connection.execute(update(table).where(table.c.op_id == op_id).values(values))


def drop(connection: Connection, op_id: str) -> None:
    """Forget a command that the portal never saw."""
    connection.execute(delete(tables.outbox).where(tables.outbox.c.op_id == op_id))


def hash_of(body: bytes) -> str:
    """What tells one body from another."""
    return sha256(body).hexdigest()


def find(connection: Connection, op_id: str) -> QueuedOperation | None:
    """The command with that identity."""
    return next(iter(_found(connection, "op_id = ?", op_id)), None)


def in_states(connection: Connection, states: Sequence[str], limit: int = -1) -> list[QueuedOperation]:
    """Commands in any of ``states``, oldest first."""
    table = tables.outbox
    rows = connection.execute(
        select(table).where(table.c.state.in_(states)).order_by(table.c.place).limit(limit)
    ).mappings()
    return [from_row(row) for row in rows]


def of_target(
    connection: Connection, kind: Kind, target_id: str, states: Sequence[str] = OVERLAY
) -> list[QueuedOperation]:
    """Commands about one document, oldest first."""
    table = tables.outbox
    wanted = (table.c.kind == kind.value, table.c.target_id == target_id, table.c.state.in_(states))
    rows = connection.execute(select(table).where(*wanted).order_by(table.c.place)).mappings()
    return [from_row(row) for row in rows]


def replayed(connection: Connection, kind: Kind, target_id: str) -> list[QueuedOperation]:
    """Commands that make what the rep sees of one document, oldest first; of a customer its sales are some.

    A customer whose creation was refused stays in sight until a person has decided what becomes of it.
    """
    is_seen = f"(state IN ({_places(OVERLAY)}) OR type = ? AND state = ?)"
    wanted = (kind.value, target_id, *OVERLAY, CREATION, OpState.ATTENTION.value)
    found = _found(connection, f"kind = ? AND target_id = ? AND {is_seen} ORDER BY place", *wanted)
    if kind is not Kind.CUSTOMER:
        return found
    # Both are in the order of their places; few customers have a sale on its way.
    return list(merge(found, sales(connection, target_id), key=lambda each: each.place))


def sales(connection: Connection, customer_id: str) -> list[QueuedOperation]:
    """The sales to a customer whose outcome has not come, oldest first."""
    wanted = f"customer_id = ? AND state IN ({_places(OVERLAY)}) AND type IN ({_places(_SALES)})"
    return _found(connection, f"{wanted} ORDER BY place", customer_id, *OVERLAY, *_SALES)


def refused_creations(connection: Connection, customer_id: str) -> list[QueuedOperation]:
    """The creations of a customer that wait for a person."""
    found = of_target(connection, Kind.CUSTOMER, customer_id, (OpState.ATTENTION.value,))
    return [each for each in found if each.type == CREATION]


def move(
    connection: Connection,
    op_id: str,
    state: OpState,
    *,
    feed_seq: int | None = None,
    result: bytes | None = None,
    at: str | None = None,
) -> None:
    """Put a command into another state, with what the portal said about it."""
    values: dict[str, object] = {"state": state.value}
    values |= {
        name: value
        for name, value in (("feed_seq", feed_seq), ("result", result), ("settled_at", at))
        if value is not None
    }
    changes = ", ".join(f"{name} = ?" for name in values)
    driver(connection).execute(f"UPDATE outbox SET {changes} WHERE op_id = ?", (*values.values(), op_id))


def _found(connection: Connection, wanted: str, *values: str) -> list[QueuedOperation]:
    """The commands for which ``wanted`` holds; the driver is asked, for a batch has a hundred of them."""
    cursor = driver(connection).execute(f"SELECT * FROM outbox WHERE {wanted}", values)
    names = [column[0] for column in cursor.description]
    return [from_row(dict(zip(names, row, strict=True))) for row in cursor]


def _places(values: Sequence[str]) -> str:
    return ", ".join("?" * len(values))


def from_row(row: RowMapping | Mapping[str, Any]) -> QueuedOperation:
    """A command from its row.

    Raises:
        CacheError: ``cache.damaged``: the cipher gives the rest of a long row as zeros when its page is
            damaged, and says nothing.
    """
    if hash_of(row["body"]) != row["sha256"]:
        raise CacheError("cache.damaged", reason=f"command {row['seq']}")
    result = row["result"]
    return QueuedOperation(
        seq=row["seq"],
        op_id=row["op_id"],
        type=row["type"],
        kind=Kind(row["kind"]),
        target_id=row["target_id"],
        customer_id=row["customer_id"],
        body=row["body"],
        depends_on=tuple(row["depends_on"].split()),
        state=OpState(row["state"]),
        created_at=row["created_at"],
        actor=row["actor"],
        feed_seq=row["feed_seq"],
        result=None if result is None else decode_as(OperationResult, result),
        settled_at=row["settled_at"],
        place=row["place"],
    )


def _values(operation: QueuedOperation) -> dict[str, object]:
    return {
        "seq": operation.seq,
        "op_id": operation.op_id,
        "type": operation.type,
        "kind": operation.kind.value,
        "target_id": operation.target_id,
        "customer_id": operation.customer_id,
        "body": operation.body,
        "sha256": hash_of(operation.body),
        "depends_on": " ".join(operation.depends_on),
        "state": operation.state.value,
        "created_at": operation.created_at,
        "actor": operation.actor,
        "feed_seq": operation.feed_seq,
        "settled_at": operation.settled_at,
    }
