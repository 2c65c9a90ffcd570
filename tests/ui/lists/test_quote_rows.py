"""What is done with a row of the list of quotes without opening it, and the way to a new quote."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.desk.desk import Desk
from app.services.drafts.drafts import QuoteDraft
from app.services.queries.rows import QuoteRow
from app.ui.actions.choose_customer import ChooseCustomerDialog
from app.ui.actions.validate_dialog import ValidateDialog
from app.ui.application.main_window import MainWindow
from app.ui.labels.offered_cells import OfferedRow
from app.ui.quotes.editor.page import EditorPage
from app.ui.quotes.list.list_page import QuotesPage
from app.ui.tables.row_actions import RowActions
from app.ui.tables.view import TableView
from app.ui.widgets.buttons import Button
from app.ui.widgets.chip import Chip
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.menu import Menu
from app.ui.widgets.search_box import SearchBox
from app.ui.workspace import places
from tests.support.desk import customer_named
from tests.ui.quotes.offer_pages import settle

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
VALIDATE, PAPER, FILE, MENU = range(4)


def shown(window: MainWindow, chip: str = "chip_open") -> QuotesPage:
    window.workspace.router.go(places.Quotes())
    page = window.page
    assert isinstance(page, QuotesPage)
    found = page.findChild(Chip, chip)
    assert isinstance(found, Chip)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)
    return page


def buttons_of(page: QuotesPage, at: int) -> list[IconButton]:
    """The buttons of a row, once the mouse lies on it."""
    view = page.findChild(TableView, "quote_list")
    assert isinstance(view, TableView)
    view.scrollTo(view.model().index(at, 0))
    QTest.mouseMove(view.viewport(), view.row_rect(at).center())
    QTest.mouseMove(view.viewport(), view.row_rect(at).center() + QPoint(1, 0))
    actions = view.row_actions()
    assert isinstance(actions, RowActions)
    assert actions.row() == at
    return actions.findChildren(IconButton)


def first(page: QuotesPage, status: str) -> tuple[int, OfferedRow]:
    return next((at, row) for at, row in enumerate(page.rows) if row.status.value == status)


@pytest.mark.parametrize(
    ("chip", "status", "refused"),
    [
        ("chip_open", "open", set()),
        ("chip_validated", "validated", {VALIDATE}),
        ("chip_refused", "refused", {VALIDATE}),
        ("chip_expired", "expired", {VALIDATE}),
        ("chip_changes", "open", {VALIDATE}),
        ("chip_draft", "draft", {VALIDATE, PAPER}),
    ],
)
def test_a_row_offers_what_may_be_done_with_it(
    window: MainWindow, desk: Desk, chip: str, status: str, refused: set[int]
) -> None:
    customer = customer_named(desk, "Maison Corbière")
    desk.drafts.save_quote(QuoteDraft("draft", customer.id, desk.offers.new_terms(customer.id)))
    page = shown(window, chip)
    buttons = buttons_of(page, first(page, status)[0])
    assert {at for at, button in enumerate(buttons) if not button.isEnabled()} == refused


@pytest.mark.parametrize("button", [PAPER, FILE])
def test_a_button_leads_to_the_paper_or_to_the_file(window: MainWindow, button: int) -> None:
    page = shown(window)
    at, row = next((at, row) for at, row in enumerate(page.rows) if isinstance(row, QuoteRow))
    QTest.mouseClick(buttons_of(page, at)[button], Qt.MouseButton.LeftButton)
    paper, file = places.ReadQuote(row.id), places.CustomerFile(row.customer_id, "quotes")
    assert window.workspace.router.place == (paper if button == PAPER else file)


def test_a_quote_is_validated_from_its_row(window: MainWindow) -> None:
    page = shown(window)
    at = next(at for at, row in enumerate(page.rows) if isinstance(row, QuoteRow) and row.approval is None)
    QTest.mouseClick(buttons_of(page, at)[VALIDATE], Qt.MouseButton.LeftButton)
    assert window.findChild(ValidateDialog) is not None


def test_the_menu_of_a_row_leads_to_the_file(window: MainWindow) -> None:
    page = shown(window)
    QTest.mouseClick(buttons_of(page, 0)[MENU], Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    assert [each.text() for each in menu.actions()[:2]] == ["Aperçu", "Ouvrir la fiche client"]
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(menu.actions()[1]).center())
    assert window.workspace.router.place == places.CustomerFile(page.rows[0].customer_id, "quotes")


def test_a_new_quote_is_begun_from_the_list(window: MainWindow, qtbot: QtBot) -> None:
    page = shown(window)
    new = page.findChild(Button, "new_quote")
    assert isinstance(new, Button)
    QTest.mouseClick(new, Qt.MouseButton.LeftButton)
    dialog = window.findChild(ChooseCustomerDialog)
    assert isinstance(dialog, ChooseCustomerDialog)
    QTest.keyClicks(dialog.finder.search, "corbi")
    view = dialog.finder.view
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle and view.model().rowCount() == 1)
    QTest.keyClick(dialog.finder.search, Qt.Key.Key_Down)
    qtbot.waitUntil(dialog.primary.isEnabled)
    QTest.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(window.page, EditorPage))
    settle(qtbot, window)


def test_where_nothing_fits_everything_is_one_click_away(window: MainWindow, qtbot: QtBot) -> None:
    page = shown(window)
    search = page.findChild(SearchBox)
    assert isinstance(search, SearchBox)
    QTest.keyClicks(search, "zzzz")
    qtbot.waitUntil(lambda: not page.rows)
    everything = page.findChild(Button, "show_all_quotes")
    assert isinstance(everything, Button)
    QTest.mouseClick(everything, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(page.rows) > 1)
    assert search.text() == ""
