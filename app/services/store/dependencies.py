"""Which commands another one builds on."""

from collections.abc import Sequence

from sqlalchemy import Connection

from app.domain.commands.commands import Command
from app.domain.customer.transitions import SetAccountState
from app.domain.document import Kind
from app.models import outbox
from app.models.outbox import QueuedOperation
from app.services.store.sale_effects import sales_that_open
from app.wire.protocol import Target


def needs(
    connection: Connection, command: Command, target: Target, owner: str, before: Sequence[QueuedOperation]
) -> list[str]:
    """Commands without which ``command`` makes no sense: the last on its document, its customer's creation,
    and the sale that opens the account which it enables, disables or suspends."""
    needed = [before[-1].op_id] if before else []
    if isinstance(command, SetAccountState):
        needed += sales_that_open(connection, owner)
    if target.type is not Kind.CUSTOMER:
        creations = outbox.of_target(connection, Kind.CUSTOMER, owner, outbox.UNSETTLED)
        needed += [each.op_id for each in creations if each.type == outbox.CREATION]
    return needed
