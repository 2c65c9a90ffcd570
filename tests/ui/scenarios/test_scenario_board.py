"""The scenario board on the real window: from the editor to a variant that becomes the quote."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.quote.quote import QuoteStatus
from app.services.desk.desk import Desk
from app.services.drafts.drafts import QuoteDraft
from app.ui.application.main_window import MainWindow
from app.ui.explanations.why_popover import WhyPopover
from app.ui.quotes.editor.offer_editor import OfferEditor
from app.ui.quotes.editor.page import EditorPage
from app.ui.scenarios.board_view import BoardView
from app.ui.scenarios.page import ScenariosPage
from app.ui.widgets.label import Label
from app.ui.widgets.scroll_area import ScrollArea
from app.ui.widgets.select import Select
from app.ui.widgets.stepper import Stepper
from app.ui.workspace import places
from tests.support.desk import customer_named
from tests.support.toasts import toast_of
from tests.ui.quotes.offer_pages import (
    CUSTOMER,
    DRAFT,
    amount,
    control,
    open_editor,
    pictured_terms,
    plain,
    settle,
    type_into,
)


@pytest.fixture
def editor(window: MainWindow, desk: Desk) -> OfferEditor:
    """The editor on the offer of the design's picture."""
    customer = customer_named(desk, CUSTOMER)
    return open_editor(window, desk, QuoteDraft(DRAFT, customer.id, pictured_terms(desk, customer.id)))


@pytest.fixture
def board(editor: OfferEditor, window: MainWindow) -> BoardView:
    """The board of that offer, reached as the rep reaches it."""
    control(editor, QPushButton, "compare_offer").click()
    return board_of(window)


def board_of(window: MainWindow) -> BoardView:
    page = window.page
    assert isinstance(page, ScenariosPage)
    assert page.view is not None
    return page.view


def editor_of(window: MainWindow) -> OfferEditor:
    page = window.page
    assert isinstance(page, EditorPage)
    assert page.editor is not None
    return page.editor


def said(board: BoardView, name: str) -> str:
    return plain(control(board, Label, name).text())


def test_compare_change_seats_read_the_sentence_make_it_the_quote_and_create_it(
    board: BoardView, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    assert amount(board, "month_A") == "611,80 €"
    assert said(board, "conclusion") == ("U-Cyber 360° est moins cher dès 4 produits, quels qu’ils soient.")
    type_into(board, "seats_B", "150")
    assert amount(board, "month_B") == "903,56 €"
    assert "150 utilisateurs, 36 mois" in said(board, "conclusion_detail")
    control(board, QPushButton, "make_first_B").click()
    editor = editor_of(window)
    assert amount(editor, "monthly_total") == "903,56 €"
    control(editor, QPushButton, "create_quote").click()
    toast_of(window, qtbot)
    settle(qtbot, window)
    row = desk.queries.quotes_of(customer_named(desk, CUSTOMER).id)[0]
    quote = desk.quotes.get(row.id)
    assert (quote.status, quote.totals.monthly_net.minor) == (QuoteStatus.OPEN, 90_356)


def test_the_editor_undoes_what_the_board_made_the_quote(board: BoardView, window: MainWindow) -> None:
    control(board, QPushButton, "make_first_B").click()
    editor = editor_of(window)
    editor.undo()
    assert amount(editor, "monthly_total") == "611,80 €"
    assert not control(editor, QPushButton, "undo").isEnabled()


def test_the_steps_of_an_offer_are_undone_and_redone_after_comparing_and_after_other_pages(
    editor: OfferEditor, window: MainWindow
) -> None:
    quantity = "quantity_protect"
    for typed in ("130", "140"):
        type_into(editor, quantity, typed)
        control(editor, Stepper, "quantity_sikker").setFocus()
    control(editor, QPushButton, "undo").click()
    control(editor, QPushButton, "compare_offer").click()
    control(board_of(window), QPushButton, "back_to_editor").click()
    back = editor_of(window)
    control(back, QPushButton, "redo").click()
    assert control(back, Stepper, quantity).value() == 140

    control(back, QPushButton, "compare_offer").click()
    control(board_of(window), QPushButton, "make_first_B").click()
    window.workspace.router.go(places.Quotes())
    window.workspace.router.back_in_history()
    again = editor_of(window)
    seen = []
    for step in ("undo", "undo", "undo", "redo", "redo"):
        control(again, QPushButton, step).click()
        found = again.findChild(Stepper, quantity)
        seen.append((found.value() if found else 0, amount(again, "monthly_total")))
    assert [count for count, _ in seen] == [140, 130, 120, 130, 140]
    assert seen[0] == seen[4]
    assert seen[2][1] == "611,80 €"
    assert control(again, QPushButton, "redo").isEnabled()


def test_what_was_the_offer_stands_where_the_variant_was(board: BoardView, window: MainWindow) -> None:
    control(board, QPushButton, "make_first_B").click()
    control(editor_of(window), QPushButton, "compare_offer").click()
    again = board_of(window)
    assert [amount(again, f"month_{letter}") for letter in "AB"] == ["722,84 €", "611,80 €"]


def test_the_way_back_leads_to_the_editor_and_keeps_the_variants(
    board: BoardView, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    type_into(board, "seats_B", "130")
    control(board, QPushButton, "back_to_editor").click()
    assert window.workspace.router.place == places.EditOffer(DRAFT)
    assert amount(editor_of(window), "monthly_total") == "611,80 €"
    qtbot.waitUntil(lambda: len(desk.drafts.quote(DRAFT).variants) == 3)
    control(editor_of(window), QPushButton, "compare_offer").click()
    assert control(board_of(window), Stepper, "seats_B").value() == 130


def test_every_keystroke_is_on_the_disk(board: BoardView, desk: Desk, qtbot: QtBot) -> None:
    type_into(board, "seats_C", "77")
    qtbot.waitUntil(
        lambda: (
            [max(line.quantity for line in each.terms.lines) for each in desk.drafts.quote(DRAFT).variants]
            == [120, 120, 77]
        )
    )


def test_undo_takes_back_a_burst_from_inside_the_box(board: BoardView) -> None:
    type_into(board, "seats_B", "250")
    box = control(board, Stepper, "seats_B").focusProxy()
    assert isinstance(box, QLineEdit)
    QTest.keyClick(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert control(board, Stepper, "seats_B").value() == 120
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(box, Qt.Key.Key_Z, both)
    assert control(board, Stepper, "seats_B").value() == 250


@pytest.mark.parametrize("typed", ["abc", "0", "1000001"])
def test_a_count_that_cannot_be_is_said_below_it_and_makes_no_quote(
    board: BoardView, window: MainWindow, typed: str
) -> None:
    before = amount(board, "month_B")
    type_into(board, "seats_B", typed)
    column = board.grid.columns[1]
    assert column.seats_problem.isVisible()
    assert plain(column.seats_problem.text())
    assert amount(board, "month_B") == before
    control(board, QPushButton, "make_first_B").click()
    assert window.page is board.parentWidget()
    type_into(board, "seats_B", "90")
    assert not column.seats_problem.isVisible()


def test_the_other_type_of_offer_shows_what_it_gives_and_keeps_the_keyboard(board: BoardView) -> None:
    assert control(board, Select, "product_protect_A").isVisible()
    assert not control(board, Select, "product_protect_B").isVisible()
    offer = control(board, Select, "offer_B")
    offer.setFocus()
    QTest.keyClick(offer, Qt.Key.Key_Down)
    assert control(board, Select, "product_protect_B").isVisible()
    assert control(board, Select, "offer_B").hasFocus()


def test_a_level_and_a_product_are_chosen_by_keyboard(board: BoardView) -> None:
    before = amount(board, "month_A")
    level = control(board, Select, "product_protect_A")
    level.setFocus()
    QTest.keyClick(level, Qt.Key.Key_Up)
    assert level.value() == "essential"
    assert amount(board, "month_A") != before


def test_a_variant_is_added_renamed_and_removed(board: BoardView) -> None:
    add = control(board, QPushButton, "add_variant")
    menu = add.menu()
    menu.actions()[0].trigger()
    assert len(board.grid.columns) == 4
    assert not add.isEnabled()
    board.grid.columns[3].rename_asked.emit()
    name = control(board.window(), QLineEdit, "variant_name")
    name.setText("Tout compris")
    control(board.window(), QPushButton, "rename_confirm").click()
    assert any("Tout compris" in label.text() for label in board.grid.findChildren(Label))
    board.grid.columns[3].remove_asked.emit()
    assert len(board.grid.columns) == 3
    assert add.isEnabled()


def test_every_amount_says_why_and_can_be_copied(board: BoardView, window: MainWindow) -> None:
    control(board, QPushButton, "difference_month_B").click()
    popover = window.findChild(WhyPopover)
    assert popover is not None
    assert "111,04" in plain(popover.text)
    QTest.keyClick(popover, Qt.Key.Key_Escape)
    control(board, QPushButton, "first_year_B").click()
    popover = next(each for each in window.findChildren(WhyPopover) if each.isVisible())
    assert "× 12 mois" in plain(popover.text)
    QTest.keyClick(popover, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == popover.text


def test_a_difference_is_told_by_sign_and_word_not_by_colour_alone(board: BoardView) -> None:
    assert plain(control(board, QPushButton, "difference_month_B").text()) == "+111,04 €, plus cher"
    assert "+111,04 €, plus cher" in plain(control(board, QPushButton, "difference_month_B").accessibleName())


def test_nothing_of_cost_or_margin_is_shown(board: BoardView) -> None:
    shown = [label.text().lower() for label in board.findChildren(Label)]
    assert not [text for text in shown if "marge" in text or "coût de" in text]


def test_a_draft_that_is_gone_leads_to_the_customers(window: MainWindow) -> None:
    window.workspace.router.go(places.CompareOffer("nowhere"))
    page = window.page
    assert isinstance(page, ScenariosPage)
    control(page, QPushButton, "way_back").click()
    assert window.workspace.router.place == places.Customers()


def test_at_1024_wide_three_variants_need_no_scrolling_sideways(
    board: BoardView, window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1024, 640)
    qtbot.waitUntil(lambda: window.width() == 1024)
    qtbot.waitUntil(lambda: board.grid.width() <= board.width())
    last = board.grid.columns[2].first
    assert last.mapTo(board, last.rect().topRight()).x() < board.width()


def test_making_a_variant_the_quote_is_in_sight_under_its_column_however_the_board_stands(
    board: BoardView, window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1024, 640)
    board.grid.columns[0].copy_asked.emit()
    settle(qtbot, window)
    bars = board.findChild(ScrollArea)
    assert bars is not None
    across = bars.horizontalScrollBar()
    assert across.maximum() > 0
    for value in (0, across.maximum()):
        across.setValue(value)
        settle(qtbot, window)
        assert len(board.grid.columns) == 4
        for column in board.grid.columns:
            button, head = column.first, QRect(column.head.mapTo(board, QPoint()), column.head.size())
            place = QRect(button.mapTo(board, QPoint()), button.size())
            assert board.rect().bottom() - 56 < place.top() < place.bottom() < board.rect().bottom()
            assert head.left() < place.left() < place.right() < head.right()
    last = board.grid.columns[-1]
    QTest.mouseClick(last.first, Qt.MouseButton.LeftButton)
    assert isinstance(window.page, EditorPage)
