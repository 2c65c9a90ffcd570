"""Commands that have left and were answered: what the outbox folds away below what waits."""

from dataclasses import dataclass
from datetime import UTC, datetime

from app.domain.commands.commands import Command
from app.domain.ids import CustomerId
from app.models.connection import Readers
from app.models.outbox import OpState
from app.services.queries.queues import command_of, commands_where
from app.wire.codec import decode_as
from app.wire.protocol import DONE, OperationResult

_ANSWERED = (OpState.SETTLED.value, OpState.ATTENTION.value, OpState.DONE.value)


@dataclass(frozen=True, slots=True)
class SentCommand:
    """A command with the portal's answer. ``number`` is its document's, if it is about one.

    ``is_done``: the portal did it; ``is_open``: it did not, and a person has still to decide about that.
    """

    op_id: str
    command: Command
    customer_id: CustomerId
    customer_name: str
    number: str
    answered_at: datetime
    is_done: bool
    is_open: bool


def sent_commands(readers: Readers, since: datetime) -> tuple[SentCommand, ...]:
    """What the portal has answered since that moment, the last answer first."""
    states = ", ".join(f"'{each}'" for each in _ANSWERED)
    moment = since.astimezone(UTC).isoformat()
    found = commands_where(readers, f"o.settled_at >= ? AND o.state IN ({states})", moment)
    rows = [_row(*values[:12]) for values in reversed(found) if values[10] is not None]
    return tuple(sorted(rows, key=lambda each: each.answered_at, reverse=True))


def _row(
    op_id: str,
    type: str,
    _kind: str,
    _target_id: str,
    customer_id: str,
    customer_name: str,
    number: str,
    _created_at: str,
    state: str,
    body: bytes,
    answer: bytes,
    settled_at: str,
) -> SentCommand:
    result: OperationResult = decode_as(OperationResult, answer)
    return SentCommand(
        op_id=op_id,
        command=command_of(type, body),
        customer_id=CustomerId(customer_id),
        customer_name=customer_name,
        number=number,
        answered_at=datetime.fromisoformat(settled_at),
        is_done=result.status in DONE,
        is_open=state == OpState.ATTENTION.value,
    )
