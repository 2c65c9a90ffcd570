"""The customer grid on a rep's desk: searched, narrowed, sorted, opened, by keyboard alone."""

from collections.abc import Iterator
from dataclasses import replace
from operator import attrgetter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.change.change_order import ChangeOrder
from app.domain.customer.customer import Customer, LegalIdentity, LifecycleStatus
from app.domain.document import Kind
from app.domain.ids import CustomerId
from app.domain.quote.quote import Quote
from app.domain.texts import fold
from app.services.desk.desk import Desk
from app.services.queries import WEEK_DAYS
from app.services.queries.customer_filter import CustomerFilter
from app.ui.application.main_window import MainWindow
from app.ui.tables.cell import CELL_ROLE
from app.ui.widgets.az_index import AzIndex
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.search_box import SearchBox
from app.ui.workspace import places
from tests.support.companies import company
from tests.support.desk import customer_named, demo_desk
from tests.support.grid_driver import GridDriver

STATUSES = {
    "prospect": LifecycleStatus.PROSPECT,
    "installing": LifecycleStatus.INSTALLING,
    "installed": LifecycleStatus.INSTALLED,
    "lost": LifecycleStatus.LOST,
}


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """One desk for tests that look, and that change no customer that another test looks at."""
    desk = demo_desk(tmp_path_factory.mktemp("desk"))
    yield desk
    desk.close()


@pytest.fixture
def driver(window: MainWindow, qtbot: QtBot) -> GridDriver:
    return GridDriver(window, qtbot)


def everybody(desk: Desk) -> list[Customer]:
    """Every customer of the desk's cache, but those inside a channel account."""
    found = (each for each in desk.store.load_all(Kind.CUSTOMER) if isinstance(each, Customer))
    return [each for each in found if each.parent_id is None]


def test_every_customer_is_there_in_the_order_of_names(driver: GridDriver, desk: Desk) -> None:
    assert sorted(driver.names) == sorted(each.identity.name for each in everybody(desk))
    folded = [fold(name) for name in driver.names]
    assert folded == sorted(folded)


@pytest.mark.parametrize("typed", ["corbiere", "CORBIÈRE", "corb mais", "mai cor"])
def test_search_ignores_accents_and_case_and_takes_every_word_as_a_beginning(
    driver: GridDriver, typed: str
) -> None:
    driver.type_search(typed)
    assert driver.names == ["Maison Corbière"]


def test_what_was_found_is_marked_in_the_name(driver: GridDriver) -> None:
    driver.type_search("corb")
    cell = driver.cell(0, "name")
    assert [cell.text[start : start + length] for start, length in cell.hits] == ["Corb"]


def test_a_column_says_where_the_search_found_whom_the_row_does_not_explain(
    driver: GridDriver, desk: Desk, qtbot: QtBot
) -> None:
    customer = customer_named(desk, "Maison Corbière")
    place = driver.model.columnCount() - 1
    driver.type_search("maison corb")
    assert driver.view.isColumnHidden(place)
    driver.type_search(customer.contacts[0].name.last)
    row = driver.names.index("Maison Corbière")
    cell = driver.model.data(driver.model.index(row, place), CELL_ROLE)
    assert not driver.view.isColumnHidden(place)
    assert driver.view.horizontalHeader().visualIndex(place) == 1
    assert cell.text == customer.contacts[0].name.full
    assert [cell.text[start : start + length] for start, length in cell.hits] == [
        customer.contacts[0].name.last
    ]
    driver.find(SearchBox).clear()
    qtbot.waitUntil(lambda: driver.view.isColumnHidden(place))
    assert "found" not in driver.view.visible_columns()


def test_where_something_was_found_is_no_order(driver: GridDriver, desk: Desk) -> None:
    driver.type_search(customer_named(desk, "Maison Corbière").contacts[0].name.last)
    header = driver.view.horizontalHeader()
    header.setSortIndicator(driver.model.columnCount() - 1, Qt.SortOrder.DescendingOrder)
    assert header.sortIndicatorSection() == 0
    assert driver.names == sorted(driver.names, key=fold, reverse=True)


def test_search_finds_by_number_and_by_contact(driver: GridDriver, desk: Desk) -> None:
    customer = customer_named(desk, "Maison Corbière")
    for typed in (customer.identity.registration_number, customer.contacts[0].email.split("@")[0]):
        driver.type_search(typed)
        assert driver.names == ["Maison Corbière"], typed
        driver.find(SearchBox).clear()


def test_nobody_found_says_so_and_leads_back(driver: GridDriver, desk: Desk, qtbot: QtBot) -> None:
    driver.type_search("zzzz")
    assert driver.names == []
    back = next(
        each for each in driver.page.findChildren(Button) if each.isVisible() and "tou" in each.text().lower()
    )
    back.click()
    qtbot.waitUntil(lambda: len(driver.names) == len(everybody(desk)))
    assert driver.find(SearchBox).text() == ""


@pytest.mark.parametrize("name", STATUSES)
def test_a_chip_counts_and_shows_its_status(driver: GridDriver, desk: Desk, name: str) -> None:
    wanted = sorted(each.identity.name for each in everybody(desk) if each.status is STATUSES[name])
    assert driver.chip(name).accessibleName().endswith(f" {len(wanted)}")
    driver.press_chip(name)
    assert sorted(driver.names) == wanted


def test_counts_follow_the_search(driver: GridDriver) -> None:
    driver.type_search("corb")
    assert driver.chip("all").accessibleName().endswith(" 1")


def test_a_letter_narrows_to_the_names_that_begin_so(driver: GridDriver) -> None:
    everyone = driver.names
    driver.pick_letter("M")
    assert driver.names == [name for name in everyone if fold(name).startswith("m")]
    driver.pick_letter("")
    assert driver.names == everyone


def test_letters_are_reached_and_picked_with_the_keyboard(driver: GridDriver) -> None:
    index = driver.find(AzIndex)
    index.setFocus(Qt.FocusReason.TabFocusReason)
    driver.press(Qt.Key.Key_Down)
    driver.press(Qt.Key.Key_Return)
    assert index.letter()
    assert {fold(name)[0] for name in driver.names} == {index.letter().lower()}


def test_search_chip_and_letter_combine(driver: GridDriver, desk: Desk) -> None:
    driver.press_chip("prospect")
    driver.pick_letter("M")
    expected = [
        each.identity.name
        for each in everybody(desk)
        if each.status is LifecycleStatus.PROSPECT and fold(each.identity.name).startswith("m")
    ]
    assert sorted(driver.names) == sorted(expected)
    driver.type_search("maison corb")
    assert driver.names == ["Maison Corbière"]


@pytest.mark.parametrize("order", [Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder])
@pytest.mark.parametrize("id", ["status", "city", "seats", "monthly", "contract", "changed", "country"])
def test_every_column_sorts_both_ways(driver: GridDriver, desk: Desk, id: str, order: Qt.SortOrder) -> None:
    before = sorted(driver.names)
    driver.sort_by(id, order)
    assert sorted(driver.names) == before
    shown = driver.model.list
    assert shown is not None
    assert shown.filter.descending is (order == Qt.SortOrder.DescendingOrder)
    wanted = CustomerFilter(sort=shown.filter.sort, descending=shown.filter.descending)
    expected = desk.queries.customers(wanted).page(0, len(before))
    assert driver.names == [row.name for row in expected]


def test_licences_sort_as_numbers(driver: GridDriver) -> None:
    driver.sort_by("seats", Qt.SortOrder.DescendingOrder)
    rows = [driver.model.row_at(place) for place in range(driver.model.rowCount())]
    seats = [row.seats or 0 for row in rows if row is not None]
    assert seats == sorted(seats, reverse=True)


def test_the_selection_stays_with_its_customer_when_the_store_changes(
    driver: GridDriver, desk: Desk, qtbot: QtBot
) -> None:
    driver.select("Maison Corbière")
    like = customer_named(desk, "Garage Tissot")
    identity = LegalIdentity("Aaa Nouvelle", company(7).registration_number)
    fresh = replace(like, id=CustomerId(desk.identities.new()), identity=identity)
    desk.customers.create(fresh)
    qtbot.waitUntil(lambda: "Aaa Nouvelle" in driver.names)
    assert driver.selected() == ["Maison Corbière"]
    current = driver.model.row_at(driver.view.currentIndex().row())
    assert current is not None
    assert current.name == "Maison Corbière"


def test_the_selection_stays_with_its_customer_through_a_sort(driver: GridDriver) -> None:
    driver.select("Maison Corbière")
    driver.sort_by("city", Qt.SortOrder.DescendingOrder)
    assert driver.selected() == ["Maison Corbière"]


def test_a_changed_customer_is_shown_in_its_row(driver: GridDriver, desk: Desk, qtbot: QtBot) -> None:
    before = customer_named(desk, "Garage Tissot")
    desk.customers.update(before, replace(before, address=replace(before.address, city="Vannes")))
    row = driver.names.index("Garage Tissot")
    qtbot.waitUntil(lambda: driver.cell(row, "city").text == "Vannes")


def test_enter_and_a_double_click_open_the_file(driver: GridDriver, desk: Desk) -> None:
    customer = customer_named(desk, "Maison Corbière")
    router = driver.window.workspace.router
    driver.select("Maison Corbière")
    driver.view.setFocus()
    driver.press(Qt.Key.Key_Return)
    assert router.place == places.CustomerFile(customer.id)
    router.go(places.Customers())
    view = driver.view
    view.scrollTo(driver.model.index(driver.names.index("Maison Corbière"), 0))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=driver.middle_of("Maison Corbière"))
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=driver.middle_of("Maison Corbière"))
    assert router.place == places.CustomerFile(customer.id)


def test_enter_in_the_search_opens_the_first_hit_whatever_row_was_current(driver: GridDriver) -> None:
    driver.type_search("ma")
    assert len(driver.names) > 1
    driver.select(driver.names[-1])
    first = driver.model.row_at(0)
    driver.find(SearchBox).setFocus()
    driver.press(Qt.Key.Key_Return)
    assert first is not None
    assert driver.window.workspace.router.place == places.CustomerFile(first.id)


def test_keyboard_alone_finds_a_customer_and_comes_back_to_it(driver: GridDriver, desk: Desk) -> None:
    customer = customer_named(desk, "Maison Corbière")
    driver.type_search("maison corb")
    driver.press(Qt.Key.Key_Down)
    assert driver.view.hasFocus()
    driver.press(Qt.Key.Key_Return)
    assert driver.window.workspace.router.place == places.CustomerFile(customer.id)
    QTest.keyClick(driver.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert driver.names == ["Maison Corbière"]
    driver.find(SearchBox).setFocus()
    driver.press(Qt.Key.Key_Escape)
    assert driver.find(SearchBox).text() == ""


def test_control_n_opens_the_wizard(driver: GridDriver) -> None:
    QTest.keyClick(driver.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(driver.window.workspace.router.place, places.AddCustomer)


def test_the_banner_names_what_expires_and_leads_there(driver: GridDriver, desk: Desk) -> None:
    found = [*desk.store.load_all(Kind.QUOTE), *desk.store.load_all(Kind.CHANGE_ORDER)]
    saved = [each for each in found if isinstance(each, Quote | ChangeOrder) and each.status.value == "open"]
    today = desk.clock.today()
    expiring = [each for each in saved if 0 <= (each.expires_on - today).days < WEEK_DAYS]
    assert {type(each) for each in expiring} == {Quote, ChangeOrder}
    banner = next(each for each in driver.page.findChildren(Banner) if each.isVisible())
    first = min(expiring, key=attrgetter("expires_on"))
    assert str(len(expiring)) in banner.accessibleName()
    assert desk.customers.get(first.customer_id).identity.name in banner.accessibleName()
    banner.action_triggered.emit()
    assert driver.window.workspace.router.place == places.Quotes(expiring_only=True)
