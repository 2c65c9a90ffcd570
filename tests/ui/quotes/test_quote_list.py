"""The list of every quote on the real window: the keyboard, the order, and a narrow window."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.quote.quote import QuoteStatus
from app.services.queries.quote_list import QuoteFilter
from app.ui.application.main_window import MainWindow
from app.ui.quotes.list.list_page import QuotesPage
from app.ui.tables.row_model import RowModel
from app.ui.tables.view import TableView
from app.ui.widgets.buttons import Button
from app.ui.widgets.menu import Menu
from app.ui.widgets.search_box import SearchBox
from app.ui.workspace import places


def quote_list(window: MainWindow) -> TableView:
    window.workspace.router.go(places.Quotes())
    assert isinstance(window.page, QuotesPage)
    view = window.page.findChild(TableView, "quote_list")
    assert view is not None
    return view


def click_head(view: TableView, place: int) -> None:
    header = view.horizontalHeader()
    left = header.sectionViewportPosition(place)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(left + 20, 10))


def test_enter_in_the_search_opens_the_first_quote_found(window: MainWindow, qtbot: QtBot) -> None:
    view = quote_list(window)
    number = view.model().index(4, 0).data().split(",")[0]
    search = window.findChildren(SearchBox)[-1]
    QTest.keyClicks(search, number)
    QTest.keyClick(search, Qt.Key.Key_Return)
    place = window.workspace.router.place
    assert isinstance(place, places.ReadQuote)
    assert window.workspace.services.quotes.get(place.quote_id).display_number == number


def test_down_in_the_search_leads_to_the_rows(window: MainWindow, qtbot: QtBot) -> None:
    view = quote_list(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    search = window.findChildren(SearchBox)[-1]
    search.setFocus()
    QTest.keyClick(search, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is view
    assert view.currentIndex().row() == 0


def test_a_column_without_an_order_leaves_the_arrow_where_it_was(window: MainWindow) -> None:
    view = quote_list(window)
    click_head(view, 1)
    header = view.horizontalHeader()
    assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (1, Qt.SortOrder.AscendingOrder)
    before = [view.model().index(row, 0).data() for row in range(5)]
    click_head(view, 2)
    assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (1, Qt.SortOrder.AscendingOrder)
    assert [view.model().index(row, 0).data() for row in range(5)] == before


def test_in_the_narrowest_window_every_shown_column_is_whole(window: MainWindow) -> None:
    view = quote_list(window)
    # The screen of a test may be smaller than the narrowest window of the design.
    window.resize(1024, 640)
    shown = [place for place in range(7) if not view.isColumnHidden(place)]
    assert {0, 1, 2, 4} <= set(shown)
    assert sum(view.columnWidth(place) for place in shown) <= view.viewport().width()
    assert view.columnWidth(2) >= 120


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_of_a_row_does_what_may_be_done_with_that_quote(window: MainWindow, qtbot: QtBot) -> None:
    view = quote_list(window)
    model = view.model()
    assert isinstance(model, RowModel)
    view.setCurrentIndex(model.index(model.rows.index(max(model.rows, key=lambda row: row.written_at)), 0))
    QTest.keyClick(view, Qt.Key.Key_Menu)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    said = [action.text() for action in menu.actions() if action.text()]
    assert said[2].startswith("Copier")
    assert [*said[:2], *said[3:]] == [
        "Aperçu",
        "Ouvrir la fiche client",
        "Aperçu et PDF",
        "Envoyer par e-mail",
        "Valider le devis",
        "Montrer au client",
        "Modifier",
        "Accord en ligne",
        "Dupliquer",
        "Dupliquer pour un autre client",
        "Refuser le devis",
    ]
    menu.close()


def test_an_expired_quote_is_made_anew_from_its_preview(window: MainWindow, qtbot: QtBot) -> None:
    desk = window.workspace.services
    expired = desk.queries.quotes(QuoteFilter(status=QuoteStatus.EXPIRED)).page(0, 1)[0]
    window.workspace.router.go(places.ReadQuote(expired.id))
    assert window.page is not None
    again = window.page.findChild(Button, "requote")
    assert again is not None
    assert again.isVisible()
    again.click()
    qtbot.waitUntil(
        lambda: window.workspace.router.place == places.CustomerFile(expired.customer_id, "quotes")
    )
