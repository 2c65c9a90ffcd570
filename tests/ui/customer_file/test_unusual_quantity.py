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
from app.services.desk import Desk
from app.ui.actions.quantity_question import ask_about_quantities
from app.ui.application.main_window import MainWindow
from app.ui.widgets.stepper import Stepper
from app.wire.protocol import WireProblem
from tests.support.answers import refuse
from tests.support.attention_hand import AttentionHand
from tests.support.desk import customer_named
from tests.support.file_hand import FileHand

NAME, EXCHANGE = "Red Cedar Orchards", "exchange_online_plan1"


@pytest.fixture
def hand(window: MainWindow, qtbot: QtBot, desk: Desk) -> FileHand:
    """At a company of 10 to 49 employees that holds nothing."""
    return FileHand(window, qtbot, customer_named(desk, NAME).id)


def fill(hand: FileHand, count: str) -> None:
    hand.type(f"quantity_{EXCHANGE}", count)
    hand.press("review_order")


def test_more_than_five_an_employee_is_asked_about_once_for_each_amount(hand: FileHand) -> None:
    hand.open("products")
    hand.press("purchase")
    fill(hand, "250")
    assert hand.is_there("quantity_question")
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert not hand.is_there("place_order")
    edit = hand.find(Stepper, f"quantity_{EXCHANGE}").focusProxy()
    assert edit is not None
    assert edit.hasFocus()
    QTest.keyClicks(edit, "245")
    hand.press("review_order")
    assert not hand.is_there("quantity_question")
    hand.press("cart_back")
    fill(hand, "300")
    hand.press("quantity_keep")
    assert hand.is_there("place_order")
    hand.press("cart_back")
    fill(hand, "300")
    assert not hand.is_there("quantity_question")
    assert hand.is_there("place_order")


def test_what_is_ordered_again_at_todays_prices_is_asked_about(
    window: MainWindow, qtbot: QtBot, desk: Desk
) -> None:
    id = customer_named(desk, NAME).id
    terms = desk.orders.new_terms(id)
    lines = tuple(replace(line, quantity=250 * (line.product_id == EXCHANGE)) for line in terms.lines)
    subscription = desk.queries.partner_subscriptions()[0].id
    desk.orders.purchase(id, replace(terms, lines=lines), partner_subscription_id=subscription)
    op_id = refuse(desk, "invalid", problems=[WireProblem("price_list.not_in_force", "terms")])
    attention = AttentionHand(window, qtbot)
    card = attention.card(op_id)
    attention.press(card, "order_today")
    hand = FileHand(window, qtbot, id)
    hand.press("quantity_correct")
    assert not desk.queries.outbox()
    attention.press(card, "order_today")
    hand.press("quantity_keep")
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
    FileHand(window, qtbot, id).press("quantity_keep")
    assert done == []
    assert desk.unusual_quantities.to_ask(customer, wanted) == ()
