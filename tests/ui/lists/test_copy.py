"""A cell of a list is copied as it is read, by key and from the menu, and quietly said."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.services.desk.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.tables.view import TableView
from app.ui.widgets.copy_button import CopyButton
from app.ui.widgets.menu import Menu
from app.ui.widgets.toast import Toast
from app.ui.workspace import places
from tests.support.desk import customer_named

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def table_of(window: MainWindow, name: str) -> TableView:
    assert window.page is not None
    found = next(each for each in window.page.findChildren(TableView, name) if each.isVisible())
    assert isinstance(found, TableView)
    return found


@pytest.mark.parametrize(
    ("table", "tab", "column"),
    [("quote_list", "", 1), ("customer_quotes", "quotes", 0), ("licence_list", "licences", 0)],
)
def test_the_cell_that_was_clicked_is_copied_by_key(
    window: MainWindow, desk: Desk, table: str, tab: places.FileTab, column: int
) -> None:
    id = customer_named(desk, "Groupe Valmondois").id
    window.workspace.router.go(places.CustomerFile(id, tab) if tab else places.Quotes())
    view = table_of(window, table)
    index = view.model().index(0, column)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied
    assert str(index.data()).startswith(copied)
    toast = window.findChild(Toast)
    assert isinstance(toast, Toast)


def test_the_menu_says_what_it_copies(window: MainWindow) -> None:
    window.workspace.router.go(places.Quotes())
    view = table_of(window, "quote_list")
    place = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=place)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    copy = next(each for each in menu.actions() if each.objectName() == "copy_cell")
    number = view.copyable()
    assert number in copy.text()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(copy).center())
    assert QGuiApplication.clipboard().text() == number


def test_the_number_in_the_head_of_a_file_and_of_a_quote_is_copied_by_mouse_and_by_key(
    window: MainWindow, desk: Desk
) -> None:
    def button() -> CopyButton:
        assert window.page is not None
        return next(each for each in window.page.findChildren(CopyButton) if each.isVisible())

    customer = customer_named(desk, "Groupe Valmondois")
    window.workspace.router.go(places.CustomerFile(customer.id))
    QTest.mouseClick(button(), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == customer.identity.registration_number
    assert customer.identity.registration_number in window.workspace.messages.last_toast
    quote = next(row for row in desk.queries.quotes_of(customer.id) if row.number)
    window.workspace.router.go(places.ReadQuote(quote.id))
    button().setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button(), Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == quote.display_number
    change = next(iter(desk.queries.change_quotes_of(customer.id)))
    window.workspace.router.go(places.ReadChange(change.id))
    QTest.keyClick(button(), Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == change.display_number
