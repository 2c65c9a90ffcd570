"""Filters and saved views of the grid: they combine, come back after a restart, and can be undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.customer.customer import Customer
from app.domain.document import Kind
from app.domain.ids import ProgrammeId
from app.services.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.customers.filters import GridFilters
from app.ui.customers.view_dialog import ViewDialog
from app.ui.customers.views_chip import ViewsChip
from app.ui.widgets.chip import Chip
from app.ui.widgets.label import Label
from app.ui.widgets.menu import Menu
from app.ui.widgets.search_box import SearchBox
from tests.support.grid_hand import GridHand


@pytest.fixture
def hand(window: MainWindow, qtbot: QtBot) -> GridHand:
    return GridHand(window, qtbot)


def customers(desk: Desk) -> list[Customer]:
    found = (each for each in desk.store.load_all(Kind.CUSTOMER) if isinstance(each, Customer))
    return [each for each in found if each.parent_id is None]


def pick(hand: GridHand, name: str) -> None:
    """Choose in the menu of filters."""
    filters = hand.page.findChild(GridFilters)
    assert isinstance(filters, GridFilters)
    menu = filters.menu()
    action = menu.findChild(QAction, name)
    assert isinstance(action, QAction), [each.objectName() for each in menu.findChildren(QAction)]
    action.trigger()
    menu.deleteLater()


def entry(menu: Menu, name: str) -> QAction:
    return next(each for each in menu.actions() if each.objectName() == name)


def views(hand: GridHand) -> ViewsChip:
    return hand.find(ViewsChip, "views")


def name_it(hand: GridHand, name: str, qtbot: QtBot) -> ViewDialog:
    """Answer the dialog that asks for a name."""

    def found() -> list[ViewDialog]:
        return [each for each in hand.window.findChildren(ViewDialog) if each.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    [dialog] = found()
    dialog.first_field.setText(name)
    hand.press(Qt.Key.Key_Return)
    return dialog


def save_view(hand: GridHand, name: str, qtbot: QtBot) -> None:
    entry(views(hand).menu_of_views(), "save_view").trigger()
    name_it(hand, name, qtbot)
    qtbot.waitUntil(lambda: views(hand).text() == name)


def says(dialog: ViewDialog, text: str) -> bool:
    return any(text in label.text() for label in dialog.findChildren(Label))


def test_filters_combine_with_chips_letters_and_search(hand: GridHand, desk: Desk) -> None:
    pick(hand, "account:enabled")
    expected = {each.identity.name for each in customers(desk) if each.account_state == "enabled"}
    assert set(hand.names) == expected
    assert hand.chip("all").accessibleName().endswith(f" {len(expected)}")
    rep = customers(desk)[0].sales_rep.name
    pick(hand, f"rep:{rep}")
    theirs = {
        each.identity.name
        for each in customers(desk)
        if each.account_state == "enabled" and each.sales_rep.name == rep
    }
    assert set(hand.names) == theirs
    hand.press_chip("installed")
    installed = {each.identity.name for each in customers(desk) if each.status == "installed"} & theirs
    assert set(hand.names) == installed
    first = sorted(installed)[0]
    hand.type_search(first)
    assert hand.names == [first]


def test_a_programme_shows_who_is_in_it_prospects_too(hand: GridHand, desk: Desk) -> None:
    pick(hand, "programme:essentials")
    own = {each.identity.name for each in customers(desk) if each.programme_id == ProgrammeId("essentials")}
    assert own
    assert own <= set(hand.names)


def test_each_choice_is_a_chip_that_takes_it_back(hand: GridHand, desk: Desk) -> None:
    everybody = hand.names
    pick(hand, "account:suspended")
    chip = hand.find(Chip, "filter_account")
    assert (chip.isVisible(), chip.text(), chip.isChecked()) == (True, "Suspendu", True)
    assert len(hand.names) < len(everybody)
    chip.click()
    assert not chip.isVisible()
    assert hand.names == everybody


def test_nobody_left_by_a_filter_leads_back_to_everybody(hand: GridHand, qtbot: QtBot) -> None:
    everybody = hand.names
    pick(hand, "account:suspended")
    hand.press_chip("prospect")
    assert hand.names == []
    back = next(
        each
        for each in hand.page.findChildren(QPushButton)
        if "tou" in each.text().lower() and each.isVisible() and not isinstance(each, Chip)
    )
    back.click()
    qtbot.waitUntil(lambda: hand.names == everybody)
    assert not hand.find(Chip, "filter_account").isVisible()
    assert hand.chip("all").isChecked()


def test_a_saved_view_survives_a_restart_with_everything_in_it(
    hand: GridHand, desk: Desk, qtbot: QtBot
) -> None:
    pick(hand, "account:enabled")
    hand.press_chip("installed")
    hand.sort_by("city", Qt.SortOrder.DescendingOrder)
    hand.view._show_column(hand.column("country"), True)
    seen = hand.names
    save_view(hand, "Actifs par ville", qtbot)
    hand.press_chip("all")
    hand.view._show_column(hand.column("country"), False)
    hand.settle()
    hand.window.close()

    again = MainWindow(desk)
    qtbot.addWidget(again)
    with qtbot.waitExposed(again):
        again.show()
    later = GridHand(again, qtbot)
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


def test_the_grid_opens_with_the_default_view(hand: GridHand, desk: Desk, qtbot: QtBot) -> None:
    hand.type_search("maison")
    seen = hand.names
    save_view(hand, "Maisons", qtbot)
    default = entry(views(hand).menu_of_views(), "default_view")
    default.setChecked(True)
    hand.settle()
    again = MainWindow(desk)
    qtbot.addWidget(again)
    later = GridHand(again, qtbot)
    assert later.names == seen
    assert later.find(SearchBox).text() == "maison"
    assert views(later).text() == "Maisons"
    again.close()


def test_a_view_is_renamed_changed_and_deleted_with_a_way_back(
    hand: GridHand, desk: Desk, qtbot: QtBot
) -> None:
    hand.press_chip("prospect")
    save_view(hand, "Une", qtbot)
    entry(views(hand).menu_of_views(), "rename_view").trigger()
    name_it(hand, "Prospects", qtbot)
    qtbot.waitUntil(lambda: views(hand).text() == "Prospects")
    hand.press_chip("lost")
    entry(views(hand).menu_of_views(), "update_view").trigger()
    qtbot.waitUntil(lambda: desk.grid_views.all()[0].status == "lost")
    entry(views(hand).menu_of_views(), "delete_view").trigger()
    qtbot.waitUntil(lambda: desk.grid_views.all() == ())
    qtbot.waitUntil(lambda: views(hand).text() == "Vues")
    undo = hand.window.findChild(QWidget, "toast_action")
    assert isinstance(undo, QPushButton)
    qtbot.waitUntil(undo.isVisible)
    undo.click()
    qtbot.waitUntil(lambda: [view.name for view in desk.grid_views.all()] == ["Prospects"])


def test_a_name_that_is_taken_or_empty_is_said_at_the_field(hand: GridHand, desk: Desk, qtbot: QtBot) -> None:
    save_view(hand, "Une", qtbot)
    entry(views(hand).menu_of_views(), "save_view").trigger()
    dialog = name_it(hand, "une", qtbot)
    qtbot.waitUntil(lambda: says(dialog, "porte ce nom"))
    dialog.first_field.setText("")
    dialog.primary.click()
    qtbot.waitUntil(lambda: says(dialog, "Donnez"))
    dialog.reject()
    assert len(desk.grid_views.all()) == 1
