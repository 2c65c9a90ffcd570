"""An order that the portal has not answered yet: nothing is ordered beside it, and it can be taken back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from app.domain.change.change_order import ChangeOrderStatus
from app.domain.errors import RuleViolation
from app.services.change_orders.change_checks import Consent
from app.services.change_orders.change_editor import ChangeEditor
from app.services.desk.desk import Desk
from app.ui.widgets.banner import Banner
from portal.demo.embedded import EmbeddedPortal
from tests.support.file_driver import FileDriver

At = Callable[[str], FileDriver]
NAME = "Groupe Valmondois"
YES = Consent(is_governed=True, is_authorised=True, po_number=None)


def order(driver: FileDriver, product: str, seats: str) -> None:
    driver.open("licences")
    driver.press("change_options")
    driver.type(f"total_{product}", seats)
    driver.press("review_change")
    driver.press("is_governed")
    driver.press("is_authorised")
    if driver.find(QLineEdit, "po_number").isEnabled():
        driver.press("needs_no_po")
    driver.press("submit_change")


def ask_again(driver: FileDriver) -> None:
    """Begin another change of the contract while the first one waits."""
    driver.open("licences")
    driver.press("change_options")
    driver.type("total_cyber_coach", "690")


def seats(desk: Desk, driver: FileDriver) -> dict[str, int]:
    return {row.product_id: row.quantity for row in desk.queries.licences(driver.id)}


@pytest.mark.parametrize(
    ("language", "said"),
    [("fr", "attend la réponse du portail"), ("en", "waits for the portal")],
)
def test_a_second_order_is_not_placed_before_the_first_is_answered_and_goes_on_beside_it(
    at_portal: At, synced: Desk, portal: EmbeddedPortal, said: str
) -> None:
    portal.stop()
    driver = at_portal(NAME)
    driver.window.resize(1440, 900)
    order(driver, "protect", "700")
    ask_again(driver)
    assert said in driver.find(Banner, "order_waits").accessibleName()
    driver.press("save_change")
    assert driver.is_there("change_trouble")
    assert len(synced.queries.outbox()) == 2  # The change order and its submission.

    portal.start()
    synced.sync.run_once()
    synced.sync.run_once()
    driver.qtbot.waitUntil(lambda: not driver.is_there("order_waits"))
    driver.qtbot.waitUntil(lambda: driver.is_there("change_rebased"))
    driver.press("review_change")
    driver.press("is_governed")
    driver.press("is_authorised")
    driver.press("needs_no_po")
    driver.press("submit_change")
    synced.sync.run_once()
    synced.sync.run_once()
    assert synced.queries.attention() == ()
    assert seats(synced, driver) == {"protect": 700, "cyber_coach": 690}


def test_the_order_that_waits_is_taken_back_from_there_and_gone_on_with(
    at_portal: At, synced: Desk, portal: EmbeddedPortal
) -> None:
    portal.stop()
    driver = at_portal(NAME)
    order(driver, "protect", "700")
    ask_again(driver)
    banner = driver.find(Banner, "order_waits")
    [take_back] = [each for each in banner.findChildren(QAbstractButton) if each.isVisible()]
    QTest.mouseClick(take_back, Qt.MouseButton.LeftButton)
    driver.qtbot.waitUntil(lambda: not driver.is_there("order_waits"))
    driver.settle()
    assert synced.queries.outbox() == ()
    assert driver.is_there("is_governed")  # The review, as it was when the order was placed.
    driver.press("edit_change")
    driver.type("total_cyber_coach", "690")
    driver.press("review_change")
    driver.press("is_governed")
    driver.press("is_authorised")
    driver.press("submit_change")
    portal.start()
    synced.sync.run_once()
    synced.sync.run_once()
    assert seats(synced, driver) == {"protect": 700, "cyber_coach": 690}


def test_first_licences_that_wait_are_not_ordered_once_more(
    at_portal: At, synced: Desk, portal: EmbeddedPortal
) -> None:
    portal.stop()
    driver = at_portal("Bijouterie Gauthier Frères")
    services, builder = synced.change_services, synced.change_services.builder
    editor = ChangeEditor(services, builder.first_draft(driver.id))
    editor.add(editor.addable()[0])
    placed = editor.submit(YES)
    assert placed.status is ChangeOrderStatus.SUBMITTED
    again = ChangeEditor(services, builder.first_draft(driver.id))
    again.add(again.addable()[0])
    with pytest.raises(RuleViolation, match=r"change\.order_waits"):
        again.submit(YES)
    portal.start()
    synced.sync.run_once()
    synced.sync.run_once()
    assert len(synced.queries.contracts(driver.id)) == 1
