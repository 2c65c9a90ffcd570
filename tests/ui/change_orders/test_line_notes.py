"""Notes on a line of a change: written below its row, undone, kept, in the review, sent with the order."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from app.domain.catalogue.catalogue import OperationNature
from app.domain.pricing.quote_rules import CUSTOMER_NOTES_MAX
from app.domain.quote.invoicing_terms import InvoicingTerms
from app.services.desk.desk import Desk
from app.ui.change_orders.lines.line_menu import LineMenu
from app.ui.change_orders.review.review_notes import ReviewNotes
from app.ui.forms.text_area import TextArea
from app.ui.forms.text_input import TextInput
from app.ui.widgets.label import Label
from app.ui.widgets.menu import Menu
from app.ui.widgets.select import Select
from app.ui.workspace import places
from tests.support.file_driver import FileDriver

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

At = Callable[[str], FileDriver]
NAME = "Groupe Valmondois"


def change(driver: FileDriver) -> None:
    driver.window.resize(1440, 900)
    driver.open("licences")
    driver.press("change_options")
    driver.type("total_protect", "700")


def choose(driver: FileDriver, product: str, *downs: Qt.Key) -> None:
    """Open the menu of a line by the keyboard, go down in it, and choose."""
    button = driver.find(LineMenu, f"more_{product}")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    driver.qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), Menu))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    for key in (*downs, Qt.Key.Key_Return):
        QTest.keyClick(menu, key)
    driver.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)


def note(driver: FileDriver, product: str, customer: str, internal: str) -> None:
    """Both notes of a line, typed."""
    choose(driver, product, Qt.Key.Key_Down, Qt.Key.Key_Down)
    QTest.keyClicks(driver.find(TextArea, f"customer_notes_{product}"), customer)
    QTest.keyClicks(driver.find(TextArea, f"internal_notes_{product}"), internal)
    driver.settle()


def test_the_menu_opens_the_notes_with_the_keyboard_in_the_customers(at_portal: At) -> None:
    driver = at_portal(NAME)
    change(driver)
    assert not driver.is_there("customer_notes_protect")
    choose(driver, "protect", Qt.Key.Key_Down, Qt.Key.Key_Down)
    box = driver.find(TextArea, "customer_notes_protect")
    assert driver.window.focusWidget() is box
    QTest.keyClick(box, Qt.Key.Key_Tab)
    assert driver.window.focusWidget() is driver.find(TextArea, "internal_notes_protect")


def test_notes_are_undone_and_kept_with_the_draft(at_portal: At) -> None:
    driver = at_portal(NAME)
    change(driver)
    note(driver, "protect", "Depot", "Accord SA")
    internal = driver.find(TextArea, "internal_notes_protect")
    QTest.keyClick(internal, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (internal.text(), driver.find(TextArea, "customer_notes_protect").text()) == ("", "Depot")
    QTest.keyClick(internal, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert internal.text() == "Accord SA"
    driver.settle()
    driver.window.workspace.router.go(places.Customers())
    driver.settle()
    driver.open("licences")
    driver.press("change_options")
    driver.press("note_protect")
    assert driver.find(TextArea, "internal_notes_protect").text() == "Accord SA"


def test_the_review_marks_what_the_customer_reads_and_what_only_the_rep_does(at_portal: At) -> None:
    driver = at_portal(NAME)
    change(driver)
    note(driver, "protect", "Depot", "Accord SA")
    driver.press("review_change")
    table = driver.find(QWidget, "review_table")
    [shown] = [each for each in table.findChildren(ReviewNotes) if each.isVisible()]
    assert [each.text() for each in shown.findChildren(Label)] == [
        "Note pour le client",
        "Depot",
        "Note interne, absente des documents",
        "Accord SA",
    ]


def test_notes_go_along_with_the_change_quote(at_portal: At, synced: Desk) -> None:
    driver = at_portal(NAME)
    change(driver)
    note(driver, "protect", "Depot", "Accord SA")
    QTest.keyClicks(driver.find(TextInput, "service_code"), "SRV-7")
    nature = driver.find(Select, "nature")
    nature.setFocus()
    QTest.keyClick(nature, Qt.Key.Key_End)
    assert not driver.is_there("buyer_order")
    driver.press("save_change")
    driver.settle()
    saved = max(synced.change_services.change_orders.of_customer(driver.id), key=lambda each: each.id)
    line = next(each for each in saved.terms.lines if each.product_id == "protect")
    assert (line.customer_notes, line.internal_notes) == ("Depot", "Accord SA")
    assert saved.terms.invoicing == InvoicingTerms("", "SRV-7", OperationNature.BOTH)
    references = synced.change_services.change_orders.shown_as_saved(saved, "fr").references
    assert references is not None
    assert references.service_code == "SRV-7"


def test_a_note_that_is_too_long_is_said_at_its_line_which_gets_the_keyboard(at_portal: At) -> None:
    driver = at_portal(NAME)
    change(driver)
    note(driver, "protect", "Depot", "")
    box = driver.find(TextArea, "customer_notes_protect")
    box.setPlainText("x" * (CUSTOMER_NOTES_MAX + 1))
    QTest.mouseClick(driver.find(QAbstractButton, "note_protect"), Qt.MouseButton.LeftButton)
    assert not box.isVisible()
    driver.press("review_change")
    assert not driver.is_there("is_governed")
    assert driver.window.focusWidget() is box
    assert box.isVisible()
