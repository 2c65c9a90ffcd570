"""Drafts of quotes and changes in the lists: counted, opened, discarded; an untouched one leaves none."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.services.desk.desk import Desk
from app.services.drafts.drafts import QuoteDraft
from app.services.drafts.kept_drafts import DraftKind
from app.ui.actions.start_quote import start_offer, start_revision
from app.ui.application.main_window import MainWindow
from app.ui.customers.drafts_banner import DraftsBanner
from app.ui.quotes.editor.page import EditorPage
from app.ui.quotes.list.list_page import QuotesPage
from app.ui.tables.view import TableView
from app.ui.widgets.chip import Chip
from app.ui.widgets.label import Label
from app.ui.widgets.menu import Menu
from app.ui.workspace import places
from tests.support.desk import customer_named
from tests.support.toasts import toast_of, undo_of
from tests.ui.quotes.offer_pages import settle

NAME = "Groupe Valmondois"


@pytest.fixture
def writing(desk: Desk) -> Desk:
    """A desk on which a quote and a change for one customer are being written."""
    customer = customer_named(desk, NAME)
    offer = desk.quote_services.offers.new_terms(customer_named(desk, "Maison Corbière").id)
    desk.drafts.save_quote(QuoteDraft("quote-draft", customer.id, offer))
    contract = desk.queries.contracts(customer.id)[0]
    change = replace(desk.change_services.builder.new_draft(contract.id), id="change-draft")
    desk.drafts.save("change-draft", DraftKind.CHANGE, change, customer_id=customer.id, title=NAME)
    return desk


def chip(window: MainWindow, name: str) -> Chip:
    found = window.findChild(Chip, name)
    assert isinstance(found, Chip)
    return found


def drafts_shown(window: MainWindow) -> QuotesPage:
    """The list of drafts, by a click on its chip."""
    window.workspace.router.go(places.Quotes())
    page = window.page
    assert isinstance(page, QuotesPage)
    QTest.mouseClick(chip(window, "chip_draft"), Qt.MouseButton.LeftButton)
    return page


def key_on(page: QWidget, id: str, key: Qt.Key) -> None:
    """Press a key on the row of a draft."""
    assert isinstance(page, QuotesPage)
    view = page.findChild(TableView, "quote_list")
    assert isinstance(view, TableView)
    place = next(place for place, row in enumerate(page.rows) if row.id == id)
    view.setCurrentIndex(view.model().index(place, 0))
    view.setFocus()
    QTest.keyClick(view, key)


def test_drafts_are_counted_alike_in_quotes_in_the_file_and_above_the_grid(
    writing: Desk, window: MainWindow
) -> None:
    banner = window.findChild(DraftsBanner)
    assert isinstance(banner, DraftsBanner)
    assert "2 brouillons" in " ".join(label.text() for label in banner.findChildren(Label))
    assert len(drafts_shown(window).rows) == 2
    assert chip(window, "chip_draft").accessibleName() == "Brouillons 2"
    customer = customer_named(writing, NAME)
    window.workspace.router.go(places.CustomerFile(customer.id, "quotes"))
    assert chip(window, "quotes_draft").accessibleName() == "Brouillons 2"


@pytest.mark.parametrize("id", ["quote-draft", "change-draft"])
def test_enter_goes_on_with_a_draft(writing: Desk, window: MainWindow, id: str) -> None:
    key_on(drafts_shown(window), id, Qt.Key.Key_Return)
    place = window.workspace.router.place
    assert isinstance(place, places.EditOffer | places.ChangeLicences)
    assert place.draft_id == id


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("id", ["quote-draft", "change-draft"])
def test_a_draft_is_discarded_from_its_row_and_had_back_as_it_was(
    writing: Desk, window: MainWindow, qtbot: QtBot, id: str
) -> None:
    page, before = drafts_shown(window), writing.queries.offer_drafts()
    key_on(page, id, Qt.Key.Key_Menu)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    QTest.keyClick(menu, Qt.Key.Key_Up)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: id not in {row.id for row in page.rows})
    toast = toast_of(window, qtbot)
    settle(qtbot, window)
    undo_of(toast).click()
    qtbot.waitUntil(lambda: writing.queries.offer_drafts() == before)
    qtbot.waitUntil(lambda: len(page.rows) == 2)
    assert isinstance(window.page, QuotesPage)


def begin(window: MainWindow, qtbot: QtBot, *, is_revision: bool) -> EditorPage:
    """Begin an offer, or a revision of an open quote, from the customer's file."""
    desk = window.workspace.services
    (row, *_) = desk.queries.quotes_of(customer_named(desk, "Maison Corbière").id)
    window.workspace.router.go(places.CustomerFile(row.customer_id, "quotes"))
    if is_revision:
        start_revision(window.workspace, row.id)
    else:
        start_offer(window.workspace, row.customer_id)
    qtbot.waitUntil(lambda: isinstance(window.page, EditorPage))
    assert isinstance(window.page, EditorPage)
    return window.page


@pytest.mark.parametrize("is_revision", [False, True])
@pytest.mark.parametrize("touched", [False, True])
@pytest.mark.parametrize("way", ["back", "navigation"])
def test_only_what_was_touched_stays_a_draft(
    window: MainWindow, qtbot: QtBot, desk: Desk, is_revision: bool, touched: bool, way: str
) -> None:
    page = begin(window, qtbot, is_revision=is_revision)
    begun = window.workspace.router.place
    if touched:
        assert page.editor is not None
        page.editor.focus_first()
        box = QApplication.focusWidget()
        assert box is not None
        QTest.keyClicks(box, "37")
    if way == "back":
        QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    else:
        window.workspace.router.go(places.Quotes())
    settle(qtbot, window)
    assert len(desk.queries.offer_drafts()) == int(touched)
    assert (begun in window.workspace.router.trail) == (touched and way == "navigation")


@pytest.mark.parametrize("touched", [False, True])
def test_only_what_was_touched_stays_a_draft_when_the_application_closes_on_it(
    window: MainWindow, qtbot: QtBot, desk: Desk, touched: bool
) -> None:
    page = begin(window, qtbot, is_revision=False)
    if touched:
        assert page.editor is not None
        page.editor.focus_first()
        box = QApplication.focusWidget()
        assert box is not None
        QTest.keyClicks(box, "37")
    window.close()
    assert len(desk.queries.offer_drafts()) == int(touched)


def test_an_untouched_offer_is_kept_while_its_variants_are_compared(
    window: MainWindow, qtbot: QtBot, desk: Desk
) -> None:
    begin(window, qtbot, is_revision=False)
    place = window.workspace.router.place
    assert isinstance(place, places.EditOffer)
    window.workspace.router.go(places.CompareOffer(place.draft_id))
    settle(qtbot, window)
    assert [each.id for each in desk.queries.offer_drafts()] == [place.draft_id]
    window.workspace.router.back()
    assert isinstance(window.page, EditorPage)


def test_escape_leaves_the_field_and_then_the_offer(window: MainWindow, qtbot: QtBot, desk: Desk) -> None:
    page = begin(window, qtbot, is_revision=False)
    file = window.workspace.router.trail[-2]
    assert page.editor is not None
    page.editor.focus_first()
    box = QApplication.focusWidget()
    assert box is not None
    QTest.keyClicks(box, "37")
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert window.page is page
    outside = QApplication.focusWidget()
    assert outside is not None
    assert outside is not box
    QTest.keyClick(outside, Qt.Key.Key_Escape)
    assert window.workspace.router.place == file
    settle(qtbot, window)
    ((draft, _),) = desk.drafts.quotes()
    assert [line.quantity for line in draft.terms.lines if line.quantity] == [37]


def test_no_way_leads_forward_to_an_offer_that_left_no_draft(window: MainWindow, qtbot: QtBot) -> None:
    begin(window, qtbot, is_revision=False)
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    file = window.workspace.router.place
    QTest.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    settle(qtbot, window)
    assert window.workspace.router.place == file
