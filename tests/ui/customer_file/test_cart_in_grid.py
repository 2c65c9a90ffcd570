"""A purchase from the grid: the cart of a row, its menu and the key follow one rule, and say why not."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.customer.lifecycle import AccountEvent
from app.services.desk.desk import Desk
from app.ui.actions.customer_actions import CustomerActions
from app.ui.application.main_window import MainWindow
from app.ui.customers.row_menu import menu_of_row
from app.ui.workspace import places
from tests.support.desk import customer_named
from tests.support.grid_driver import GridDriver

SOLD, ENABLED, QUOTED = "Red Cedar Orchards", "Infogérance Lanvaux", "Maison Corbière"


@pytest.fixture
def driver(window: MainWindow, qtbot: QtBot) -> GridDriver:
    return GridDriver(window, qtbot)


def go_to(driver: GridDriver, name: str) -> int:
    """Put the keyboard on a customer's row; returns its place."""
    row = driver.names.index(name)
    driver.view.setCurrentIndex(driver.view.model().index(row, 0))
    driver.view.setFocus()
    return row


def reason_at(driver: GridDriver, row: int) -> str:
    """Why the cart of a row cannot be pressed; empty where it can."""
    actions = driver.view.row_actions()
    assert actions is not None
    actions.put_on(row, driver.view.row_rect(row), selected=False)
    button = next(button for button, value in actions._buttons.items() if value == "purchase")
    return "" if button.isEnabled() else button.toolTip()


def test_the_cart_of_a_row_leads_to_the_purchase(window: MainWindow, driver: GridDriver, desk: Desk) -> None:
    row = go_to(driver, SOLD)
    assert reason_at(driver, row) == ""
    driver.view.action_asked.emit("purchase", row)
    assert window.workspace.router.place == places.BuyProducts(customer_named(desk, SOLD).id)


def test_the_key_does_what_the_cart_does(window: MainWindow, driver: GridDriver, desk: Desk) -> None:
    go_to(driver, SOLD)
    QTest.keyClick(driver.view, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert window.workspace.router.place == places.BuyProducts(customer_named(desk, SOLD).id)


def test_where_nothing_is_bought_at_once_cart_menu_and_key_say_why(
    window: MainWindow, driver: GridDriver
) -> None:
    row = go_to(driver, QUOTED)
    reason = reason_at(driver, row)
    assert "achat direct" in reason
    QTest.keyClick(driver.view, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert window.workspace.messages.last_toast == reason
    assert window.workspace.router.place == places.Customers()


@pytest.mark.parametrize(("name", "is_suspended"), [(ENABLED, False), (ENABLED, True), (QUOTED, False)])
def test_the_menu_of_a_row_has_the_purchase_with_its_key_by_the_same_rule(
    window: MainWindow, driver: GridDriver, desk: Desk, name: str, is_suspended: bool
) -> None:
    if is_suspended:
        desk.customer_transitions.set_state([customer_named(desk, name).id], AccountEvent.SUSPEND)
        driver.settle()
    row = go_to(driver, name)
    found = driver.model.row_at(row)
    assert found is not None
    place = QWidget(window)
    menu = menu_of_row(window.workspace, CustomerActions(window.workspace, place), found, place)
    purchase = next(each for each in menu.actions() if each.objectName() == "purchase")
    reason = reason_at(driver, row)
    assert purchase.isEnabled() is not bool(reason)
    assert purchase.shortcut().toString() == "Ctrl+B"
    assert bool(reason) is (is_suspended or name == QUOTED)
    assert not reason or purchase.toolTip() == reason
