"""What a portal that was restored from a copy has lost: asked about page by page, then put before a person.

The question is opened in the transaction that notes the new epoch, and stays open until all of it is
answered, whatever ends the exchange in between. See docs/adr/0023.
"""

from collections.abc import Collection
from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection

from app.domain.commands.specs import CREATIONS
from app.domain.kind import Kind
from app.models import actions, meta, outbox
from app.models.connection import Readers
from app.models.documents import driver
from app.models.outbox import OpState, QueuedOperation
from app.models.writing import Writing
from app.services.store.lost_codes import BUILDS_ON_LOST, GIVEN_AGAIN, LOST
from app.wire.codec import decode_as, encode
from app.wire.protocol import DONE, PROBLEM_PREFIX, OperationResult, ProblemDetails, ResultStatus

PAGE = 1_000
"""How many commands are asked about at once."""

ASKED_UNTIL, ASKED_THROUGH = "asked_until", "asked_through"
"""The places of the last command in question, 0 while none is, and of the last one that was answered."""


@dataclass(frozen=True, slots=True)
class Question:
    """The next commands to ask about, perhaps none of those up to the place ``through``."""

    op_ids: tuple[str, ...]
    through: int


def open_question(connection: Connection) -> None:
    """Put everything that was done until now in question, from the first command on."""
    (last,) = driver(connection).execute("SELECT coalesce(max(place), 0) FROM outbox").fetchone()
    meta.put(connection, ASKED_UNTIL, str(last))
    meta.put(connection, ASKED_THROUGH, "0")


def next_question(readers: Readers) -> Question | None:
    """What to ask next; None when nothing is in question (any more)."""
    with readers.borrow() as connection:
        known = dict(
            connection.execute(
                "SELECT name, value FROM meta WHERE name IN (?, ?)", (ASKED_UNTIL, ASKED_THROUGH)
            ).fetchall()
        )
        until, through = int(known.get(ASKED_UNTIL) or 0), int(known.get(ASKED_THROUGH) or 0)
        if not until:
            return None
        # The plus keeps SQLite on the rows' own order: by the index of states it would sort all of them.
        rows = connection.execute(
            "SELECT place, op_id, state, result FROM outbox WHERE place > ? AND place <= ?"
            " AND +state IN ('done', 'sent') ORDER BY place LIMIT ?",
            (through, until, PAGE),
        ).fetchall()
    asked = tuple(op_id for _, op_id, state, result in rows if _was_done(state, result))
    return Question(asked, rows[-1][0] if len(rows) == PAGE else until)


def write_answer(writing: Writing, question: Question, known: Collection[str], at: str) -> bool:
    """Put those of ``question`` that are not ``known`` before a person; True when there were any.

    With the last answer those follow that have not left and are about what was lost, and nothing is in
    question any more.
    """
    connection = writing.connection
    lost = [_lose(writing, op_id, LOST, at) for op_id in question.op_ids if op_id not in known]
    is_last = question.through >= meta.number(connection, ASKED_UNTIL)
    if is_last:
        lost += [_lose(writing, op_id, BUILDS_ON_LOST, at) for op_id in _building_on_lost(connection)]
    meta.put(connection, ASKED_THROUGH, str(question.through))
    if is_last:
        meta.put(connection, ASKED_UNTIL, "0")
    return bool(lost)


def code_of(operation: QueuedOperation) -> str:
    """The code of the problem that a command met; empty where it met none."""
    problem = operation.result.problem if operation.result else None
    return problem.code if problem else ""


def _was_done(state: str, result: bytes | None) -> bool:
    """Whether the portal had answered that it carried the command out.

    What was sent and has a result was settled, and is sent once more because of the restore.
    """
    if result is None:
        return state == OpState.DONE.value
    answered: OperationResult = decode_as(OperationResult, result)
    return answered.status in DONE


def _lose(writing: Writing, op_id: str, code: str, at: str) -> str:
    """Put a command before a person; a customer that was lost stays in sight until they have decided."""
    connection = writing.connection
    found = outbox.find(connection, op_id)
    if found is None:
        raise AssertionError(op_id)
    # What the portal had made of it stays in the history: the version, and the number that papers bear.
    answered = found.result or OperationResult(found.seq, op_id, ResultStatus.REJECTED)
    problem = ProblemDetails(f"{PROBLEM_PREFIX}{code}", "", 409)
    result = msgspec.structs.replace(answered, status=ResultStatus.REJECTED, problem=problem)
    writing.expect([found.customer_id])
    outbox.move(connection, op_id, OpState.ATTENTION, result=encode(result), at=at)
    if found.state is OpState.QUEUED:
        actions.forget(connection, [op_id])
    if found.type == outbox.CREATION:
        writing.touch(found.kind, found.target_id)
    for kind, id in found.shown_on:
        writing.rebuild(kind, id)
    return op_id


def _building_on_lost(connection: Connection) -> list[str]:
    """The commands that wait to be sent and need one that was lost, or the document that it made."""
    lost: set[str] = set()
    gone: set[tuple[Kind, str]] = set()

    def lose(each: QueuedOperation) -> None:
        lost.add(each.op_id)
        if each.type in CREATIONS:
            gone.add((each.kind, each.target_id))

    for each in outbox.in_states(connection, (OpState.ATTENTION.value,)):
        if code_of(each) in GIVEN_AGAIN:
            lose(each)
    found: list[str] = []
    for each in outbox.in_states(connection, (OpState.QUEUED.value,)) if lost else ():
        is_about = {(each.kind, each.target_id), (Kind.CUSTOMER, each.customer_id)}
        if gone & is_about or lost.intersection(each.depends_on):
            lose(each)
            found.append(each.op_id)
    return found
