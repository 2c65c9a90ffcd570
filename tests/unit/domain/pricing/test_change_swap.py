"""A product that is replaced by another, whole or for some seats: what it costs, and what is refused."""

from dataclasses import replace
from decimal import Decimal

import pytest

from app.domain.catalogue.contract_terms import ContractTerms, ReductionPolicy
from app.domain.change.change_order import ChangeOrderLine, ChangeOrderTerms, Swap
from app.domain.change.reduction import ChangeNote, NoteCode
from app.domain.ids import LicenceId, LineId, OrderId
from app.domain.pricing.change_effects import Placement, apply_change
from app.domain.pricing.change_order import HeldContract, price_change_order
from app.domain.pricing.change_order_rules import check_change_order
from app.domain.pricing.change_rebase import rebased
from app.domain.pricing.change_swap import swapped_into, with_swap, without_swap
from app.domain.subscription.licence import Licence, PeriodCharge, held_on
from tests.support import builders as b
from tests.support import held_contracts as h
from tests.support.problems import codes_and_fields

UNCREDITED = ContractTerms(reduction=ReductionPolicy.RENEWAL, notice_days=30, credits_swaps=False)


def held_line(of: Licence) -> ChangeOrderLine:
    """An untouched line, as an editor begins with it."""
    line = h.line(of)
    return replace(line, held_quantity=line.quantity, held_level=line.level)


def untouched(of: HeldContract) -> ChangeOrderTerms:
    return h.terms(of, [held_line(each) for each in of.licences])


def advanced(quantity: int = 0) -> ChangeOrderLine:
    return h.added("protect", quantity, level="advanced")


def half_of(of: HeldContract, seats: int = 50) -> ChangeOrderTerms:
    """Some seats of Protect at the essential level become advanced."""
    source = LineId(of.licences[0].id)
    return with_swap(untouched(of), source, advanced(), seats)


def test_some_seats_become_another_level_with_credit_and_charge() -> None:
    held = h.held(h.protect(200), h.coach(200))
    asked = half_of(held)
    assert check_change_order(asked, h.basis(held)) == ()
    priced = price_change_order(asked, h.basis(held)).change
    source, _, target = priced.lines
    # 10 of 30 days are left: 200 at 2.35 go, 150 at 2.38 stay, 50 at 3.10 come.
    assert (source.reversal, source.charge) == (b.eur("-156.67"), b.eur("119.00"))
    assert (target.reversal, target.charge) == (b.eur("0"), b.eur("51.67"))
    assert priced.today == b.eur("14.00")
    assert (source.quantity, target.quantity) == (150, 50)
    assert (source.effective, target.effective) == (b.TODAY, b.TODAY)
    assert source.note == ChangeNote(NoteCode.SWAPPED, {"seats": "50", "on": b.TODAY.isoformat()})
    assert priced.next_invoice == b.eur("357.00") + b.eur("155.00") + h.coach(200).payment


def test_a_contract_that_credits_nothing_charges_what_comes_and_says_why_nothing_comes_back() -> None:
    held = h.held(h.protect(200), h.coach(200), terms=UNCREDITED)
    asked = half_of(held)
    priced = price_change_order(asked, h.basis(held)).change
    source, _, target = priced.lines
    assert (source.reversal, source.charge) == (b.eur("0"), b.eur("0"))
    assert target.charge == b.eur("51.67")
    assert source.note is not None
    assert source.note.code is NoteCode.SWAPPED_UNCREDITED
    assert source.effective == b.TODAY


@pytest.mark.parametrize(("is_credited", "paid"), [(True, 150), (False, 200)])
def test_the_period_stays_charged_for_what_was_not_credited(is_credited: bool, paid: int) -> None:
    terms = ContractTerms(reduction=ReductionPolicy.AT_ONCE, credits_swaps=is_credited)
    held = h.held(h.protect(200), h.coach(200), terms=terms)
    asked = half_of(held)
    priced = price_change_order(asked, h.basis(held))
    ids = {asked.lines[-1].id: LicenceId(b.some_id(500))}
    after = apply_change(asked, priced, held, Placement(OrderId(b.some_id(80)), b.NOW, ids))
    source = next(each for each in after.licences if each.id == held.licences[0].id)
    assert held_on(source, b.TODAY).quantity == 150
    assert source.charged == (PeriodCharge(h.PERIOD_START, paid),)
    assert source.scheduled == ()


def test_a_package_replaces_several_products_and_needs_the_seats_of_the_largest() -> None:
    held = h.held(h.protect(200), h.coach(120))
    package = h.added("u_cyber_360", 0)
    protect, coach = (LineId(each.id) for each in held.licences)
    asked = with_swap(untouched(held), protect, package, 200)
    asked = with_swap(asked, coach, asked.lines[-1], 120)
    assert [line.quantity for line in asked.lines] == [0, 0, 200]
    assert check_change_order(asked, h.basis(held)) == ()
    assert swapped_into(asked, package.id) == 200
    without = without_swap(asked, protect)
    assert [line.quantity for line in without.lines] == [200, 0, 120]
    assert without_swap(without, coach) == untouched(held)


def test_replacing_other_seats_of_a_line_takes_the_first_ones_back() -> None:
    held = h.held(h.protect(200), h.coach(200))
    first = half_of(held)
    again = with_swap(first, LineId(held.licences[0].id), h.added("cyber_academy", 0, 1), 80)
    assert [(line.product_id, line.quantity) for line in again.lines] == [
        ("protect", 120),
        ("cyber_coach", 200),
        ("cyber_academy", 80),
    ]


def edited(index: int, **values: object) -> ChangeOrderTerms:
    """``half_of`` with fields of one line changed."""
    asked = half_of(h.held(h.protect(200), h.coach(200)))
    lines = list(asked.lines)
    lines[index] = replace(lines[index], **values)  # type: ignore[arg-type]  # Of the line, by their names.
    return replace(asked, lines=tuple(lines))


@pytest.mark.parametrize(
    ("asked", "refused"),
    [
        (edited(0, quantity=140), ("swap.and_more", "lines.0.quantity")),
        (edited(0, quantity=200), ("swap.and_more", "lines.0.quantity")),
        (edited(2, quantity=49), ("swap.too_few", "lines.2.quantity")),
        (edited(0, swap=Swap(LineId(b.some_id(900)), 0)), ("swap.too_many", "lines.0.quantity")),
        (edited(0, swap=Swap(LineId(b.some_id(900)), 201)), ("swap.too_many", "lines.0.quantity")),
        (edited(0, swap=Swap(LineId(b.some_id(999)), 50)), ("swap.no_target", "lines.0.quantity")),
        (edited(0, swap=Swap(LineId(h.protect().id), 50)), ("swap.no_target", "lines.0.quantity")),
        (edited(2, swap=Swap(LineId(h.coach().id), 1)), ("swap.too_many", "lines.2.quantity")),
        (edited(1, swap=Swap(LineId(h.protect().id), 1)), ("swap.no_target", "lines.1.quantity")),
    ],
)
def test_seats_that_are_not_held_or_not_replaced_are_refused(
    asked: ChangeOrderTerms, refused: tuple[str, str]
) -> None:
    held = h.held(h.protect(200), h.coach(200))
    assert refused in codes_and_fields(check_change_order(asked, h.basis(held)))


def test_fewer_seats_of_another_product_wait_for_an_order_of_their_own_where_that_is_the_rule() -> None:
    terms = ContractTerms(reduction=ReductionPolicy.NEXT_BILLING, excludes_product_change=True)
    held = h.held(h.protect(200), h.coach(200), terms=terms)
    asked = half_of(held)
    lines = (asked.lines[0], replace(asked.lines[1], quantity=100), asked.lines[2])
    problems = check_change_order(replace(asked, lines=lines), h.basis(held))
    assert codes_and_fields(problems) == [("change.exclusive", "lines.1.quantity")]
    assert check_change_order(asked, h.basis(held)) == ()


def test_the_rest_follows_what_a_colleague_ordered_meanwhile() -> None:
    before = h.held(h.protect(200), h.coach(200))
    now = h.held(h.protect(230), h.coach(200), revision=2)
    moved = rebased(half_of(before), now, b.TODAY, h.prices(before.contract.partnership))
    assert [line.quantity for line in moved.lines] == [180, 200, 50]
    assert check_change_order(moved, h.basis(now)) == ()


def test_what_is_left_of_the_seats_keeps_its_discounts() -> None:
    discounted = replace(h.protect(200), discounts=replace(h.protect().discounts, line_percent=Decimal(10)))
    held = h.held(discounted, h.coach(200))
    priced = price_change_order(half_of(held), h.basis(held)).change
    assert priced.lines[0].unit_price == Decimal("2.38") * Decimal("0.9")


def test_what_replaces_seats_has_just_those_whatever_was_asked_of_it_before() -> None:
    held = h.held()
    protect = LineId(held.licences[0].id)
    asked = with_swap(untouched(held), protect, h.added("cyber_academy", 5, 1), 80)
    assert asked.lines[-1].quantity == 80
