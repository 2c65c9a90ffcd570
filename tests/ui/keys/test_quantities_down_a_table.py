"""From quantity to quantity by keys, as in a spreadsheet, and to the amounts by a key of their own."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.services.desk.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.stepper import Stepper
from app.ui.workspace import places
from tests.support.desk import customer_named
from tests.support.keyboard import Keyboard
from tests.ui.quotes.offer_pages import open_editor

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PURCHASES = "Groupe Valmondois"


@pytest.fixture
def keyboard(window: MainWindow, qtbot: QtBot) -> Keyboard:
    """The keyboard in the window, which has it."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return Keyboard(window)


def stepper_at() -> Stepper:
    """The quantity that has the keyboard."""
    focused = QApplication.focusWidget()
    assert focused is not None
    parent = focused.parentWidget()
    assert isinstance(parent, Stepper), focused
    return parent


def quantities(page: QWidget, prefix: str) -> Sequence[Stepper]:
    """The quantities of the page from the top, once it is laid out."""
    QApplication.processEvents()
    found = [each for each in page.findChildren(Stepper) if each.objectName().startswith(prefix)]
    return sorted(
        (each for each in found if each.isVisible()), key=lambda each: each.mapToGlobal(QPoint()).y()
    )


def test_each_key_goes_down_the_lines_of_an_offer_and_up_again(
    window: MainWindow, desk: Desk, keyboard: Keyboard
) -> None:
    editor = open_editor(window, desk)
    column = quantities(editor, "quantity_")
    column[0].setFocus()
    for key, place in (
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_Return, 2),
        (Qt.Key.Key_Tab, 3),
        (Qt.Key.Key_Up, 2),
        (Qt.Key.Key_Backtab, 1),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Up, 0),
    ):
        keyboard.press(key)
        assert stepper_at() is column[place], key
    for _ in column:
        keyboard.press(Qt.Key.Key_Down)
    assert stepper_at() is column[-1], "from the monthly lines to those billed once, and no further"
    assert [each.value() for each in column] == [0] * len(column)


def test_what_is_typed_replaces_and_arrows_count_with_ctrl(
    window: MainWindow, desk: Desk, keyboard: Keyboard
) -> None:
    editor = open_editor(window, desk)
    first, second = quantities(editor, "quantity_")[:2]
    first.setFocus()
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_Down, Qt.Key.Key_3, Qt.Key.Key_Up):
        keyboard.press(key)
    keyboard.press(Qt.Key.Key_Up, CTRL)
    assert (first.value(), second.value()) == (13, 3)
    for _ in range(2):
        keyboard.press(Qt.Key.Key_Down, CTRL)
    keyboard.press(Qt.Key.Key_PageUp)
    assert first.value() == 21


def test_at_its_ends_a_number_leads_to_what_stands_beside_it(
    window: MainWindow, desk: Desk, keyboard: Keyboard
) -> None:
    open_editor(window, desk)
    quantity = keyboard.driver.find("quantity_protect")
    quantity.setFocus()
    keyboard.press(Qt.Key.Key_5)
    keyboard.press(Qt.Key.Key_Right)
    assert keyboard.at.objectName() == "line_discount_protect"
    quantity.setFocus()
    keyboard.press(Qt.Key.Key_Left)
    assert keyboard.at.objectName() == "level_protect"
    quantity.setFocus()
    keyboard.press(Qt.Key.Key_Home)
    keyboard.press(Qt.Key.Key_Right)
    assert stepper_at() is quantity, "it moves within the number first"


def test_the_totals_of_a_change_are_gone_through_alike(
    window: MainWindow, desk: Desk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    customer = customer_named(desk, PURCHASES)
    (contract, *_) = desk.queries.contracts(customer.id)
    window.workspace.router.go(places.ChangeLicences(customer.id, contract_id=contract.id))
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
    page = window.page
    assert page is not None
    column = quantities(page, "total_")
    assert len(column) > 1
    column[0].setFocus()
    keyboard.press(Qt.Key.Key_Down)
    assert stepper_at() is column[1]
    keyboard.press(Qt.Key.Key_Up)
    assert stepper_at() is column[0]


def test_amounts_are_gone_to_by_a_key_of_their_own(
    window: MainWindow, desk: Desk, keyboard: Keyboard
) -> None:
    editor = open_editor(window, desk)
    quantity = quantities(editor, "quantity_")[0]
    quantity.setFocus()
    keyboard.press(Qt.Key.Key_5)
    passed = set()
    for _ in range(30):
        keyboard.press(Qt.Key.Key_F12)
        passed.add(keyboard.at)
    shown = {each for each in editor.findChildren(AmountButton) if each.isVisible()}
    assert passed == shown
    at = keyboard.at
    keyboard.press(Qt.Key.Key_F12)
    keyboard.press(Qt.Key.Key_F12, SHIFT)
    assert keyboard.at is at
