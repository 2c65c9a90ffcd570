"""Whether an order that was on its way keeps its day and its contract, and what it comes to where not."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.domain.catalogue.catalogue import Period
from app.domain.ids import PriceListId
from app.domain.pricing.change_order_rules import check_change_order
from app.domain.pricing.change_rebase import day_at, is_contract_kept, is_day_kept, rebased, written_against
from app.domain.subscription.licence import ChargedDiscounts
from tests.support import builders as b
from tests.support import held_contracts as h
from tests.support.problems import codes_and_fields

LINES = (h.line(h.protect(), 700), h.line(h.coach()))


@pytest.mark.parametrize(
    ("on", "today", "is_kept"),
    [
        (date(2026, 11, 1), date(2026, 11, 30), True),
        (date(2026, 11, 21), date(2026, 11, 21), True),
        (date(2026, 11, 30), date(2026, 12, 1), False),
        (date(2026, 11, 22), date(2026, 11, 21), False),
    ],
)
def test_an_order_keeps_its_day_inside_one_billing_period(on: date, today: date, is_kept: bool) -> None:
    held = h.held()
    assert is_day_kept(h.terms(held, LINES, on=on), held, today) is is_kept


@pytest.mark.parametrize(("today", "is_kept"), [(date(2026, 12, 21), True), (date(2026, 12, 22), False)])
def test_an_order_of_a_yearly_period_is_kept_for_thirty_days(today: date, is_kept: bool) -> None:
    held = h.held()
    yearly = h.terms(held, LINES, period=Period.YEAR, on=date(2026, 11, 21))
    assert is_day_kept(yearly, held, today) is is_kept


@pytest.mark.parametrize(
    ("today", "is_kept"),
    [(date(2026, 11, 21), True), (date(2026, 12, 20), True), (date(2026, 12, 21), False)],
)
def test_a_first_assignment_keeps_its_day_for_its_first_period(today: date, is_kept: bool) -> None:
    assert is_day_kept(h.terms(None, [h.added("protect", 5)]), None, today) is is_kept


def test_a_contract_that_has_not_begun_is_changed_as_of_its_first_day() -> None:
    begins = date(2026, 12, 1)
    held = h.held(start_date=begins)
    assert is_day_kept(h.terms(held, LINES, on=begins), held, b.TODAY)
    assert not is_day_kept(h.terms(held, LINES, on=date(2026, 12, 2)), held, b.TODAY)
    assert [day_at(held, each) for each in (b.TODAY, date(2027, 1, 5))] == [begins, date(2027, 1, 5)]
    assert day_at(None, b.TODAY) == b.TODAY


def test_an_order_says_which_revision_of_the_contract_its_writer_saw() -> None:
    held, later = h.held(), h.held(revision=2)
    terms = h.terms(held, LINES)
    assert (terms.contract_revision, written_against(terms, later).contract_revision) == (1, 2)
    assert is_contract_kept(terms, held)
    assert not is_contract_kept(terms, later)
    first = written_against(terms, None)
    assert (first.contract_revision, is_contract_kept(first, None)) == (0, True)


def test_what_a_colleague_added_counts_beside_the_totals_that_were_asked_for() -> None:
    academy = h.licence(72, "cyber_academy", 50, "1.78")
    gone = h.licence(73, "sikker", 0, "1.90")
    yearly = h.licence(74, "sikker", 9, "19", period=Period.YEAR)
    held = h.held(h.protect(), h.coach(), academy, gone, yearly, revision=2)
    other = h.prices(id=PriceListId("other"))
    moved = rebased(h.terms(h.held(), LINES), held, date(2026, 12, 5), other)
    assert [(each.licence_id, each.quantity) for each in moved.lines] == [
        (h.protect().id, 700),
        (h.coach().id, 682),
        (academy.id, 50),
    ]
    assert (moved.on, moved.price_list_id, moved.contract_revision) == (date(2026, 12, 5), "other", 2)
    assert check_change_order(moved, h.basis(held, prices=other)) == ()


def test_a_line_that_was_not_touched_follows_what_a_colleague_made_of_it() -> None:
    """The rep asked for more Protect; the seats of Coach, which nobody typed, are those of today."""
    untouched = h.line(h.coach(), 682, held_quantity=682, held_level=h.coach().level)
    touched = h.line(h.protect(), 700, held_quantity=682, held_level=h.protect().level)
    held = h.held(h.protect(690), h.coach(710), revision=2)
    moved = rebased(h.terms(h.held(), [touched, untouched]), held, b.TODAY, h.prices())
    assert [(each.quantity, each.held_quantity) for each in moved.lines] == [(700, 690), (710, 710)]
    assert not moved.lines[1].is_touched


FIVE, TEN = (ChargedDiscounts(line_percent=Decimal(each)) for each in (5, 10))


@pytest.mark.parametrize(
    ("given", "after"), [(ChargedDiscounts(), TEN), (FIVE, FIVE)], ids=["not given", "given by the rep"]
)
def test_a_discount_follows_what_a_colleague_made_of_it_unless_the_rep_gave_one(
    given: ChargedDiscounts, after: ChargedDiscounts
) -> None:
    line = h.line(
        h.protect(),
        700,
        discounts=given,
        held_quantity=682,
        held_level=h.protect().level,
        held_discounts=ChargedDiscounts(),
    )
    held = h.held(h.protect(discounts=TEN), revision=2)
    [moved] = rebased(h.terms(h.held(h.protect()), [line]), held, b.TODAY, h.prices()).lines
    assert (moved.discounts, moved.held_discounts) == (after, TEN)


def test_a_line_that_was_only_discounted_is_touched() -> None:
    line = h.line(h.protect(), held_quantity=682, held_level=h.protect().level)
    assert not line.is_touched
    assert not replace(line, held_discounts=ChargedDiscounts()).is_touched
    assert replace(line, held_discounts=ChargedDiscounts(), discounts=FIVE).is_touched


def test_a_line_of_a_licence_that_is_gone_stays_to_be_named() -> None:
    moved = rebased(h.terms(h.held(), LINES), h.held(h.protect(), revision=2), b.TODAY, h.prices())
    assert [each.licence_id for each in moved.lines] == [h.protect().id, h.coach().id]


def test_a_first_assignment_only_moves_its_day_and_its_prices() -> None:
    terms = h.terms(None, [h.added("protect", 5)])
    moved = rebased(terms, None, date(2026, 12, 5), h.prices(id=PriceListId("other")))
    assert (moved.on, moved.price_list_id, moved.lines) == (date(2026, 12, 5), "other", terms.lines)


def test_two_totals_for_one_licence_are_refused() -> None:
    held = h.held()
    twice = h.terms(held, [*LINES, h.line(h.protect(), 690, id=h.added("x", 0).id)])
    found = codes_and_fields(check_change_order(twice, h.basis(held)))
    assert found == [("line.duplicate", "lines")]


def test_what_a_colleague_added_first_is_not_added_twice() -> None:
    added = replace(h.coach(690), id=h.coach().id)
    held = h.held(h.protect(), added, revision=2)
    [protect, coach] = rebased(
        h.terms(h.held(h.protect()), [h.line(h.protect()), h.added("cyber_coach", 700, level="essential")]),
        held,
        b.TODAY,
        h.prices(),
    ).lines
    assert (protect.quantity, protect.is_touched) == (682, False)
    assert (coach.licence_id, coach.held_quantity, coach.quantity) == (added.id, 690, 700)
