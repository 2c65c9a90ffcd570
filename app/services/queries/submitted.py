"""How a change order was placed on this laptop, whatever the portal said to it."""

from app.domain.change.change_order import Submission
from app.domain.commands.commands import SubmitChangeOrder
from app.domain.commands.specs import name_of
from app.models.connection import Readers
from app.wire.codec import decode_as, decode_command
from app.wire.protocol import Operation


def submission_of(readers: Readers, change_order_id: str) -> Submission | None:
    """What was agreed to when it was placed last; None where it was not."""
    return _found(readers, "ORDER BY place DESC", change_order_id)


def submission_after(readers: Readers, change_order_id: str, op_id: str) -> Submission | None:
    """What was agreed to when it was placed after the command ``op_id`` was given; None where it was not."""
    follows = "AND place > (SELECT place FROM outbox WHERE op_id = ?) ORDER BY place"
    return _found(readers, follows, change_order_id, op_id)


def _found(readers: Readers, which: str, change_order_id: str, *values: str) -> Submission | None:
    with readers.borrow() as connection:
        found = connection.execute(
            f"SELECT body FROM outbox WHERE target_id = ? AND type = ? {which} LIMIT 1",
            (change_order_id, name_of(SubmitChangeOrder), *values),
        ).fetchone()
    if found is None:
        return None
    operation: Operation = decode_as(Operation, found[0])
    command = decode_command(name_of(SubmitChangeOrder), bytes(operation.args))
    return command.submission if isinstance(command, SubmitChangeOrder) else None
