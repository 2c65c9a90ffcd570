"""A quick look at a row: Space, the arrows, copying out of it, and the way on, without leaving the list."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.services.desk.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.tables.view import TableView
from app.ui.widgets.copy_button import CopyButton
from app.ui.widgets.label import Label
from app.ui.widgets.menu import Menu
from app.ui.workspace import places
from tests.support.desk import customer_named

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
NAME = "Biscuiterie Le Guellec"


def table_of(window: MainWindow, name: str) -> TableView:
    assert window.page is not None
    found = next(each for each in window.page.findChildren(TableView, name) if each.isVisible())
    assert isinstance(found, TableView)
    return found


def panel_of(view: TableView) -> QWidget | None:
    panel = view.findChild(QWidget, "quick_look")
    return panel if isinstance(panel, QWidget) and panel.isVisible() else None


def said_in(view: TableView) -> list[str]:
    panel = panel_of(view)
    assert panel is not None
    return [each.text() for each in panel.findChildren(Label) if each.isVisible()]


def buttons_in(view: TableView) -> dict[str, CopyButton]:
    panel = panel_of(view)
    assert panel is not None
    shown = [each for each in panel.findChildren(CopyButton) if each.isVisible()]
    return {
        each.accessibleName().removeprefix("Copier «\u00a0").removesuffix("\u00a0»"): each for each in shown
    }


def test_space_looks_at_a_customer_the_arrows_go_on_and_what_reaches_them_is_copied(
    window: MainWindow, desk: Desk
) -> None:
    view = table_of(window, "customer_grid")
    view.enter_from_above()
    QTest.keyClick(view, Qt.Key.Key_Space)
    first = said_in(view)[0]
    assert first == str(view.currentIndex().siblingAtColumn(0).data())
    while said_in(view)[0] != NAME:
        QTest.keyClick(view, Qt.Key.Key_Down)
        assert said_in(view)[0] == str(view.currentIndex().siblingAtColumn(0).data())
    customer, said = customer_named(desk, NAME), said_in(view)
    contact = customer.contacts[0]
    assert contact.email in said
    assert all(each.number in said for each in desk.queries.contracts(customer.id))
    quote = max(desk.queries.quotes_of(customer.id), key=lambda row: row.written_at)
    assert quote.display_number in said
    button = buttons_in(view)[contact.email]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == contact.email
    assert contact.email in window.workspace.messages.last_toast
    number = buttons_in(view)[customer.identity.registration_number]
    number.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(number, Qt.Key.Key_Menu)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == customer.identity.registration_number
    # From inside, the arrows and Escape still are the list's.
    QTest.keyClick(number, Qt.Key.Key_Down)
    assert said_in(view)[0] != NAME
    assert view.hasFocus()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert panel_of(view) is None
    assert window.workspace.router.place == places.Customers()


def test_a_click_beside_the_words_reaches_no_row_and_enter_opens_what_is_looked_at(
    window: MainWindow,
) -> None:
    view = table_of(window, "customer_grid")
    view.enter_from_above()
    QTest.keyClick(view, Qt.Key.Key_Space)
    row = view.currentIndex().row()
    panel = panel_of(view)
    assert panel is not None
    QTest.mouseClick(panel, Qt.MouseButton.LeftButton, pos=QPoint(8, panel.height() // 2))
    assert view.currentIndex().row() == row
    close = panel.findChild(QPushButton, "close_quick_look")
    assert close is not None
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert panel_of(view) is None
    assert view.hasFocus()
    QTest.keyClick(view, Qt.Key.Key_Space)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert isinstance(window.workspace.router.place, places.CustomerFile | places.Customers)
    assert window.workspace.router.place != places.Customers()


def test_quotes_are_looked_at_in_the_list_and_in_the_file_by_key_and_from_their_menu(
    window: MainWindow, desk: Desk
) -> None:
    window.workspace.router.go(places.Quotes())
    view = table_of(window, "quote_list")
    view.enter_from_above()
    QTest.keyClick(view, Qt.Key.Key_Space)
    for _ in range(view.model().rowCount()):
        number = str(view.currentIndex().siblingAtColumn(0).data()).split(",")[0]
        assert said_in(view)[0] == number
        assert number in buttons_in(view)
        QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert panel_of(view) is None
    id = customer_named(desk, NAME).id
    window.workspace.router.go(places.CustomerFile(id, "quotes"))
    view = table_of(window, "customer_quotes")
    view.enter_from_above()
    QTest.keyClick(view, Qt.Key.Key_Menu)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    look = next(each for each in menu.actions() if each.objectName() == "quick_look")
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(look).center())
    quote = next(row for row in desk.queries.quotes_of(id) if row.display_number == said_in(view)[0])
    said = said_in(view)
    assert window.workspace.formats.money(quote.monthly) in said
    assert window.workspace.formats.money(quote.term_total) in said
    assert any(str(quote.seats) in each for each in said)
