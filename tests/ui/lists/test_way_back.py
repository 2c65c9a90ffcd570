"""A list is as it was left when the rep comes back to it, by whichever way; hidden rows are not selected."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.services.desk.desk import Desk
from app.services.queries.rows import QuoteRow
from app.ui.application.main_window import MainWindow
from app.ui.quotes.list.list_page import QuotesPage
from app.ui.tables.view import TableView
from app.ui.widgets.chip import Chip
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.search_box import SearchBox
from app.ui.widgets.tabs import Tabs
from app.ui.workspace import places
from tests.support.caches import gone, page
from tests.support.desk import customer_named


@dataclass(frozen=True)
class List:
    """A list, the table in it, what narrows it, and the column that it is sorted by."""

    place: places.Place
    table: str
    chip: str = ""
    text: str = ""
    column: int = -1


LISTS = (
    List(places.Customers(), "customer_grid", "chip_installed", "a", 4),
    List(places.Quotes(), "quote_list", "chip_all", "a", 4),
    List(places.Renewals(), "renewals", "", "a", 5),
)


def alt_left(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)


def escape(window: MainWindow) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Escape)


def table_of(window: MainWindow, name: str) -> TableView:
    assert window.page is not None
    found = window.page.findChild(TableView, name)
    assert isinstance(found, TableView)
    return found


def search_of(window: MainWindow) -> SearchBox:
    assert window.page is not None
    found = window.page.findChild(SearchBox)
    assert isinstance(found, SearchBox)
    return found


def state_of(window: MainWindow, shown: List) -> tuple[object, ...]:
    """Everything that a rep would have to do again."""
    table = table_of(window, shown.table)
    header = table.horizontalHeader()
    chips = tuple(chip.objectName() for chip in window.findChildren(Chip) if chip.isChecked())
    rows = [index.row() for index in table.selectionModel().selectedRows()]
    sort = header.sortIndicatorSection(), header.sortIndicatorOrder()
    scroll, current = table.verticalScrollBar().value(), table.currentIndex().row()
    return search_of(window).text(), chips, rows, sort, scroll, current, table.model().rowCount()


@pytest.mark.parametrize("go_back", [alt_left, escape])
@pytest.mark.parametrize("shown", LISTS, ids=lambda each: each.table)
def test_a_list_is_as_it_was_left(
    window: MainWindow, qtbot: QtBot, shown: List, go_back: Callable[[MainWindow], None]
) -> None:
    window.resize(1280, 640)
    window.workspace.router.go(shown.place)
    table = table_of(window, shown.table)
    qtbot.waitUntil(lambda: table.model().rowCount() > 0)
    before = table.model().rowCount()
    if shown.chip:
        chip = window.findChild(Chip, shown.chip)
        assert isinstance(chip, Chip)
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    QTest.keyClicks(search_of(window), shown.text)
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle and table.model().rowCount() != before)
    table.horizontalHeader().setSortIndicator(shown.column, Qt.SortOrder.DescendingOrder)
    table.setFocus()
    for _ in range(min(12, table.model().rowCount() - 1)):
        QTest.keyClick(table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
    left = state_of(window, shown)
    QTest.keyClick(table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.workspace.router.place != shown.place)
    go_back(window)
    assert window.workspace.router.place == shown.place
    assert state_of(window, shown) == left
    assert QApplication.focusWidget() is table_of(window, shown.table)


def test_news_that_came_meanwhile_are_there_on_the_return(window: MainWindow, desk: Desk) -> None:
    window.workspace.router.go(places.Quotes())
    table = table_of(window, "quote_list")
    count = table.model().rowCount()
    shown = window.page
    assert isinstance(shown, QuotesPage)
    row = next(each for each in shown.rows if isinstance(each, QuoteRow))
    window.workspace.router.go(places.CustomerFile(row.customer_id))
    reason = desk.catalogue.refusal_reasons()[0]
    desk.quotes.refuse(row.id, reason.id, "x")
    assert table.model().rowCount() == count
    window.workspace.router.back()
    assert table_of(window, "quote_list") is table
    assert table.model().rowCount() == count - 1


def test_the_file_opens_again_on_the_tab_and_the_row(window: MainWindow, desk: Desk) -> None:
    customer = customer_named(desk, "Maison Corbière")
    window.workspace.router.go(places.CustomerFile(customer.id, "quotes"))
    shown = window.page
    chip = window.findChild(Chip, "quotes_all")
    assert isinstance(chip, Chip)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    table = table_of(window, "customer_quotes")
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    row = table.currentIndex().row()
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert window.page is not shown
    alt_left(window)
    assert window.page is shown
    assert (chip.isChecked(), table.currentIndex().row(), table.hasFocus()) == (True, row, True)
    window.workspace.router.go(places.ReadReview(customer.id))
    window.workspace.router.go(places.CustomerFile(customer.id, "licences"))
    tabs = window.findChild(Tabs, "file_tabs")
    assert isinstance(tabs, Tabs)
    assert tabs.value() == "licences"


@pytest.mark.parametrize("shown", LISTS[:2], ids=lambda each: each.table)
def test_a_selection_is_narrowed_with_the_rows(window: MainWindow, qtbot: QtBot, shown: List) -> None:
    window.workspace.router.go(shown.place)
    view = table_of(window, shown.table)
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in range(view.model().rowCount()):
        view.selectionModel().select(view.model().index(row, 0), flags)
    before = view.model().rowCount()
    said = selected_said(window)
    assert str(before) in said
    QTest.keyClicks(search_of(window), "corbi")
    qtbot.waitUntil(lambda: view.model().rowCount() != before)
    left = view.model().rowCount()
    assert 0 < len(view.selectionModel().selectedRows()) <= left
    assert str(before) not in selected_said(window)


def selected_said(window: MainWindow) -> str:
    """What the page says of how many are selected."""
    labels = (each.text() for each in window.findChildren(QLabel) if each.isVisible())
    return " ".join(text for text in labels if "sélectionné" in text)


def test_the_file_of_a_customer_that_is_gone_meanwhile_is_not_shown_again(
    window: MainWindow, desk: Desk
) -> None:
    customer = customer_named(desk, "Maison Corbière")
    window.workspace.router.go(places.CustomerFile(customer.id))
    window.workspace.router.go(places.Quotes())
    desk.store.apply_page(page([gone(customer, 9_999)]))
    window.workspace.router.back()
    assert window.workspace.router.place == places.Customers()
    assert len(window.findChildren(Dialog)) == 1
