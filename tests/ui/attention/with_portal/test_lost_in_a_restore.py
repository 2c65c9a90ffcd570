"""A portal is restored from its backup under the laptops: the rep sees what is lost, and sends it again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.commands.commands import SubmitChangeOrder
from app.domain.customer.customer import Customer
from app.services.change_orders.change_checks import Consent
from app.services.change_orders.change_editor import ChangeEditor
from app.services.desk.desk import Desk
from app.services.queries.rows import SyncMark
from app.ui.application.main_window import MainWindow
from portal.demo.embedded import EmbeddedPortal
from tests.support.attention_driver import AttentionDriver
from tests.support.desk import customer_named
from tests.support.portal_copies import copy_of, restore
from tests.support.toasts import toast_of
from tests.support.turns import in_turn
from tests.ui.attention.with_portal.test_customer_has_contract import offered
from tests.ui.attention.with_portal.test_refused_changes import mark_of, same_company

NAME = "Groupe Valmondois"
YES = Consent(is_governed=True, is_authorised=True, po_number=None)


def order(desk: Desk, customer: Customer, quantity: int) -> None:
    """Order another total of Protect."""
    contract = desk.queries.contracts(customer.id)[0]
    editor = ChangeEditor(desk.change_services, desk.change_services.builder.new_draft(contract.id))
    lines = editor.editing.terms.lines
    at = next(i for i, line in enumerate(lines) if line.product_id == "protect")
    editor.editing.change_line(at, quantity=quantity)
    editor.submit(YES)


def seats(desk: Desk, customer: Customer) -> int:
    """How many seats of Protect the customer holds."""
    return next(row.quantity for row in desk.queries.licences(customer.id) if row.product_id == "protect")


@pytest.mark.parametrize(
    ("language", "what", "why", "all_of_them"),
    [
        (
            "fr",
            "perdu à la restauration du portail",
            "Le portail a été restauré depuis une sauvegarde et ne connaît plus cette modification. "
            "Renvoyez-la ou abandonnez-la.",
            "Renvoyer les 2",
        ),
        (
            "en",
            "lost in the portal’s restore",
            "The portal was restored from a backup and no longer knows this change. "
            "Send it again or discard it.",
            "Send all 2 again",
        ),
    ],
)
def test_an_order_that_the_portal_lost_is_sent_again_and_in_service_everywhere(
    desk: Desk,
    other: Desk,
    portal: EmbeddedPortal,
    window: MainWindow,
    qtbot: QtBot,
    what: str,
    why: str,
    all_of_them: str,
) -> None:
    customer = customer_named(desk, NAME)
    held, backup = seats(desk, customer), copy_of(portal)
    order(desk, customer, held + 18)
    in_turn(desk, other)
    assert seats(other, customer) == held + 18
    restore(portal, backup)
    in_turn(desk, other)
    assert seats(desk, customer) == seats(other, customer) == held

    driver = AttentionDriver(window, qtbot)
    driver.wait_for(2)
    assert {driver.reason(driver.card(each.item.op_id)) for each in driver.cards} == {why}
    assert all(what in driver.button(each, "card_head").accessibleName() for each in driver.cards)
    assert driver.button(driver.page, "send_all_again").text() == all_of_them
    submission = next(each for each in driver.cards if isinstance(each.item.command, SubmitChangeOrder))
    assert driver.names(submission) == ["discard", "look_at_customer", "open_change", "send_again"]
    # The order takes the change order that it places with it.
    driver.press(submission, "send_again")
    driver.wait_for(0)
    in_turn(desk, other)

    assert desk.queries.attention() == ()
    assert seats(desk, customer) == seats(other, customer) == held + 18


def test_a_lost_customer_stays_in_the_grid_until_it_is_decided_and_all_go_at_once(
    desk: Desk, other: Desk, portal: EmbeddedPortal, window: MainWindow, qtbot: QtBot
) -> None:
    backup = copy_of(portal)
    lost = same_company(desk, 5)
    in_turn(desk)
    quote = offered(desk, lost)
    in_turn(desk)
    restore(portal, backup)
    in_turn(desk)

    assert mark_of(desk, lost.id) is SyncMark.ATTENTION
    driver = AttentionDriver(window, qtbot)
    driver.wait_for(2)
    assert driver.button(driver.page, "chip_lost").accessibleName() == "Perdus par le portail 2"
    QTest.mouseClick(driver.button(driver.page, "send_all_again"), Qt.MouseButton.LeftButton)
    driver.wait_for(0)
    assert toast_of(window, qtbot).text() == "2 modifications sont renvoyées"
    in_turn(desk, other)

    assert other.customers.get(lost.id).website == "verrerie.fr"
    assert other.quotes.get(quote.id).terms == quote.terms
    assert mark_of(desk, lost.id) is SyncMark.SYNCED


def test_sending_again_and_discarding_can_be_undone(
    desk: Desk, portal: EmbeddedPortal, window: MainWindow, qtbot: QtBot
) -> None:
    backup = copy_of(portal)
    lost = same_company(desk, 5)
    in_turn(desk)
    restore(portal, backup)
    in_turn(desk)
    driver = AttentionDriver(window, qtbot)
    driver.wait_for(1)

    for way in ("send_again", "discard"):
        card = driver.card(driver.cards[0].item.op_id)
        driver.press(card, way)
        driver.wait_for(0)
        assert (lost.id in desk.queries.customer_rows([lost.id])) is (way == "send_again")
        driver.press(toast_of(window, qtbot), "toast_action")
        driver.wait_for(1)
        assert mark_of(desk, lost.id) is SyncMark.ATTENTION
