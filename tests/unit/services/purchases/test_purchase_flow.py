"""A cart: what can be bought, at which prices, what is missing, and the one order that comes of it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.catalogue.catalogue import Period
from app.domain.customer.customer import LifecycleStatus
from app.domain.errors import RuleViolation
from app.domain.ids import PartnerSubscriptionId, ProductId
from app.domain.money import Money
from app.services.desk.desk import Desk
from app.services.purchases.purchase_flow import PurchaseFlow
from app.services.purchases.purchase_rule import can_purchase, purchase_problem
from tests.support.desk import customer_named, demo_desk

MICROSOFT, ESSENTIALS, QUOTED = "Red Cedar Orchards", "Biscuiterie Lefort", "Maison Corbière"
PREMIUM = ProductId("m365_business_premium")
YEARLY = PartnerSubscriptionId("csp-yearly")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    home: Path = tmp_path_factory.mktemp("purchasing")
    desk = demo_desk(home)
    yield desk
    desk.close()


def cart(desk: Desk, name: str = MICROSOFT) -> PurchaseFlow:
    return PurchaseFlow(desk.purchase_services, desk.carts.new(customer_named(desk, name).id))


def test_only_a_programme_that_is_purchased_has_a_cart(desk: Desk) -> None:
    assert can_purchase(desk.catalogue, customer_named(desk, MICROSOFT))
    assert purchase_problem(desk.catalogue, desk.account.role, customer_named(desk, ESSENTIALS)) is None
    assert not can_purchase(desk.catalogue, customer_named(desk, QUOTED))


def test_nothing_is_bought_for_who_is_lost(desk: Desk) -> None:
    lost = replace(customer_named(desk, ESSENTIALS), status=LifecycleStatus.LOST)
    problem = purchase_problem(desk.catalogue, desk.account.role, lost)
    assert problem is not None
    assert problem.code == "copy.customer_lost"


def test_the_only_account_and_the_customers_subscription_are_chosen_already(desk: Desk) -> None:
    flow = cart(desk)
    assert flow.account_id == flow.accounts[0].id
    assert flow.subscription_id == flow.customer.partner_subscription_id


def test_a_programme_without_accounts_asks_for_neither(desk: Desk) -> None:
    flow = cart(desk, ESSENTIALS)
    assert (flow.subscriptions, flow.accounts, flow.account_id) == ((), (), None)


def test_everything_that_can_be_bought_has_a_price_before_anything_is_counted(desk: Desk) -> None:
    lines = cart(desk).lines()
    assert all(line.unit is not None and line.problem is None for line in lines)
    assert {line.quantity for line in lines} == {0}
    sold = {line.product_id for line in cart(desk, ESSENTIALS).lines()}
    assert ProductId("essentials_beginner") not in sold


def test_an_empty_cart_comes_to_nothing_and_is_refused(desk: Desk) -> None:
    flow = cart(desk)
    assert flow.priced is None
    assert [each.code for each in flow.problems()] == ["lines.empty"]
    with pytest.raises(RuleViolation):
        flow.order()


def test_the_subscription_decides_how_often_it_is_billed_and_which_terms_there_are(desk: Desk) -> None:
    flow = cart(desk)
    flow.set_quantity(PREMIUM, 3)
    assert list(flow.commitments) == [1, 12, 36]
    flow.set_subscription(YEARLY)
    assert {line.period for line in flow.lines()} == {Period.YEAR}
    assert list(flow.commitments) == [12, 36]
    assert flow.terms.commitment_months == 12
    assert flow.priced is not None
    assert flow.priced.month.net == Money.zero("USD")
    assert flow.priced.year.net.minor > 0


def test_without_a_subscription_or_with_several_accounts_the_rep_is_asked(desk: Desk) -> None:
    flow = cart(desk)
    flow.set_quantity(PREMIUM, 3)
    flow.subscription_id = None
    flow.accounts = (flow.accounts[0], flow.accounts[0])
    flow.account_id = None
    assert [each.code for each in flow.problems()] == ["partner_subscription.missing", "csp_account.which"]


def test_without_any_account_the_profile_is_the_way_out(desk: Desk) -> None:
    flow = cart(desk)
    flow.set_quantity(PREMIUM, 3)
    flow.accounts, flow.account_id = (), None
    assert flow.awaited_tenant
    assert not flow.problems()
    flow.customer = replace(flow.customer, microsoft=None)
    assert [each.code for each in flow.problems()] == ["csp_account.missing"]


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(counts=st.lists(st.integers(0, 5_000), min_size=5, max_size=5))
def test_the_lines_add_up_to_the_total(desk: Desk, counts: list[int]) -> None:
    flow = cart(desk)
    for line, count in zip(flow.lines(), counts, strict=True):
        flow.set_quantity(line.product_id, count)
    priced = flow.priced
    if not any(counts):
        assert priced is None
        return
    assert priced is not None
    assert priced.month.net.minor == sum(line.net.minor for line in flow.lines() if line.net is not None)


def test_a_problem_of_a_line_leads_to_its_product(desk: Desk) -> None:
    flow = cart(desk)
    flow.set_quantity(PREMIUM, 2_000_000)
    found = [flow.product_of(each) for each in flow.problems()]
    assert found[:1] == [PREMIUM]


def test_an_order_names_what_it_is_bought_under(desk: Desk) -> None:
    flow = cart(desk)
    flow.set_quantity(PREMIUM, 7)
    order = flow.order()
    assert (order.partner_subscription_id, order.csp_account_id) == (flow.subscription_id, flow.account_id)
    assert [(line.product_id, line.quantity) for line in order.lines] == [(PREMIUM, 7)]
    assert len(desk.queries.outbox()) == 1
