"""A change of a contract that is renewed already: what is told of each refusal, and which days count."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.domain import ids
from app.domain.catalogue.contract_terms import ContractTerms, ReductionPolicy
from app.domain.change.change_order import ChangeOrderLine
from app.domain.errors import Problem
from app.domain.pricing.change_order_rules import check_change_order
from app.domain.pricing.held import HeldContract
from app.domain.pricing.renewed_rules import renewal_data, seats_left, seats_under
from app.domain.subscription.licence import Licence, ScheduledChange
from tests.support import builders as b
from tests.support import held_contracts as h

LAST = date(2027, 2, 28)
SECOND = ids.ContractId(b.some_id(61))
TOLD = {"contract": "C-2024-0117", "end": "2027-02-28", "renewal": "C-2026-0456"}


def fewer(on: date, seats: int = 600) -> ScheduledChange:
    unit, order = h.protect().net_unit_price, ids.OrderId(b.some_id(88))
    return ScheduledChange(on, seats, unit, b.eur("1410.00"), order)


def old(*licences: Licence, last: date = LAST, **terms: Any) -> HeldContract:
    return h.held(
        *(licences or (h.protect(), h.coach())),
        ended_on=last,
        renewed_by=SECOND,
        terms=ContractTerms(**terms),
    )


def renewal(of: HeldContract, **first: Any) -> HeldContract:
    contract = h.contract(id=SECOND, number="C-2026-0456", start_date=date(2027, 3, 1), renews=of.contract.id)
    begun = [replace(each, start_date=date(2027, 3, 1)) for each in of.licences]
    return HeldContract(contract, (replace(begun[0], **first), *begun[1:]))


def problems(of: HeldContract, new: HeldContract | None, *lines: ChangeOrderLine) -> tuple[Problem, ...]:
    return check_change_order(h.terms(of, lines), h.basis(of, renewal=new))


def test_each_refusal_says_which_contracts_and_how_many_seats() -> None:
    of = old()
    lines = (h.line(h.protect(), 700), h.line(h.coach()))
    (differs,) = problems(of, renewal(of), *lines)
    assert (differs.code, differs.data) == (
        "change.renewal_differs",
        {**TOLD, "there": "682", "seats": "700"},
    )
    (after,) = problems(of, renewal(of), h.line(h.protect(), 600), h.line(h.coach()))
    assert (after.code, after.data) == ("change.after_renewal", TOLD)
    assert renewal_data(h.basis(of)) == {**TOLD, "renewal": ""}


def test_what_is_not_changed_may_differ_from_the_renewal() -> None:
    of = old()
    assert problems(of, renewal(of, quantity=700), h.line(h.protect(), 700), h.line(h.coach())) == ()
    assert (
        problems(of, renewal(of, quantity=1), h.line(h.protect()), h.added("cyber_academy", 5))[0].data[
            "there"
        ]
        == "0"
    )


@pytest.mark.parametrize(
    ("last", "refused"),
    [(date(2026, 12, 1), []), (date(2026, 11, 30), ["change.after_renewal"])],
)
def test_seats_may_go_on_the_last_day_and_not_after_it(last: date, refused: list[str]) -> None:
    of = old(h.protect(), last=last, reduction=ReductionPolicy.NEXT_BILLING)
    found = problems(of, renewal(of, quantity=600), h.line(h.protect(), 600))
    assert [each.code for each in found] == refused


def test_seats_that_go_before_the_last_day_are_not_there_on_it() -> None:
    beside = replace(h.protect(50), id=ids.LicenceId(b.some_id(75)), scheduled=(fewer(LAST, 30),))
    of = old(h.protect(), beside)
    line = h.line(h.protect(), 700)
    terms = h.terms(of, [line, h.line(beside)])
    assert seats_left(terms, of, line) == 730
    gone = renewal(of, quantity=682, scheduled=(fewer(date(2027, 3, 1)),))
    assert seats_under(gone, line) == 600 + 30
