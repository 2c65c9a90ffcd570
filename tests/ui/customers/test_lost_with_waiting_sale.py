"""A prospect who was sold to is marked as lost: the rep is asked, and undo restores the sale."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.customer.customer import LifecycleStatus
from app.domain.quote.quote import Quote, QuoteStatus
from app.services.desk.desk import Desk
from app.ui.actions.reason_dialog import ReasonDialog
from app.ui.application.main_window import MainWindow
from app.ui.widgets.banner import Banner
from app.ui.widgets.menu import Menu
from app.ui.widgets.select import Select
from tests.support.desk import customer_named
from tests.support.grid_driver import GridDriver

# Qt's own remark about menus on its offscreen platform.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
NAME = "Maison Corbière"


@pytest.fixture
def driver(window: MainWindow, qtbot: QtBot) -> GridDriver:
    return GridDriver(window, qtbot)


def sell(desk: Desk) -> Quote:
    """A quote of the prospect's, validated and waiting to be sent."""
    customer = customer_named(desk, NAME)
    terms = desk.offers.new_terms(customer.id)
    lines = (replace(terms.lines[0], quantity=25), *terms.lines[1:])
    quote = desk.quotes.create(customer.id, replace(terms, lines=lines))
    return desk.quotes.validate(quote.id, "Élise Corbière")


def status(driver: GridDriver) -> str:
    return driver.cell(driver.names.index(NAME), "status").text


def moves(driver: GridDriver, qtbot: QtBot) -> Menu:
    """The menu of the customer's row."""
    driver.select(NAME)
    driver.view.setFocus()
    QTest.keyClick(driver.view, Qt.Key.Key_Menu)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), Menu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    return menu


def asked_to_lose(driver: GridDriver, qtbot: QtBot) -> ReasonDialog:
    menu = moves(driver, qtbot)
    menu.setActiveAction(next(each for each in menu.actions() if each.objectName() == "lose"))
    QTest.keyClick(menu, Qt.Key.Key_Return)

    def found() -> list[ReasonDialog]:
        return [each for each in driver.window.findChildren(ReasonDialog) if each.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[0]


def test_the_sale_is_named_taken_back_and_restored_by_undo(
    driver: GridDriver, desk: Desk, qtbot: QtBot
) -> None:
    quote = sell(desk)
    qtbot.waitUntil(lambda: status(driver) != "Prospect")
    dialog = asked_to_lose(driver, qtbot)
    told = dialog.findChild(Banner, "waiting_sales")
    assert isinstance(told, Banner)
    assert quote.provisional_number in told.accessibleName()
    reason = dialog.first_field
    assert isinstance(reason, Select)
    reason.set_value("competitor")
    reason.chosen.emit("competitor")
    QTest.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: customer_named(desk, NAME).status is LifecycleStatus.LOST)
    assert desk.quotes.get(quote.id).status is QuoteStatus.OPEN
    qtbot.waitUntil(lambda: status(driver) == "Perdu")

    toast = driver.window.findChild(QPushButton, "toast_action")
    assert isinstance(toast, QPushButton)
    QTest.mouseClick(toast, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: customer_named(desk, NAME).status is LifecycleStatus.INSTALLING)
    assert desk.quotes.get(quote.id).status is QuoteStatus.VALIDATED


def test_escape_leaves_the_sale_as_it_is(driver: GridDriver, desk: Desk, qtbot: QtBot) -> None:
    quote = sell(desk)
    qtbot.waitUntil(lambda: status(driver) != "Prospect")
    dialog = asked_to_lose(driver, qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert desk.quotes.get(quote.id).status is QuoteStatus.VALIDATED
    assert customer_named(desk, NAME).status is LifecycleStatus.INSTALLING


def test_a_sale_that_has_left_offers_no_loss(driver: GridDriver, desk: Desk, qtbot: QtBot) -> None:
    sell(desk)
    desk.store.take_batch(is_at_once=True)
    qtbot.waitUntil(lambda: status(driver) != "Prospect")
    menu = moves(driver, qtbot)
    assert "lose" not in {each.objectName() for each in menu.actions()}
    menu.close()
