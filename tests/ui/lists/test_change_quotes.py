"""Change quotes where quotes are listed: let go and taken back in the list, gone on with in the file."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.change.change_order import ChangeOrderStatus
from app.domain.partner.partner import Role
from app.domain.quote.quote import QuoteStatus
from app.services.desk.desk import Desk
from app.services.queries.change_quote_row import ChangeQuoteRow
from app.services.queries.quote_list import QuoteFilter
from app.ui.application.main_window import MainWindow
from app.ui.quotes.list.list_page import QuotesPage
from app.ui.tables.view import TableView
from app.ui.widgets.buttons import Button
from app.ui.widgets.chip import Chip
from app.ui.widgets.menu import Menu
from app.ui.workspace import places
from tests.support.caches import fed, gone, page
from tests.support.desk import customer_named
from tests.support.toasts import toast_of, undo_of

NAME = "Groupe Valmondois"


def settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)


def open_change(desk: Desk) -> ChangeQuoteRow:
    """The change quote of the customer that is open."""
    rows = desk.queries.change_quotes_of(customer_named(desk, NAME).id)
    return next(row for row in rows if row.status is ChangeOrderStatus.OPEN)


def table(window: MainWindow, name: str) -> TableView:
    assert window.page is not None
    found = window.page.findChild(TableView, name)
    assert found is not None
    return found


def chip(window: MainWindow, name: str) -> Chip:
    assert window.page is not None
    found = window.page.findChild(Chip, name)
    assert found is not None
    return found


def numbers(window: MainWindow, name: str) -> list[str]:
    """The first lines of the first column."""
    model = table(window, name).model()
    return [model.index(row, 0).data().split(",")[0] for row in range(model.rowCount())]


def choose(window: MainWindow, number: str, text: str) -> None:
    """Choose in the menu of a row of the list, by keyboard."""
    view = table(window, "quote_list")
    view.setCurrentIndex(view.model().index(numbers(window, "quote_list").index(number), 0))
    QTest.keyClick(view, Qt.Key.Key_Menu)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    menu.setActiveAction(next(action for action in menu.actions() if action.text() == text))
    QTest.keyClick(menu, Qt.Key.Key_Return)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_one_that_is_cancelled_leaves_the_open_ones_and_undo_brings_it_back(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    row = open_change(desk)
    window.workspace.router.go(places.Quotes())
    choose(window, row.display_number, "Annuler le devis de modification")
    settle(window, qtbot)
    assert row.display_number not in numbers(window, "quote_list")
    assert desk.change_services.change_orders.get(row.id).status is ChangeOrderStatus.CANCELLED

    toast = toast_of(window, qtbot)
    assert row.display_number in toast.text()
    QTest.mouseClick(undo_of(toast), Qt.MouseButton.LeftButton)
    settle(window, qtbot)
    assert row.display_number in numbers(window, "quote_list")
    assert desk.change_services.change_orders.get(row.id).status is ChangeOrderStatus.OPEN


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_open_in_its_menu_leads_to_its_editor(window: MainWindow, desk: Desk) -> None:
    row = open_change(desk)
    window.workspace.router.go(places.Quotes())
    choose(window, row.display_number, "Ouvrir")
    there = places.ChangeLicences(row.customer_id, row.contract_id, row.id)
    assert window.workspace.router.place == there


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_where_a_price_list_is_missing_the_lists_and_menus_open_all_the_same(
    window: MainWindow, desk: Desk
) -> None:
    """A first exchange brings quotes before prices, and a list that cannot be right is set aside."""
    row = open_change(desk)
    lists = [gone(each, 1_000_000 + place) for place, each in enumerate(desk.catalogue.price_lists())]
    desk.store.apply_page(page(lists))
    in_the_file(window, desk)
    assert row.display_number in numbers(window, "customer_quotes")
    open_menus(window)
    (quote, *_) = desk.queries.quotes(QuoteFilter(status=QuoteStatus.OPEN)).page(0, 1)
    window.workspace.router.go(places.CustomerFile(quote.customer_id, "quotes"))
    assert quote.display_number in numbers(window, "customer_quotes")
    open_menus(window)


def open_menus(window: MainWindow) -> None:
    """Open the menu of every row of the file, by mouse."""
    view = table(window, "customer_quotes")
    for place in range(view.model().rowCount()):
        at = view.visualRect(view.model().index(place, 7)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, Menu)
        menu.close()


def click_next(window: MainWindow, number: str) -> str:
    """Click on the next step of a row of the file; what it said."""
    view = table(window, "customer_quotes")
    index = view.model().index(numbers(window, "customer_quotes").index(number), 6)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
    return str(index.data())


def in_the_file(window: MainWindow, desk: Desk) -> Sequence[ChangeQuoteRow]:
    """Show the customer's quotes, all of them; the change quotes that the cache has."""
    id = customer_named(desk, NAME).id
    window.workspace.router.go(places.CustomerFile(id, "quotes"))
    chip(window, "quotes_all").click()
    return desk.queries.change_quotes_of(id)


def test_the_file_lists_them_with_the_quotes_and_behind_their_own_chip(
    window: MainWindow, desk: Desk
) -> None:
    rows = in_the_file(window, desk)
    shown, wanted = numbers(window, "customer_quotes"), [row.display_number for row in rows]
    assert len(rows) > 1
    assert set(wanted) < set(shown)
    chip(window, "quotes_changes").click()
    assert numbers(window, "customer_quotes") == wanted


def test_the_next_step_of_an_open_one_in_the_file_is_to_go_on_with_it(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    in_the_file(window, desk)
    row = open_change(desk)
    assert click_next(window, row.display_number) == "Reprendre"
    there = places.ChangeLicences(row.customer_id, row.contract_id, row.id)
    qtbot.waitUntil(lambda: window.workspace.router.place == there)


def test_below_the_licences_are_the_open_ones_alone(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    row = open_change(desk)
    window.workspace.router.go(places.CustomerFile(row.customer_id, "licences"))
    assert window.page is not None
    cancel = [each for each in window.page.findChildren(Button, "cancel_change_quote") if each.isVisible()]
    assert len(cancel) == 1
    QTest.mouseClick(cancel[0], Qt.MouseButton.LeftButton)
    settle(window, qtbot)
    assert not [each for each in window.page.findChildren(Button, "open_change_quote") if each.isVisible()]


@pytest.mark.parametrize(
    ("number", "became"),
    [("O-2026-0009", "commande O-2026-0009"), ("", "commande au prochain échange")],
    ids=["placed by the portal", "not yet"],
)
def test_one_that_was_ordered_says_what_became_of_it(
    window: MainWindow, desk: Desk, qtbot: QtBot, number: str, became: str
) -> None:
    row = open_change(desk)
    window.workspace.router.go(places.Quotes())
    chip(window, "chip_changes").click()
    change = desk.change_services.change_orders.get(row.id)
    ordered = replace(change, status=ChangeOrderStatus.SUBMITTED, order_number=number)
    desk.store.apply_page(page([fed(ordered, 1_000_000, 99)]))
    place = numbers(window, "quote_list").index(row.display_number)
    shown = table(window, "quote_list").model()
    qtbot.waitUntil(lambda: shown.index(place, 6).data() == became)
    assert "Commandé" in shown.index(place, 3).data()


def test_who_only_reads_is_led_to_the_paper_and_offered_nothing_else(window: MainWindow, desk: Desk) -> None:
    desk.account = replace(desk.account, role=Role.VIEWER)
    row = open_change(desk)
    window.workspace.router.go(places.Quotes())
    view = table(window, "quote_list")
    view.setCurrentIndex(view.model().index(numbers(window, "quote_list").index(row.display_number), 0))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert window.workspace.router.place == places.ReadChange(row.id)
    assert window.page is not None
    for name in ("open_change_quote", "cancel_change_quote"):
        assert not any(each.isVisible() for each in window.page.findChildren(Button, name))


def test_the_chips_fit_in_one_line_of_the_narrowest_window(window: MainWindow, qtbot: QtBot) -> None:
    window.workspace.router.go(places.Quotes())
    window.resize(1024, 640)
    page = window.page
    assert isinstance(page, QuotesPage)
    chips = [each for each in page.findChildren(Chip) if each.isVisible()]
    qtbot.waitUntil(lambda: all(each.width() == each.sizeHint().width() for each in chips))
    qtbot.waitUntil(lambda: len({each.y() for each in chips}) == 1)
