"""Level and seats of one line at once: first the level of all held seats, then the seats, as two orders."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.catalogue.contract_terms import ContractTerms, ReductionPolicy
from app.domain.change.change_order import ChangeOrderLine
from app.domain.ids import OrderId
from app.domain.money import Money
from app.domain.pricing.change import PricedChange
from app.domain.pricing.change_effects import Placement, apply_change, order_lines
from app.domain.pricing.change_order import HeldContract, change_terms, price_change_order
from app.domain.pricing.change_order_rules import check_change_order
from app.domain.pricing.trace.change import ChangeAmount, explain_change_total, explain_changed_line
from app.domain.subscription.licence import Licence, held_on
from tests.support import builders as b
from tests.support import held_contracts as h
from tests.support.by_hand import by_hand
from tests.support.problems import codes_and_fields

ORDER = OrderId(b.some_id(80))
RENEWAL = date(2027, 3, 1)


def held(policy: ReductionPolicy = ReductionPolicy.RENEWAL, seats: int = 350) -> HeldContract:
    return HeldContract(h.contract(terms=terms_of(policy)), (h.protect(seats),))


def terms_of(policy: ReductionPolicy) -> ContractTerms:
    return ContractTerms(reduction=policy, window_hours=168, notice_days=30, is_tacit=True)


def placed(of: HeldContract, line: ChangeOrderLine) -> tuple[PricedChange, HeldContract]:
    """An order of one line, and what is held after it."""
    terms = h.terms(of, [line])
    assert check_change_order(terms, h.basis(of)) == ()
    priced = price_change_order(terms, h.basis(of))
    after = apply_change(terms, priced, of, Placement(ORDER, b.NOW, {}))
    return priced.change, HeldContract(after.contract, after.licences)


def only(of: HeldContract) -> Licence:
    (licence,) = of.licences
    return licence


@given(st.sampled_from(ReductionPolicy), st.integers(1, 900), st.integers(1, 900))
@example(ReductionPolicy.RENEWAL, 350, 600)
@example(ReductionPolicy.AT_ONCE, 600, 200)
@example(ReductionPolicy.NEXT_BILLING, 600, 200)
def test_one_order_of_two_steps_is_two_orders_of_one_step(
    policy: ReductionPolicy, seats: int, wanted: int
) -> None:
    compare(held(policy, seats), wanted)


@given(st.sampled_from(ReductionPolicy), st.integers(1, 900), st.integers(1, 900))
@example(ReductionPolicy.RENEWAL, 350, 200)
def test_so_it_is_past_the_end_of_the_contract_where_all_of_it_is_dearer(
    policy: ReductionPolicy, seats: int, wanted: int
) -> None:
    past_end = replace(terms_of(policy), is_tacit=False, extension_percent=Decimal(3))
    of = HeldContract(h.contract(terms=past_end, end_date=date(2026, 10, 31)), (h.protect(seats),))
    compare(of, wanted)


def compare(of: HeldContract, wanted: int) -> None:
    """Assert that one order comes to what two come to, and leaves the same held."""
    both, after_both = placed(of, h.line(only(of), wanted, level="advanced"))
    level, middle = placed(of, h.line(only(of), level="advanced"))
    if wanted == only(of).quantity:
        assert both == level
        return
    then, after = placed(middle, h.line(only(middle), wanted))
    assert both.today == level.today + then.today
    assert (both.next_invoice, both.new_total) == (then.next_invoice, then.new_total)
    end = both.term_end
    assert end is not None
    for day in (b.TODAY, RENEWAL - timedelta(days=1), RENEWAL, end):
        assert both.total_on(day) == then.total_on(day)
        assert held_on(only(after_both), day) == held_on(only(after), day)
    assert replace(only(after_both), additions=()) == replace(only(after), additions=())


def test_the_level_is_paid_from_today_and_fewer_seats_from_the_renewal() -> None:
    of = held()
    change, after = placed(of, h.line(only(of), 200, level="advanced"))
    line = change.lines[0]
    # Ten of thirty days of 350 seats, from 2.35 to 3.10.
    assert (line.reversal, line.charge) == (b.eur("-274.17"), b.eur("361.67"))
    assert (line.step_payment, line.payment, line.effective) == (b.eur("1085"), b.eur("620"), RENEWAL)
    assert (change.total_on(b.TODAY), change.total_on(RENEWAL)) == (b.eur("1085"), b.eur("620"))
    assert (change.prior_total, change.next_invoice) == (b.eur("822.50"), b.eur("1085"))
    licence = only(after)
    assert (licence.level, licence.quantity, licence.payment) == ("advanced", 350, b.eur("1085"))
    assert [(each.on, each.quantity, each.payment) for each in licence.scheduled] == [
        (RENEWAL, 200, b.eur("620"))
    ]


def test_the_order_has_a_line_for_each_step() -> None:
    of = held()
    terms = h.terms(of, [h.line(only(of), 200, level="advanced")])
    first, then = order_lines(terms, price_change_order(terms, h.basis(of)), of)
    told = [(each.level, each.prior_quantity, each.quantity, each.net) for each in (first, then)]
    assert told == [("advanced", 350, 350, b.eur("1085")), ("advanced", 350, 200, b.eur("620"))]
    assert (first.effective_on, then.effective_on) == (b.TODAY, RENEWAL)


def test_seats_that_the_period_is_charged_for_come_back_at_the_new_level_for_nothing() -> None:
    of = held(ReductionPolicy.AT_ONCE, 350)
    _, fewer = placed(of, h.line(only(of), 300))
    change, _ = placed(fewer, h.line(only(fewer), 350, level="advanced"))
    level, _ = placed(fewer, h.line(only(fewer), level="advanced"))
    assert change.today == level.today != Money.zero("EUR")


@pytest.mark.parametrize("wanted", [200, 400])
def test_beside_a_reduction_a_level_with_more_seats_is_a_product_change_too(wanted: int) -> None:
    """A programme that keeps the two apart refuses them on one line, and on two."""
    exclusive = ContractTerms(
        reduction=ReductionPolicy.NEXT_BILLING, excludes_product_change=True, is_tacit=True
    )
    of = HeldContract(h.contract(terms=exclusive), (h.protect(350), h.coach(350)))
    protect, coach = of.licences
    both = h.terms(of, [h.line(protect, wanted, level="advanced"), h.line(coach, 100)])
    found = codes_and_fields(check_change_order(both, h.basis(of)))
    fields = ["lines.1.quantity"] if wanted > 350 else ["lines.0.quantity", "lines.1.quantity"]
    assert found == [("change.exclusive", field) for field in fields]


def test_what_is_held_at_its_new_level_explains_itself() -> None:
    of = held()
    terms = h.terms(of, [h.line(only(of), 200, level="advanced")])
    priced = price_change_order(terms, h.basis(of)).change
    told = explain_changed_line(0, change_terms(terms, h.basis(of)), priced)
    for amount in ChangeAmount:
        printed = getattr(priced.lines[0], amount.value)
        assert by_hand(told[amount]) == printed.amount
    total = explain_change_total(ChangeAmount.STEP_PAYMENT, priced)
    assert by_hand(total) == Decimal(1085)
