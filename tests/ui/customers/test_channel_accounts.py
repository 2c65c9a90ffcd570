"""A channel account in the grid: opened inside, left again, and customers added to it, by keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.customer.customer import Customer, CustomerKind, LegalIdentity
from app.domain.document import Kind
from app.domain.ids import CustomerId
from app.domain.partner.partner import Participation
from app.services.customers.start_wizard import start_wizard
from app.services.desk import Desk
from app.services.queries.customer_filter import CustomerFilter
from app.ui.application.main_window import MainWindow
from app.ui.widgets.breadcrumb import Breadcrumb
from app.ui.widgets.buttons import Button
from app.ui.workspace import places
from tests.support.companies import company
from tests.support.desk import customer_named
from tests.support.grid_hand import GridHand


@pytest.fixture
def hand(window: MainWindow, qtbot: QtBot) -> GridHand:
    return GridHand(window, qtbot)


@pytest.fixture
def channel(desk: Desk) -> Customer:
    """A channel account that hosts somebody."""
    found = [each for each in desk.store.load_all(Kind.CUSTOMER) if isinstance(each, Customer)]
    hosts = {each.parent_id for each in found}
    return next(each for each in found if each.id in hosts)


def hosted(desk: Desk, channel: Customer) -> list[str]:
    found = [each for each in desk.store.load_all(Kind.CUSTOMER) if isinstance(each, Customer)]
    return sorted(each.identity.name for each in found if each.parent_id == channel.id)


def enter(hand: GridHand, channel: Customer) -> None:
    hand.select(channel.identity.name)
    hand.view.setFocus()
    hand.press(Qt.Key.Key_Return)
    assert hand.window.workspace.router.place == places.Customers(channel.id)


def test_a_channel_account_is_entered_and_left_by_keyboard(
    hand: GridHand, desk: Desk, channel: Customer
) -> None:
    assert channel.kind is CustomerKind.CHANNEL
    outside = hand.names
    assert not set(hosted(desk, channel)) & set(outside)
    enter(hand, channel)
    assert sorted(hand.names) == hosted(desk, channel)
    hand.type_search(hosted(desk, channel)[0])
    assert hand.names == [hosted(desk, channel)[0]]
    QTest.keyClick(hand.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert hand.window.workspace.router.place == places.Customers()
    assert hand.names == outside


def test_what_was_looked_for_inside_is_there_after_a_file(
    hand: GridHand, desk: Desk, channel: Customer
) -> None:
    enter(hand, channel)
    hand.type_search(hosted(desk, channel)[0])
    inside = hand.page
    hand.view.enter_from_above()
    hand.press(Qt.Key.Key_Return)
    assert isinstance(hand.window.workspace.router.place, places.CustomerFile)
    hand.window.workspace.router.back()
    assert hand.page is inside
    assert hand.names == [hosted(desk, channel)[0]]


def test_who_comes_from_the_whole_grid_finds_everybody_inside(
    hand: GridHand, desk: Desk, channel: Customer
) -> None:
    enter(hand, channel)
    hand.type_search(hosted(desk, channel)[0])
    hand.window.workspace.router.back()
    enter(hand, channel)
    assert sorted(hand.names) == hosted(desk, channel)


def test_the_breadcrumb_leads_back(hand: GridHand, channel: Customer) -> None:
    enter(hand, channel)
    link = next(each for each in hand.find(Breadcrumb).findChildren(Button) if each.text() == "Clients")
    link.setFocus(Qt.FocusReason.TabFocusReason)
    hand.press(Qt.Key.Key_Space)
    assert hand.window.workspace.router.place == places.Customers()


def test_a_search_from_outside_finds_who_is_inside(hand: GridHand, desk: Desk, channel: Customer) -> None:
    name = hosted(desk, channel)[0]
    hand.type_search(name)
    assert name in hand.names


def test_who_is_added_inside_is_added_to_the_channel(hand: GridHand, channel: Customer) -> None:
    enter(hand, channel)
    QTest.keyClick(hand.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert hand.window.workspace.router.place == places.AddCustomer(parent_id=channel.id)
    hand.window.workspace.router.go(places.Customers(channel.id))
    hand.find(Button, "add_customer").click()
    assert hand.window.workspace.router.place == places.AddCustomer(parent_id=channel.id)
    hand.settle()


def test_the_wizard_inside_begins_with_the_channels_programme_and_parent(
    desk: Desk, channel: Customer
) -> None:
    flow = start_wizard(desk.catalogue, desk.drafts, desk.identities, desk.account, None, channel)
    assert flow.answers.parent_id == channel.id
    sold = Participation(channel.programme_id, channel.partnership)
    assert flow.offering is None or flow.offering.participation == sold
    like = customer_named(desk, "Garage Tissot")
    identity = LegalIdentity("Filiale du canal", company(7).registration_number)
    fresh = replace(like, id=CustomerId(desk.identities.new()), identity=identity, parent_id=channel.id)
    desk.customers.create(fresh)
    assert "Filiale du canal" in hosted(desk, channel)
    assert desk.queries.customers(CustomerFilter()).position_of(fresh.id) is None


def test_the_file_of_a_hosted_customer_leads_back_into_the_channel(
    hand: GridHand, desk: Desk, channel: Customer, qtbot: QtBot
) -> None:
    enter(hand, channel)
    hand.view.enter_from_above()
    hand.press(Qt.Key.Key_Return)
    place = hand.window.workspace.router.place
    assert isinstance(place, places.CustomerFile)
    page = hand.window.page
    assert page is not None
    crumbs = page.findChild(Breadcrumb)
    assert isinstance(crumbs, Breadcrumb)
    link = next(each for each in crumbs.findChildren(Button) if each.text() == channel.identity.name)
    link.click()
    assert hand.window.workspace.router.place == places.Customers(channel.id)
