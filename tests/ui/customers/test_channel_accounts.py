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
from app.services.desk.desk import Desk
from app.services.queries.customer_filter import CustomerFilter
from app.ui.application.main_window import MainWindow
from app.ui.widgets.breadcrumb import Breadcrumb
from app.ui.widgets.buttons import Button
from app.ui.workspace import places
from tests.support.companies import company
from tests.support.desk import customer_named
from tests.support.grid_driver import GridDriver


@pytest.fixture
def driver(window: MainWindow, qtbot: QtBot) -> GridDriver:
    return GridDriver(window, qtbot)


@pytest.fixture
def channel(desk: Desk) -> Customer:
    """A channel account that hosts somebody."""
    found = [each for each in desk.store.load_all(Kind.CUSTOMER) if isinstance(each, Customer)]
    hosts = {each.parent_id for each in found}
    return next(each for each in found if each.id in hosts)


def hosted(desk: Desk, channel: Customer) -> list[str]:
    found = [each for each in desk.store.load_all(Kind.CUSTOMER) if isinstance(each, Customer)]
    return sorted(each.identity.name for each in found if each.parent_id == channel.id)


def enter(driver: GridDriver, channel: Customer) -> None:
    driver.select(channel.identity.name)
    driver.view.setFocus()
    driver.press(Qt.Key.Key_Return)
    assert driver.window.workspace.router.place == places.Customers(channel.id)


def test_a_channel_account_is_entered_and_left_by_keyboard(
    driver: GridDriver, desk: Desk, channel: Customer
) -> None:
    assert channel.kind is CustomerKind.CHANNEL
    outside = driver.names
    assert not set(hosted(desk, channel)) & set(outside)
    enter(driver, channel)
    assert sorted(driver.names) == hosted(desk, channel)
    driver.type_search(hosted(desk, channel)[0])
    assert driver.names == [hosted(desk, channel)[0]]
    QTest.keyClick(driver.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert driver.window.workspace.router.place == places.Customers()
    assert driver.names == outside


def test_what_was_looked_for_inside_is_there_after_a_file(
    driver: GridDriver, desk: Desk, channel: Customer
) -> None:
    enter(driver, channel)
    driver.type_search(hosted(desk, channel)[0])
    inside = driver.page
    driver.view.enter_from_above()
    driver.press(Qt.Key.Key_Return)
    assert isinstance(driver.window.workspace.router.place, places.CustomerFile)
    driver.window.workspace.router.back()
    assert driver.page is inside
    assert driver.names == [hosted(desk, channel)[0]]


def test_who_comes_from_the_whole_grid_finds_everybody_inside(
    driver: GridDriver, desk: Desk, channel: Customer
) -> None:
    enter(driver, channel)
    driver.type_search(hosted(desk, channel)[0])
    driver.window.workspace.router.back()
    enter(driver, channel)
    assert sorted(driver.names) == hosted(desk, channel)


def test_the_breadcrumb_leads_back(driver: GridDriver, channel: Customer) -> None:
    enter(driver, channel)
    link = next(each for each in driver.find(Breadcrumb).findChildren(Button) if each.text() == "Mes clients")
    link.setFocus(Qt.FocusReason.TabFocusReason)
    driver.press(Qt.Key.Key_Space)
    assert driver.window.workspace.router.place == places.Customers()


def test_a_search_from_outside_finds_who_is_inside(driver: GridDriver, desk: Desk, channel: Customer) -> None:
    name = hosted(desk, channel)[0]
    driver.type_search(name)
    assert name in driver.names


def test_who_is_added_inside_is_added_to_the_channel(driver: GridDriver, channel: Customer) -> None:
    enter(driver, channel)
    QTest.keyClick(driver.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert driver.window.workspace.router.place == places.AddCustomer(parent_id=channel.id)
    driver.window.workspace.router.go(places.Customers(channel.id))
    driver.find(Button, "add_customer").click()
    assert driver.window.workspace.router.place == places.AddCustomer(parent_id=channel.id)
    driver.settle()


def test_the_wizard_inside_begins_with_the_channels_programme_and_parent(
    desk: Desk, channel: Customer
) -> None:
    wizard = start_wizard(desk.catalogue, desk.drafts, desk.identities, desk.account, None, channel)
    assert wizard.form.answers.parent_id == channel.id
    sold = Participation(channel.programme_id, channel.partnership)
    assert wizard.form.offering is None or wizard.form.offering.participation == sold
    like = customer_named(desk, "Garage Tissot")
    identity = LegalIdentity("Filiale du canal", company(7).registration_number)
    fresh = replace(like, id=CustomerId(desk.identities.new()), identity=identity, parent_id=channel.id)
    desk.customers.create(fresh)
    assert "Filiale du canal" in hosted(desk, channel)
    assert desk.queries.customers(CustomerFilter()).position_of(fresh.id) is None


def test_the_file_of_a_hosted_customer_leads_back_into_the_channel(
    driver: GridDriver, desk: Desk, channel: Customer, qtbot: QtBot
) -> None:
    enter(driver, channel)
    driver.view.enter_from_above()
    driver.press(Qt.Key.Key_Return)
    place = driver.window.workspace.router.place
    assert isinstance(place, places.CustomerFile)
    page = driver.window.page
    assert page is not None
    crumbs = page.findChild(Breadcrumb)
    assert isinstance(crumbs, Breadcrumb)
    link = next(each for each in crumbs.findChildren(Button) if each.text() == channel.identity.name)
    link.click()
    assert driver.window.workspace.router.place == places.Customers(channel.id)
