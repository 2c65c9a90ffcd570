"""What a portal answers to the last command that a desk queued, without a portal."""

from collections.abc import Mapping, Sequence

import msgspec

from app.domain.customer.merge import GroupConflict
from app.models.outbox import QueuedOperation
from app.services.desk.desk import Desk
from app.wire.codec import encode
from app.wire.protocol import (
    PROBLEM_PREFIX,
    OperationResult,
    ProblemDetails,
    ResultStatus,
    WireConflict,
    WireGroupConflict,
    WireProblem,
)

SOMEBODY = "Sylvie Aubert"
CHANGED_AT = "2026-11-20T06:55:00.000Z"


def last_sent(desk: Desk) -> QueuedOperation:
    """The last command, which is on its way from here on."""
    return desk.store.take_batch(is_at_once=True)[-1]


def refuse(
    desk: Desk,
    code: str,
    data: Mapping[str, str] | None = None,
    problems: Sequence[WireProblem] = (),
    status: ResultStatus = ResultStatus.REJECTED,
) -> str:
    """Refuse the last command; gives its ``op_id``."""
    sent = last_sent(desk)
    details = ProblemDetails(PROBLEM_PREFIX + code, code, 409, problems=[*problems], data={**(data or {})})
    desk.store.settle([OperationResult(sent.seq, sent.op_id, status, problem=details)])
    return sent.op_id


def contradict(
    desk: Desk, *groups: GroupConflict, version: int = 2, code: str = "conflict", by: str = SOMEBODY
) -> str:
    """Say that somebody else changed the same thing; gives the ``op_id`` of the last command."""
    sent = last_sent(desk)
    raw = [
        WireGroupConflict(each.group, *(msgspec.Raw(encode(v)) for v in (each.base, each.mine, each.theirs)))
        for each in groups
    ]
    conflict = WireConflict(raw, version, by, CHANGED_AT)
    details = ProblemDetails(PROBLEM_PREFIX + code, code, 409)
    result = OperationResult(
        sent.seq, sent.op_id, ResultStatus.CONFLICT, version, conflict=conflict, problem=details
    )
    desk.store.settle([result])
    return sent.op_id
