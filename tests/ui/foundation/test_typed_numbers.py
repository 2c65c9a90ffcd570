"""What is typed, stepped or pasted into a number field is what it holds, and nothing else changes it."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.forms.decimal_input import DecimalInput
from app.ui.theme import Theme
from app.ui.widgets.scroll_area import ScrollArea
from app.ui.widgets.stepper import Stepper
from tests.support.number_page import LEFT, Page, percentage, shown, table_stepper


def stepper(page: Page) -> Stepper:
    assert isinstance(page.field, Stepper)
    return page.field


@pytest.mark.parametrize("key", [Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown])
def test_a_digit_after_a_step_with_the_keyboard_replaces_the_number(
    look: Theme, qtbot: QtBot, key: Qt.Key
) -> None:
    page = shown(table_stepper, qtbot)
    page.click()
    page.type("50")
    page.press(key)
    page.type("8")
    assert stepper(page).value() == 8


def test_a_digit_after_a_step_with_the_button_replaces_the_number(look: Theme, qtbot: QtBot) -> None:
    page = shown(table_stepper, qtbot)
    page.click()
    page.type("50")
    press_more(page)
    assert stepper(page).value() == 51
    assert page.is_all_selected()
    page.type("8")
    assert stepper(page).value() == 8


def test_a_step_beside_the_keyboard_leaves_no_selection_behind(look: Theme, qtbot: QtBot) -> None:
    page = shown(table_stepper, qtbot)
    press_more(page)
    assert page.before.hasFocus()
    assert stepper(page).value() == 26
    assert not page.edit.hasSelectedText()


def press_more(page: Page) -> None:
    more = next(each for each in page.field.findChildren(QPushButton) if each.accessibleName() == "Plus")
    place = more.mapTo(page, more.rect().center())
    QTest.mouseClick(page.handle(), LEFT, Qt.KeyboardModifier.NoModifier, place)


def test_a_value_from_elsewhere_is_there_to_be_replaced(look: Theme, qtbot: QtBot) -> None:
    page = shown(table_stepper, qtbot)
    page.click()
    page.type("50")
    stepper(page).set_value(25)
    assert page.is_all_selected()


def test_a_value_from_elsewhere_while_another_window_is_before_it_is_too(look: Theme, qtbot: QtBot) -> None:
    page = shown(table_stepper, qtbot)
    page.click()
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    stepper(page).set_value(40)
    page.activateWindow()
    qtbot.waitUntil(page.edit.hasFocus)
    page.type("5")
    assert stepper(page).value() == 5


def test_the_same_value_from_elsewhere_leaves_what_is_typed_alone(look: Theme, qtbot: QtBot) -> None:
    page = shown(table_stepper, qtbot)
    page.click()
    page.type("50")
    stepper(page).set_value(50)
    page.type("0")
    assert stepper(page).value() == 500


@pytest.mark.parametrize(("typed", "value"), [("060", 60), ("0", 0), ("00", 0), ("007", 7)])
def test_zeros_before_a_number_count_for_nothing(look: Theme, qtbot: QtBot, typed: str, value: int) -> None:
    page = shown(table_stepper, qtbot)
    page.click()
    page.type(typed)
    assert stepper(page).value() == value
    page.press(Qt.Key.Key_Tab)
    assert page.edit.text() == str(value)


def test_five_typed_over_nought_percent_is_five(look: Theme, qtbot: QtBot) -> None:
    page = shown(percentage, qtbot)
    page.click()
    page.type("5")
    assert isinstance(page.field, DecimalInput)
    assert page.field.value() == Decimal(5)
    page.press(Qt.Key.Key_Tab)
    assert page.edit.text() == "5 %"


@pytest.mark.parametrize("sign", [Qt.Key.Key_Comma, Qt.Key.Key_Period])
def test_the_decimal_key_of_the_number_pad_is_read_in_either_language(
    look: Theme, qtbot: QtBot, sign: Qt.Key
) -> None:
    page = shown(percentage, qtbot)
    page.click()
    for key in (Qt.Key.Key_2, sign, Qt.Key.Key_5):
        page.press(key, Qt.KeyboardModifier.KeypadModifier)
    assert isinstance(page.field, DecimalInput)
    assert page.field.value() == Decimal("2.5")


@pytest.mark.parametrize(
    "pasted", ["60\r\n", " 60\u00a0", "\t60", "60\n", "060", " " * 62 + "60", "60" + " " * 5000]
)
def test_a_pasted_cell_is_the_number_in_it(look: Theme, qtbot: QtBot, pasted: str) -> None:
    page = shown(table_stepper, qtbot)
    QGuiApplication.clipboard().setText(pasted)
    page.click()
    page.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert stepper(page).value() == 60


@pytest.mark.parametrize(
    "pasted", ["25\t30", "25\n30", "25 30", "1\u202f23", "25 %", "-5", "\u22125", "2.5", "25 licences"]
)
def test_what_is_pasted_and_is_no_count_is_said_to_be_wrong(look: Theme, qtbot: QtBot, pasted: str) -> None:
    page = shown(table_stepper, qtbot)
    QGuiApplication.clipboard().setText(pasted)
    page.click()
    page.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert stepper(page).has_problem()
    assert stepper(page).value() == 25


@pytest.mark.parametrize("is_focused", [False, True])
def test_a_passing_wheel_scrolls_the_page_and_changes_no_number(
    look: Theme, qtbot: QtBot, is_focused: bool
) -> None:
    area = ScrollArea()
    page = Page(table_stepper)
    page.setMinimumHeight(2000)
    area.setWidget(page)
    area.resize(300, 200)
    qtbot.addWidget(area)
    area.show()
    area.activateWindow()
    qtbot.waitUntil(area.isActiveWindow)
    (page.field if is_focused else page.before).setFocus()
    area.verticalScrollBar().setValue(0)
    area.ensureWidgetVisible(page.field)
    before = area.verticalScrollBar().value()
    turn_wheel(page.edit)
    assert stepper(page).value() == 25
    assert area.verticalScrollBar().value() > before


def turn_wheel(over: QWidget) -> None:
    """Turn the wheel by one notch, as the window system does."""
    handle = over.window().windowHandle()
    assert handle is not None
    QTest.wheelEvent(handle, QPointF(over.mapTo(over.window(), over.rect().center())), QPoint(0, -120))
