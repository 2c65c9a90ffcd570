"""Keys and side buttons that do the same on every page."""

from typing import get_args

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.kind import Kind
from app.services.desk.desk import Desk
from app.ui.application.every_page import every_place
from app.ui.application.main_act import main_button
from app.ui.application.main_window import MainWindow
from app.ui.theme import theme
from app.ui.widgets.popover import Popover
from app.ui.widgets.segmented import Segmented
from app.ui.workspace import places
from tests.support.desk import customer_named
from tests.support.keyboard import Keyboard

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
KEYPAD, SHIFT = Qt.KeyboardModifier.KeypadModifier, Qt.KeyboardModifier.ShiftModifier

WITHOUT_MAIN_ACT = {
    places.ReadReview,
    places.ReadMinutes,
    places.ReadChanges,
    places.ReadVariants,
    places.Meet,
    places.ShowChanges,
    places.Attention,
    places.Renewals,
    places.NewPriceList,
    places.Meetings,
    places.BuyProducts,
    places.CoTerminate,
    places.CompareChange,
    places.Settings,
}
"""What is for looking at or seen by the customer, and what has nothing to do before something is chosen."""


@pytest.fixture
def keyboard(window: MainWindow, qtbot: QtBot) -> Keyboard:
    """The keyboard in the window, which has it."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return Keyboard(window)


def press_side_button(window: MainWindow, button: Qt.MouseButton) -> None:
    """Press a button at the side of the mouse somewhere on the page, which tests of Qt cannot do."""
    handle = window.windowHandle()
    assert handle is not None
    spot, none = QPointF(700, 400), Qt.KeyboardModifier.NoModifier
    for kind, held in (
        (QEvent.Type.MouseButtonPress, button),
        (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
    ):
        QApplication.sendEvent(handle, QMouseEvent(kind, spot, window.mapToGlobal(spot), button, held, none))


def test_texts_grow_and_shrink_by_keys_from_a_box_and_from_a_list(
    window: MainWindow, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.press(Qt.Key.Key_F, CTRL)
    for key, modifiers, percent in (
        (Qt.Key.Key_Plus, CTRL | SHIFT, 125),
        (Qt.Key.Key_Equal, CTRL, 150),
        (Qt.Key.Key_Equal, CTRL, 200),
        (Qt.Key.Key_Plus, CTRL, 200),
        (Qt.Key.Key_Minus, CTRL, 150),
        (Qt.Key.Key_0, CTRL, 100),
        (Qt.Key.Key_Minus, CTRL, 100),
        (Qt.Key.Key_Plus, CTRL, 125),
    ):
        keyboard.press(key, modifiers)
        assert theme().text_percent == percent
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Minus, CTRL | KEYPAD)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Plus, CTRL | KEYPAD)
    box = keyboard.at
    assert isinstance(box, QLineEdit)
    assert box.text() == ""
    assert window.workspace.messages.last_toast == "Textes à 125\u202f%"
    settings = window.workspace.services.choices
    qtbot.waitUntil(lambda: settings.settings.text_percent == 125)
    window.workspace.router.go(places.Settings("display"))
    chosen = keyboard.driver.find_as(Segmented, "text_size")
    keyboard.press(Qt.Key.Key_Plus, CTRL)
    assert chosen.value() == 150


def test_the_ways_back_and_forward_by_keys_and_by_the_side_of_the_mouse(
    window: MainWindow, keyboard: Keyboard
) -> None:
    router = window.workspace.router
    start, quotes = router.place, places.Quotes()
    file = places.CustomerFile(customer_named(window.workspace.services, "Maison Corbière").id)
    router.go(quotes)
    router.go(file)
    back, forward = Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton
    for pressed, expected in (
        (back, quotes),
        (Qt.Key.Key_Left, start),
        (Qt.Key.Key_Left, start),
        (forward, quotes),
        (Qt.Key.Key_Right, file),
        (forward, file),
    ):
        if isinstance(pressed, Qt.MouseButton):
            press_side_button(window, pressed)
        else:
            keyboard.press(pressed, ALT)
        assert router.place == expected
    router.back()
    keyboard.press(Qt.Key.Key_Right, ALT)
    assert router.place == quotes, "a page that is done with is not gone to again"


def test_nothing_goes_back_under_a_dialog(window: MainWindow, qtbot: QtBot) -> None:
    router = window.workspace.router
    router.go(places.Quotes())
    window.workspace.messages.crash(ValueError("planted"))
    press_side_button(window, Qt.MouseButton.BackButton)
    assert router.place == places.Quotes()


def test_each_page_says_the_key_of_what_it_is_for(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    without = set()
    for place in every_place(desk):
        window.workspace.router.go(place)
        qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
        page = window.page
        assert page is not None
        button = main_button(page)
        if button is None and not hasattr(page, "do_main_act"):
            without.add(type(place))
    assert without <= WITHOUT_MAIN_ACT
    assert set(get_args(places.Place)) >= without


def test_the_keys_do_what_the_page_is_for_from_any_box_on_it(
    window: MainWindow, keyboard: Keyboard, desk: Desk, qtbot: QtBot
) -> None:
    customer = customer_named(desk, "Maison Corbière")
    router = window.workspace.router
    before = len(desk.store.load_all(Kind.QUOTE))
    router.go(places.CustomerFile(customer.id))
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
    keyboard.press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: isinstance(router.place, places.EditOffer))
    for digit in (Qt.Key.Key_2, Qt.Key.Key_5):
        keyboard.press(digit)
    keyboard.press(Qt.Key.Key_Enter, CTRL | KEYPAD)
    qtbot.waitUntil(lambda: not isinstance(router.place, places.EditOffer))
    assert len(desk.store.load_all(Kind.QUOTE)) == before + 1


def test_a_page_whose_act_is_refused_says_why_by_the_keys(
    window: MainWindow, keyboard: Keyboard, desk: Desk
) -> None:
    window.workspace.router.go(places.Customers())
    page = window.page
    assert page is not None
    button = main_button(page)
    assert button is not None
    button.refuse("Planted reason")
    keyboard.press(Qt.Key.Key_Return, CTRL)
    assert isinstance(window.workspace.router.place, places.Customers)
    (said,) = window.findChildren(Popover)
    assert said.isVisible()
    assert said.accessibleName() == "Planted reason"
    keyboard.press(Qt.Key.Key_Escape)
    assert window.findChildren(Popover) == []


def test_a_window_is_not_left_by_a_click_beside_a_side_button(window: MainWindow) -> None:
    window.workspace.router.go(places.Quotes())
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(700, 860))
    assert window.workspace.router.place == places.Quotes()
