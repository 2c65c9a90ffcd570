"""Changes in the real window on days that some months have not, and in the night that has an hour less."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from app.domain.catalogue.contract_terms import ContractTerms, ReductionPolicy
from app.domain.document import Document, Kind
from app.domain.subscription.contract import Contract
from app.domain.subscription.licence import Licence
from app.services.desk.desk import Desk
from portal.demo.embedded import EmbeddedPortal
from portal.store.seeding import seed
from tests.support.clocks import FixedClock
from tests.support.file_driver import FileDriver
from tests.ui.change_orders.test_meanwhile import NAME, exchange, seats
from tests.ui.change_orders.test_order_on_its_way import order
from tests.ui.change_orders.test_vendors_example import plain

At = Callable[[str], FileDriver]
TACIT = ContractTerms(reduction=ReductionPolicy.RENEWAL, renewal_months=12, is_tacit=True)
MOST_AT_ONCE = timedelta(days=60)
"""A sign-in that nobody used for ninety days has ended."""


def begins(desk: Desk, portal: EmbeddedPortal, driver: FileDriver, first: date, last: date) -> None:
    """Let the contract of the customer and what is held under it run from ``first`` to ``last``, and on."""
    documents: list[Document] = []
    for each in (*desk.store.load_all(Kind.CONTRACT), *desk.store.load_all(Kind.LICENCE)):
        if isinstance(each, Contract) and each.customer_id == driver.id:
            documents.append(
                replace(each, start_date=first, end_date=last, anchor_day=first.day, terms=TACIT)
            )
        elif isinstance(each, Licence) and each.customer_id == driver.id:
            documents.append(replace(each, start_date=first, end_date=last))
    seed(portal.engine, "arvane", documents)


def travel(desk: Desk, clock: FixedClock, to: datetime) -> None:
    """Let the days pass with an exchange now and then."""
    while clock.moment < to:
        clock.moment = min(to, clock.moment + MOST_AT_ONCE)
        desk.sync.run_once()


@pytest.mark.parametrize(
    ("first", "last", "today", "says", "then"),
    [
        pytest.param(
            date(2026, 8, 31),
            date(2027, 8, 30),
            date(2027, 2, 15),
            "13 jours sur 28",
            "31 jours sur 31",
            id="the 31st",
        ),
        pytest.param(
            date(2024, 2, 29),
            date(2027, 2, 27),
            date(2027, 2, 10),
            "18 jours sur 30",
            "29 jours sur 29",
            id="29 February",
        ),
    ],
)
def test_a_day_that_the_month_has_not_is_its_last_one_on_both_sides(
    at_portal: At,
    synced: Desk,
    portal: EmbeddedPortal,
    clock: FixedClock,
    first: date,
    last: date,
    today: date,
    says: str,
    then: str,
) -> None:
    driver = at_portal(NAME)
    begins(synced, portal, driver, first, last)
    travel(synced, clock, datetime(today.year, today.month, today.day, 11, tzinfo=UTC))
    driver.open("licences")
    driver.press("change_options")
    driver.type("total_protect", "700")
    assert says in plain(driver.texts())
    driver.window.workspace.router.back()
    order(driver, "protect", "700")
    exchange(synced)
    assert synced.queries.attention() == ()
    assert seats(synced, driver)["protect"] == 700
    travel(synced, clock, datetime(2027, 2, 28, 11, tzinfo=UTC))
    driver.open("licences")
    driver.press("change_options")
    driver.type("total_protect", "710")
    assert then in plain(driver.texts())


@pytest.mark.parametrize("is_later", [False, True], ids=["before", "after"])
def test_an_order_of_the_night_that_the_clocks_change_keeps_its_day(
    at_portal: At, synced: Desk, portal: EmbeddedPortal, clock: FixedClock, is_later: bool
) -> None:
    driver = at_portal(NAME)
    begins(synced, portal, driver, date(2026, 3, 1), date(2027, 2, 28))
    change_of_clocks = datetime(2027, 3, 28, 1, tzinfo=UTC)
    travel(synced, clock, change_of_clocks + timedelta(seconds=1 if is_later else -1))
    portal.stop()
    order(driver, "protect", "700")
    placed, *_ = synced.change_services.change_orders.of_customer(driver.id)
    assert placed.terms.on == date(2027, 3, 28)
    clock.advance(hours=22)
    portal.start()
    exchange(synced)
    assert synced.queries.attention() == ()
    assert seats(synced, driver)["protect"] == 700
    assert max(each.placed_on for each in synced.queries.orders(driver.id)) == date(2027, 3, 28)
