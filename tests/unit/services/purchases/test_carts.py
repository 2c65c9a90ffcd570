"""Carts: kept with everything in them, ordered once, taken back until they are sent."""

from dataclasses import replace

import pytest

from app.domain.commands.commands import Purchase
from app.domain.customer.lifecycle import AccountEvent
from app.domain.errors import Problem, RuleViolation
from app.domain.ids import CustomerId, PartnerSubscriptionId, ProductId
from app.domain.money import Money
from app.services.desk.desk import Desk
from app.services.drafts.kept_drafts import DraftKind
from app.services.purchases.cart import Cart, CartItem, placed
from app.services.purchases.purchase_flow import PurchaseFlow
from tests.support.answers import refuse
from tests.support.clocks import FixedClock
from tests.support.desk import customer_named

MICROSOFT, ENABLED = "Red Cedar Orchards", "Infogérance Lanvaux"
PREMIUM, EXCHANGE = ProductId("m365_business_premium"), ProductId("exchange_online_plan1")
GONE = ProductId("essentials_beginner")


def id_of(desk: Desk, name: str = MICROSOFT) -> CustomerId:
    return customer_named(desk, name).id


def full(desk: Desk) -> PurchaseFlow:
    """A cart with two products, for another term and under another subscription."""
    flow = PurchaseFlow(desk.purchase_services, desk.carts.new(id_of(desk)))
    flow.set_subscription(PartnerSubscriptionId("csp-yearly"))
    flow.set_commitment(36)
    flow.set_quantity(PREMIUM, 25)
    flow.set_quantity(EXCHANGE, 140)
    flow.set_typed(EXCHANGE, "14x")
    flow.set_reviewed(True)
    return flow


def codes(refused: pytest.ExceptionInfo[RuleViolation]) -> list[str]:
    return [problem.code for problem in refused.value.problems]


def test_a_cart_opens_with_everything_that_was_put_into_it(desk: Desk) -> None:
    before = full(desk)
    desk.carts.keep(before.cart)
    after = PurchaseFlow(desk.purchase_services, desk.carts.open(before.cart.id))
    assert after.cart == before.cart
    assert (after.terms.commitment_months, after.subscription_id) == (36, "csp-yearly")
    assert [line.typed for line in after.lines() if line.product_id == EXCHANGE] == ["14x"]
    assert [problem.field for problem in after.problems()] == [f"products.{EXCHANGE}.quantity"]


def test_the_drafts_name_the_customer_of_a_cart_and_the_last_one_is_gone_on_with(
    desk: Desk, clock: FixedClock
) -> None:
    first, second = full(desk).cart, full(desk).cart
    desk.carts.keep(first)
    clock.advance(minutes=1)
    desk.carts.keep(second)
    kept = tuple(desk.queries.kept_drafts(DraftKind.CART))
    assert {(each.kind, each.title) for each in kept} == {(DraftKind.CART, MICROSOFT)}
    assert desk.carts.latest(id_of(desk)) == second
    assert desk.carts.latest(id_of(desk, ENABLED)) is None
    desk.carts.drop(second.id)
    assert desk.carts.latest(id_of(desk)) == first


def test_what_another_version_kept_is_passed_over(desk: Desk) -> None:
    customer_id = id_of(desk)
    desk.drafts.save("odd", DraftKind.CART, CartItem(PREMIUM, 1), customer_id=customer_id)
    assert desk.carts.latest(customer_id) is None
    with pytest.raises(RuleViolation):
        desk.carts.open("odd")


def test_an_order_takes_its_cart_with_it_and_the_same_cart_is_never_ordered_twice(desk: Desk) -> None:
    flow = full(desk)
    flow.set_typed(EXCHANGE, "140")
    desk.carts.keep(flow.cart)
    order = flow.order()
    assert order.id == flow.cart.order_id
    assert not list(desk.queries.kept_drafts(DraftKind.CART))
    desk.carts.keep(flow.cart)
    with pytest.raises(RuleViolation) as refused:
        PurchaseFlow(desk.purchase_services, desk.carts.open(flow.cart.id)).order()
    assert codes(refused) == ["document.exists"]
    assert list(desk.queries.kept_drafts(DraftKind.CART)), "nothing half done: the cart is still there"
    assert len(desk.queries.outbox()) == 1


def test_an_order_that_was_not_sent_is_a_cart_again(desk: Desk) -> None:
    flow = full(desk)
    flow.set_typed(EXCHANGE, "140")
    order = flow.order()
    assert desk.carts.may_withdraw(order.id)
    cart = desk.carts.withdraw(order.id)
    assert desk.queries.outbox() == ()
    assert desk.queries.orders(id_of(desk)) == ()
    assert desk.carts.open(cart.id) == cart
    again = PurchaseFlow(desk.purchase_services, cart)
    assert {line.product_id: line.quantity for line in again.lines() if line.quantity} == {
        PREMIUM: 25,
        EXCHANGE: 140,
    }
    assert again.terms.commitment_months == 36
    assert again.order().id != order.id


def test_an_order_that_has_left_cannot_be_taken_back(desk: Desk) -> None:
    flow = full(desk)
    flow.set_typed(EXCHANGE, "140")
    order = flow.order()
    desk.store.take_batch()
    assert not desk.carts.may_withdraw(order.id)
    with pytest.raises(RuleViolation) as refused:
        desk.carts.withdraw(order.id)
    assert codes(refused) == ["undo.too_late"]
    assert len(desk.queries.outbox()) == 1
    assert not list(desk.queries.kept_drafts(DraftKind.CART))


def test_nothing_is_ordered_again_at_the_prices_that_were_refused(desk: Desk) -> None:
    flow = full(desk)
    flow.set_typed(EXCHANGE, "140")
    flow.order()
    figures = dict.fromkeys(("one_time_net", "monthly_net", "yearly_net", "vat", "term_total"), "1.00")
    op_id = refuse(desk, "price-changed", {"currency": "USD", **figures})
    (item,) = desk.queries.attention()
    drift = desk.carts.price_drift(item)
    assert drift is not None
    assert drift.now.yearly_net == Money(100, "USD")
    with pytest.raises(RuleViolation) as refused:
        desk.carts.order_at_todays_prices(op_id)
    assert codes(refused) == ["purchase.other_prices"]
    assert len(desk.queries.attention()) == 1


def test_a_refused_order_opens_its_cart_once(desk: Desk) -> None:
    flow = full(desk)
    flow.set_typed(EXCHANGE, "140")
    first = flow.order()
    op_id = refuse(desk, "something-new", {})
    cart = desk.carts.reopen(op_id)
    assert [problem.code for problem in cart.refused] == ["something-new"]
    assert cart.order_id != first.id
    assert {item.product_id: item.quantity for item in cart.items} == {PREMIUM: 25, EXCHANGE: 140}
    with pytest.raises(RuleViolation) as refused:
        desk.carts.reopen(op_id)
    assert codes(refused) == ["attention.missing"]
    assert len(list(desk.queries.kept_drafts(DraftKind.CART))) == 1


def test_a_trial_that_is_refused_becomes_a_cart_with_its_package(desk: Desk) -> None:
    customer_id = id_of(desk, ENABLED)
    desk.orders.start_trial(customer_id, ProductId("essentials_business"), 9)
    cart = desk.carts.reopen(refuse(desk, "invalid", {}))
    assert cart.items == (CartItem(ProductId("essentials_business"), 9),)


def test_what_is_no_longer_sold_stays_in_the_cart_until_the_rep_takes_it_out(desk: Desk) -> None:
    cart = replace(desk.carts.new(id_of(desk, ENABLED)), items=(CartItem(GONE, 7),))
    flow = PurchaseFlow(desk.purchase_services, cart)
    (line,) = (each for each in flow.lines() if each.product_id == GONE)
    assert (line.quantity, line.problem and line.problem.code) == (7, "product.not_sold")
    assert "product.not_sold" in [problem.code for problem in flow.problems()]
    flow.set_quantity(GONE, 0)
    assert [problem.code for problem in flow.problems()] == ["lines.empty"]
    assert GONE not in {each.product_id for each in PurchaseFlow(desk.purchase_services, flow.cart).lines()}


def test_what_the_portal_refused_is_forgotten_once_something_is_changed(desk: Desk) -> None:
    refused = (Problem("csp_account.gone", "csp_account_id"),)
    flow = PurchaseFlow(desk.purchase_services, replace(desk.carts.new(id_of(desk)), refused=refused))
    assert flow.cart.refused == refused
    flow.set_quantity(PREMIUM, 1)
    assert not flow.cart.refused


def test_a_problem_of_a_line_is_placed_at_its_product(desk: Desk) -> None:
    flow = full(desk)
    command = Purchase(None, flow.terms, None)  # type: ignore[arg-type]
    place = [line.product_id for line in command.terms.lines].index(EXCHANGE)
    found = placed(Problem("product.not_sold", f"terms.lines.{place}.product_id"), command.terms)
    assert found.field == f"products.{EXCHANGE}.product_id"
    assert flow.product_of(found) == EXCHANGE
    assert placed(Problem("x", "order.csp_account_id"), command.terms).field == "csp_account_id"


@pytest.mark.parametrize("event", [AccountEvent.SUSPEND, AccountEvent.DISABLE])
def test_for_a_closed_account_the_cart_is_filled_but_not_ordered(desk: Desk, event: AccountEvent) -> None:
    customer_id = id_of(desk, ENABLED)
    desk.customer_transitions.set_state([customer_id], event)
    flow = PurchaseFlow(desk.purchase_services, desk.carts.new(customer_id))
    flow.set_quantity(ProductId("essentials_business"), 5)
    assert [problem.code.split("_")[0] for problem in flow.problems()] == ["purchase.account"]
    with pytest.raises(RuleViolation):
        flow.order()


def test_an_empty_cart_is_worth_keeping_too(desk: Desk) -> None:
    cart = desk.carts.new(id_of(desk))
    desk.carts.keep(cart)
    assert desk.carts.open(cart.id) == cart
    assert isinstance(desk.drafts.load(cart.id, Cart), Cart)
