"""What a placed change order leaves held: what its preview said, on every day after."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue.catalogue import Period
from app.domain.catalogue.contract_terms import ContractTerms, ReductionPolicy, TermAlignment
from app.domain.change.change_order import ChangeOrderLine, ChangeOrderTerms
from app.domain.ids import LicenceId, OrderId
from app.domain.pricing.change_effects import AppliedChange, Placement, apply_change, month_after, order_lines
from app.domain.pricing.change_order import HeldContract, PricedChangeOrder, price_change_order
from app.domain.pricing.change_order_rules import check_change_order
from app.domain.subscription.licence import (
    ChargedDiscounts,
    Licence,
    LicenceAddition,
    PeriodCharge,
    ScheduledChange,
    held_on,
    high_water,
)
from tests.support import builders as b
from tests.support import held_contracts as h
from tests.support.problems import codes_and_fields

ORDER = OrderId(b.some_id(80))
AT_ONCE = ContractTerms(reduction=ReductionPolicy.AT_ONCE)
NEXT_BILLING = ContractTerms(reduction=ReductionPolicy.NEXT_BILLING)
WINDOW = ContractTerms(reduction=ReductionPolicy.WINDOW, window_hours=168)
RENEWAL = date(2027, 3, 1)


def priced(terms: ChangeOrderTerms, held: HeldContract | None, at: datetime = b.NOW) -> PricedChangeOrder:
    basis = h.basis(held, at)
    assert check_change_order(terms, basis) == ()
    return price_change_order(terms, basis)


def placed(held: HeldContract, *lines: ChangeOrderLine, at: datetime = b.NOW, **kw: object) -> AppliedChange:
    """What is held after an order of ``lines``."""
    terms = h.terms(held, lines, **kw)
    ids = {line.id: LicenceId(b.some_id(700 + place)) for place, line in enumerate(lines)}
    return apply_change(terms, priced(terms, held, at), held, Placement(ORDER, at, ids))


def only(change: AppliedChange) -> Licence:
    (found,) = change.licences
    return found


def test_the_vendors_example_raises_two_totals_and_adds_a_product() -> None:
    held = h.held()
    protect, coach = held.licences
    after = placed(held, h.line(protect, 700), h.line(coach, 700), h.added("cyber_academy", 700))
    raised, other, academy = after.licences
    assert [each.quantity for each in after.licences] == [700, 700, 700]
    assert (raised.payment, raised.net_unit_price) == (b.eur("1645.00"), Decimal("2.35"))
    assert raised.additions == (*protect.additions, LicenceAddition(b.NOW, 18, ORDER))
    assert raised.charged == (PeriodCharge(h.PERIOD_START, 700),)
    assert other.id == coach.id
    assert (academy.id, academy.contract_id) == (b.some_id(702), held.contract.id)
    assert (academy.start_date, academy.end_date) == (b.TODAY, held.contract.end_date)
    assert academy.additions == (LicenceAddition(b.NOW, 700, ORDER),)
    assert academy.charged == (PeriodCharge(h.PERIOD_START, 700),)


def test_each_order_takes_the_contract_one_revision_further() -> None:
    after = placed(h.held(revision=4), h.line(h.protect(), 700), h.line(h.coach()))
    assert after.contract == h.contract(revision=5)


def test_a_line_that_is_not_touched_leaves_its_licence_alone() -> None:
    after = placed(h.held(), h.line(h.protect(), 700), h.line(h.coach()))
    assert [each.id for each in after.licences] == [h.protect().id]


def test_another_level_is_held_at_its_price_without_new_seats() -> None:
    after = only(placed(h.held(h.protect()), h.line(h.protect(), level="advanced")))
    assert (after.level, after.quantity, after.net_unit_price) == ("advanced", 682, Decimal("2.95"))
    assert after.additions == h.protect().additions


def test_discounts_that_were_agreed_are_kept_for_the_next_change() -> None:
    agreed = ChargedDiscounts(line_percent=Decimal(10))
    after = only(placed(h.held(h.protect()), h.line(h.protect(), 700, discounts=agreed)))
    assert (after.discounts, after.net_unit_price) == (agreed, Decimal("2.115"))


def test_a_reduction_with_notice_waits_for_the_renewal() -> None:
    held = h.held(h.protect(350))
    after = only(placed(held, h.line(h.protect(350), 200)))
    assert (after.quantity, after.additions, after.charged) == (
        350,
        h.protect(350).additions,
        h.protect(350).charged,
    )
    assert after.scheduled == (ScheduledChange(RENEWAL, 200, Decimal("2.38"), b.eur("476.00"), ORDER),)
    assert held_on(after, RENEWAL - timedelta(days=1)).quantity == 350
    assert held_on(after, RENEWAL).quantity == 200


def test_a_reduction_too_late_for_notice_waits_for_the_renewal_after_it() -> None:
    late = date(2027, 2, 10)
    after = only(placed(h.held(h.protect(350)), h.line(h.protect(350), 200), on=late))
    assert [(each.on, each.quantity) for each in after.scheduled] == [(date(2028, 3, 1), 200)]


def test_a_reduction_at_the_next_billing_is_held_until_then() -> None:
    after = only(placed(h.held(h.protect(350), terms=NEXT_BILLING), h.line(h.protect(350), 200)))
    assert held_on(after, date(2026, 11, 30)).quantity == 350
    assert held_on(after, date(2026, 12, 1)).quantity == 200


def test_seats_that_go_at_once_stay_charged_for_the_period() -> None:
    after = only(placed(h.held(h.protect(350), terms=AT_ONCE), h.line(h.protect(350), 200)))
    assert (after.quantity, after.payment, after.scheduled) == (200, b.eur("476.00"), ())
    assert high_water(after, h.PERIOD_START) == 350


def test_ten_five_fifteen_charges_five_more() -> None:
    held = h.held(h.protect(10), terms=AT_ONCE)
    fewer = only(placed(held, h.line(h.protect(10), 5)))
    assert (fewer.quantity, high_water(fewer, h.PERIOD_START)) == (5, 10)
    again = HeldContract(held.contract, (fewer,))
    terms = h.terms(again, [h.line(fewer, 15)])
    change = priced(terms, again)
    # Ten of thirty days are left of November: 5 x 2.38 x 10 / 30.
    assert change.totals.today == b.eur("3.97")
    more = only(placed(again, h.line(fewer, 15)))
    assert (more.quantity, high_water(more, h.PERIOD_START)) == (15, 15)
    assert [each.quantity for each in more.additions] == [5, 10]


def test_in_a_later_period_the_most_that_was_held_is_remembered_from_its_first_change() -> None:
    held = h.held(h.protect(10), terms=AT_ONCE)
    later = replace(h.line(h.protect(10), 4))
    after = only(placed(held, later, on=date(2026, 12, 10)))
    assert after.charged == (PeriodCharge(h.PERIOD_START, 10), PeriodCharge(date(2026, 12, 1), 10))


def test_what_was_given_back_within_the_window_cannot_be_given_back_again() -> None:
    lately = LicenceAddition(b.NOW - timedelta(hours=3), 20, ORDER)
    recent = h.protect(50, additions=(replace(h.protect(30).additions[0]), lately))
    held = h.held(recent, terms=WINDOW)
    after = only(placed(held, h.line(recent, 35)))
    assert after.quantity == 35
    assert [each.quantity for each in after.additions] == [30, 5]
    again = only(placed(HeldContract(held.contract, (after,)), h.line(after, 25)))
    assert (again.quantity, [each.on for each in again.scheduled]) == (35, [RENEWAL])
    gone = only(placed(HeldContract(held.contract, (after,)), h.line(after, 30)))
    assert [each.quantity for each in gone.additions] == [30]


def test_a_product_that_goes_at_once_is_held_no_more() -> None:
    after = placed(h.held(terms=AT_ONCE), h.line(h.protect(), 0), h.line(h.coach()))
    assert (only(after).quantity, only(after).payment, only(after).additions) == (0, b.eur("0"), ())


def test_a_new_total_replaces_what_was_scheduled() -> None:
    waiting = h.protect(350, scheduled=(ScheduledChange(RENEWAL, 200, Decimal("2.38"), b.eur("476"), ORDER),))
    assert only(placed(h.held(waiting), h.line(waiting, 400))).scheduled == ()
    fewer = only(placed(h.held(waiting), h.line(waiting, 100)))
    assert [(each.on, each.quantity) for each in fewer.scheduled] == [(RENEWAL, 100)]


def test_an_ordered_reduction_is_taken_back_by_itself_at_what_is_charged() -> None:
    waiting = h.protect(350, scheduled=(ScheduledChange(RENEWAL, 200, Decimal("2.38"), b.eur("476"), ORDER),))
    held, kept = h.held(waiting), h.line(waiting, keeps_seats=True)
    after = only(placed(held, kept))
    assert after == replace(waiting, scheduled=(), charged=after.charged, priced_on=b.TODAY)
    figures = priced(h.terms(held, [kept]), held).change
    assert (figures.today, figures.difference, figures.lines[0].effective) == (
        b.eur("0"),
        b.eur("0"),
        b.TODAY,
    )
    assert figures.total_on(RENEWAL) == figures.prior_total
    terms = h.terms(held, [kept])
    (told,) = order_lines(terms, priced(terms, held), held)
    assert (told.prior_quantity, told.quantity, told.taken_back) == (350, 350, 200)


@pytest.mark.parametrize("seats", [340, 400])
def test_of_another_total_nothing_is_said_to_be_taken_back(seats: int) -> None:
    waiting = h.protect(350, scheduled=(ScheduledChange(RENEWAL, 200, Decimal("2.38"), b.eur("476"), ORDER),))
    held, terms = h.held(waiting), h.terms(h.held(waiting), [h.line(waiting, seats, keeps_seats=True)])
    (told,) = order_lines(terms, priced(terms, held), held)
    assert (told.quantity, told.taken_back) == (seats, None)


def test_there_is_nothing_to_take_back_where_nothing_waits() -> None:
    held = h.held(h.protect(350))
    terms = h.terms(held, [h.line(h.protect(350), keeps_seats=True)])
    assert codes_and_fields(check_change_order(terms, h.basis(held))) == [("change.nothing", "lines")]


def test_what_had_been_scheduled_and_came_into_effect_is_where_the_next_change_begins() -> None:
    past = ScheduledChange(date(2026, 11, 1), 200, Decimal("2.38"), b.eur("476"), ORDER)
    reduced = h.protect(350, scheduled=(past,), charged=())
    after = only(placed(h.held(reduced), h.line(reduced, 150)))
    assert (after.quantity, after.net_unit_price, after.payment) == (200, Decimal("2.38"), b.eur("476"))
    assert [each.quantity for each in after.scheduled] == [150]
    raised = only(placed(h.held(reduced), h.line(reduced, 210)))
    assert (raised.quantity, raised.additions[-1].quantity) == (210, 10)
    assert raised.charged == (PeriodCharge(h.PERIOD_START, 210),)


def test_a_first_assignment_is_held_under_the_contract_that_it_makes() -> None:
    made = HeldContract(h.contract(start_date=b.TODAY, end_date=date(2027, 11, 20)), ())
    lines = (
        h.added("protect", 40, level="essential"),
        h.added("archive", 40, 1),
        h.added("cyber_academy", 0, 2),
    )
    terms = h.terms(None, lines)
    ids = {each.id: LicenceId(b.some_id(700 + place)) for place, each in enumerate(lines)}
    after = apply_change(terms, price_change_order(terms, h.basis(None)), made, Placement(ORDER, b.NOW, ids))
    assert after.contract == made.contract
    assert [(each.product_id, each.quantity) for each in after.licences] == [("protect", 40), ("archive", 40)]
    assert {each.charged for each in after.licences} == {(PeriodCharge(b.TODAY, 40),)}


@pytest.mark.parametrize(
    ("alignment", "end"),
    [(TermAlignment.RESTART, date(2029, 11, 20)), (TermAlignment.MONTH_END, date(2027, 2, 28))],
)
def test_where_the_term_moves_everything_under_the_contract_moves_with_it(
    alignment: TermAlignment, end: date
) -> None:
    terms = replace(h.contract().terms, alignment=alignment)
    after = placed(h.held(terms=terms), h.line(h.protect(), 700), h.line(h.coach()))
    assert after.contract.end_date == end
    assert {each.end_date for each in after.licences} == {end}
    assert len(after.licences) == (2 if alignment is TermAlignment.RESTART else 1)


POLICIES = st.sampled_from([AT_ONCE, NEXT_BILLING, WINDOW, h.contract().terms])
QUANTITIES = st.integers(0, 900)
DAYS = st.integers(0, 500)


@given(POLICIES, QUANTITIES, QUANTITIES, st.integers(0, 40), DAYS)
def test_on_every_day_after_as_many_are_held_as_the_preview_said(
    rules: ContractTerms, first: int, second: int, academy: int, later: int
) -> None:
    held = h.held(terms=rules)
    lines = (h.line(h.protect(), first), h.line(h.coach(), second), h.added("cyber_academy", academy))
    if (first, second, academy) == (682, 682, 0):
        return
    terms = h.terms(held, lines)
    change = priced(terms, held)
    ids = {line.id: LicenceId(b.some_id(700)) for line in lines}
    after = apply_change(terms, change, held, Placement(ORDER, b.NOW, ids))
    now = {each.id: each for each in held.licences} | {each.id: each for each in after.licences}
    day = b.TODAY + timedelta(days=later)
    said = [line.quantity if line.effective <= day else line.prior_quantity for line in change.change.lines]
    is_held = [held_on(each, day).quantity for each in now.values()]
    assert is_held == [each for place, each in enumerate(said) if place < 2 or academy]
    total = sum(held_on(each, day).payment.minor for each in now.values())
    steps = [amount for on, amount in change.steps() if on <= day]
    assert total == (steps[-1] if steps else change.totals.prior_total).minor


@given(POLICIES, st.lists(st.integers(0, 60), min_size=1, max_size=6))
def test_a_period_is_never_charged_for_fewer_seats_than_it_had(
    rules: ContractTerms, wanted: list[int]
) -> None:
    licence, most = h.protect(30), 30
    held = h.held(licence, terms=rules)
    for quantity in wanted:
        if quantity == held.licences[0].quantity:
            continue
        after = placed(held, h.line(held.licences[0], quantity))
        held = HeldContract(after.contract, (only(after),))
        most = max(most, held.licences[0].quantity)
        assert high_water(held.licences[0], h.PERIOD_START) == most
        assert sum(each.quantity for each in held.licences[0].additions) == held.licences[0].quantity


def test_an_order_tells_of_another_level_and_of_the_day_on_which_seats_go() -> None:
    held = h.held()
    protect, coach = held.licences
    terms = h.terms(held, (h.line(protect, level="advanced"), h.line(coach, 200)))
    told = order_lines(terms, priced(terms, held), held)
    assert [(line.level, line.prior_quantity, line.quantity, line.effective_on) for line in told] == [
        ("advanced", 682, 682, b.TODAY),
        ("essential", 682, 200, RENEWAL),
    ]


def test_an_order_leaves_out_what_nobody_asked_to_change() -> None:
    held = h.held()
    protect, coach = held.licences
    terms = h.terms(held, (h.line(protect, 700), h.line(coach)))
    assert [line.product_id for line in order_lines(terms, priced(terms, held), held)] == ["protect"]


def test_the_order_of_a_first_assignment_tells_of_everything() -> None:
    terms = h.terms(None, (h.added("cyber_academy", 10),))
    (line,) = order_lines(terms, priced(terms, None), None)
    assert (line.prior_quantity, line.quantity) == (0, 10)


def test_the_month_of_an_order_is_what_is_billed_by_the_month() -> None:
    held = h.held()
    terms = h.terms(held, (h.line(held.licences[0], 700), h.line(held.licences[1])))
    monthly = priced(terms, held)
    assert month_after(terms, monthly) == monthly.change.new_total
    assert month_after(replace(terms, period=Period.YEAR), monthly) == b.eur("0.00")
