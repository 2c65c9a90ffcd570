"""Takes commands out of the queue that the portal never saw, as if they had never been given."""

from collections.abc import Collection

import msgspec

from app.domain.errors import violation
from app.models import actions, meta, outbox
from app.models.actions import ReplacedPatch
from app.models.documents import driver
from app.models.outbox import OpState, QueuedOperation
from app.models.writing import Writing
from app.wire.codec import decode_as, encode
from app.wire.protocol import Operation


def is_unsent(writing: Writing, op_ids: Collection[str]) -> bool:
    """Whether all of these commands wait, none of them sent."""
    rows = driver(writing.connection).execute("SELECT op_id FROM outbox WHERE state = ?", (OpState.QUEUED,))
    return set(op_ids) <= {op_id for (op_id,) in rows}


def is_built_on(writing: Writing, op_ids: Collection[str]) -> bool:
    """Whether a command that waits needs one of these, and is none of them itself."""
    rows = driver(writing.connection).execute(
        "SELECT op_id, depends_on FROM outbox WHERE state IN (?, ?) AND depends_on <> ''", outbox.UNSETTLED
    )
    built_on = set(op_ids)
    return any(op_id not in built_on and not built_on.isdisjoint(needed.split()) for op_id, needed in rows)


def withdraw(writing: Writing, op_ids: Collection[str]) -> None:
    """Take unsent commands out; those behind move up, because the portal takes numbers without a gap."""
    connection = writing.connection
    waiting = outbox.in_states(connection, outbox.UNSETTLED)
    wanted = set(op_ids)
    found = [each for each in waiting if each.op_id in wanted]
    assert all(each.state is OpState.QUEUED for each in found), "sent already"
    writing.expect(each.customer_id for each in found)
    gone = 0
    for each in waiting:
        if each.op_id in wanted:
            gone += 1
            outbox.drop(connection, each.op_id)
        elif gone:
            _renumber(writing, each, each.seq - gone)
    meta.put(connection, outbox.SEQ, str(meta.number(connection, outbox.SEQ) - gone))
    actions.forget(connection, op_ids)
    for kind, id in dict.fromkeys(shown for each in found for shown in each.shown_on):
        writing.rebuild(kind, id)


def put_back(writing: Writing, patch: ReplacedPatch) -> None:
    """Let a patch say again what it said before another one joined it.

    Raises:
        RuleViolation: ``undo.too_late``: it is not in the queue any more.
    """
    connection = writing.connection
    found = outbox.find(connection, patch.op_id)
    if found is None:
        raise violation("undo.too_late")
    writing.expect([found.customer_id])
    before = msgspec.structs.replace(decode_as(Operation, patch.body), seq=found.seq)
    outbox.replace_body(connection, patch.op_id, found.seq, encode(before))
    if patch.action_id:
        actions.link(connection, patch.action_id, [patch.op_id], patch.send_after)
    writing.rebuild(found.kind, found.target_id)


def _renumber(writing: Writing, operation: QueuedOperation, seq: int) -> None:
    moved = msgspec.structs.replace(operation.operation, seq=seq)
    outbox.replace_body(writing.connection, operation.op_id, seq, encode(moved))
