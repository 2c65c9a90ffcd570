"""The customer grid on a rep's desk: searched, narrowed, sorted, opened, by keyboard alone."""

from collections.abc import Iterator
from dataclasses import replace
from operator import attrgetter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.customer.customer import Customer, LegalIdentity, LifecycleStatus
from app.domain.document import Kind
from app.domain.ids import CustomerId
from app.domain.texts import fold
from app.services.desk import Desk
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
from tests.support.grid_hand import GridHand

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
def hand(window: MainWindow, qtbot: QtBot) -> GridHand:
    return GridHand(window, qtbot)


def everybody(desk: Desk) -> list[Customer]:
    """Every customer of the desk's cache, but those inside a channel account."""
    found = (each for each in desk.store.load_all(Kind.CUSTOMER) if isinstance(each, Customer))
    return [each for each in found if each.parent_id is None]


def test_every_customer_is_there_in_the_order_of_names(hand: GridHand, desk: Desk) -> None:
    assert sorted(hand.names) == sorted(each.identity.name for each in everybody(desk))
    folded = [fold(name) for name in hand.names]
    assert folded == sorted(folded)


@pytest.mark.parametrize("typed", ["corbiere", "CORBIÈRE", "corb mais", "mai cor"])
def test_search_ignores_accents_and_case_and_takes_every_word_as_a_beginning(
    hand: GridHand, typed: str
) -> None:
    hand.type_search(typed)
    assert hand.names == ["Maison Corbière"]


def test_what_was_found_is_marked_in_the_name(hand: GridHand) -> None:
    hand.type_search("corb")
    cell = hand.cell(0, "name")
    assert [cell.text[start : start + length] for start, length in cell.hits] == ["Corb"]


def test_a_column_says_where_the_search_found_whom_the_row_does_not_explain(
    hand: GridHand, desk: Desk, qtbot: QtBot
) -> None:
    customer = customer_named(desk, "Maison Corbière")
    place = hand.model.columnCount() - 1
    hand.type_search("maison corb")
    assert hand.view.isColumnHidden(place)
    hand.type_search(customer.contacts[0].name.last)
    row = hand.names.index("Maison Corbière")
    cell = hand.model.data(hand.model.index(row, place), CELL_ROLE)
    assert not hand.view.isColumnHidden(place)
    assert hand.view.horizontalHeader().visualIndex(place) == 1
    assert cell.text == customer.contacts[0].name.full
    assert [cell.text[start : start + length] for start, length in cell.hits] == [
        customer.contacts[0].name.last
    ]
    hand.find(SearchBox).clear()
    qtbot.waitUntil(lambda: hand.view.isColumnHidden(place))
    assert "found" not in hand.view.shown_columns()


def test_where_something_was_found_is_no_order(hand: GridHand, desk: Desk) -> None:
    hand.type_search(customer_named(desk, "Maison Corbière").contacts[0].name.last)
    header = hand.view.horizontalHeader()
    header.setSortIndicator(hand.model.columnCount() - 1, Qt.SortOrder.DescendingOrder)
    assert header.sortIndicatorSection() == 0
    assert hand.names == sorted(hand.names, key=fold, reverse=True)


def test_search_finds_by_number_and_by_contact(hand: GridHand, desk: Desk) -> None:
    customer = customer_named(desk, "Maison Corbière")
    for typed in (customer.identity.registration_number, customer.contacts[0].email.split("@")[0]):
        hand.type_search(typed)
        assert hand.names == ["Maison Corbière"], typed
        hand.find(SearchBox).clear()


def test_nobody_found_says_so_and_leads_back(hand: GridHand, desk: Desk, qtbot: QtBot) -> None:
    hand.type_search("zzzz")
    assert hand.names == []
    back = next(
        each for each in hand.page.findChildren(Button) if each.isVisible() and "tou" in each.text().lower()
    )
    back.click()
    qtbot.waitUntil(lambda: len(hand.names) == len(everybody(desk)))
    assert hand.find(SearchBox).text() == ""


@pytest.mark.parametrize("name", STATUSES)
def test_a_chip_counts_and_shows_its_status(hand: GridHand, desk: Desk, name: str) -> None:
    wanted = sorted(each.identity.name for each in everybody(desk) if each.status is STATUSES[name])
    assert hand.chip(name).accessibleName().endswith(f" {len(wanted)}")
    hand.press_chip(name)
    assert sorted(hand.names) == wanted


def test_counts_follow_the_search(hand: GridHand) -> None:
    hand.type_search("corb")
    assert hand.chip("all").accessibleName().endswith(" 1")


def test_a_letter_narrows_to_the_names_that_begin_so(hand: GridHand) -> None:
    everyone = hand.names
    hand.pick_letter("M")
    assert hand.names == [name for name in everyone if fold(name).startswith("m")]
    hand.pick_letter("")
    assert hand.names == everyone


def test_letters_are_reached_and_picked_with_the_keyboard(hand: GridHand) -> None:
    index = hand.find(AzIndex)
    index.setFocus(Qt.FocusReason.TabFocusReason)
    hand.press(Qt.Key.Key_Down)
    hand.press(Qt.Key.Key_Return)
    assert index.letter()
    assert {fold(name)[0] for name in hand.names} == {index.letter().lower()}


def test_search_chip_and_letter_combine(hand: GridHand, desk: Desk) -> None:
    hand.press_chip("prospect")
    hand.pick_letter("M")
    expected = [
        each.identity.name
        for each in everybody(desk)
        if each.status is LifecycleStatus.PROSPECT and fold(each.identity.name).startswith("m")
    ]
    assert sorted(hand.names) == sorted(expected)
    hand.type_search("maison corb")
    assert hand.names == ["Maison Corbière"]


@pytest.mark.parametrize("order", [Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder])
@pytest.mark.parametrize("id", ["status", "city", "seats", "monthly", "contract", "changed", "country"])
def test_every_column_sorts_both_ways(hand: GridHand, desk: Desk, id: str, order: Qt.SortOrder) -> None:
    before = sorted(hand.names)
    hand.sort_by(id, order)
    assert sorted(hand.names) == before
    shown = hand.model.list
    assert shown is not None
    assert shown.filter.descending is (order == Qt.SortOrder.DescendingOrder)
    wanted = CustomerFilter(sort=shown.filter.sort, descending=shown.filter.descending)
    expected = desk.queries.customers(wanted).page(0, len(before))
    assert hand.names == [row.name for row in expected]


def test_licences_sort_as_numbers(hand: GridHand) -> None:
    hand.sort_by("seats", Qt.SortOrder.DescendingOrder)
    rows = [hand.model.row_at(place) for place in range(hand.model.rowCount())]
    seats = [row.seats or 0 for row in rows if row is not None]
    assert seats == sorted(seats, reverse=True)


def test_the_selection_stays_with_its_customer_when_the_store_changes(
    hand: GridHand, desk: Desk, qtbot: QtBot
) -> None:
    hand.select("Maison Corbière")
    like = customer_named(desk, "Garage Tissot")
    identity = LegalIdentity("Aaa Nouvelle", company(7).registration_number)
    fresh = replace(like, id=CustomerId(desk.identities.new()), identity=identity)
    desk.customers.create(fresh)
    qtbot.waitUntil(lambda: "Aaa Nouvelle" in hand.names)
    assert hand.selected() == ["Maison Corbière"]
    current = hand.model.row_at(hand.view.currentIndex().row())
    assert current is not None
    assert current.name == "Maison Corbière"


def test_the_selection_stays_with_its_customer_through_a_sort(hand: GridHand) -> None:
    hand.select("Maison Corbière")
    hand.sort_by("city", Qt.SortOrder.DescendingOrder)
    assert hand.selected() == ["Maison Corbière"]


def test_a_changed_customer_is_shown_in_its_row(hand: GridHand, desk: Desk, qtbot: QtBot) -> None:
    before = customer_named(desk, "Garage Tissot")
    desk.customers.update(before, replace(before, address=replace(before.address, city="Vannes")))
    row = hand.names.index("Garage Tissot")
    qtbot.waitUntil(lambda: hand.cell(row, "city").text == "Vannes")


def test_enter_and_a_double_click_open_the_file(hand: GridHand, desk: Desk) -> None:
    customer = customer_named(desk, "Maison Corbière")
    router = hand.window.workspace.router
    hand.select("Maison Corbière")
    hand.view.setFocus()
    hand.press(Qt.Key.Key_Return)
    assert router.place == places.CustomerFile(customer.id)
    router.go(places.Customers())
    view = hand.view
    view.scrollTo(hand.model.index(hand.names.index("Maison Corbière"), 0))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=hand.middle_of("Maison Corbière"))
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=hand.middle_of("Maison Corbière"))
    assert router.place == places.CustomerFile(customer.id)


def test_keyboard_alone_finds_a_customer_and_comes_back_to_it(hand: GridHand, desk: Desk) -> None:
    customer = customer_named(desk, "Maison Corbière")
    hand.type_search("maison corb")
    hand.press(Qt.Key.Key_Down)
    assert hand.view.hasFocus()
    hand.press(Qt.Key.Key_Return)
    assert hand.window.workspace.router.place == places.CustomerFile(customer.id)
    QTest.keyClick(hand.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert hand.names == ["Maison Corbière"]
    hand.find(SearchBox).setFocus()
    hand.press(Qt.Key.Key_Escape)
    assert hand.find(SearchBox).text() == ""


def test_control_n_opens_the_wizard(hand: GridHand) -> None:
    QTest.keyClick(hand.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(hand.window.workspace.router.place, places.AddCustomer)


def test_the_banner_names_what_expires_and_leads_there(hand: GridHand, desk: Desk) -> None:
    expiring = desk.queries.expiring()
    banner = next(each for each in hand.page.findChildren(Banner) if each.isVisible())
    first = min(expiring, key=attrgetter("expires_on"))
    assert str(len(expiring)) in banner.accessibleName()
    assert first.customer_name in banner.accessibleName()
    banner.action_triggered.emit()
    assert hand.window.workspace.router.place == places.Quotes(expiring_only=True)
