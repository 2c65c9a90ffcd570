"""The list of all quotes: open ones first, searched, narrowed, sorted, opened."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.document import Kind
from app.domain.quote.quote import Quote, QuoteStatus
from app.services.desk import Desk
from app.services.queries.rows import QuoteRow
from app.ui.application.main_window import MainWindow
from app.ui.quotes.list.list_page import QuotesPage
from app.ui.tables.row_model import RowModel
from app.ui.tables.view import TableView
from app.ui.widgets.chip import Chip
from app.ui.widgets.search_box import SearchBox
from app.ui.workspace import places
from tests.support.desk import demo_desk


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """One desk for tests that only look."""
    desk = demo_desk(tmp_path_factory.mktemp("desk"))
    yield desk
    desk.close()


@pytest.fixture
def page(window: MainWindow) -> QuotesPage:
    window.workspace.router.go(places.Quotes())
    assert isinstance(window.page, QuotesPage)
    return window.page


def rows(page: QuotesPage) -> list[QuoteRow]:
    """The quotes on show."""
    model = view(page).model()
    assert isinstance(model, RowModel)
    return list(model.rows)


def view(page: QuotesPage) -> TableView:
    """The table."""
    found = page.findChild(TableView, "quote_list")
    assert isinstance(found, TableView)
    return found


def chip(page: QuotesPage, name: str) -> Chip:
    """A chip by the status that it shows."""
    found = page.findChild(Chip, f"chip_{name}")
    assert isinstance(found, Chip)
    return found


def quotes(desk: Desk, status: QuoteStatus) -> list[str]:
    """The ids of the cache's quotes in a status as of today."""
    found = (each for each in desk.store.load_all(Kind.QUOTE) if isinstance(each, Quote))
    return sorted(each.id for each in found if each.status_on(desk.clock.today()) is status)


def test_open_quotes_are_shown_at_first(page: QuotesPage, desk: Desk) -> None:
    assert sorted(row.id for row in rows(page)) == quotes(desk, QuoteStatus.OPEN)


@pytest.mark.parametrize("status", ["open", "validated", "refused", "superseded", "expired"])
def test_each_chip_counts_and_shows_its_own(page: QuotesPage, desk: Desk, status: str) -> None:
    expected = quotes(desk, QuoteStatus(status))
    assert chip(page, status).accessibleName().endswith(f" {len(expected)}")
    chip(page, status).click()
    assert sorted(row.id for row in rows(page)) == expected


def test_search_finds_a_customers_quotes_without_accents(page: QuotesPage, qtbot: QtBot) -> None:
    chip(page, "all").click()
    QTest.keyClick(view(page), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    box = page.findChild(SearchBox)
    assert isinstance(box, SearchBox)
    assert box.hasFocus()
    QTest.keyClicks(box, "corbiere")
    qtbot.waitUntil(lambda: {row.customer_name for row in rows(page)} == {"Maison Corbière"})


def test_a_number_finds_its_quote(page: QuotesPage, qtbot: QtBot) -> None:
    wanted = rows(page)[-1]
    box = page.findChild(SearchBox)
    assert isinstance(box, SearchBox)
    QTest.keyClicks(box, wanted.number)
    qtbot.waitUntil(lambda: [row.id for row in rows(page)] == [wanted.id])


def test_columns_sort_by_what_they_mean(page: QuotesPage) -> None:
    chip(page, "all").click()
    header = view(page).horizontalHeader()
    header.setSortIndicator(4, Qt.SortOrder.DescendingOrder)
    euros = [row.monthly.minor for row in rows(page) if row.monthly.currency == "EUR"]
    assert euros == sorted(euros, reverse=True)
    header.setSortIndicator(6, Qt.SortOrder.AscendingOrder)
    ends = [row.expires_on for row in rows(page)]
    assert ends == sorted(ends)


def test_enter_opens_the_quote_as_the_customer_gets_it(page: QuotesPage, window: MainWindow) -> None:
    first = rows(page)[0]
    table = view(page)
    table.setCurrentIndex(table.model().index(0, 0))
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert window.workspace.router.place == places.ReadQuote(first.id)


def test_those_that_expire_come_first_where_the_rep_came_for_them(window: MainWindow) -> None:
    window.workspace.router.go(places.Quotes(expiring_only=True))
    assert isinstance(window.page, QuotesPage)
    ends = [row.expires_on for row in rows(window.page)]
    assert ends == sorted(ends)
