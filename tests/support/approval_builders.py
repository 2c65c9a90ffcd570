"""One builder for requests for approval; it fits the nouns of ``builders``."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from app.domain.approval.approval import (
    ApprovalAnswer,
    ApprovalRequest,
    ApprovalStatus,
    ApprovalSubject,
    SubjectKind,
)
from app.domain.customer.customer import SalesRep
from app.domain.ids import ApprovalId, CustomerId, UserId
from tests.support.catalogue_builders import some_id

_ASKED_AT = datetime(2026, 11, 20, 9, 4, tzinfo=UTC)


def approval(**kw: Any) -> ApprovalRequest:
    """Asks about ``builders.quote()``; Inès Garnier has approved."""
    base = ApprovalRequest(
        id=ApprovalId(some_id(900)),
        customer_id=CustomerId(some_id(1)),
        status=ApprovalStatus.APPROVED,
        subject=ApprovalSubject(SubjectKind.QUOTE, some_id(50), 1, "0f" * 32),
        requested_by=SalesRep(UserId(some_id(20)), "Claire Moreau"),
        requested_at=_ASKED_AT,
        note="Le concurrent propose moins.",
        line_reasons={some_id(40): "Alignement"},
        answer=ApprovalAnswer(SalesRep(UserId(some_id(22)), "Inès Garnier"), _ASKED_AT, "Accordé."),
    )
    return replace(base, **kw)
