"""Notes on a line of an offer: opened from its menu, typed, undone, kept, told where they are too long."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.pricing.quote_rules import CUSTOMER_NOTES_MAX
from app.services.desk.desk import Desk
from app.services.drafts.drafts import QuoteDraft
from app.ui.application.main_window import MainWindow
from app.ui.forms.text_area import TextArea
from app.ui.quotes.editor.offer_editor import OfferEditor
from app.ui.quotes.lines.line_row import LineRow
from app.ui.widgets.menu import Menu
from app.ui.workspace import places
from tests.support.desk import customer_named
from tests.ui.quotes.offer_pages import CUSTOMER, DRAFT, control, open_editor, pictured_terms, settle

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def editor(window: MainWindow, desk: Desk) -> OfferEditor:
    """The editor on the offer of the design's picture."""
    customer = customer_named(desk, CUSTOMER)
    return open_editor(window, desk, QuoteDraft(DRAFT, customer.id, pictured_terms(desk, customer.id)))


def open_notes(editor: OfferEditor, qtbot: QtBot) -> LineRow:
    """Open the notes of the first line by the keyboard."""
    row = editor.form.rows[0]
    row.menu.setFocus()
    QTest.keyClick(row.menu, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), Menu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    menu.setActiveAction(row.menu.notes)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    return row


def test_the_menu_opens_them_below_the_inputs_and_the_rows_make_room(
    editor: OfferEditor, qtbot: QtBot
) -> None:
    first, second = editor.form.rows[:2]
    before = second.y()
    open_notes(editor, qtbot)
    customer, internal = first.notes.boxes
    assert editor.window().focusWidget() is customer
    assert second.y() >= before + customer.height()
    assert first.rect().contains(first.notes.geometry())
    QTest.keyClick(customer, Qt.Key.Key_Tab)
    assert editor.window().focusWidget() is internal
    QTest.keyClick(internal, Qt.Key.Key_Tab)
    at = editor.window().focusWidget()
    assert at is not None
    assert second.isAncestorOf(at)
    open_notes(editor, qtbot)
    assert second.y() == before


def test_what_is_typed_is_undone_at_once_and_kept_with_the_draft(
    editor: OfferEditor, qtbot: QtBot, desk: Desk, window: MainWindow
) -> None:
    customer, internal = open_notes(editor, qtbot).notes.boxes
    QTest.keyClicks(customer, "Depot")
    QTest.keyClicks(internal, "Accord SA")
    QTest.keyClick(internal, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (customer.text(), internal.text()) == ("Depot", "")
    QTest.keyClick(internal, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert internal.text() == "Accord SA"
    window.workspace.router.go(places.Customers())
    settle(qtbot, window)
    kept = desk.drafts.quote(DRAFT).terms.lines[0]
    assert (kept.customer_notes, kept.internal_notes) == ("Depot", "Accord SA")


def test_one_that_is_too_long_is_said_at_its_line_which_opens(editor: OfferEditor, qtbot: QtBot) -> None:
    row = open_notes(editor, qtbot)
    row.notes.boxes[0].setPlainText("x" * (CUSTOMER_NOTES_MAX + 1))
    open_notes(editor, qtbot)
    assert not row.notes.isVisible()
    QTest.mouseClick(control(editor, QPushButton, "create_quote"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "2 000" in " ".join(row.problem.sentence.split()))
    assert editor.window().focusWidget() is control(editor, TextArea, f"customer_notes_{row.product_id}")
