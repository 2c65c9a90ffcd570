"""An order about what a customer holds that the portal has not answered yet."""

from dataclasses import dataclass

from app.domain.commands.commands import ModifyLicences, SubmitChangeOrder
from app.domain.commands.specs import name_of
from app.domain.ids import ContractId, CustomerId
from app.models.connection import Readers
from app.wire.codec import decode_as, decode_command
from app.wire.protocol import Operation

_DIRECT = name_of(ModifyLicences)
_ORDERS = (name_of(SubmitChangeOrder), _DIRECT)


@dataclass(frozen=True, slots=True)
class WaitingOrder:
    """``action_id`` is what the rep did, which can be undone as long as it waits; empty once it was sent."""

    op_id: str
    action_id: str


def waiting_order(
    readers: Readers, customer_id: CustomerId, contract_id: ContractId | None
) -> WaitingOrder | None:
    """The last order about a contract, or about first licences, that is on its way; None where none is."""
    marks = ", ".join("?" * len(_ORDERS))
    with readers.borrow() as connection:
        found = connection.execute(
            "SELECT o.op_id, o.type, o.body, coalesce(h.contract_id, ''),"
            " CASE o.state WHEN 'queued' THEN coalesce(a.id, '') ELSE '' END FROM outbox o"
            " LEFT JOIN change_order h ON o.kind = 'change_order' AND h.id = o.target_id"
            " LEFT JOIN action_command d ON d.op_id = o.op_id LEFT JOIN action a ON a.id = d.action_id"
            f" WHERE o.customer_id = ? AND o.state IN ('queued', 'sent', 'settled') AND o.type IN ({marks})"
            " ORDER BY o.place DESC",
            (customer_id, *_ORDERS),
        ).fetchall()
    for op_id, type, body, saved_contract, action_id in found:
        about = _contract_of(body) if type == _DIRECT else saved_contract
        if about == (contract_id or ""):
            return WaitingOrder(op_id, action_id)
    return None


def _contract_of(body: bytes) -> str:
    """The contract that a direct change is about; empty for first licences."""
    operation: Operation = decode_as(Operation, body)
    command = decode_command(operation.type, bytes(operation.args))
    if not isinstance(command, ModifyLicences):
        raise TypeError(command)
    return command.terms.contract_id or ""
