"""A request to approve a discount: what it is bound to, what was answered, and what may follow what."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from app.domain.change.change_order import ChangeOrderTerms
from app.domain.checks.transitions import advance
from app.domain.customer.customer import SalesRep
from app.domain.ids import ApprovalId, CustomerId, OrderId
from app.domain.quote.quote import QuoteTerms


class SubjectKind(StrEnum):
    """What is to be sold: a saved document, or an order that is none before it is placed."""

    QUOTE = "quote"
    CHANGE_ORDER = "change_order"
    LICENCES = "licences"
    PURCHASE = "purchase"


class ApprovalStatus(StrEnum):
    """``void``: what it was asked for is another by now, or closed."""

    REQUESTED = "requested"
    APPROVED = "approved"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    VOID = "void"


class ApprovalEvent(StrEnum):
    APPROVE = "approve"
    DECLINE = "decline"
    WITHDRAW = "withdraw"
    MAKE_VOID = "make_void"


APPROVAL_TRANSITIONS: Mapping[tuple[ApprovalStatus, ApprovalEvent], ApprovalStatus] = {
    (ApprovalStatus.REQUESTED, ApprovalEvent.APPROVE): ApprovalStatus.APPROVED,
    (ApprovalStatus.REQUESTED, ApprovalEvent.DECLINE): ApprovalStatus.DECLINED,
    (ApprovalStatus.REQUESTED, ApprovalEvent.WITHDRAW): ApprovalStatus.WITHDRAWN,
    (ApprovalStatus.DECLINED, ApprovalEvent.WITHDRAW): ApprovalStatus.WITHDRAWN,
    (ApprovalStatus.REQUESTED, ApprovalEvent.MAKE_VOID): ApprovalStatus.VOID,
    (ApprovalStatus.APPROVED, ApprovalEvent.MAKE_VOID): ApprovalStatus.VOID,
    (ApprovalStatus.DECLINED, ApprovalEvent.MAKE_VOID): ApprovalStatus.VOID,
}
"""A rep who has read that it was declined withdraws the request, which takes it off their list."""


@dataclass(frozen=True, slots=True)
class ApprovalSubject:
    """What an approval is bound to: a document in one revision, and the digest of what was priced.

    ``id`` is that of the quote or change order; of an order that is no document yet, of the draft in which it
    is written, whose ``revision`` is 1.
    """

    kind: SubjectKind
    id: str
    revision: int
    digest: str


@dataclass(frozen=True, slots=True)
class ApprovalAnswer:
    """Who answered, when (with its time zone), and in which words; they may be none where it was approved."""

    by: SalesRep
    at: datetime
    text: str = ""


@dataclass(frozen=True, slots=True)
class ApprovalRequest:
    """Asks the partner's managers to approve what a rep may not grant. The portal alone writes it.

    ``line_reasons`` are what the rep wrote for a line, by its id. An order that is no document yet is in the
    request: ``purchase`` the terms of a cart, ``modification`` those of a direct change. ``order_id`` is the
    order that such an approval was used for: it is good for one.
    """

    id: ApprovalId
    customer_id: CustomerId
    status: ApprovalStatus
    subject: ApprovalSubject
    requested_by: SalesRep
    requested_at: datetime
    note: str
    line_reasons: Mapping[str, str] = field(default_factory=dict)
    purchase: QuoteTerms | None = None
    modification: ChangeOrderTerms | None = None
    answer: ApprovalAnswer | None = None
    void_revision: int | None = None
    """The revision that made it void; None where the document was closed instead."""
    order_id: OrderId | None = None


def answered(request: ApprovalRequest, event: ApprovalEvent, answer: ApprovalAnswer) -> ApprovalRequest:
    """``request`` after a manager's answer.

    Raises:
        RuleViolation: ``transition.not_allowed``: it waits for none.
    """
    return replace(request, status=advance(APPROVAL_TRANSITIONS, request.status, event), answer=answer)


def withdrawn(request: ApprovalRequest) -> ApprovalRequest:
    """``request`` after its rep let it go.

    Raises:
        RuleViolation: ``transition.not_allowed``.
    """
    return replace(request, status=advance(APPROVAL_TRANSITIONS, request.status, ApprovalEvent.WITHDRAW))


def made_void(request: ApprovalRequest, revision: int | None) -> ApprovalRequest:
    """``request`` after ``revision`` of its document, or its end where that is None.

    Raises:
        RuleViolation: ``transition.not_allowed``.
    """
    status = advance(APPROVAL_TRANSITIONS, request.status, ApprovalEvent.MAKE_VOID)
    return replace(request, status=status, void_revision=revision)
