"""The palette with real keys and a real pointer: opened from anywhere, gone through, taken, closed."""

from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.quote.quote import QuoteStatus
from app.services.desk.desk import Desk
from app.services.drafts.drafts import QuoteDraft
from app.services.queries.quote_list import QuoteFilter
from app.ui.actions.choose_customer import ChooseCustomerDialog
from app.ui.actions.quote_actions import QuoteActions
from app.ui.actions.reason_dialog import ReasonDialog
from app.ui.application.main_window import MainWindow
from app.ui.shell.search_entry import SearchEntry
from app.ui.widgets.search_box import SearchBox
from app.ui.workspace import places
from tests.support.assistive import inside, name_of, told
from tests.support.desk import customer_named, demo_desk
from tests.support.palette_driver import PaletteDriver
from tests.support.windows import Show

CORBIERE = "Maison Corbière"


def place(window: MainWindow) -> places.Place:
    return window.workspace.router.place


def test_it_opens_over_a_box_that_is_typed_into_and_gives_the_keyboard_back(
    palette: PaletteDriver, window: MainWindow
) -> None:
    box = window.findChild(SearchBox)
    assert isinstance(box, SearchBox)
    box.setFocus()
    QTest.keyClicks(box, "gar")
    box.setCursorPosition(0)
    palette.open()
    assert palette.palette.input.hasFocus()
    palette.press(Qt.Key.Key_Escape)
    assert not palette.is_open
    assert box.hasFocus()
    assert box.text() == "gar"


def test_enter_opens_what_was_typed_however_fast(
    palette: PaletteDriver, window: MainWindow, desk: Desk
) -> None:
    palette.open().type("garage")
    palette.settle()
    assert palette.current == "Garage Tissot"
    palette.palette.input.selectAll()
    palette.type("maison cor").press(Qt.Key.Key_Return)
    assert place(window) == places.CustomerFile(customer_named(desk, CORBIERE).id)
    assert not palette.is_open


def test_customers_quotes_and_actions_are_listed_and_marked(palette: PaletteDriver) -> None:
    palette.open().type("maison cor").settle()
    assert palette.titles == ["Clients", "Devis", "Actions"]
    assert palette.texts[0] == CORBIERE
    assert palette.marked(CORBIERE) == ["Maison", "Cor"]
    assert palette.marked(f"Nouveau devis pour {CORBIERE}") == ["Maison", "Cor"]
    assert "Montrer au client" in palette.texts
    assert f"Revue de compte de {CORBIERE}" in palette.texts


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("mc", CORBIERE), ("maison corbeire", CORBIERE), ("nd", "Nouveau devis"), ("affichge", "Affichage")],
)
def test_first_letters_and_a_wrong_letter_are_understood(
    palette: PaletteDriver, typed: str, meant: str
) -> None:
    palette.open().type(typed).settle()
    assert palette.current == meant
    assert palette.marked(meant)


def test_a_number_leads_to_its_quote(palette: PaletteDriver, window: MainWindow, desk: Desk) -> None:
    row = next(row for row in desk.queries.quotes(QuoteFilter()).page(0, 20) if row.number)
    palette.open().type(row.number.replace("-", "").lower()).settle()
    assert palette.titles[0] == "Devis" or palette.current == row.customer_name
    palette.click(row.display_number)
    assert place(window) == places.ReadQuote(row.id)


def test_what_a_row_allows_is_done_by_the_number(
    palette: PaletteDriver, window: MainWindow, desk: Desk
) -> None:
    rows = desk.queries.quotes(QuoteFilter()).page(0, 50)
    row = next(row for row in rows if row.number and row.status is QuoteStatus.OPEN)
    menu = QuoteActions(window.workspace, window).menu_of(row, window)
    allowed = [each.text() for each in menu.actions() if not each.isSeparator() and each.menu() is None]
    palette.open().type(row.number).settle()
    listed = palette.texts[palette.texts.index(row.display_number) + 1 :]
    assert [each for each in listed if each in allowed] == allowed
    assert {"Aperçu et PDF", "Refuser le devis"} <= set(allowed)
    palette.press(Qt.Key.Key_Escape)
    palette.open().type(f"refus {row.number.rpartition('-')[2]}").settle()
    assert (palette.current, palette.marked(palette.current)) == ("Refuser le devis", ["Refus"])
    palette.press(Qt.Key.Key_Return)
    dialog = next(each for each in window.findChildren(ReasonDialog) if each.isVisible())
    assert row.display_number in dialog.accessibleName()


def test_what_is_being_written_for_a_customer_is_gone_on_with(
    palette: PaletteDriver, window: MainWindow, desk: Desk
) -> None:
    customer = customer_named(desk, CORBIERE)
    draft = QuoteDraft(desk.drafts.new_id(), customer.id, desk.offers.new_terms(customer.id))
    desk.drafts.save_quote(draft)
    palette.open().type("maison cor").settle()
    palette.click("Brouillon de devis")
    assert place(window) == places.EditOffer(draft.id)


def test_arrows_go_round_over_titles_and_pages_stop_at_the_ends(palette: PaletteDriver) -> None:
    palette.open().type("maison cor").settle()
    first, last = palette.texts[0], palette.texts[-1]
    assert palette.current == first
    palette.press(Qt.Key.Key_Up)
    assert palette.current == last
    palette.press(Qt.Key.Key_Down)
    assert palette.current == first
    palette.press(Qt.Key.Key_PageDown)
    palette.press(Qt.Key.Key_PageDown)
    assert palette.current == last


def test_nothing_typed_shows_what_was_opened_last_and_what_is_done_most(
    palette: PaletteDriver, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    customer = customer_named(desk, CORBIERE)
    window.workspace.router.go(places.CustomerFile(customer.id))
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
    window.workspace.router.go(places.Outbox())
    palette.open()
    assert palette.titles == ["Ouverts récemment", "Actions"]
    assert palette.current == CORBIERE
    palette.press(Qt.Key.Key_Return)
    assert place(window) == places.CustomerFile(customer.id)


def test_a_page_and_each_tab_of_the_settings_are_gone_to(palette: PaletteDriver, window: MainWindow) -> None:
    palette.open().type("renouv").press(Qt.Key.Key_Return)
    assert place(window) == places.Renewals()
    for tab, label in zip(
        get_args(places.SettingsTab),
        (
            "Général",
            "Affichage",
            "E-mail et modèles",
            "Identité et documents",
            "Listes du partenaire",
            "Tableau des raccourcis",
            "Données et sécurité",
        ),
        strict=True,
    ):
        palette.open().type(label).press(Qt.Key.Key_Return)
        assert place(window) == places.Settings(tab)


def test_an_action_is_done_after_the_palette_has_gone(palette: PaletteDriver, window: MainWindow) -> None:
    palette.open().type("nouveau devis").press(Qt.Key.Key_Return)
    assert not palette.is_open
    dialog = window.findChild(ChooseCustomerDialog)
    assert isinstance(dialog, ChooseCustomerDialog)
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert not palette.is_open  # A dialog stops the rep: it is answered first.
    dialog.reject()


def test_the_pointer_chooses_and_a_click_beside_the_card_closes(
    palette: PaletteDriver, window: MainWindow, qtbot: QtBot
) -> None:
    palette.open().type("maison cor").settle()
    view, pin = palette.palette.list.viewport(), f"Épingler {CORBIERE} à mes rendez-vous"
    QTest.mouseMove(view, palette.middle_of(CORBIERE))
    QTest.mouseMove(view, palette.middle_of(pin))
    qtbot.waitUntil(lambda: palette.current == pin)
    QTest.mouseClick(palette.palette, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not palette.is_open


def test_nothing_found_is_said(palette: PaletteDriver) -> None:
    palette.open().type("zzzzqq").settle()
    assert palette.texts == []
    assert not palette.palette._nothing.isHidden()
    palette.press(Qt.Key.Key_Return)
    assert palette.is_open


@pytest.fixture
def reading(tmp_path: Path) -> Iterator[Desk]:
    desk = demo_desk(tmp_path, who="viewer")
    yield desk
    desk.close()


def test_who_only_reads_is_offered_nothing_to_write(reading: Desk, show: Show, qtbot: QtBot) -> None:
    palette = PaletteDriver(show(reading), qtbot)
    palette.open()
    assert "Ajouter un client" not in palette.texts
    assert "Nouveau devis" not in palette.texts
    palette.type("maison cor").settle()
    assert palette.texts[0] == CORBIERE
    assert not any(each.startswith(("Nouveau devis", "Acheter", "Montrer")) for each in palette.texts)


def test_the_box_in_the_navigation_opens_it_unfolded_and_folded(
    palette: PaletteDriver, window: MainWindow
) -> None:
    entry = window.findChild(SearchEntry)
    assert isinstance(entry, SearchEntry)
    for width in (1440, 1024):
        window.resize(width, 700)
        QTest.mouseClick(entry, Qt.MouseButton.LeftButton)
        assert palette.is_open
        palette.press(Qt.Key.Key_Escape)
        assert not palette.is_open
    assert "Ctrl K" in entry.toolTip()


def test_assistive_technology_gets_a_list_of_named_entries(palette: PaletteDriver) -> None:
    palette.open().type("maison cor").settle()
    view = told(palette.palette.list)
    assert view.role() == QAccessible.Role.List
    assert name_of(view)
    names = [name_of(each) for each in inside(view, QAccessible.Role.ListItem)]
    assert f"{CORBIERE}, Bordeaux, prospect" in names


def test_it_speaks_another_language_at_once(palette: PaletteDriver, window: MainWindow, desk: Desk) -> None:
    palette.open()
    palette.press(Qt.Key.Key_Escape)
    desk.words.switch("en")
    window.workspace.bridge.language_changed.emit()
    palette.open()
    assert "Actions" in palette.titles
    assert "New quote" in palette.texts
