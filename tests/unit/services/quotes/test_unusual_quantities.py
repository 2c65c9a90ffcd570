"""Which quantities a rep is asked about, and for how long an answer stands."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.customer.customer import Customer
from app.domain.document import Kind
from app.domain.ids import CustomerId, ProductId
from app.domain.quote.unusual_quantity import UnusualQuantity
from app.domain.subscription.subscription import Subscription, SubscriptionStatus
from app.models import meta
from app.services.desk.desk import Desk
from app.services.quotes import unusual_quantities
from tests.support.caches import desk_in, fed, page
from tests.support.clocks import FixedClock
from tests.support.desk import customer_named

COMPANY, HOLDER = "Red Cedar Orchards", "Ateliers Brémond"
EXCHANGE, PREMIUM = ProductId("exchange_online_plan1"), ProductId("m365_business_premium")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = desk_in(tmp_path, FixedClock())
    yield opened
    opened.close()


@pytest.fixture
def customer(desk: Desk) -> Customer:
    """A company of 10 to 49 employees that holds nothing."""
    found = customer_named(desk, COMPANY)
    assert found.segment == "10-49"
    assert not desk.queries.products(found.id)
    return found


def asked(desk: Desk, customer: Customer, quantity: int, product: ProductId = EXCHANGE) -> list[int]:
    """The quantities that are asked about when so many of a product are wanted."""
    found = desk.unusual_quantities.to_ask(customer, [(product, quantity)])
    return [each.quantity for each in found]


def confirm(desk: Desk, customer: Customer, quantity: int, product: ProductId = EXCHANGE) -> None:
    """Say that so many are right."""
    found = desk.unusual_quantities.to_ask(customer, [(product, quantity)])
    desk.unusual_quantities.confirm(customer.id, found)


def test_an_amount_is_asked_about_until_it_is_confirmed_and_another_one_is(
    desk: Desk, customer: Customer
) -> None:
    assert asked(desk, customer, 245) == []
    assert asked(desk, customer, 250) == asked(desk, customer, 250) == [250]
    confirm(desk, customer, 250)
    assert asked(desk, customer, 250) == []
    assert asked(desk, customer, 251) == [251]
    confirm(desk, customer, 251)
    assert asked(desk, customer, 250) == asked(desk, customer, 251) == []


def test_an_answer_is_about_one_customer_and_one_product(desk: Desk, customer: Customer) -> None:
    confirm(desk, customer, 250)
    assert asked(desk, customer, 250, PREMIUM) == [250]
    assert asked(desk, replace(customer, id=CustomerId("somebody-else")), 250) == [250]


def test_only_what_is_not_confirmed_is_asked_about(desk: Desk, customer: Customer) -> None:
    confirm(desk, customer, 250)
    found = desk.unusual_quantities.to_ask(customer, [(PREMIUM, 900), (EXCHANGE, 250)])
    assert found == (UnusualQuantity(PREMIUM, 900, "10-49", 0, True, False),)


def test_an_answer_outlives_the_desk(tmp_path: Path) -> None:
    first = desk_in(tmp_path, FixedClock())
    confirm(first, customer_named(first, COMPANY), 250)
    first.close()
    second = desk_in(tmp_path, FixedClock())
    assert asked(second, customer_named(second, COMPANY), 250) == []
    second.close()


def test_a_customer_who_is_not_kept_yet_is_asked_about_too(desk: Desk, customer: Customer) -> None:
    fresh = replace(customer, id=CustomerId(desk.identities.new()))
    assert asked(desk, fresh, 250) == [250]


def test_what_is_held_counts_without_what_was_cancelled(desk: Desk) -> None:
    customer = replace(customer_named(desk, HOLDER), segment="")
    held: dict[ProductId, int] = {}
    for row in desk.queries.products(customer.id):
        assert row.status is not SubscriptionStatus.CANCELLED
        held[row.product_id] = held.get(row.product_id, 0) + row.quantity
    product, count = next(iter(held.items()))
    assert asked(desk, customer, 10 * count, product) == []
    (found,) = desk.unusual_quantities.to_ask(customer, [(product, 10 * count + 1)])
    assert (found.held, found.is_above_held, found.is_above_employees) == (count, True, False)


def test_what_was_cancelled_is_no_measure(desk: Desk) -> None:
    subscriptions = [
        each for each in desk.store.load_all(Kind.SUBSCRIPTION) if isinstance(each, Subscription)
    ]
    customer = replace(desk.customers.get(subscriptions[0].customer_id), segment="")
    product, many = subscriptions[0].product_id, 1_000_000
    assert asked(desk, customer, many, product) == [many]
    lines = [
        fed(replace(each, status=SubscriptionStatus.CANCELLED), 9_000 + place, 2)
        for place, each in enumerate(subscriptions)
    ]
    desk.store.apply_page(page(lines, head=9_100))
    assert asked(desk, customer, many, product) == []


def test_the_oldest_answers_give_way(desk: Desk, customer: Customer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unusual_quantities, "_KEPT_MAX", 3)
    for quantity in (301, 302, 303, 304):
        confirm(desk, customer, quantity)
    assert [quantity for quantity in (301, 302, 303, 304) if asked(desk, customer, quantity)] == [301]


def test_what_another_version_kept_and_cannot_be_read_asks_again(desk: Desk, customer: Customer) -> None:
    confirm(desk, customer, 250)
    with desk.store.transaction() as connection:
        meta.put(connection, "quantities.confirmed", '{"what": "is this"}')
    assert asked(desk, customer, 250) == [250]
    confirm(desk, customer, 250)
    assert asked(desk, customer, 250) == []
