"""The change order that a command is about, and what its state says to the command."""

from dataclasses import dataclass
from datetime import date

from app.domain.change.change_order import ChangeOrder, ChangeOrderStatus
from app.domain.document import Kind
from app.domain.errors import violation
from portal.commands.pipeline.current import check_open_as_seen
from portal.commands.pipeline.handling import ResolvedCommand
from portal.commands.pipeline.outcome import in_conflict
from portal.store.command_context import CommandContext
from portal.store.documents import Stored


@dataclass(frozen=True, slots=True)
class StoredChangeOrder:
    """A change order, locked until the commit."""

    stored: Stored
    change_order: ChangeOrder


def lock_change_order(context: CommandContext, change_order_id: str) -> StoredChangeOrder:
    """The change order, nobody else's until the commit; its customer and its contract are locked before it.

    Raises:
        RuleViolation: ``document.missing``.
    """
    peek = context.find(Kind.CHANGE_ORDER, change_order_id)
    if peek is not None and isinstance(peek.document, ChangeOrder):
        context.find(Kind.CUSTOMER, peek.document.customer_id, lock=True)
        context.find(Kind.CONTRACT, peek.document.terms.contract_id or "", lock=True)
    stored = context.find(Kind.CHANGE_ORDER, change_order_id, lock=True)
    if stored is None or not isinstance(stored.document, ChangeOrder):
        raise violation("document.missing", "target.id", kind="change_order", id=change_order_id)
    return StoredChangeOrder(stored, stored.document)


def check_current(
    context: CommandContext,
    asked: ResolvedCommand,
    found: StoredChangeOrder,
    *,
    on: date | None = None,
    even_expired: bool = False,
) -> None:
    """Check that the command is about an open change order, in its current version.

    ``on`` is the day on which it must not have expired: today unless the customer decided before.

    Raises:
        Declined: ``already-submitted`` (with the order), ``change-order-expired`` or ``version-mismatch``.
        RuleViolation: the change order was cancelled.
    """
    stored, change_order = found.stored, found.change_order
    status = change_order.status_on(on or context.today)
    if status is ChangeOrderStatus.SUBMITTED:
        data = {"order_id": change_order.order_id or "", "order_number": change_order.order_number}
        raise in_conflict("already-submitted", stored, data)
    if status is ChangeOrderStatus.EXPIRED and not even_expired:
        raise in_conflict("change-order-expired", stored, {"expires_on": change_order.expires_on.isoformat()})
    check_open_as_seen(asked, stored, change_order.status)
