"""The portal stops, stumbles or dawdles: the badge says so, the desk goes on, and nothing is lost."""

import pytest
from PySide6.QtWidgets import QWidget

from app.demo.ui_driver import UiDriver
from app.services.desk.desk import Desk
from app.services.sync.status import SyncState
from app.ui.application.main_window import MainWindow
from tests.e2e.offers import create_quote, some_prospect
from tests.support.fault_proxy import Fault, FaultProxy, Freeze, Moment, answer, drop, truncate


def badge(window: MainWindow) -> str:
    """What the badge tells whoever cannot see it."""
    found = window.findChild(QWidget, "sync_badge")
    assert isinstance(found, QWidget)
    return found.accessibleName()


def wait_for_state(driver: UiDriver, desk: Desk, *states: SyncState) -> None:
    """Let the window live until the exchange stands like that."""
    driver.wait_for(lambda: desk.sync_status.state in states, f"{states}")
    driver.rest()


def test_a_quote_made_while_the_portal_is_away_gets_its_number_when_it_is_back(
    window: MainWindow, driver: UiDriver, desk: Desk, proxy: FaultProxy
) -> None:
    proxy.disconnect()
    desk.sync.sync_now()
    wait_for_state(driver, desk, SyncState.OFFLINE)
    driver.wait_for(lambda: badge(window).startswith("Hors ligne"), "the badge to say offline")

    quote = create_quote(window, some_prospect(desk), 25)
    assert quote.display_number.startswith("P-")
    driver.wait_for(lambda: "1" in badge(window), "the badge to count what waits")

    proxy.connect()
    desk.sync.sync_now()
    driver.wait_for(lambda: desk.quotes.get(quote.id).number.startswith("D-"), "the number of the portal")
    wait_for_state(driver, desk, SyncState.UP_TO_DATE)
    driver.wait_for(lambda: badge(window).startswith("À jour"), "the badge to say up to date")


@pytest.mark.parametrize(
    "fault",
    [answer(500), answer(502, b"<html>Bad gateway</html>"), drop, truncate],
    ids=["500", "502", "dropped", "half an answer"],
)
def test_what_was_saved_is_sent_once_after_a_bad_answer(
    window: MainWindow, driver: UiDriver, desk: Desk, proxy: FaultProxy, fault: Fault
) -> None:
    proxy.plan("/v1/sync/push", fault)
    proxy.plan("/v1/sync/changes", fault)

    quote = create_quote(window, some_prospect(desk), 25)
    driver.wait_for(lambda: len(proxy.seen("/v1/sync/push")) >= 1, "the first attempt")
    desk.sync.sync_now()
    driver.wait_for(lambda: bool(desk.quotes.get(quote.id).number), "the number of the portal")

    assert desk.store.queue_counts().attention == 0
    mine = [row.provisional_number for row in desk.queries.quotes_of(quote.customer_id)]
    assert mine.count(quote.provisional_number) == 1


def test_a_slow_portal_does_not_stop_the_rep(
    window: MainWindow, driver: UiDriver, desk: Desk, proxy: FaultProxy
) -> None:
    freeze = Freeze(Moment.BEFORE_PORTAL)
    proxy.plan("/v1/sync/push", freeze)
    first = create_quote(window, some_prospect(desk), 25)
    driver.wait_for(freeze.reached.is_set, "the push to be held")

    second = create_quote(window, some_prospect(desk), 30)
    assert second.display_number != first.display_number

    freeze.released.set()
    driver.wait_for(lambda: bool(desk.quotes.get(first.id).number), "the first number of the portal")
    driver.wait_for(lambda: bool(desk.quotes.get(second.id).number), "the second number of the portal")
