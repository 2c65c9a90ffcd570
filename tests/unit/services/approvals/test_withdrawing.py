"""Who lets a request for approval go: the rep who asked, on a laptop as on the portal."""

import pytest

from app.domain.approval.approval import ApprovalRequest, ApprovalStatus
from app.domain.customer.customer import SalesRep
from app.domain.errors import RuleViolation
from app.domain.ids import CustomerId, UserId
from app.services.desk.desk import Desk
from tests.support import approvals as a
from tests.support import builders as b
from tests.support.caches import fed, page
from tests.support.desk import customer_named

COLLEAGUE = SalesRep(UserId(b.some_id(23)), "Paul Aubert")


def asked(desk: Desk, by: SalesRep) -> ApprovalRequest:
    """A request that the portal has, about a quote that has no other."""
    customer_id = CustomerId(customer_named(desk, "Maison Corbière").id)
    request = a.request(a.quote(), customer_id=customer_id, requested_by=by)
    desk.store.apply_page(page([fed(request, 1_000_000)]))
    return request


def test_a_rep_withdraws_their_own_request(desk: Desk) -> None:
    request = asked(desk, desk.account.sales_rep)
    withdrawn = desk.approvals.withdraw_about(request.subject.id)
    assert withdrawn is not None
    assert withdrawn.status is ApprovalStatus.WITHDRAWN


def test_what_a_colleague_asked_for_is_left_to_them(desk: Desk) -> None:
    request = asked(desk, COLLEAGUE)
    assert desk.approvals.withdraw_about(request.subject.id) is None
    with pytest.raises(RuleViolation, match="not-allowed"):
        desk.approvals.withdraw(request.id)
    assert desk.approvals.get(request.id) == request
    assert desk.store.queue_counts().to_send == 0
