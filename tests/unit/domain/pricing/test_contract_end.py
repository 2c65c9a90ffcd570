"""A change that moves the end of its contract: what it comes to, and how far it may."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.catalogue.contract_terms import ContractTerms, ReductionPolicy, TermAlignment
from app.domain.change.change_order import ChangeOrderTerms
from app.domain.dates import add_months
from app.domain.ids import ContractId, OrderId
from app.domain.pricing.change_effects import Placement, apply_change, order_lines
from app.domain.pricing.change_order import HeldContract, price_change_order
from app.domain.pricing.change_order_rules import NEW_END_MONTHS_MAX, check_change_order
from app.domain.subscription.term import TermState, term_on
from tests.support import builders as b
from tests.support import held_contracts as h
from tests.support.problems import codes_and_fields

END = date(2027, 2, 28)
LATER = date(2027, 6, 30)


def moved(of: HeldContract, new_end: date | None = LATER, quantity: int | None = None) -> ChangeOrderTerms:
    first, *others = (h.line(each) for each in of.licences)
    if quantity is not None:
        first = replace(first, quantity=quantity)
    return h.terms(of, [first, *others], new_end=new_end)


def test_four_months_more_are_four_invoices_more_at_the_price_that_is_charged() -> None:
    held = h.held(h.protect(200), h.coach(200))
    longer, same = moved(held, quantity=210), moved(held, None, 210)
    assert check_change_order(longer, h.basis(held)) == ()
    more = price_change_order(longer, h.basis(held)).change
    less = price_change_order(same, h.basis(held)).change
    assert (more.today, more.next_invoice) == (less.today, less.next_invoice)
    assert more.to_term_end is not None
    assert less.to_term_end is not None
    assert more.to_term_end - less.to_term_end == more.new_total.times(4)
    assert more.term_end == date(2027, 7, 1)


@pytest.mark.parametrize("alignment", list(TermAlignment))
def test_the_day_that_was_chosen_counts_whatever_the_contract_says_of_additions(
    alignment: TermAlignment,
) -> None:
    held = h.held(terms=ContractTerms(reduction=ReductionPolicy.RENEWAL, is_tacit=True, alignment=alignment))
    asked = moved(held)
    assert check_change_order(asked, h.basis(held)) == ()
    priced = price_change_order(asked, h.basis(held))
    after = apply_change(asked, priced, held, Placement(OrderId(b.some_id(80)), b.NOW, {}))
    assert after.contract.end_date == LATER
    assert after.contract.revision == held.contract.revision + 1
    assert {each.end_date for each in after.licences} == {LATER}
    assert [each.id for each in after.licences] == [each.id for each in held.licences]
    assert order_lines(asked, priced, held) == ()
    running = term_on(after.contract, LATER)
    assert (running.end, running.state) == (LATER, TermState.INITIAL)
    assert term_on(after.contract, LATER + timedelta(days=1)).end == date(2028, 6, 30)


def test_seats_that_go_at_the_renewal_go_at_the_new_end() -> None:
    held = h.held(h.protect(200), h.coach(200))
    line = price_change_order(moved(held, quantity=150), h.basis(held)).change.lines[0]
    assert line.effective == date(2027, 7, 1)


@pytest.mark.parametrize(
    ("new_end", "is_refused"),
    [
        (END, True),
        (END - timedelta(days=1), True),
        (b.TODAY, True),
        (END + timedelta(days=1), False),
        (add_months(END, NEW_END_MONTHS_MAX), False),
        (add_months(END, NEW_END_MONTHS_MAX) + timedelta(days=1), True),
    ],
)
def test_an_end_moves_forward_only_and_not_for_ever(new_end: date, is_refused: bool) -> None:
    held = h.held()
    problems = codes_and_fields(check_change_order(moved(held, new_end), h.basis(held)))
    assert problems == ([("new_end.range", "new_end")] if is_refused else [])


def test_a_contract_that_was_renewed_by_itself_ends_at_the_new_end_of_its_running_term() -> None:
    held = h.held(start_date=date(2023, 3, 1), end_date=date(2026, 2, 28))
    asked = moved(held)
    assert term_on(held.contract, b.TODAY).end == END
    assert check_change_order(asked, h.basis(held)) == ()
    priced = price_change_order(asked, h.basis(held))
    after = apply_change(asked, priced, held, Placement(OrderId(b.some_id(80)), b.NOW, {}))
    assert term_on(after.contract, b.TODAY).end == LATER


def test_a_contract_that_is_renewed_ends_where_its_renewal_begins() -> None:
    other = ContractId(b.some_id(81))
    held = h.held(renewed_by=other, ended_on=date(2026, 12, 31))
    problems = check_change_order(moved(held), h.basis(held))
    assert codes_and_fields(problems) == [("new_end.renewed", "new_end")]
    assert problems[0].data["end"] == "2026-12-31"


def test_first_licences_have_no_end_to_move() -> None:
    first = h.terms(None, [h.added("cyber_academy", 10)], new_end=LATER)
    problems = check_change_order(first, h.basis(None))
    assert codes_and_fields(problems) == [("new_end.no_contract", "new_end")]
