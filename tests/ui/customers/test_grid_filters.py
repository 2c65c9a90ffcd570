"""Filters and saved views of the grid: they combine, come back after a restart, and can be undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.customer.customer import Customer
from app.domain.document import Kind
from app.domain.ids import ProgrammeId
from app.services.desk.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.customers.filters import GridFilters
from app.ui.customers.view_dialog import ViewDialog
from app.ui.customers.views_chip import ViewsChip
from app.ui.widgets.chip import Chip
from app.ui.widgets.label import Label
from app.ui.widgets.menu import Menu
from app.ui.widgets.search_box import SearchBox
from tests.support.grid_driver import GridDriver
from tests.support.windows import GRID


@pytest.fixture
def driver(window: MainWindow, qtbot: QtBot) -> GridDriver:
    return GridDriver(window, qtbot)


def customers(desk: Desk) -> list[Customer]:
    found = (each for each in desk.store.load_all(Kind.CUSTOMER) if isinstance(each, Customer))
    return [each for each in found if each.parent_id is None]


def pick(driver: GridDriver, name: str) -> None:
    """Choose in the menu of filters."""
    filters = driver.page.findChild(GridFilters)
    assert isinstance(filters, GridFilters)
    menu = filters.menu()
    action = menu.findChild(QAction, name)
    assert isinstance(action, QAction), [each.objectName() for each in menu.findChildren(QAction)]
    action.trigger()
    menu.deleteLater()


def entry(menu: Menu, name: str) -> QAction:
    return next(each for each in menu.actions() if each.objectName() == name)


def views(driver: GridDriver) -> ViewsChip:
    return driver.find(ViewsChip, "views")


def name_it(driver: GridDriver, name: str, qtbot: QtBot) -> ViewDialog:
    """Answer the dialog that asks for a name."""

    def found() -> list[ViewDialog]:
        return [each for each in driver.window.findChildren(ViewDialog) if each.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    [dialog] = found()
    dialog.first_field.setText(name)
    driver.press(Qt.Key.Key_Return)
    return dialog


def save_view(driver: GridDriver, name: str, qtbot: QtBot) -> None:
    entry(views(driver).menu_of_views(), "save_view").trigger()
    name_it(driver, name, qtbot)
    qtbot.waitUntil(lambda: views(driver).text() == name)


def says(dialog: ViewDialog, text: str) -> bool:
    return any(text in label.text() for label in dialog.findChildren(Label))


def test_filters_combine_with_chips_letters_and_search(driver: GridDriver, desk: Desk) -> None:
    pick(driver, "account:enabled")
    expected = {each.identity.name for each in customers(desk) if each.account_state == "enabled"}
    assert set(driver.names) == expected
    assert driver.chip("all").accessibleName().endswith(f" {len(expected)}")
    rep = customers(desk)[0].sales_rep.name
    pick(driver, f"rep:{rep}")
    theirs = {
        each.identity.name
        for each in customers(desk)
        if each.account_state == "enabled" and each.sales_rep.name == rep
    }
    assert set(driver.names) == theirs
    driver.press_chip("installed")
    installed = {each.identity.name for each in customers(desk) if each.status == "installed"} & theirs
    assert set(driver.names) == installed
    first = sorted(installed)[0]
    driver.type_search(first)
    assert driver.names == [first]


def test_a_programme_shows_who_is_in_it_prospects_too(driver: GridDriver, desk: Desk) -> None:
    pick(driver, "programme:essentials")
    own = {each.identity.name for each in customers(desk) if each.programme_id == ProgrammeId("essentials")}
    assert own
    assert own <= set(driver.names)


def test_each_choice_is_a_chip_that_takes_it_back(driver: GridDriver, desk: Desk) -> None:
    everybody = driver.names
    pick(driver, "account:suspended")
    chip = driver.find(Chip, "filter_account")
    assert (chip.isVisible(), chip.text(), chip.isChecked()) == (True, "Suspendu", True)
    assert len(driver.names) < len(everybody)
    chip.click()
    assert not chip.isVisible()
    assert driver.names == everybody


def test_nobody_left_by_a_filter_leads_back_to_everybody(driver: GridDriver, qtbot: QtBot) -> None:
    everybody = driver.names
    pick(driver, "account:suspended")
    driver.press_chip("prospect")
    assert driver.names == []
    back = next(
        each
        for each in driver.page.findChildren(QPushButton)
        if "tou" in each.text().lower() and each.isVisible() and not isinstance(each, Chip)
    )
    back.click()
    qtbot.waitUntil(lambda: driver.names == everybody)
    assert not driver.find(Chip, "filter_account").isVisible()
    assert driver.chip("all").isChecked()


def test_a_saved_view_survives_a_restart_with_everything_in_it(
    driver: GridDriver, desk: Desk, qtbot: QtBot
) -> None:
    pick(driver, "account:enabled")
    driver.press_chip("installed")
    driver.sort_by("city", Qt.SortOrder.DescendingOrder)
    driver.view._show_column(driver.column("country"), True)
    seen = driver.names
    save_view(driver, "Actifs par ville", qtbot)
    driver.press_chip("all")
    driver.view._show_column(driver.column("country"), False)
    driver.settle()
    driver.window.close()

    again = MainWindow(desk, GRID)
    qtbot.addWidget(again)
    with qtbot.waitExposed(again):
        again.show()
    later = GridDriver(again, qtbot)
    assert later.names != seen
    entry(views(later).menu_of_views(), "view:Actifs par ville").trigger()
    assert later.names == seen
    assert later.find(Chip, "filter_account").isVisible()
    assert later.chip("installed").isChecked()
    header = later.view.horizontalHeader()
    assert header.sortIndicatorSection() == later.column("city")
    assert header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
    assert "country" in later.view._layout.shown
    later.settle()
    again.close()


def test_the_grid_opens_with_the_default_view(driver: GridDriver, desk: Desk, qtbot: QtBot) -> None:
    driver.type_search("maison")
    seen = driver.names
    save_view(driver, "Maisons", qtbot)
    default = entry(views(driver).menu_of_views(), "default_view")
    default.setChecked(True)
    driver.settle()
    again = MainWindow(desk, GRID)
    qtbot.addWidget(again)
    later = GridDriver(again, qtbot)
    assert later.names == seen
    assert later.find(SearchBox).text() == "maison"
    assert views(later).text() == "Maisons"
    again.close()


def test_a_view_is_renamed_changed_and_deleted_with_a_way_back(
    driver: GridDriver, desk: Desk, qtbot: QtBot
) -> None:
    driver.press_chip("prospect")
    save_view(driver, "Une", qtbot)
    entry(views(driver).menu_of_views(), "rename_view").trigger()
    name_it(driver, "Prospects", qtbot)
    qtbot.waitUntil(lambda: views(driver).text() == "Prospects")
    driver.press_chip("lost")
    entry(views(driver).menu_of_views(), "update_view").trigger()
    qtbot.waitUntil(lambda: desk.saved_views.all()[0].status == "lost")
    entry(views(driver).menu_of_views(), "delete_view").trigger()
    qtbot.waitUntil(lambda: desk.saved_views.all() == ())
    qtbot.waitUntil(lambda: views(driver).text() == "Vues")
    undo = driver.window.findChild(QWidget, "toast_action")
    assert isinstance(undo, QPushButton)
    qtbot.waitUntil(undo.isVisible)
    undo.click()
    qtbot.waitUntil(lambda: [view.name for view in desk.saved_views.all()] == ["Prospects"])


def test_a_name_that_is_taken_or_empty_is_said_at_the_field(
    driver: GridDriver, desk: Desk, qtbot: QtBot
) -> None:
    save_view(driver, "Une", qtbot)
    entry(views(driver).menu_of_views(), "save_view").trigger()
    dialog = name_it(driver, "une", qtbot)
    qtbot.waitUntil(lambda: says(dialog, "porte ce nom"))
    dialog.first_field.setText("")
    dialog.primary.click()
    qtbot.waitUntil(lambda: says(dialog, "Donnez"))
    dialog.reject()
    assert len(desk.saved_views.all()) == 1
