"""A quantity out of the ordinary is asked about once before it is ordered."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.domain.commands.commands import Purchase
from app.domain.ids import ProductId
from app.services.desk.desk import Desk
from app.ui.actions.quantity_question import ask_about_quantities
from app.ui.application.main_window import MainWindow
from app.ui.widgets.stepper import Stepper
from app.wire.protocol import WireProblem
from tests.support.answers import refuse
from tests.support.attention_driver import AttentionDriver
from tests.support.desk import customer_named
from tests.support.file_driver import FileDriver

NAME, EXCHANGE = "Red Cedar Orchards", "exchange_online_plan1"


@pytest.fixture
def driver(window: MainWindow, qtbot: QtBot, desk: Desk) -> FileDriver:
    """At a company of 10 to 49 employees that holds nothing."""
    return FileDriver(window, qtbot, customer_named(desk, NAME).id)


def fill(driver: FileDriver, count: str) -> None:
    driver.type(f"quantity_{EXCHANGE}", count)
    driver.press("review_order")


def test_more_than_five_an_employee_is_asked_about_once_for_each_amount(driver: FileDriver) -> None:
    driver.open("products")
    driver.press("purchase")
    fill(driver, "250")
    assert driver.is_there("quantity_question")
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert not driver.is_there("place_order")
    edit = driver.find(Stepper, f"quantity_{EXCHANGE}").focusProxy()
    assert edit is not None
    assert edit.hasFocus()
    QTest.keyClicks(edit, "245")
    driver.press("review_order")
    assert not driver.is_there("quantity_question")
    driver.press("cart_back")
    fill(driver, "300")
    driver.press("quantity_keep")
    assert driver.is_there("place_order")
    driver.press("cart_back")
    fill(driver, "300")
    assert not driver.is_there("quantity_question")
    assert driver.is_there("place_order")


def test_what_is_ordered_again_at_todays_prices_is_asked_about(
    window: MainWindow, qtbot: QtBot, desk: Desk
) -> None:
    id = customer_named(desk, NAME).id
    terms = desk.orders.new_terms(id)
    lines = tuple(replace(line, quantity=250 * (line.product_id == EXCHANGE)) for line in terms.lines)
    subscription = desk.queries.partner_subscriptions()[0].id
    desk.orders.purchase(id, replace(terms, lines=lines), partner_subscription_id=subscription)
    op_id = refuse(desk, "invalid", problems=[WireProblem("price_list.not_in_force", "terms")])
    attention = AttentionDriver(window, qtbot)
    card = attention.card(op_id)
    attention.press(card, "order_today")
    driver = FileDriver(window, qtbot, id)
    driver.press("quantity_correct")
    assert not desk.queries.outbox()
    attention.press(card, "order_today")
    driver.press("quantity_keep")
    attention.settle()
    (ordered,) = desk.queries.outbox()
    assert isinstance(ordered.command, Purchase)
    assert [line.quantity for line in ordered.command.terms.lines] == [250]


def test_nothing_is_done_for_a_card_that_an_exchange_took_away_meanwhile(
    window: MainWindow, qtbot: QtBot, desk: Desk
) -> None:
    id = customer_named(desk, NAME).id
    asker = QWidget(window)
    done: list[str] = []
    wanted = [(ProductId(EXCHANGE), 250)]
    customer = desk.customers.get(id)
    ask_about_quantities(window.workspace, asker, customer, wanted, lambda: done.append("ordered"))
    delete(asker)
    FileDriver(window, qtbot, id).press("quantity_keep")
    assert done == []
    assert desk.unusual_quantities.to_ask(customer, wanted) == ()
