"""Seats of a contract that has not begun: which policy lets them go, and what is charged for them."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from app.domain import ids
from app.domain.catalogue.contract_terms import ContractTerms, ReductionPolicy
from app.domain.change.change_order import ChangeOrderTerms
from app.domain.change.reduction import ChangeNote, NoteCode
from app.domain.pricing.change_effects import Placement, apply_change
from app.domain.pricing.change_order import ChangeBasis, price_change_order
from app.domain.pricing.change_order_rules import check_change_order
from app.domain.pricing.change_swap import with_swap
from app.domain.pricing.held import HeldContract
from app.domain.subscription.contract import Contract
from app.domain.subscription.licence import Licence, PeriodCharge
from tests.support import builders as b
from tests.support import held_contracts as h

START = date(2027, 3, 1)
LAST_NOTICE = date(2027, 1, 29)
"""Thirty days before 28 February, the last day of the contract that is renewed."""
AT_RENEWAL = ContractTerms(reduction=ReductionPolicy.RENEWAL, notice_days=30, is_tacit=True)
AT_ONCE = ContractTerms(reduction=ReductionPolicy.AT_ONCE)
AT_NEXT_BILLING = ContractTerms(reduction=ReductionPolicy.NEXT_BILLING)
AT_ANY_TIME = ContractTerms(reduction=ReductionPolicy.AT_ONCE, notice_days=30, is_tacit=True)
WITHOUT_NOTICE = ContractTerms(reduction=ReductionPolicy.RENEWAL)
COMMITTED = date(2030, 3, 1)


def renewal(terms: ContractTerms = AT_RENEWAL) -> HeldContract:
    """682 seats of Protect from March 2027 to February 2030, in the place of another contract."""
    contract = h.contract(
        id=ids.ContractId(b.some_id(61)),
        number="C-2026-0456",
        start_date=START,
        end_date=date(2030, 2, 28),
        terms=terms,
        renews=h.contract().id,
    )
    seats = h.protect(682, start_date=START, charged=(PeriodCharge(START, 682),))
    return HeldContract(contract, (replace(seats, contract_id=contract.id),))


def old(terms: ContractTerms = AT_RENEWAL) -> Contract:
    return h.contract(terms=terms, ended_on=date(2027, 2, 28), renewed_by=ids.ContractId(b.some_id(61)))


def asked(held: HeldContract, seats: int, **kw: Any) -> ChangeOrderTerms:
    (licence,) = held.licences
    return h.terms(held, [h.line(licence, seats, **kw)], on=START)


def basis(held: HeldContract, renewed: Contract | None, day: date) -> ChangeBasis:
    return h.basis(held, renewed=renewed, placed_on=day)


@pytest.mark.parametrize(
    ("mine", "theirs", "day", "goes", "by"),
    [
        # Until the renewal begins, the contract that runs says when seats go.
        (AT_RENEWAL, AT_RENEWAL, b.TODAY, START, LAST_NOTICE),
        (AT_RENEWAL, AT_RENEWAL, LAST_NOTICE, START, LAST_NOTICE),
        (AT_RENEWAL, AT_RENEWAL, date(2027, 1, 30), COMMITTED, None),
        (AT_RENEWAL, WITHOUT_NOTICE, date(2027, 2, 28), START, date(2027, 2, 28)),
        (AT_RENEWAL, AT_ONCE, date(2027, 2, 28), START, date(2027, 2, 28)),
        (AT_RENEWAL, AT_NEXT_BILLING, date(2027, 2, 28), START, date(2027, 2, 28)),
        # Notice is of the end of the contract, not of seats that may go at any time.
        (AT_RENEWAL, AT_ANY_TIME, date(2027, 2, 28), START, date(2027, 2, 28)),
        # One that renews nothing is bound by itself, and so is one whose first day has come.
        (AT_RENEWAL, None, b.TODAY, COMMITTED, None),
        (AT_RENEWAL, AT_ONCE, START, COMMITTED, None),
        # What it lets go at any time goes before it begins as well.
        (AT_ONCE, None, b.TODAY, START, None),
        (AT_ONCE, AT_RENEWAL, date(2027, 1, 30), START, None),
        (AT_NEXT_BILLING, None, b.TODAY, date(2027, 4, 1), None),
    ],
)
def test_when_seats_go_of_a_contract_that_has_not_begun(
    mine: ContractTerms, theirs: ContractTerms | None, day: date, goes: date, by: date | None
) -> None:
    held = renewal(mine)
    on = basis(held, None if theirs is None else old(theirs), day)
    terms = asked(held, 600)
    assert check_change_order(terms, on) == ()
    (line,) = price_change_order(terms, on).change.lines
    assert line.effective == goes
    if goes == START and day < START:
        data = {"seats": "82", "on": "2027-03-01"} | ({} if by is None else {"by": by.isoformat()})
        assert line.note == ChangeNote(NoteCode.BEFORE_START, data)


def after(held: HeldContract, terms: ChangeOrderTerms, on: ChangeBasis) -> HeldContract:
    placement = Placement(ids.OrderId(b.some_id(85)), b.NOW, {})
    applied = apply_change(terms, price_change_order(terms, on), held, placement)
    return HeldContract(applied.contract, applied.licences)


def first(held: HeldContract) -> Licence:
    return held.licences[0]


def test_what_goes_before_the_first_day_is_not_charged() -> None:
    held = renewal()
    on = basis(held, old(), b.TODAY)
    fewer = asked(held, 600)
    totals = price_change_order(fewer, on).totals
    # 82 seats at 2.35 for all of March, and 600 from April on.
    assert (totals.today, totals.next_invoice) == (b.eur("-192.70"), b.eur("1410.00"))
    assert totals.to_term_end == b.eur("-192.70") + b.eur("1410.00").times(35)
    now = after(held, fewer, on)
    assert (first(now).quantity, first(now).charged) == (600, (PeriodCharge(START, 600),))
    # What comes again is charged again: together they come to what was sold first.
    again = basis(now, old(), b.TODAY)
    more = asked(now, 682)
    assert price_change_order(more, again).totals.today == b.eur("192.70")
    assert first(after(now, more, again)).charged == (PeriodCharge(START, 682),)


def test_fewer_seats_at_another_level_are_charged_as_they_are_on_the_first_day() -> None:
    held = renewal()
    on = basis(held, old(), b.TODAY)
    terms = asked(held, 600, level="advanced")
    # 682 at 2.35 are not charged; 600 at 2.95 are.
    assert price_change_order(terms, on).totals.today == b.eur("-1602.70") + b.eur("1770.00")
    now = after(held, terms, on)
    assert (first(now).level, first(now).charged) == ("advanced", (PeriodCharge(START, 600),))


def test_seats_that_stay_bound_cost_what_they_did() -> None:
    held = renewal()
    on = basis(held, old(), date(2027, 1, 30))
    terms = asked(held, 600)
    assert price_change_order(terms, on).totals.today == b.eur("0.00")
    assert first(after(held, terms, on)).charged == (PeriodCharge(START, 682),)


def test_fewer_seats_may_cost_more_each() -> None:
    held = renewal()
    on = basis(held, old(), b.TODAY)
    few = asked(held, 400)
    # 400 are below the tier of 500: 2.38 each.
    assert price_change_order(few, on).totals.today == b.eur("-1602.70") + b.eur("952.00")
    assert first(after(held, few, on)).net_unit_price == Decimal("2.38")


def test_what_is_replaced_before_the_first_day_is_charged_once_whatever_the_contract_credits() -> None:
    held = renewal(replace(AT_RENEWAL, credits_swaps=False))
    on = basis(held, old(), b.TODAY)
    (licence,) = held.licences
    known = h.line(licence, held_quantity=682, held_level="essential")
    untouched = replace(asked(held, 682), lines=(known,))
    terms = with_swap(untouched, known.id, h.added("protect", 0, level="advanced"), 82)
    assert check_change_order(terms, on) == ()
    # 82 at 2.35 are not charged; 82 at 3.10 are.
    assert price_change_order(terms, on).totals.today == b.eur("-192.70") + b.eur("254.20")
    placement = Placement(
        ids.OrderId(b.some_id(85)), b.NOW, {terms.lines[1].id: ids.LicenceId(b.some_id(86))}
    )
    first, second = apply_change(terms, price_change_order(terms, on), held, placement).licences
    assert (first.quantity, first.charged[-1].quantity) == (600, 600)
    assert (second.quantity, second.charged[-1].quantity) == (82, 82)
    begun = basis(held, old(), START)
    assert price_change_order(terms, begun).totals.today == b.eur("254.20")
