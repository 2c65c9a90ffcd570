"""The vendor's own example, window to portal: 682 seats become 700, and one product is added."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from app.demo.ui_driver import press_letter
from app.domain.change.change_order import ChangeOrderStatus
from app.domain.money import Money
from app.domain.pricing.quote_rules import INTERNAL_NOTES_MAX
from app.domain.subscription.contract import Order
from app.services.desk.desk import Desk
from app.ui.forms.field import Field
from app.ui.forms.text_area import TextArea
from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.pill import Pill
from app.ui.workspace import places
from portal.demo.embedded import EmbeddedPortal
from tests.support.clocks import FixedClock
from tests.support.demo_portal import desk_on
from tests.support.file_driver import FileDriver

At = Callable[[str], FileDriver]
NAME = "Groupe Valmondois"
AMOUNTS = {
    "new_total": 341880,
    "horizon_today": 41734,
    "horizon_next_invoice": 341880,
    "horizon_to_term_end": 1067374,
}


def plain(text: str) -> str:
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def change(driver: FileDriver) -> None:
    """From the licences to the change of the example."""
    driver.window.resize(1440, 900)
    driver.open("licences")
    driver.press("change_options")
    driver.type("all_totals", "700")
    driver.press("add_cyber_academy")


def amount(driver: FileDriver, name: str) -> str:
    return plain(driver.find(QAbstractButton, name).text())


def place(driver: FileDriver) -> None:
    """Agree in both boxes, and press the button twice as quickly as can be."""
    driver.press("review_change")
    assert not driver.is_there("submit_change")
    driver.press("is_governed")
    assert not driver.is_there("submit_change")
    driver.press("is_authorised")
    QTest.keyClicks(driver.find(QLineEdit, "po_number"), "BC-2026-3381")
    submit = driver.find(QAbstractButton, "submit_change")
    QTest.mouseDClick(submit, Qt.MouseButton.LeftButton)
    QTest.mouseClick(submit, Qt.MouseButton.LeftButton)
    driver.settle()


def orders(desk: Desk, driver: FileDriver) -> list[Order]:
    return [each for each in desk.queries.orders(driver.id) if each.number]


@pytest.mark.parametrize(
    ("is_online", "language"),
    [(True, "fr"), (False, "fr"), (True, "en"), (False, "en")],
    ids=["on line", "off line", "on line, in English", "off line, in English"],
)
def test_it_is_previewed_reviewed_submitted_and_held_on_another_laptop(
    at_portal: At,
    synced: Desk,
    portal: EmbeddedPortal,
    clock: FixedClock,
    tmp_path: Path,
    is_online: bool,
) -> None:
    before = len(synced.queries.orders(at_portal(NAME).id))
    if not is_online:
        portal.stop()
    driver = at_portal(NAME)
    change(driver)
    for name, cents in AMOUNTS.items():
        assert amount(driver, name) == plain(synced.words.formats.money(Money(cents, "EUR")))
    shown = plain(driver.texts()).splitlines()
    assert (shown.count("−682"), shown.count("+700")) == (2, 3)
    place(driver)
    assert driver.window.workspace.router.place == places.CustomerFile(driver.id)
    waiting = synced.change_services.change_orders.of_customer(driver.id)[0]
    assert waiting.status is ChangeOrderStatus.SUBMITTED
    if not is_online:
        portal.start()
    synced.sync.run_once()
    synced.sync.run_once()
    placed = synced.change_services.change_orders.get(waiting.id)
    assert placed.order_number
    assert len(orders(synced, driver)) == before + 1
    other = desk_on(portal, tmp_path / "other", "rep2", clock)
    held = {row.product_id: (row.quantity, row.payment.minor) for row in other.queries.licences(driver.id)}
    other.close()
    assert held == {
        "protect": (700, 144760),
        "cyber_coach": (700, 89320),
        "cyber_academy": (700, 107800),
    }


def test_it_is_saved_found_again_and_let_go(at_portal: At, synced: Desk) -> None:
    driver = at_portal(NAME)
    change(driver)
    driver.press("save_change")
    driver.settle()
    saved = synced.change_services.change_orders.of_customer(driver.id)[0]
    assert saved.provisional_number in driver.texts()
    driver.press("open_change_quote")
    number = driver.find(Pill, "change_number")
    assert number.accessibleName() == f"Devis de modification {saved.display_number}"
    assert number.width() >= number.sizeHint().width()
    assert amount(driver, "new_total") == "3 418,80 €"
    driver.window.workspace.router.go(places.CustomerFile(driver.id))
    driver.press("cancel_change_quote")
    driver.settle()
    cancelled = synced.change_services.change_orders.get(saved.id)
    assert cancelled.status is ChangeOrderStatus.CANCELLED


def test_what_is_typed_is_kept_and_gone_on_with(at_portal: At) -> None:
    driver = at_portal(NAME)
    change(driver)
    driver.settle()
    driver.window.workspace.router.go(places.Customers())
    driver.settle()
    driver.open("licences")
    driver.press("change_options")
    assert amount(driver, "new_total") == "3 418,80 €"
    driver.press("cancel_change")
    driver.settle()
    driver.press("change_options")
    assert amount(driver, "new_total") == "2 280,61 €"


def test_notes_go_along_and_one_that_is_too_long_is_said_at_its_box(at_portal: At, synced: Desk) -> None:
    driver = at_portal(NAME)
    change(driver)
    QTest.keyClicks(driver.find(TextArea, "customer_notes"), "Deux sites")
    internal = driver.find(TextArea, "internal_notes")
    internal.setPlainText("x" * (INTERNAL_NOTES_MAX + 1))
    driver.press("review_change")
    assert not driver.is_there("is_governed")
    field = internal.parentWidget()
    assert isinstance(field, Field)
    assert "4 000" in plain(field.problem())
    QTest.keyClick(internal, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not internal.text()
    QTest.keyClicks(internal, "Rappeler en mars")
    driver.press("save_change")
    driver.settle()
    saved = max(synced.change_services.change_orders.of_customer(driver.id), key=lambda each: each.id)
    assert (saved.terms.customer_notes, saved.terms.internal_notes) == ("Deux sites", "Rappeler en mars")


def test_undo_and_redo_by_keyboard_go_back_and_forth(at_portal: At) -> None:
    driver = at_portal(NAME)
    change(driver)
    page = driver.window.page
    assert page is not None
    QTest.keyClick(driver.find(QWidget, "all_totals"), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert amount(driver, "new_total") == "2 340,80 €"
    QTest.keyClick(driver.find(QWidget, "all_totals"), Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert amount(driver, "new_total") == "3 418,80 €"


def test_undo_leaves_what_is_reviewed_as_it_is(at_portal: At) -> None:
    driver = at_portal(NAME)
    change(driver)
    driver.press("review_change")
    QTest.keyClick(driver.find(QWidget, "is_governed"), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    driver.press("edit_change")
    assert amount(driver, "new_total") == "3 418,80 €"


def test_a_quantity_that_is_none_is_said_at_its_box_and_stops_the_order(at_portal: At) -> None:
    driver = at_portal(NAME)
    driver.open("licences")
    driver.press("change_options")
    driver.type("total_protect", "1000000000000")
    driver.press("review_change")
    assert not driver.is_there("submit_change")
    assert "entre 0 et 1 000 000" in plain(driver.texts())


NO_TOTALS = {
    "+18": "Saisissez le nouveau total de licences, et non combien de plus : +18",
    "abc": "abc",
    "1e3": "abrégé",
    "1000001": "entre 0 et 1 000 000",
    "-5": "négatif",
}


@pytest.mark.parametrize("box", ["all_totals", "total_protect"])
def test_what_is_no_total_is_said_at_its_box_and_moves_no_amount(at_portal: At, box: str) -> None:
    driver = at_portal(NAME)
    driver.window.resize(1440, 900)
    driver.open("licences")
    driver.press("change_options")
    line = driver.find(QWidget, box).findChild(QLineEdit)
    assert line is not None
    for typed, said in NO_TOTALS.items():
        line.setFocus()
        line.selectAll()
        for letter in typed:
            press_letter(line, letter)
        driver.settle()
        assert amount(driver, "new_total") == "2 280,61 €"
        assert said in plain(driver.find(QLabel, f"said_danger_{box.removeprefix('total_')}").text())
    driver.press("review_change")
    assert not driver.is_there("is_governed")


def test_every_amount_says_why(at_portal: At) -> None:
    driver = at_portal(NAME)
    change(driver)
    for step, least in (("", 17), ("review_change", 14)):
        if step:
            driver.press(step)
        buttons = [each for each in driver.window.findChildren(AmountButton) if each.isVisible()]
        # What a line is below its list price opens the discounts that make it.
        asked = [each for each in buttons if not each.objectName().startswith("discount_")]
        assert len(asked) >= least
        for button in asked:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            assert figures(driver.find(QLabel, "why_result").text()) == figures(button.text())
            QTest.keyClick(driver.find(QWidget, "why_popover"), Qt.Key.Key_Escape)


def figures(text: str) -> Decimal:
    """What is printed of an amount in French, without sign and currency."""
    return Decimal("".join(each for each in text if each.isdigit() or each == ",").replace(",", "."))


def test_what_was_agreed_to_is_asked_again_once_the_order_is_another_one(at_portal: At) -> None:
    driver = at_portal(NAME)
    change(driver)
    driver.press("review_change")
    driver.press("is_governed")
    driver.press("is_authorised")
    QTest.keyClicks(driver.find(QLineEdit, "po_number"), "BC-2026-3381")
    assert driver.is_there("submit_change")
    driver.press("edit_change")
    driver.type("all_totals", "900")
    driver.press("review_change")
    assert not driver.is_there("submit_change")
    assert driver.find(QLineEdit, "po_number").text() == "BC-2026-3381"


def test_a_review_that_was_left_opens_again_with_its_number_and_nothing_agreed_to(at_portal: At) -> None:
    driver = at_portal(NAME)
    change(driver)
    driver.press("review_change")
    driver.press("is_governed")
    driver.press("is_authorised")
    QTest.keyClicks(driver.find(QLineEdit, "po_number"), "BC-2026-3381")
    driver.open("licences")
    driver.press("change_options")
    driver.settle()
    assert driver.find(QLineEdit, "po_number").text() == "BC-2026-3381"
    assert not driver.is_there("submit_change")
    driver.press("is_governed")
    driver.press("is_authorised")
    assert driver.is_there("submit_change")


def test_the_keyboard_goes_to_the_total_of_a_product_that_is_added(at_portal: At) -> None:
    driver = at_portal(NAME)
    driver.open("licences")
    driver.press("change_options")
    driver.press("add_cyber_academy")
    box = driver.find(QWidget, "total_cyber_academy").focusProxy()
    assert driver.window.focusWidget() is box
    assert isinstance(box, QLineEdit)
    QTest.keyClicks(box, "12")
    assert box.text() == "12"


def test_a_number_that_no_paper_can_show_is_said_at_its_box_and_never_cut(at_portal: At) -> None:
    driver = at_portal(NAME)
    change(driver)
    driver.press("review_change")
    driver.press("is_governed")
    driver.press("is_authorised")
    box = driver.find(QLineEdit, "po_number")
    field = box.parentWidget()
    assert isinstance(field, Field)
    for pasted, said in (
        ("9" * 61, "61 caractères"),
        ("BC\t17", "BC\N{REPLACEMENT CHARACTER}17"),
        ("  ", "Saisissez"),
    ):
        QGuiApplication.clipboard().setText(pasted)
        box.selectAll()
        QTest.keyClick(box, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        driver.press("submit_change")
        assert said in plain(field.problem())
        assert driver.is_there("submit_change")
    QGuiApplication.clipboard().clear()
