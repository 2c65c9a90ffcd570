"""The requests about something: void when it changes, closed with it, and used once where it is an order."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.domain.approval.approval import (
    APPROVAL_TRANSITIONS,
    ApprovalEvent,
    ApprovalRequest,
    ApprovalStatus,
    SubjectKind,
    made_void,
)
from app.domain.checks.transitions import can
from app.domain.document import Kind
from app.domain.ids import CustomerId, OrderId
from portal.store.command_context import CommandContext
from portal.store.documents import Stored


@dataclass(frozen=True, slots=True)
class StoredRequest:
    """A request, locked until the commit."""

    stored: Stored
    request: ApprovalRequest


def lock_request(context: CommandContext, request_id: str) -> StoredRequest | None:
    """The request, nobody else's until the commit; what it is about is locked before it."""
    stored = context.find(Kind.APPROVAL, request_id, lock=True)
    if stored is None or not isinstance(stored.document, ApprovalRequest):
        return None
    return StoredRequest(stored, stored.document)


def requests_about(
    context: CommandContext, customer_id: CustomerId, kind: SubjectKind, subject_id: str
) -> Iterator[StoredRequest]:
    """Every request about the document or draft, locked until the commit."""
    for stored in context.of_customer(customer_id, Kind.APPROVAL):
        request = stored.document
        if not isinstance(request, ApprovalRequest):
            continue
        if (request.subject.kind, request.subject.id) == (kind, subject_id):
            yield StoredRequest(stored, request)


def make_void(
    context: CommandContext, customer_id: CustomerId, kind: SubjectKind, subject_id: str, revision: int
) -> None:
    """Let no request about earlier revisions of a document count, answered or not."""
    for each in requests_about(context, customer_id, kind, subject_id):
        if each.request.subject.revision < revision and _can_be_void(each.request):
            context.replace(each.stored, made_void(each.request, revision))


def close_requests(
    context: CommandContext, customer_id: CustomerId, kind: SubjectKind, subject_id: str
) -> None:
    """Let nobody be asked about a document that is closed; an approval stays as the record of its sale."""
    for each in requests_about(context, customer_id, kind, subject_id):
        if each.request.status is not ApprovalStatus.APPROVED and _can_be_void(each.request):
            context.replace(each.stored, made_void(each.request, None))


def use_for_order(context: CommandContext, approval: StoredRequest | None, order_id: OrderId) -> None:
    """Note that the order was placed by it, where it was: another one needs an approval of its own."""
    if approval is not None:
        context.replace(approval.stored, replace(approval.request, order_id=order_id))


def _can_be_void(request: ApprovalRequest) -> bool:
    return can(APPROVAL_TRANSITIONS, request.status, ApprovalEvent.MAKE_VOID)
