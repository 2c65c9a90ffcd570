"""A quote beyond its rep's limit: asked for, answered by the portal's own data, sold by what was approved."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from app.domain.approval.approval import ApprovalRequest
from app.domain.commands.commands import (
    ApproveRequest,
    CreateCustomer,
    CreateQuote,
    DeclineRequest,
    RefuseQuote,
    RequestApproval,
    ReviseQuote,
    ValidateQuote,
    WithdrawRequest,
)
from app.domain.quote.quote import Quote
from app.wire.protocol import OperationResult, ResultStatus
from portal.demo.embedded import EmbeddedPortal
from portal.store.seeding import seed
from tests.support import approvals as a
from tests.support import builders as b
from tests.support.portal_laptop import ARVANE, MANAGER, REP, REP2, VIEWER, Laptop, SettableClock

APPLIED, NOOP = ResultStatus.APPLIED, ResultStatus.NOOP
QUOTE = a.quote()
REQUEST = a.request(QUOTE)


@pytest.fixture
def rep(laptop: Laptop) -> Laptop:
    """A rep whose quote grants 20 % where 15 % are allowed."""
    created = b.customer()
    laptop.do(CreateCustomer(created), created)
    assert laptop.do(CreateQuote(QUOTE), QUOTE).status is APPLIED
    return laptop


@pytest.fixture
def manager(laptop_of: Callable[..., Laptop]) -> Laptop:
    return laptop_of(MANAGER, "manager")


def code(result: OperationResult) -> str:
    return result.problem.code if result.problem else ""


def ask(laptop: Laptop, request: ApprovalRequest = REQUEST) -> OperationResult:
    return laptop.do(RequestApproval(request), request)


def approve(laptop: Laptop, request: ApprovalRequest = REQUEST, **kw: Any) -> OperationResult:
    return laptop.do(ApproveRequest(request.subject.digest, a.answer(**kw)), request)


def decline(laptop: Laptop, request: ApprovalRequest = REQUEST, text: str = "Trop.") -> OperationResult:
    return laptop.do(DeclineRequest(request.subject.digest, a.answer(text)), request)


def sell(laptop: Laptop, quote: Quote = QUOTE, version: str = "1", **kw: Any) -> OperationResult:
    command = ValidateQuote(b.acceptance(), quote.totals, **kw)
    return laptop.do(command, quote, if_version=version)


def revise(laptop: Laptop, percent: str, version: str = "1") -> Quote:
    terms = replace(QUOTE.terms, discount_percent=Decimal(percent))
    totals = a.totals_of(terms)
    result = laptop.do(ReviseQuote(terms, totals, b.NOW), QUOTE, if_version=version)
    assert result.status is APPLIED, result
    return replace(QUOTE, terms=terms, totals=totals, revision=int(version) + 1)


def status(laptop: Laptop, request: ApprovalRequest = REQUEST) -> str:
    found: str = laptop.document("approval", request.id)["status"]
    return found


def test_what_a_manager_approved_is_sold_by_its_rep(rep: Laptop, manager: Laptop) -> None:
    assert code(sell(rep)) == "approval-needed"
    assert ask(rep).status is APPLIED
    assert code(sell(rep, approval_id=REQUEST.id)) == "approval-void"
    assert approve(manager, text=" Accordé. ").status is APPLIED
    found = rep.document("approval", REQUEST.id)
    assert (found["status"], found["answer"]["by"]["name"], found["answer"]["text"]) == (
        "approved",
        "Inès Garnier",
        "Accordé.",
    )
    assert code(sell(rep)) == "approval-needed"
    assert sell(rep, approval_id=REQUEST.id).status is APPLIED


def test_what_was_declined_is_not_sold_and_the_rep_reads_why(rep: Laptop, manager: Laptop) -> None:
    ask(rep)
    assert decline(manager, text="Demandez 24 mois.").status is APPLIED
    assert rep.document("approval", REQUEST.id)["answer"]["text"] == "Demandez 24 mois."
    assert code(sell(rep, approval_id=REQUEST.id)) == "approval-void"
    assert rep.do(WithdrawRequest(), REQUEST).status is APPLIED
    assert status(rep) == "withdrawn"


def test_a_no_says_what_is_missing(rep: Laptop, manager: Laptop) -> None:
    ask(rep)
    result = decline(manager, text="  ")
    assert code(result) == "invalid"
    assert result.problem is not None
    assert [(each.code, each.field) for each in result.problem.problems] == [
        ("approval.answer_missing", "answer.text")
    ]
    assert status(rep) == "requested"


@pytest.mark.parametrize("account", [REP, REP2], ids=["self", "colleague"])
def test_only_a_manager_answers(rep: Laptop, laptop_of: Callable[..., Laptop], account: Any) -> None:
    ask(rep)
    other = laptop_of(account, "other")
    assert [code(approve(other)), code(decline(other))] == ["not-a-manager", "not-a-manager"]
    assert code(approve(laptop_of(VIEWER, "viewer"))) == "not-allowed"
    assert status(rep) == "requested"


@pytest.mark.parametrize(
    ("percent", "expected"), [("15", "approval-not-needed"), ("40", ""), ("41", "approval-beyond")]
)
def test_asked_for_is_what_lies_between_the_limits(rep: Laptop, percent: str, expected: str) -> None:
    revised = revise(rep, percent)
    result = ask(rep, a.request(revised))
    assert code(result) == expected
    if expected == "approval-beyond":
        assert result.problem is not None
        assert result.problem.data == {"percent": "41", "limit": "40"}


def test_a_new_revision_voids_what_was_asked_and_what_was_approved(rep: Laptop, manager: Laptop) -> None:
    ask(rep)
    second = revise(rep, "25")
    assert status(rep) == "void"
    late = approve(manager)
    assert (code(late), late.problem.data if late.problem else {}) == ("approval-void", {"revision": "2"})
    again = a.request(second, 901)
    assert ask(rep, again).status is APPLIED
    assert approve(manager, again).status is APPLIED
    third = revise(rep, "22", version="2")
    assert status(rep, again) == "void"
    assert code(sell(rep, third, "3", approval_id=again.id)) == "approval-void"
    back = revise(rep, "25", version="3")
    assert code(sell(rep, back, "4", approval_id=again.id)) == "approval-void"


def test_asked_for_is_the_revision_that_there_is(rep: Laptop) -> None:
    second = revise(rep, "25")
    assert code(ask(rep)) == "approval-void"
    other = replace(REQUEST.subject, revision=2)
    assert code(ask(rep, replace(a.request(second, 901), subject=other))) == "approval-price"


def test_of_two_answers_the_first_counts(rep: Laptop, manager: Laptop, laptop_of: Any) -> None:
    ask(rep)
    assert approve(manager).status is APPLIED
    second = laptop_of(MANAGER, "second")
    for late in (approve(second), decline(second)):
        assert (late.status, code(late)) == (ResultStatus.CONFLICT, "already-approved")
        assert late.problem is not None
        assert late.problem.data == {"name": "Inès Garnier"}
    assert status(rep) == "approved"


def test_one_question_at_a_time(rep: Laptop, manager: Laptop) -> None:
    ask(rep)
    again = a.request(QUOTE, 901)
    assert code(ask(rep, again)) == "approval-asked"
    decline(manager)
    assert ask(rep, replace(again, id=a.request(QUOTE, 902).id)).status is APPLIED
    assert status(rep) == "void"


def test_a_withdrawn_request_is_not_answered(rep: Laptop, manager: Laptop, laptop_of: Any) -> None:
    ask(rep)
    assert code(laptop_of(REP2, "other").do(WithdrawRequest(), REQUEST)) == "not-allowed"
    assert rep.do(WithdrawRequest(), REQUEST).status is APPLIED
    assert rep.do(WithdrawRequest(), REQUEST).status is NOOP
    assert code(approve(manager)) == "approval-withdrawn"


def test_a_refused_quote_asks_nobody(rep: Laptop, manager: Laptop) -> None:
    ask(rep)
    rep.do(RefuseQuote(b.refusal()), QUOTE, if_version="1")
    assert status(rep) == "void"
    assert code(approve(manager)) == "approval-closed"


def test_an_expired_quote_asks_nobody(rep: Laptop, manager: Laptop, clock: SettableClock) -> None:
    ask(rep)
    clock.advance(days=60)
    manager.refresh()
    assert code(approve(manager)) == "approval-closed"


def test_the_limit_of_the_moment_decides_and_what_was_approved_stays(
    rep: Laptop, manager: Laptop, portal: EmbeddedPortal
) -> None:
    ask(rep)
    lower = b.partner(discount_limits={"rep": Decimal(15), "manager": Decimal(18)})
    seed(portal.engine, ARVANE, [lower])
    result = approve(manager)
    assert code(result) == "approval-beyond"
    assert result.problem is not None
    assert result.problem.data == {"percent": "20", "limit": "18"}
    seed(portal.engine, ARVANE, [b.partner()])
    assert approve(manager).status is APPLIED
    seed(portal.engine, ARVANE, [lower])
    assert sell(rep, approval_id=REQUEST.id).status is APPLIED


def test_an_approval_is_of_its_own_quote(rep: Laptop, manager: Laptop) -> None:
    ask(rep)
    approve(manager)
    other = a.quote(id=b.some_id(51))
    assert rep.do(CreateQuote(other), other).status is APPLIED
    assert code(sell(rep, other, approval_id=REQUEST.id)) == "approval-void"


def test_a_manager_sells_within_their_own_limit_unasked(rep: Laptop, manager: Laptop) -> None:
    assert sell(manager).status is APPLIED


def test_a_repeated_answer_does_nothing_twice(rep: Laptop, manager: Laptop) -> None:
    ask(rep)
    operation = manager.operation(ApproveRequest(REQUEST.subject.digest, a.answer()), REQUEST)
    first, again = manager.push(operation), manager.push(operation)
    assert (first[0].status, again[0].status, again[0].replayed) == (APPLIED, APPLIED, True)
    assert first[0].version == again[0].version == 2
