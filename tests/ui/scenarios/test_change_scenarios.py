"""The scenario board of a change on the real window: from its editor, and back with another change."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPushButton, QRadioButton, QWidget

from app.domain.kind import Kind
from app.domain.subscription.contract import Contract
from app.services.change_orders.change_draft import ChangeDraft
from app.services.desk.desk import Desk
from app.services.drafts.drafts import DraftKind
from app.ui.explanations.why_popover import WhyPopover
from app.ui.forms.problem_note import ProblemNote
from app.ui.scenarios.board_view import BoardView
from app.ui.scenarios.page import ScenariosPage
from app.ui.widgets.label import Label
from app.ui.widgets.menu import Menu
from app.ui.widgets.select import Select
from app.ui.widgets.stepper import Stepper
from app.ui.workspace import places
from portal.demo.embedded import EmbeddedPortal
from portal.store.seeding import seed
from tests.support.clocks import FixedClock
from tests.support.demo_portal import PARTNER, desk_on
from tests.support.desk import customer_named
from tests.support.file_driver import FileDriver
from tests.ui.change_orders.test_meanwhile import exchange, ordered
from tests.ui.customer_file.conftest import at_portal, portal, synced

__all__ = ["at_portal", "portal", "synced"]

At = Callable[[str], FileDriver]
NAME = "Groupe Valmondois"
OFF_SCREEN = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""A menu that is really opened would be raised, which the platform without a screen says it cannot."""
TOTAL, IN_MARCH = "total_2026-11-20", "total_2027-03-01"


@pytest.fixture
def driver(at_portal: At) -> FileDriver:
    """A rep who has typed 700 of 682 seats, and compares."""
    driver = at_portal(NAME)
    driver.window.resize(1440, 900)
    driver.open("licences")
    driver.press("change_options")
    driver.type("all_totals", "700")
    driver.press("compare_change")
    return driver


def plain(text: str) -> str:
    return " ".join(text.split())


def amount(driver: FileDriver, name: str) -> str:
    return plain(driver.find(QAbstractButton, name).text())


def board_of(driver: FileDriver) -> BoardView:
    page = driver.window.page
    assert isinstance(page, ScenariosPage)
    assert page.view is not None
    return page.view


def seats(driver: FileDriver) -> list[int]:
    columns = board_of(driver).grid.columns
    return [driver.find(Stepper, f"seats_{letter}").value() for letter in "ABCD"[: len(columns)]]


def choose_by_mouse(driver: FileDriver, button: str, text: str) -> None:
    """Open the menu of a button and click the entry that has ``text`` in it."""
    menu = driver.find(QPushButton, button).findChild(Menu)
    assert menu is not None
    menu.popup(driver.window.mapToGlobal(QPoint(40, 40)))
    driver.qtbot.waitUntil(menu.isVisible)
    entry: QAction = next(each for each in menu.actions() if text in plain(each.text()))
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(entry).center())
    driver.settle()


def test_the_board_shows_what_the_editor_did_beside_what_is_held(driver: FileDriver) -> None:
    assert amount(driver, f"{TOTAL}_A") == "2 340,80 €"
    assert amount(driver, f"{TOTAL}_B") == "2 280,61 €"
    assert amount(driver, f"difference_{TOTAL}_C") == "+708,40 €, plus cher"
    assert seats(driver) == [700, 682, 700]
    assert "Parmi les modifications, A · 700 licences" in plain(driver.find(Label, "conclusion").text())
    driver.press("back_to_editor")
    assert amount(driver, "new_total") == "2 340,80 €"
    assert amount(driver, "horizon_today") == "22,07 €"


def test_in_a_narrow_window_the_way_to_the_board_is_its_icon_and_still_says_its_word(at_portal: At) -> None:
    driver = at_portal(NAME)
    driver.window.resize(1024, 640)
    driver.open("licences")
    driver.press("change_options")
    compare = driver.find(QPushButton, "compare_change")
    driver.qtbot.waitUntil(lambda: compare.width() < 60)
    assert compare.text() == "Comparer"
    assert "Comparer" in compare.toolTip()
    title = next(each for each in driver.window.findChildren(Label) if each.text() == "Modifier les options")
    assert title.width() >= title.sizeHint().width()
    driver.window.resize(1600, 900)
    driver.qtbot.waitUntil(lambda: compare.width() > 90)
    assert not compare.toolTip()


def test_a_change_of_nothing_can_be_compared_before_anything_is_typed(at_portal: At, synced: Desk) -> None:
    driver = at_portal(NAME)
    driver.open("licences")
    driver.press("change_options")
    driver.press("compare_change")
    assert seats(driver) == [682, 682, 682]
    assert len(list(synced.drafts.kept(DraftKind.CHANGE))) == 1


def test_a_variant_made_the_change_has_its_amounts_in_the_editor_which_undoes_it(driver: FileDriver) -> None:
    driver.type("seats_C", "720")
    on_board = [amount(driver, f"{name}_C") for name in (TOTAL, "today", "next_invoice", "to_term_end")]
    driver.press("make_first_C")
    names = ("new_total", "horizon_today", "horizon_next_invoice", "horizon_to_term_end")
    assert [amount(driver, name) for name in names] == on_board
    assert driver.find(Stepper, "all_totals").value() == 720
    driver.press("undo")
    assert amount(driver, "new_total") == "2 340,80 €"
    driver.press("redo")
    driver.press("compare_change")
    assert seats(driver) == [720, 682, 700]
    driver.window.workspace.router.go(places.Quotes())
    driver.window.workspace.router.back_in_history()
    driver.press("back_to_editor")
    for total in (700, 682):
        driver.press("undo")
        assert driver.find(Stepper, "all_totals").value() == total


def test_digits_are_typed_on_while_rows_come_and_go(driver: FileDriver) -> None:
    # With the first digit seats wait for the renewal, and the board has other rows.
    box = driver.find(Stepper, "seats_B").focusProxy()
    assert isinstance(box, QLineEdit)
    QTest.mouseDClick(box, Qt.MouseButton.LeftButton)
    for digit in "650":
        focused = driver.window.focusWidget()
        assert isinstance(focused, QLineEdit)
        QTest.keyClicks(focused, digit)
    driver.settle()
    assert seats(driver) == [700, 650, 700]
    assert amount(driver, f"{IN_MARCH}_B") == "2 173,60 €"
    assert amount(driver, f"{TOTAL}_B") == "2 280,61 €"
    focused = driver.window.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    driver.settle()
    assert seats(driver) == [700, 682, 700]
    assert not driver.is_there(f"{IN_MARCH}_B")


def test_levels_and_products_are_chosen_by_keyboard(driver: FileDriver) -> None:
    level = driver.find(Select, "product_protect_A")
    level.setFocus()
    QTest.keyClick(level, Qt.Key.Key_Down)
    assert driver.find(Select, "product_protect_A").value() == "advanced"
    assert amount(driver, f"{TOTAL}_A") != "2 340,80 €"
    academy = driver.find(Select, "product_cyber_academy_B")
    academy.setFocus()
    QTest.keyClick(academy, Qt.Key.Key_Down)
    assert amount(driver, f"{TOTAL}_B") == "3 330,89 €"
    driver.press("undo")
    assert amount(driver, f"{TOTAL}_B") == "2 280,61 €"


@pytest.fixture
def exclusive(portal: EmbeddedPortal, synced: Desk) -> None:
    """The contract keeps reductions apart from product changes."""
    held = (each for each in synced.store.load_all(Kind.CONTRACT) if isinstance(each, Contract))
    name = customer_named(synced, NAME)
    (contract,) = (each for each in held if each.customer_id == name.id)
    terms = replace(contract.terms, excludes_product_change=True)
    seed(portal.engine, PARTNER, [replace(contract, terms=terms)])
    synced.sync.run_once()


def test_what_cannot_be_placed_says_why_under_its_head(exclusive: None, driver: FileDriver) -> None:
    assert not driver.is_there("problem_C")
    driver.type("seats_C", "300")
    note = driver.find(ProblemNote, "problem_C")
    assert "deux commandes" in note.text()
    assert not driver.is_there(f"difference_{TOTAL}_C")
    driver.press("undo")
    assert not driver.is_there("problem_C")


@pytest.mark.parametrize("typed", ["abc", "0"])
def test_a_count_that_cannot_be_is_said_and_is_not_made_the_change(driver: FileDriver, typed: str) -> None:
    before = amount(driver, f"{TOTAL}_C")
    driver.type("seats_C", typed)
    assert board_of(driver).grid.columns[2].seats_problem.isVisible()
    assert amount(driver, f"{TOTAL}_C") == before
    driver.press("make_first_C")
    assert isinstance(driver.window.page, ScenariosPage)


@OFF_SCREEN
def test_four_at_most_are_added_by_mouse_copied_renamed_and_removed(driver: FileDriver) -> None:
    choose_by_mouse(driver, "add_variant", "U-Cyber 360°")
    assert seats(driver) == [700, 682, 700, 700]
    assert not driver.find(QPushButton, "add_variant").isEnabled()
    choose_by_mouse(driver, "more_D", "Renommer")
    box = driver.find(QLineEdit, "variant_name")
    QTest.keyClicks(box, "Tout compris")
    driver.press("rename_confirm")
    assert "D · Tout compris" in plain(driver.texts())
    choose_by_mouse(driver, "more_D", "Retirer")
    assert seats(driver) == [700, 682, 700]
    choose_by_mouse(driver, "add_variant", "Une copie de A")
    assert seats(driver) == [700, 682, 700, 700]


def test_every_amount_says_why(driver: FileDriver) -> None:
    driver.press(f"difference_{TOTAL}_C")
    popover = next(each for each in driver.window.findChildren(WhyPopover) if each.isVisible())
    assert "708,40" in plain(popover.text)
    QTest.keyClick(popover, Qt.Key.Key_Escape)
    driver.press("per_user_A")
    popover = next(each for each in driver.window.findChildren(WhyPopover) if each.isVisible())
    assert "÷ 700" in plain(popover.text)


def test_the_variants_are_kept_and_spoken_in_the_language_of_the_day(
    driver: FileDriver, synced: Desk
) -> None:
    driver.type("seats_C", "710")
    place = driver.window.workspace.router.place
    assert isinstance(place, places.CompareChange)

    def kept() -> list[int]:
        draft: ChangeDraft = synced.drafts.load(place.draft_id, ChangeDraft)
        return [max(line.quantity for line in each.terms.lines) for each in draft.variants]

    driver.qtbot.waitUntil(lambda: kept() == [700, 682, 710])
    driver.window.workspace.router.go(places.Settings())
    options = driver.find(QWidget, "language").findChildren(QRadioButton)
    english = next(each for each in options if each.text() == "English")
    QTest.mouseClick(english, Qt.MouseButton.LeftButton)
    driver.settle()
    assert synced.words.language == "en"
    driver.open("licences")
    driver.press("change_options")
    driver.press("compare_change")
    assert seats(driver) == [700, 682, 710]
    assert "B · As it is held" in plain(driver.texts())


def test_a_draft_that_is_gone_leads_to_the_customers(at_portal: At) -> None:
    driver = at_portal(NAME)
    driver.window.workspace.router.go(places.CompareChange("nowhere"))
    driver.press("way_back")
    assert driver.window.workspace.router.place == places.Customers()


def test_the_board_goes_on_beside_what_a_colleague_ordered(
    driver: FileDriver, synced: Desk, portal: EmbeddedPortal, tmp_path: Path, clock: FixedClock
) -> None:
    driver.type("seats_C", "710")
    colleague = desk_on(portal, tmp_path / "colleague", "rep2", clock)
    ordered(colleague, driver, "protect", 690)
    exchange(colleague, synced)
    colleague.close()
    # What is held is 690 of one and 682 of the other by now; what was asked for stays asked for.
    driver.qtbot.waitUntil(lambda: seats(driver) == [700, 690, 710])
    assert "B · Sans changement" in plain(driver.texts())
    assert amount(driver, "difference_2026-11-20_B") == "0,00 €"


@OFF_SCREEN
@pytest.mark.parametrize(("width", "variants"), [(1024, 3), (1366, 4)])
def test_columns_need_no_scrolling_sideways(driver: FileDriver, width: int, variants: int) -> None:
    if variants == 4:
        choose_by_mouse(driver, "add_variant", "U-Cyber 360°")
    driver.window.resize(width, 768)
    driver.qtbot.waitUntil(lambda: driver.window.width() == width)
    board = board_of(driver)
    driver.qtbot.waitUntil(lambda: board.grid.width() <= board.width())
    last = board.grid.columns[variants - 1].first
    assert last.mapTo(board, last.rect().topRight()).x() < board.width()
    for name in (f"{TOTAL}_A", f"difference_{TOTAL}_C", "seats_C", "term_C", "product_protect_C"):
        widget = driver.find(QWidget, name)
        assert widget.width() >= widget.sizeHint().width()
