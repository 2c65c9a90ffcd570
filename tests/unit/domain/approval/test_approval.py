"""Which answer may follow which, what an approval is bound to, and what keeps a request from being sent."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.approval.approval import (
    APPROVAL_TRANSITIONS,
    ApprovalEvent,
    ApprovalStatus,
    SubjectKind,
    answered,
    made_void,
    withdrawn,
)
from app.domain.approval.content import change_digest, quote_digest
from app.domain.approval.request_rules import (
    ANSWER_MAX,
    NOTE_MAX,
    check_answer,
    check_decline,
    check_request,
    may_withdraw,
)
from app.domain.change.change_order import Swap
from app.domain.checks.transitions import advance
from app.domain.commands.commands import ApproveRequest, DeclineRequest, RequestApproval, WithdrawRequest
from app.domain.commands.specs import apply
from app.domain.errors import RuleViolation
from app.domain.ids import LineId
from app.domain.money import Money
from tests.support import approvals as a
from tests.support import builders as b
from tests.support import held_contracts as h
from tests.support.problems import codes_and_fields

REQUESTED, APPROVED, DECLINED, WITHDRAWN, VOID = ApprovalStatus
ALLOWED = {
    (REQUESTED, ApprovalEvent.APPROVE): APPROVED,
    (REQUESTED, ApprovalEvent.DECLINE): DECLINED,
    (REQUESTED, ApprovalEvent.WITHDRAW): WITHDRAWN,
    (DECLINED, ApprovalEvent.WITHDRAW): WITHDRAWN,
    (REQUESTED, ApprovalEvent.MAKE_VOID): VOID,
    (APPROVED, ApprovalEvent.MAKE_VOID): VOID,
    (DECLINED, ApprovalEvent.MAKE_VOID): VOID,
}


@pytest.mark.parametrize(("state", "event"), list(product(ApprovalStatus, ApprovalEvent)))
def test_which_event_may_follow_which_state(state: ApprovalStatus, event: ApprovalEvent) -> None:
    expected = ALLOWED.get((state, event))
    if expected is not None:
        assert advance(APPROVAL_TRANSITIONS, state, event) is expected
        return
    with pytest.raises(RuleViolation) as refused:
        advance(APPROVAL_TRANSITIONS, state, event)
    assert refused.value.problems[0].code == "transition.not_allowed"


def test_commands_replay_what_was_asked_and_answered() -> None:
    request = a.request(a.quote())
    asked = apply(None, RequestApproval(request))
    assert asked == request
    yes = apply(request, ApproveRequest(request.subject.digest, a.answer("Bien.")))
    assert yes == answered(request, ApprovalEvent.APPROVE, a.answer("Bien."))
    no = apply(request, DeclineRequest(request.subject.digest, a.answer("Non.")))
    assert no == replace(request, status=DECLINED, answer=a.answer("Non."))
    assert apply(no, WithdrawRequest()) == replace(no, status=WITHDRAWN)
    for command in (WithdrawRequest(), ApproveRequest("", a.answer())):
        with pytest.raises(RuleViolation) as refused:
            apply(None, command)
        assert refused.value.problems[0].code == "document.missing"


def test_a_void_request_keeps_what_was_answered_and_says_what_made_it_void() -> None:
    request = answered(a.request(a.quote()), ApprovalEvent.APPROVE, a.answer())
    assert made_void(request, 3) == replace(request, status=VOID, void_revision=3)
    with pytest.raises(RuleViolation):
        withdrawn(made_void(request, None))


def _of_quote(**kw: Any) -> str:
    terms = b.terms(**kw)
    return quote_digest(terms, a.totals_of(terms))


LINE = b.terms().lines[0]
HELD = h.held()


@pytest.mark.parametrize(
    "other",
    [
        {"discount_percent": Decimal("0.1")},
        {"customer_discount_percent": Decimal(5)},
        {"commitment_months": 24},
        {"lines": (replace(LINE, quantity=121),)},
        {"lines": (replace(LINE, discount_percent=Decimal(1)),)},
        {"lines": (replace(LINE, manual_unit_price=Decimal("5.80")),)},
        {"lines": (replace(LINE, is_optional=True),)},
        {"lines": (LINE, replace(LINE, id=LineId("more")))},
    ],
)
def test_what_is_priced_otherwise_has_another_digest(other: dict[str, Any]) -> None:
    assert _of_quote(**other) != _of_quote()


@pytest.mark.parametrize(
    "same",
    [
        {"customer_notes": "Merci.", "internal_notes": "Marge faible."},
        {"start_date": b.TODAY},
        {"lines": (replace(LINE, id=LineId("again")),)},
        {"lines": (LINE, replace(LINE, id=LineId("none"), quantity=0))},
        {"discount_percent": Decimal("0.00")},
    ],
)
def test_notes_days_and_identities_are_not_bound(same: dict[str, Any]) -> None:
    assert _of_quote(**same) == _of_quote()


@given(st.decimals(0, 100, places=4))
def test_a_number_is_one_however_it_was_typed(percent: Decimal) -> None:
    terms = b.terms(discount_percent=percent)
    typed = replace(terms, discount_percent=percent.normalize())
    totals = b.totals()
    assert quote_digest(terms, totals) == quote_digest(typed, totals)


def test_totals_are_bound_to_the_cent() -> None:
    totals = b.totals()
    cent = replace(totals, monthly_net=totals.monthly_net + Money(1, "EUR"))
    assert quote_digest(b.terms(), totals) != quote_digest(b.terms(), cent)


def test_a_discount_is_bound_to_its_decimals_whatever_it_comes_to() -> None:
    percents = ("10", "10.5", "10.25", "1", "0.1")
    digests = {quote_digest(b.terms(discount_percent=Decimal(each)), b.totals()) for each in percents}
    assert len(digests) == len(percents)


def test_a_change_is_bound_to_seats_and_discounts_and_not_to_its_day() -> None:
    terms = h.terms(HELD, (h.line(h.protect(), 700), h.line(h.coach())))
    totals = h.totals(terms, h.basis(HELD))
    digest = change_digest(terms, totals)
    morrow = replace(terms, on=terms.on.replace(day=terms.on.day + 1))
    prorated = replace(totals, today=totals.today - Money(1, "EUR"))
    assert change_digest(morrow, prorated) == digest
    first, *others = terms.lines
    for changed in (
        replace(first, quantity=701),
        replace(first, level="advanced"),
        replace(first, discounts=replace(first.discounts, line_percent=Decimal(1))),
        replace(first, discounts=replace(first.discounts, quote_percent=Decimal(1))),
        replace(first, discounts=replace(first.discounts, customer_percent=Decimal(1))),
        replace(first, discounts=replace(first.discounts, manual_unit_price=Decimal(1))),
        replace(first, keeps_seats=True),
        replace(first, swap=Swap(others[0].id, 1)),
    ):
        assert change_digest(replace(terms, lines=(changed, *others)), totals) != digest
    moved = replace(terms, new_end=date(2031, 12, 31))
    assert change_digest(moved, totals) != digest
    assert change_digest(moved, totals) != change_digest(replace(moved, new_end=date(2030, 12, 31)), totals)
    assert change_digest(terms, replace(totals, new_total=totals.new_total + Money(1, "EUR"))) != digest
    renamed = LineId("another")
    one, another = (
        replace(terms, lines=(replace(first, swap=Swap(id, 1)), replace(others[0], id=id)))
        for id in (others[0].id, renamed)
    )
    assert change_digest(one, totals) == change_digest(another, totals)
    gone = replace(first, licence_id=None, quantity=0)
    looked_at = replace(terms, lines=(*terms.lines, gone))
    assert change_digest(looked_at, totals) == digest


@pytest.mark.parametrize(
    ("wrong", "found"),
    [
        ({"note": "  "}, [("approval.note_missing", "note")]),
        ({"note": "x" * (NOTE_MAX + 1)}, [("text.too_long", "note")]),
        ({"line_reasons": {"l1": "x" * 301}}, [("text.too_long", "line_reasons.l1")]),
        ({"purchase": b.terms()}, [("approval.terms", "purchase")]),
        ({"modification": h.terms(HELD, ())}, [("approval.terms", "modification")]),
        ({}, []),
    ],
)
def test_a_request_says_why_and_what(wrong: dict[str, Any], found: list[tuple[str, str]]) -> None:
    assert codes_and_fields(check_request(a.request(a.quote(), **wrong))) == found


@pytest.mark.parametrize("kind", [SubjectKind.PURCHASE, SubjectKind.LICENCES])
def test_a_request_about_an_order_holds_its_terms(kind: SubjectKind) -> None:
    request = a.request(a.quote())
    without = replace(request, subject=replace(request.subject, kind=kind))
    assert [each.code for each in check_request(without)] == ["approval.terms"]


def test_a_no_says_what_is_missing_and_a_yes_need_not() -> None:
    missing = list(check_decline(a.answer(" "), "Claire Moreau"))
    assert codes_and_fields(missing) == [("approval.answer_missing", "text")]
    assert missing[0].data == {"name": "Claire Moreau"}
    assert list(check_decline(a.answer("24 mois."), "")) == []
    assert list(check_answer(a.answer())) == []
    assert list(check_answer(a.answer("x" * ANSWER_MAX))) == []
    (long,) = check_answer(a.answer("x" * (ANSWER_MAX + 1)))
    assert (long.code, long.data) == ("text.too_long", {"max": "1000", "length": "1001"})


@pytest.mark.parametrize("is_manager", [True, False])
@pytest.mark.parametrize("is_theirs", [True, False])
def test_a_request_is_let_go_by_who_asked_or_a_manager(*, is_manager: bool, is_theirs: bool) -> None:
    user_id = b.sales_rep().id if is_theirs else "somebody else"
    found = may_withdraw(a.request(a.quote()), user_id, is_manager=is_manager)
    assert found is (is_theirs or is_manager)


def test_digests_of_another_version_of_the_desk_are_the_same() -> None:
    """They are kept in requests that were asked for before, and compared with those of another laptop."""
    terms = h.terms(HELD, (h.line(h.protect(), 700), h.line(h.coach())))
    digest = change_digest(terms, h.totals(terms, h.basis(HELD)))
    assert digest == "9122ab0542a12f0e2fd4fc256eadc1de9f5df56c4f874ad815b0a1615402b2d9"
    first, second = terms.lines
    more = replace(first, keeps_seats=True, swap=Swap(second.id, 40))
    moved = replace(terms, lines=(more, second), new_end=date(2028, 2, 29))
    digest = change_digest(moved, h.totals(terms, h.basis(HELD)))
    assert digest == "dace8d1d6384c7a23dd542df870614ddddd351967b14535d1e1e08b7b6cd41a9"
    quoted = quote_digest(a.quote().terms, a.quote().totals)
    assert quoted == "ad218a969d836247ac6a617e91fdc3f6a8d8ba69680f3479e15b4887a9a6e6d9"
