"""The discounts of a change's lines: shown, written below the row, undone, told beyond the rep's limit."""

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from app.services.desk.desk import Desk
from app.ui.forms.decimal_input import DecimalInput
from app.ui.widgets.banner import Banner
from tests.support.file_driver import FileDriver

At = Callable[[str], FileDriver]
NAME = "Groupe Valmondois"


def plain(text: str) -> str:
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def change(driver: FileDriver) -> None:
    driver.window.resize(1440, 900)
    driver.open("licences")
    driver.press("change_options")
    places = [place_of(driver, each) for each in ("total_protect", "total_cyber_coach")]
    driver.type("total_protect", "700")
    now = [place_of(driver, each) for each in ("total_protect", "total_cyber_coach")]
    assert now == places, "a row moved under the mouse"


def place_of(driver: FileDriver, name: str) -> QPoint:
    driver.settle()
    return driver.find(QWidget, name).mapToGlobal(QPoint())


def text(driver: FileDriver, name: str) -> str:
    return plain(driver.find(QAbstractButton, name).text())


def write(driver: FileDriver, name: str, value: str) -> QLineEdit:
    box = driver.find(DecimalInput, name)
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, value)
    driver.settle()
    return box


def test_a_changed_line_shows_what_it_is_below_the_list_and_one_at_what_was_charged_does_not(
    at_portal: At,
) -> None:
    driver = at_portal(NAME)
    change(driver)
    assert text(driver, "discount_protect") == "−12 %"
    assert not driver.is_there("discount_cyber_coach")


def test_a_discount_of_the_line_comes_off_what_the_type_of_customer_leaves_and_is_undone(
    at_portal: At,
) -> None:
    driver = at_portal(NAME)
    change(driver)
    before = text(driver, "new_total")
    driver.press("discount_protect")
    box = write(driver, "line_discount_protect", "5")
    assert text(driver, "discount_protect") == "−16,4 %"
    assert text(driver, "new_total") == "2 245,45 €"
    QTest.keyClick(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (text(driver, "discount_protect"), text(driver, "new_total")) == ("−12 %", before)
    assert QApplication.focusWidget() is box


def test_a_typed_price_begins_with_the_net_price_and_goes_back_to_the_list(at_portal: At) -> None:
    driver = at_portal(NAME)
    change(driver)
    before = text(driver, "new_total")
    driver.press("discount_protect")
    driver.press("price_kind_protect")
    price = driver.find(DecimalInput, "manual_price_protect")
    assert QApplication.focusWidget() is price
    assert (price.value(), text(driver, "new_total")) == (Decimal("2.068"), before)
    assert text(driver, "discount_protect") == "saisi"
    assert not driver.is_there("line_discount_protect")
    write(driver, "manual_price_protect", "2")
    assert text(driver, "new_total") == "2 270,23 €"
    driver.press("price_kind_protect")
    assert text(driver, "new_total") == before


def test_beyond_the_limit_line_and_whole_say_who_must_approve(at_portal: At) -> None:
    driver = at_portal(NAME)
    change(driver)
    driver.press("discount_protect")
    write(driver, "line_discount_protect", "20")
    sentence = "La remise de 29,6 % dépasse votre limite de 20 % : l’accord d’un responsable est nécessaire."
    assert plain(driver.find(QLabel, "said_warning_protect").text()) == sentence
    assert driver.is_there("change_beyond_limit")
    write(driver, "line_discount_protect", "5")
    assert not driver.is_there("said_warning_protect")
    assert not driver.is_there("change_beyond_limit")


def test_beyond_every_limit_line_whole_and_button_say_so_and_nothing_goes_on(
    at_portal: At, synced: Desk
) -> None:
    driver = at_portal(NAME)
    change(driver)
    driver.press("discount_protect")
    box = write(driver, "line_discount_protect", "35")
    sentence = (
        "La remise de 42,8 % dépasse 35 %, le plus qu’un responsable puisse accorder. "
        "Personne ne peut l’approuver : baissez la remise."
    )
    assert plain(driver.find(QLabel, "said_warning_protect").text()) == sentence
    said = " ".join(each.text() for each in driver.find(Banner, "change_beyond_limit").findChildren(QLabel))
    assert sentence in plain(said)
    review = driver.find(QAbstractButton, "review_change")
    assert not review.isEnabled()
    assert plain(review.toolTip()) == sentence
    QTest.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not driver.is_there("is_governed")
    write(driver, "line_discount_protect", "20")
    assert review.isEnabled()
    assert not review.toolTip()
    driver.press("review_change")
    assert driver.is_there("is_governed")
    assert driver.is_there("ask_approval")


def test_what_is_no_discount_is_said_at_its_box_and_stops_the_order(at_portal: At) -> None:
    driver = at_portal(NAME)
    change(driver)
    driver.press("discount_protect")
    box = write(driver, "line_discount_protect", "120")
    driver.find(QAbstractButton, "review_change").setFocus()
    driver.press("review_change")
    assert not driver.is_there("is_governed")
    assert QApplication.focusWidget() is box
    assert "Le nombre ne peut pas dépasser 100." in driver.texts()


def test_the_discounts_are_sent_with_the_order(at_portal: At, synced: Desk) -> None:
    driver = at_portal(NAME)
    change(driver)
    driver.press("discount_protect")
    write(driver, "line_discount_protect", "5")
    driver.press("save_change")
    driver.settle()
    saved = max(synced.change_services.change_orders.of_customer(driver.id), key=lambda each: each.id)
    line = next(each for each in saved.terms.lines if each.product_id == "protect")
    assert line.discounts.line_percent == 5
    assert line.held_discounts is not None
    assert line.held_discounts.line_percent == 0
