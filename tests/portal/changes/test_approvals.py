"""A change beyond its rep's limit: sold by what a manager approved, a direct one once and for no other."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.domain.approval.approval import ApprovalRequest, ApprovalSubject, SubjectKind
from app.domain.approval.content import change_digest
from app.domain.change.change_order import ChangeOrder, ChangeOrderTerms
from app.domain.commands.commands import (
    ApproveRequest,
    CancelChangeOrder,
    ModifyLicences,
    RequestApproval,
    ReviseChangeOrder,
)
from app.domain.ids import CustomerId
from app.domain.pricing.change_order import HeldContract
from app.domain.subscription.licence import ChargedDiscounts
from app.wire.protocol import OperationResult, ResultStatus
from tests.portal.changes.conftest import Held, code
from tests.portal.changes.test_modify import direct, modification, modify
from tests.support import approvals as a
from tests.support import builders as b
from tests.support import held_contracts as h
from tests.support.portal_laptop import MANAGER, Laptop, SettableClock

APPLIED = ResultStatus.APPLIED
TWENTY = ChargedDiscounts(line_percent=Decimal(20))


@pytest.fixture
def manager(laptop_of: Callable[..., Laptop]) -> Laptop:
    return laptop_of(MANAGER, "manager")


def about(change: ChangeOrder, number: int = 900) -> ApprovalRequest:
    digest = change_digest(change.terms, change.totals)
    subject = ApprovalSubject(SubjectKind.CHANGE_ORDER, change.id, change.revision, digest)
    return a.request(a.quote(), number, customer_id=change.customer_id, subject=subject)


def to_modify(command: ModifyLicences, number: int = 900) -> ApprovalRequest:
    digest = change_digest(command.terms, command.totals)
    subject = ApprovalSubject(SubjectKind.LICENCES, b.some_id(800), 1, digest)
    customer_id = CustomerId(command.order.customer_id)
    return a.request(a.quote(), number, customer_id=customer_id, subject=subject, modification=command.terms)


def ask(laptop: Laptop, request: ApprovalRequest) -> OperationResult:
    return laptop.do(RequestApproval(request), request)


def approve(laptop: Laptop, request: ApprovalRequest) -> OperationResult:
    return laptop.do(ApproveRequest(request.subject.digest, a.answer()), request)


def terms_of(of: HeldContract, seats: int = 700) -> ChangeOrderTerms:
    return h.terms(of, (h.line(h.protect(), seats, discounts=TWENTY), h.line(h.coach())))


def saved(held: Held) -> ChangeOrder:
    of = h.held()
    held.seed(of)
    return held.saved(of, h.line(h.protect(), 700, discounts=TWENTY), h.line(h.coach()))


def test_an_approved_change_order_is_placed(held: Held, manager: Laptop) -> None:
    change = saved(held)
    request = about(change)
    assert ask(held.laptop, request).status is APPLIED
    assert code(held.submit(change, approval_id=request.id)) == "approval-void"
    assert approve(manager, request).status is APPLIED
    assert code(held.submit(change)) == "approval-needed"
    assert held.submit(change, approval_id=request.id).status is APPLIED


def test_a_revision_of_a_change_order_needs_another_approval(held: Held, manager: Laptop) -> None:
    change = saved(held)
    request = about(change)
    ask(held.laptop, request)
    approve(manager, request)
    of = h.held()
    terms = terms_of(of, 710)
    totals = h.totals(terms, h.basis(of))
    revised = held.laptop.do(ReviseChangeOrder(terms, totals, b.NOW), change, if_version="1")
    assert revised.status is APPLIED
    now = replace(change, terms=terms, totals=totals)
    assert code(held.submit(now, version="2", approval_id=request.id)) == "approval-void"
    assert held.laptop.document("approval", request.id)["void_revision"] == 2


def test_a_cancelled_change_order_asks_nobody(held: Held, manager: Laptop) -> None:
    change = saved(held)
    request = about(change)
    ask(held.laptop, request)
    held.laptop.do(CancelChangeOrder(), change, if_version="1")
    assert code(approve(manager, request)) == "approval-closed"


def test_a_direct_change_is_approved_for_one_order(held: Held, manager: Laptop) -> None:
    of = direct(h.protect(40))
    held.seed(of)
    command = modification(of, h.line(h.protect(40), 50, discounts=TWENTY))
    request = to_modify(command)
    assert ask(held.laptop, request).status is APPLIED
    assert code(modify(held, replace(command, approval_id=request.id))) == "approval-other"
    assert approve(manager, request).status is APPLIED
    result = modify(held, replace(command, approval_id=request.id))
    assert result.status is APPLIED
    assert held.laptop.document("approval", request.id)["order_id"] == command.order.id


def test_an_approved_direct_change_may_be_confirmed_on_the_morrow(
    held: Held, manager: Laptop, clock: SettableClock
) -> None:
    of = direct(h.protect(40))
    held.seed(of)
    command = modification(of, h.line(h.protect(40), 50, discounts=TWENTY))
    request = to_modify(command)
    ask(held.laptop, request)
    clock.advance(days=1)
    for laptop in (manager, held.laptop):
        laptop.refresh()
    assert approve(manager, request).status is APPLIED
    assert modify(held, replace(command, approval_id=request.id)).status is APPLIED


@pytest.mark.parametrize("seats", [51, 49])
def test_an_approval_of_a_direct_change_is_of_no_other(held: Held, manager: Laptop, seats: int) -> None:
    of = direct(h.protect(40))
    held.seed(of)
    request = to_modify(modification(of, h.line(h.protect(40), 50, discounts=TWENTY)))
    ask(held.laptop, request)
    approve(manager, request)
    other = modification(of, h.line(h.protect(40), seats, discounts=TWENTY))
    assert code(modify(held, replace(other, approval_id=request.id))) == "approval-other"
    assert held.licence("protect")["quantity"] == 40


def test_an_end_that_moves_at_an_old_discount_is_ordered_by_what_a_manager_approved(
    held: Held, manager: Laptop
) -> None:
    sold = h.licence(70, "protect", 682, "1.88", level="essential", discounts=TWENTY)
    of = h.held(sold, h.coach())
    held.seed(of)
    change = held.saved(of, h.line(sold), h.line(h.coach()), new_end=date(2027, 8, 31))
    assert code(held.submit(change)) == "approval-needed"
    request = about(change)
    assert ask(held.laptop, request).status is APPLIED
    assert approve(manager, request).status is APPLIED
    assert held.submit(change, approval_id=request.id).status is APPLIED
    (contract,) = held.of_kind("contract")
    assert contract["end_date"] == "2027-08-31"
