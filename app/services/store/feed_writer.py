"""What comes from the portal, written to the cache: pages of its feed and results of commands."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

import msgspec
from sqlalchemy import Connection, select, update

from app.domain.commands.commands import CancelChangeOrder, SubmitChangeOrder
from app.domain.commands.send_delay import remaining_s
from app.domain.commands.specs import name_of
from app.domain.document import Kind
from app.models import actions, documents, meta, outbox, snapshot, tables
from app.models.documents import Shadow
from app.models.outbox import OpState, QueuedOperation
from app.models.writing import Writing
from app.services.store import quarantine as set_aside
from app.services.store.restored import open_question
from app.wire.codec import encode
from app.wire.protocol import FeedLine, OperationResult, ResultStatus

CURSOR, EPOCH, POSITION, GENERATION, SYNCED_AT = "cursor", "epoch", "position", "generation", "synced_at"
CLIENT, SWEPT = "client_id", "swept"
_ENDINGS = (name_of(SubmitChangeOrder), name_of(CancelChangeOrder))
"""Commands that say no more than that something is placed, or let go."""


@dataclass(frozen=True, slots=True)
class PulledPage:
    """A whole page of the feed with its trailer, and the portal's epoch where it is known."""

    lines: Sequence[FeedLine]
    next_cursor: str
    more: bool
    head: int
    epoch: str = ""

    def position_after(self, position: int) -> int:
        """The feed position that is reached once this page is written; it never goes back."""
        last = max((line.q for line in self.lines), default=0)
        return max(position, last if self.more else max(self.head, last))


def write_page(writing: Writing, page: PulledPage, received_at: str) -> bool:
    """Write ``page`` and its cursor; True when a command left the overlay with it."""
    connection = writing.connection
    generation = meta.number(connection, GENERATION)
    if page.more and not meta.get(connection, CURSOR) and not generation:
        snapshot.begin(connection)
    latest = {(line.t, line.id): line for line in page.lines}
    touched = _touched(connection)
    aside = [line for key, line in latest.items() if key in touched]
    plain = [line for key, line in latest.items() if key not in touched]
    writing.save(set_aside.copies_of(connection, [each for each in plain if not each.deleted], generation))
    _remove(writing, [line for line in plain if line.deleted])
    for line in aside:
        documents.save_shadow(connection, _shadow(line, generation))
    passed = _advance(connection, page, received_at)
    rebuilt = {(line.t, line.id) for line in aside} | {shown for each in passed for shown in each.shown_on}
    writing.expect(each.customer_id for each in passed)
    for kind, id in sorted(rebuilt):
        writing.rebuild(kind, id)
    if not page.more:
        snapshot.end(connection)
        _sweep(writing, generation)
    return bool(passed)


def write_results(writing: Writing, results: Iterable[OperationResult], at: str) -> None:
    """Write what became of commands; one that has its result already keeps it."""
    connection = writing.connection
    position = meta.number(connection, POSITION)
    settled: list[QueuedOperation] = []
    rebuilt: dict[tuple[Kind, str], None] = {}
    for result in results:
        found = outbox.find(connection, result.op_id)
        if found is None or found.state.value not in outbox.UNSETTLED:
            continue
        state = _state_after(result, position)
        if state is OpState.ATTENTION and _only_follows(connection, found, result):
            state = OpState.DONE
        if state is None:
            continue
        outbox.move(
            connection, result.op_id, state, feed_seq=result.feed_seq or 0, result=encode(result), at=at
        )
        settled.append(found)
        # What waits for the feed is replayed as before: of a customer only the mark in the grid changes.
        for kind, id in found.shown_on:
            if state is not OpState.SETTLED or kind is not Kind.CUSTOMER:
                rebuilt[kind, id] = None
    writing.expect(each.customer_id for each in settled)
    for kind, id in rebuilt:
        writing.rebuild(kind, id)


def take_batch(
    connection: Connection, max_ops: int, max_bytes: int, now: datetime | None
) -> list[QueuedOperation]:
    """The oldest unsettled commands that fit one request; from here their bodies are fixed.

    They end before the first one whose delay is not over ``now``, whatever comes behind it: the portal takes
    numbers without a gap. Without ``now`` no delay counts, and there is one at least if any waits.
    """
    taken: list[QueuedOperation] = []
    waiting = outbox.in_states(connection, outbox.UNSETTLED, max_ops)
    delays = actions.delays(connection, [each.op_id for each in waiting]) if now else {}
    size = 0
    for each in waiting:
        if now and each.state is OpState.QUEUED and remaining_s(delays.get(each.op_id, now), now):
            break
        size += len(each.body) + 1
        if taken and size > max_bytes:
            break
        taken.append(each)
    fresh = [each.op_id for each in taken if each.state is OpState.QUEUED]
    if fresh:
        table = tables.outbox
        connection.execute(update(table).where(table.c.op_id.in_(fresh)).values(state=OpState.SENT.value))
        actions.forget(connection, fresh)
    return taken


def fork(connection: Connection, client_id: str) -> None:
    """Become another installation: what is not settled is numbered from 1 again, in the same order."""
    meta.put(connection, CLIENT, client_id)
    meta.put(connection, outbox.SEQ, "0")
    for each in outbox.in_states(connection, outbox.UNSETTLED):
        seq = meta.next_number(connection, outbox.SEQ)
        renumbered = msgspec.structs.replace(each.operation, seq=seq)
        outbox.replace_body(connection, each.op_id, seq, encode(renumbered))


def begin_resync(connection: Connection, epoch: str, *, is_restored: bool = False) -> None:
    """Forget the cursor: everything is pulled again, and what the portal no longer names goes at the end.

    A portal of another epoch, or one that ``is_restored`` without having got another, may have lost what it
    had settled, and its positions mean something else: such commands are sent again, and answered from its
    results if it still has them. What was done is in question.
    """
    if is_restored or meta.get(connection, EPOCH) not in ("", epoch):
        table = tables.outbox
        is_settled = table.c.state == OpState.SETTLED.value
        connection.execute(update(table).where(is_settled).values(state=OpState.SENT.value))
        open_question(connection)
    meta.put(connection, CURSOR, "")
    meta.put(connection, POSITION, "0")
    meta.put(connection, EPOCH, epoch)
    meta.put(connection, set_aside.NAME, "")
    meta.put(connection, GENERATION, str(meta.number(connection, GENERATION) + 1))


def _state_after(result: OperationResult, position: int) -> OpState | None:
    match result.status:
        case ResultStatus.APPLIED | ResultStatus.MERGED | ResultStatus.NOOP:
            is_seen = result.feed_seq is None or result.feed_seq <= position
            return OpState.DONE if is_seen else OpState.SETTLED
        case ResultStatus.CONFLICT | ResultStatus.REJECTED | ResultStatus.DEPENDENCY_FAILED:
            return OpState.ATTENTION
        case ResultStatus.RETRY_LATER:
            return None


def _only_follows(connection: Connection, operation: QueuedOperation, result: OperationResult) -> bool:
    """Whether it was to end what was refused before it: who decides about that decides about both."""
    if operation.type not in _ENDINGS or result.status is not ResultStatus.DEPENDENCY_FAILED:
        return False
    waiting = outbox.of_target(connection, operation.kind, operation.target_id, (OpState.ATTENTION.value,))
    return bool(waiting)


def _touched(connection: Connection) -> set[tuple[Kind, str]]:
    rows = connection.execute(select(tables.shadow.c.kind, tables.shadow.c.id))
    return {(Kind(row.kind), row.id) for row in rows}


def _shadow(line: FeedLine, generation: int) -> Shadow:
    if line.deleted:
        return Shadow(line.t, line.id, 0, line.q, generation, None)
    return Shadow(line.t, line.id, line.v, line.q, generation, bytes(line.d))


def _remove(writing: Writing, lines: Iterable[FeedLine]) -> None:
    by_kind: dict[Kind, list[str]] = {}
    for line in lines:
        by_kind.setdefault(line.t, []).append(line.id)
    for kind, ids in by_kind.items():
        writing.remove(kind, ids)
    if by_kind:
        set_aside.remove(writing.connection, lines)


def _advance(connection: Connection, page: PulledPage, received_at: str) -> list[QueuedOperation]:
    """Move the cursor and hand out the commands whose outcome it has now passed."""
    position = page.position_after(meta.number(connection, POSITION))
    meta.put(connection, CURSOR, page.next_cursor)
    meta.put(connection, POSITION, str(position))
    meta.put(connection, SYNCED_AT, received_at)
    if page.epoch:
        meta.put(connection, EPOCH, page.epoch)
    waiting = outbox.in_states(connection, [OpState.SETTLED.value])
    passed = [each for each in waiting if each.feed_seq <= position]
    for each in passed:
        outbox.move(connection, each.op_id, OpState.DONE)
    return passed


def _sweep(writing: Writing, generation: int) -> None:
    """After a pull from the start: what the portal did not name again is gone."""
    connection = writing.connection
    if meta.number(connection, SWEPT) >= generation:
        return
    meta.put(connection, SWEPT, str(generation))
    table, kept = tables.document, tables.shadow
    old = (table.c.version > 0, table.c.generation < generation)
    stale: dict[Kind, list[str]] = {}
    for row in connection.execute(select(table.c.kind, table.c.id).where(*old)):
        stale.setdefault(Kind(row.kind), []).append(row.id)
    for kind, ids in stale.items():
        aside = set(connection.execute(select(kept.c.id).where(kept.c.kind == kind.value)).scalars())
        writing.remove(kind, [id for id in ids if id not in aside])
        for id in aside.intersection(ids):
            documents.save_shadow(connection, Shadow(kind, id, 0, 0, generation, None))
            writing.rebuild(kind, id)
