"""The list of all quotes and change quotes: open ones first, searched, narrowed, sorted, opened."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.change.change_order import ChangeOrder, ChangeOrderStatus
from app.domain.document import Kind
from app.domain.quote.quote import Quote, QuoteStatus
from app.services.desk.desk import Desk
from app.services.queries.change_quote_row import ChangeQuoteRow
from app.services.queries.rows import QuoteRow
from app.ui.application.main_window import MainWindow
from app.ui.quotes.list.list_page import QuotesPage
from app.ui.tables.cell import CELL_ROLE
from app.ui.tables.row_model import RowModel
from app.ui.tables.view import TableView
from app.ui.widgets.chip import Chip
from app.ui.widgets.menu import Menu
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


def rows(page: QuotesPage) -> list[QuoteRow | ChangeQuoteRow]:
    """The quotes and change quotes on show."""
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
    """The ids of the cache's quotes and change quotes in a status as of today."""
    saved = (*desk.store.load_all(Kind.QUOTE), *changes(desk))
    found = (each for each in saved if isinstance(each, Quote | ChangeOrder))
    return sorted(each.id for each in found if each.status_on(desk.clock.today()).value == status.value)


def changes(desk: Desk) -> list[ChangeOrder]:
    """The cache's change quotes."""
    return [each for each in desk.store.load_all(Kind.CHANGE_ORDER) if isinstance(each, ChangeOrder)]


def change_in(page: QuotesPage, status: ChangeOrderStatus) -> tuple[int, ChangeQuoteRow]:
    """Where the first change quote in a status is, once the chip shows them all."""
    chip(page, "changes").click()
    return next(
        (place, row)
        for place, row in enumerate(rows(page))
        if isinstance(row, ChangeQuoteRow) and row.status is status
    )


def open_by_key(page: QuotesPage, place: int) -> None:
    """Press Enter on a row."""
    table = view(page)
    table.setCurrentIndex(table.model().index(place, 0))
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)


def menu_of(page: QuotesPage, place: int) -> Menu:
    """The menu of a row, by its key."""
    table = view(page)
    table.setCurrentIndex(table.model().index(place, 0))
    QTest.keyClick(table, Qt.Key.Key_Menu)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    return menu


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


def test_enter_in_the_search_opens_the_quote_that_was_meant_and_its_number_is_marked(
    page: QuotesPage, window: MainWindow, qtbot: QtBot
) -> None:
    wanted = next(row for row in reversed(rows(page)) if isinstance(row, QuoteRow) and row.number)
    view(page).selectRow(len(rows(page)) - 1)
    box = page.findChild(SearchBox)
    assert isinstance(box, SearchBox)
    QTest.keyClicks(box, wanted.number.replace("-", "").lower())
    qtbot.waitUntil(lambda: [row.id for row in rows(page)] == [wanted.id])
    cell = view(page).model().index(0, 0).data(CELL_ROLE)
    assert cell.hits == ((0, len(wanted.number)),)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert window.workspace.router.place == places.ReadQuote(wanted.id)


def test_columns_sort_by_what_they_mean(page: QuotesPage) -> None:
    chip(page, "all").click()
    header = view(page).horizontalHeader()
    header.setSortIndicator(4, Qt.SortOrder.DescendingOrder)
    held = [row.new_total if isinstance(row, ChangeQuoteRow) else row.monthly for row in rows(page)]
    euros = [amount.minor for amount in held if amount.currency == "EUR"]
    assert euros == sorted(euros, reverse=True)
    for order in Qt.SortOrder:
        header.setSortIndicator(6, order)
        found = [row.expires_on if row.status.value in ("open", "expired") else None for row in rows(page)]
        ends = [each for each in found if each is not None]
        assert ends == sorted(ends, reverse=order is Qt.SortOrder.DescendingOrder)
        assert found == [*ends, *[None] * (len(found) - len(ends))]


def test_enter_opens_the_quote_as_the_customer_gets_it(page: QuotesPage, window: MainWindow) -> None:
    place, row = next((place, row) for place, row in enumerate(rows(page)) if isinstance(row, QuoteRow))
    open_by_key(page, place)
    assert window.workspace.router.place == places.ReadQuote(row.id)


def test_the_chip_of_change_quotes_counts_and_shows_those_of_every_status(
    page: QuotesPage, desk: Desk
) -> None:
    expected = sorted(each.id for each in changes(desk))
    assert chip(page, "changes").accessibleName() == f"Modifications {len(expected)}"
    chip(page, "changes").click()
    assert sorted(row.id for row in rows(page)) == expected
    chip(page, "all").click()
    assert set(expected) < {row.id for row in rows(page)}


def test_a_change_quote_says_in_words_that_it_is_one(page: QuotesPage) -> None:
    place, row = change_in(page, ChangeOrderStatus.OPEN)
    said = view(page).model().index(place, 2).data()
    assert said.startswith("Modification")
    assert row.contract_number in said


def test_enter_opens_a_change_quote_that_is_open_in_its_editor(page: QuotesPage, window: MainWindow) -> None:
    place, row = change_in(page, ChangeOrderStatus.OPEN)
    open_by_key(page, place)
    there = places.ChangeLicences(row.customer_id, row.contract_id, row.id)
    assert window.workspace.router.place == there


@pytest.mark.parametrize("status", [ChangeOrderStatus.EXPIRED, ChangeOrderStatus.CANCELLED])
def test_enter_on_a_change_quote_that_is_over_leads_to_its_paper(
    page: QuotesPage, window: MainWindow, status: ChangeOrderStatus
) -> None:
    place, row = change_in(page, status)
    open_by_key(page, place)
    assert window.workspace.router.place == places.ReadChange(row.id)


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize(
    ("status", "said"),
    [
        (
            ChangeOrderStatus.OPEN,
            [
                "Aperçu et PDF",
                "Envoyer par e-mail",
                "Ouvrir",
                "Accord en ligne",
                "Ce qui a changé",
                "Voir les licences",
                "Annuler le devis de modification",
            ],
        ),
        (
            ChangeOrderStatus.EXPIRED,
            [
                "Aperçu et PDF",
                "Envoyer par e-mail",
                "Ce qui a changé",
                "Voir les licences",
                "Annuler le devis de modification",
            ],
        ),
        (
            ChangeOrderStatus.CANCELLED,
            ["Aperçu et PDF", "Envoyer par e-mail", "Ce qui a changé", "Voir les licences"],
        ),
    ],
)
def test_the_menu_of_a_change_quote_offers_what_may_be_done_with_it_today(
    page: QuotesPage, status: ChangeOrderStatus, said: list[str]
) -> None:
    menu = menu_of(page, change_in(page, status)[0])
    texts = [action.text() for action in menu.actions() if action.text()]
    assert [*texts[:2], *texts[3:]] == ["Aperçu", "Ouvrir la fiche client", *said]
    assert texts[2].startswith("Copier")
    menu.close()


def test_a_change_quote_is_found_by_its_number(page: QuotesPage, qtbot: QtBot) -> None:
    _, wanted = change_in(page, ChangeOrderStatus.CANCELLED)
    chip(page, "all").click()
    box = page.findChild(SearchBox)
    assert isinstance(box, SearchBox)
    QTest.keyClicks(box, wanted.number)
    qtbot.waitUntil(lambda: [row.id for row in rows(page)] == [wanted.id])


def test_those_that_expire_come_first_where_the_rep_came_for_them(window: MainWindow) -> None:
    window.workspace.router.go(places.Quotes(expiring_only=True))
    assert isinstance(window.page, QuotesPage)
    ends = [row.expires_on for row in rows(window.page)]
    assert ends == sorted(ends)
