"""Ordered without a network in the real window, and met by what changed on the way."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.ids import ChangeOrderId, PriceListId
from app.services.change_orders.change_editor import ChangeEditor
from app.services.desk.desk import Desk
from app.ui.widgets.banner import Banner
from app.ui.workspace import places
from portal.demo.embedded import EmbeddedPortal
from portal.store.seeding import seed
from tests.support.attention_driver import AttentionDriver
from tests.support.clocks import FixedClock
from tests.support.file_driver import FileDriver
from tests.support.newer_lists import dearer, newest_list
from tests.support.windows import LaptopOn
from tests.ui.change_orders.test_meanwhile import NAME, exchange, saved, seats
from tests.ui.change_orders.test_order_on_its_way import YES, order
from tests.ui.change_orders.test_vendors_example import plain

At = Callable[[str], FileDriver]


def new_list(desk: Desk, portal: EmbeddedPortal, days: int) -> None:
    """Let the portal have a list that is a tenth dearer, in force from ``days`` after today on."""
    before = newest_list(desk)
    first = desk.clock.today() + timedelta(days=days)
    after = replace(
        before,
        id=PriceListId("cyber360-var-eur-next"),
        version=before.version + 1,
        valid_from=first,
        entries=tuple(dearer(each) for each in before.entries),
    )
    seed(portal.engine, "arvane", [replace(before, valid_to=first - timedelta(days=1)), after])


def payment(desk: Desk, driver: FileDriver) -> int:
    """What Protect costs a month, in cents."""
    return next(row.payment.minor for row in desk.queries.licences(driver.id) if row.product_id == "protect")


def quote_of(desk: Desk, driver: FileDriver) -> ChangeOrderId:
    """A change quote for 700 seats of the first product, known to the portal."""
    services = desk.change_services
    contract = desk.queries.contracts(driver.id)[0]
    return saved(desk, ChangeEditor(services, services.builder.new_draft(contract.id)), 700)


def open_refused(desk: Desk, driver: FileDriver, code: str) -> str:
    """Open the only change that came back, from its card; what is said of its amounts."""
    [refused] = desk.queries.attention()
    assert refused.code == code
    attention = AttentionDriver(driver.window, driver.qtbot)
    attention.press(attention.card(refused.op_id), "open_change")
    # Nobody else wrote on.
    assert not driver.is_there("newer_revision")
    return plain(driver.find(Banner, "change_rebased").accessibleName())


def place(driver: FileDriver) -> None:
    """Agree once more and place what is open; the number of the order is still there."""
    driver.press("review_change")
    for name in ("is_governed", "is_authorised", "submit_change"):
        driver.press(name)


def test_a_list_that_begins_after_the_day_of_the_order_leaves_its_amounts(
    at_portal: At, synced: Desk, portal: EmbeddedPortal, clock: FixedClock
) -> None:
    driver = at_portal(NAME)
    portal.stop()
    order(driver, "protect", "700")
    new_list(synced, portal, days=1)
    clock.advance(days=2)
    portal.start()
    exchange(synced)
    assert synced.queries.attention() == ()
    assert (seats(synced, driver)["protect"], payment(synced, driver)) == (700, 144760)


@pytest.mark.parametrize(
    ("language", "says"),
    [
        pytest.param("fr", "Nouveau total : 2 462,59 € au lieu de 2 317,83 €", id="fr"),
        pytest.param("en", "New total: €2,462.59 instead of €2,317.83", id="en"),
    ],
)
def test_a_list_that_held_already_on_that_day_brings_it_back_with_both_amounts(
    at_portal: At, synced: Desk, portal: EmbeddedPortal, says: str
) -> None:
    driver = at_portal(NAME)
    portal.stop()
    order(driver, "protect", "700")
    new_list(synced, portal, days=0)
    portal.start()
    exchange(synced)
    assert says in open_refused(synced, driver, "invalid")
    place(driver)
    exchange(synced)
    assert synced.queries.attention() == ()
    assert (seats(synced, driver)["protect"], payment(synced, driver)) == (700, 159236)


@pytest.mark.parametrize(
    ("language", "says"),
    [
        pytest.param("fr", "Aujourd’hui : 34,83 € au lieu de 13,65 €", id="fr"),
        pytest.param("en", "Today: €34.83 instead of €13.65", id="en"),
    ],
)
def test_one_that_arrives_in_the_next_billing_period_comes_back_with_both_amounts(
    at_portal: At, synced: Desk, portal: EmbeddedPortal, clock: FixedClock, says: str
) -> None:
    driver = at_portal(NAME)
    portal.stop()
    order(driver, "protect", "700")
    clock.advance(days=13)
    portal.start()
    exchange(synced)
    assert says in open_refused(synced, driver, "date-moved")
    place(driver)
    exchange(synced)
    assert synced.queries.attention() == ()
    assert seats(synced, driver)["protect"] == 700


def test_one_that_was_placed_on_its_last_day_is_honoured_days_later(
    at_portal: At, synced: Desk, portal: EmbeddedPortal, clock: FixedClock
) -> None:
    driver = at_portal(NAME)
    id = quote_of(synced, driver)
    expires = synced.change_services.change_orders.get(id).expires_on
    clock.advance(days=(expires - clock.today()).days)
    portal.stop()
    driver.window.workspace.router.go(places.ChangeLicences(driver.id, None, id))
    driver.press("review_change")
    driver.press("needs_no_po")
    for name in ("is_governed", "is_authorised", "submit_change"):
        driver.press(name)
    clock.advance(days=3)
    portal.start()
    exchange(synced)
    assert synced.queries.attention() == ()
    assert seats(synced, driver)["protect"] == 700


@pytest.mark.parametrize(
    ("language", "says"),
    [pytest.param("fr", "a expiré le", id="fr"), pytest.param("en", "expired on", id="en")],
)
def test_one_that_expired_meanwhile_is_not_placed_and_says_since_when(
    at_portal: At, synced: Desk, portal: EmbeddedPortal, clock: FixedClock, says: str
) -> None:
    driver = at_portal(NAME)
    id = quote_of(synced, driver)
    before = seats(synced, driver)
    portal.stop()
    driver.window.workspace.router.go(places.ChangeLicences(driver.id, None, id))
    driver.press("review_change")
    driver.press("needs_no_po")
    clock.advance(days=31)
    for name in ("is_governed", "is_authorised", "submit_change"):
        driver.press(name)
    assert says in plain(driver.texts())
    assert synced.queries.outbox() == ()
    portal.start()
    exchange(synced)
    assert seats(synced, driver) == before


def test_the_same_change_quote_that_two_laptops_place_is_one_order(
    at_portal: At, synced: Desk, portal: EmbeddedPortal, laptop_on: LaptopOn
) -> None:
    driver = at_portal(NAME)
    id = quote_of(synced, driver)
    theirs = laptop_on(portal, "rep2")
    before = len(theirs.queries.orders(driver.id))
    portal.stop()
    driver.window.workspace.router.go(places.ChangeLicences(driver.id, None, id))
    driver.press("review_change")
    driver.press("needs_no_po")
    for name in ("is_governed", "is_authorised", "submit_change"):
        driver.press(name)
    portal.start()
    services = theirs.change_services
    ChangeEditor(services, services.builder.draft_of(services.change_orders.get(id))).submit(YES)
    exchange(theirs, synced)
    assert len(theirs.queries.orders(driver.id)) == before + 1 == len(synced.queries.orders(driver.id))
    [refused] = synced.queries.attention()
    attention = AttentionDriver(driver.window, driver.qtbot)
    card = attention.card(refused.op_id)
    number = theirs.change_services.change_orders.get(id).order_number
    assert number
    assert number in attention.reason(card)
    assert attention.names(card) == ["discard", "look_at_customer"]
    attention.press(card, "discard")
    assert synced.queries.attention() == ()
    assert seats(synced, driver) == seats(theirs, driver)
