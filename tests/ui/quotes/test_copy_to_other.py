"""A quote is duplicated for another customer, who is searched for and told apart from whom it cannot be."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.customer.customer import Customer, LifecycleStatus
from app.domain.document import Kind
from app.domain.ids import CustomerId, ReasonId
from app.domain.quote.quote import Quote
from app.domain.texts import fold
from app.services.desk.desk import Desk
from app.ui.actions.copy_dialog import CopyDialog
from app.ui.actions.quote_actions import QuoteActions
from app.ui.application.main_window import MainWindow
from app.ui.quotes.editor.page import EditorPage
from app.ui.widgets.banner import Banner
from app.ui.workspace import places
from tests.support.desk import customer_named

OTHER = "Maison Corbière"


@pytest.fixture
def quote(desk: Desk) -> Quote:
    """A quote of somebody else's."""
    found = (each for each in desk.store.load_all(Kind.QUOTE) if isinstance(each, Quote))
    return next(each for each in found if each.customer_id != customer_named(desk, OTHER).id)


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot, quote: Quote) -> CopyDialog:
    """The question, as the menu of the quote asks it."""
    place = places.ReadQuote(quote.id)
    window.workspace.router.go(place)
    settle(window, qtbot)
    actions = QuoteActions(window.workspace, window)
    row = window.workspace.services.queries.quote_rows([quote.id])[quote.id]
    menu = actions.menu_of(row, window)
    next(each for each in menu.actions() if each.objectName() == "copy_to_other").trigger()
    settle(window, qtbot)
    found = window.findChild(CopyDialog)
    assert isinstance(found, CopyDialog)
    return found


def settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)


def choose(dialog: CopyDialog, window: MainWindow, qtbot: QtBot, customer: Customer) -> None:
    """Type the name, go down and choose the row, by keyboard alone."""
    # The keys that there are on every keyboard; accents are ignored.
    QTest.keyClicks(dialog.search, fold(customer.identity.name))
    model = dialog.view.model()
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle and model.rowCount() >= 1)
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    place = next(
        row for row in range(model.rowCount()) if customer.identity.name in str(model.index(row, 0).data())
    )
    dialog.view.setFocus()
    dialog.view.selectRow(place)
    settle(window, qtbot)


def told(dialog: CopyDialog) -> str:
    banner = dialog.findChild(Banner, "copy_told")
    assert isinstance(banner, Banner)
    return banner.accessibleName() if banner.isVisible() else ""


def test_the_copy_is_a_draft_of_the_other_customer_at_todays_prices(
    window: MainWindow, desk: Desk, qtbot: QtBot, quote: Quote, dialog: CopyDialog
) -> None:
    other = customer_named(desk, OTHER)
    assert not dialog.primary.isEnabled()
    choose(dialog, window, qtbot, other)
    kind = desk.catalogue.customer_type(other.customer_type_id)
    discount = desk.words.formats.percent(kind.discount_percent if kind else quote.terms.discount_percent * 0)
    assert discount in told(dialog)
    QTest.keyClick(dialog.view, Qt.Key.Key_Return)
    settle(window, qtbot)
    assert isinstance(window.page, EditorPage)
    ((draft, _),) = desk.drafts.quotes(other.id)
    assert [line.quantity for line in draft.terms.lines] == [line.quantity for line in quote.terms.lines]
    assert draft.quote_id is None


def test_who_is_lost_is_told_and_nothing_is_made(
    window: MainWindow, desk: Desk, qtbot: QtBot, dialog: CopyDialog
) -> None:
    other = customer_named(desk, OTHER)
    desk.customer_transitions.lose([other.id], ReasonId("other"), "Fermé")
    assert desk.customers.get(other.id).status is LifecycleStatus.LOST
    choose(dialog, window, qtbot, other)
    assert "perdu" in told(dialog)
    assert not dialog.primary.isEnabled()
    QTest.keyClick(dialog.view, Qt.Key.Key_Return)
    settle(window, qtbot)
    assert desk.drafts.quotes(other.id) == ()


def test_what_is_typed_narrows_and_nobody_is_chosen_by_it(
    window: MainWindow, desk: Desk, qtbot: QtBot, quote: Quote, dialog: CopyDialog
) -> None:
    assert dialog.view.model().rowCount() > 1
    own = desk.customers.get(CustomerId(quote.customer_id)).identity.name
    QTest.keyClicks(dialog.search, fold(own))
    settle(window, qtbot)
    rows = [str(dialog.view.model().index(row, 0).data()) for row in range(dialog.view.model().rowCount())]
    assert not any(row.startswith(f"{own},") for row in rows)
    assert not dialog.primary.isEnabled()
