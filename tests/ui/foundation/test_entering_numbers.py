"""A number field that is entered gives all of it to be replaced, by mouse and keyboard alike."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFocusEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.ui.forms.month_view import MonthView
from app.ui.forms.text_input import TextInput
from app.ui.theme import Theme
from tests.support.number_page import (
    FIELDS,
    LEFT,
    RIGHT,
    Page,
    day,
    shown,
    total_stepper,
)


@pytest.fixture(params=FIELDS, ids=[each.__name__ for each in FIELDS])
def page(request: pytest.FixtureRequest, look: Theme, qtbot: QtBot) -> Page:
    """The keyboard is in the text before the field."""
    return shown(request.param, qtbot)


def by_click(page: Page) -> None:
    page.click()


def by_tab(page: Page) -> None:
    page.press(Qt.Key.Key_Tab)


def by_backtab(page: Page) -> None:
    page.after.setFocus()
    page.press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)


def by_program(page: Page) -> None:
    page.field.setFocus()


def by_shortcut(page: Page) -> None:
    page.field.setFocus(Qt.FocusReason.ShortcutFocusReason)


@pytest.mark.parametrize("enter", [by_click, by_tab, by_backtab, by_program, by_shortcut])
def test_what_is_typed_on_entering_replaces_what_stood_there(
    page: Page, enter: Callable[[Page], None]
) -> None:
    enter(page)
    assert page.edit.hasFocus()
    assert page.is_all_selected()
    page.type("6")
    assert page.edit.text() == "6"


def rest_from_clicking(page: Page) -> None:
    """Press the other button elsewhere: two clicks at one place in a row would be a double click."""
    QTest.mouseClick(page.handle(), RIGHT, Qt.KeyboardModifier.NoModifier, QPoint(1, 1))


@pytest.mark.parametrize("enter", [by_tab, by_backtab, by_program, by_shortcut])
def test_the_first_click_selects_all_also_where_the_keyboard_was_before_it(
    page: Page, enter: Callable[[Page], None]
) -> None:
    enter(page)
    page.click(0.98)
    assert page.is_all_selected()
    page.type("6")
    assert page.edit.text() == "6"


@pytest.mark.parametrize("enter", [by_tab, by_program])
def test_a_click_after_a_move_of_the_cursor_places_it(page: Page, enter: Callable[[Page], None]) -> None:
    enter(page)
    page.press(Qt.Key.Key_End)
    page.click(0.98)
    assert not page.edit.hasSelectedText()


def by_tab_and_click(page: Page) -> None:
    page.press(Qt.Key.Key_Tab)
    page.click()


@pytest.mark.parametrize("enter", [by_click, by_tab_and_click])
def test_another_click_places_the_cursor(page: Page, enter: Callable[[Page], None]) -> None:
    enter(page)
    before = page.edit.text()
    rest_from_clicking(page)
    page.click(0.98)
    assert not page.edit.hasSelectedText()
    page.type("7")
    assert page.edit.text() != "7"
    assert page.edit.text().replace("7", "", 1) == before


def test_a_pointer_drawn_over_a_field_selects_what_it_passes(page: Page) -> None:
    text = page.edit.text()
    ends = [page.edit.cursorRect().center().x() for place in (0, 1) if move_cursor(page.edit, place)]
    shares = [end / page.edit.width() for end in ends]
    page.before.setFocus()
    page.drag(*shares)
    assert page.edit.selectedText() == text[:1]


def move_cursor(edit: QLineEdit, place: int) -> bool:
    edit.setCursorPosition(place)
    return True


def test_a_double_click_in_a_number_takes_all_of_it(look: Theme, qtbot: QtBot) -> None:
    page = shown(total_stepper, qtbot)
    page.edit.setText("1\u202f234")
    page.click()
    QTest.mouseDClick(page.handle(), LEFT, Qt.KeyboardModifier.NoModifier, page.place(0.5))
    page.type("60")
    assert page.edit.text() == "60"


def test_a_double_click_in_a_date_takes_the_part_below_it(look: Theme, qtbot: QtBot) -> None:
    page = shown(day, qtbot)
    page.edit.setFocus()
    page.edit.setCursorPosition(1)
    QTest.mouseDClick(page.edit, LEFT, Qt.KeyboardModifier.NoModifier, page.edit.cursorRect().center())
    assert page.edit.selectedText() == "01"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_other_button_selects_all_for_its_menu(page: Page, qtbot: QtBot) -> None:
    page.click(button=RIGHT)
    assert page.is_all_selected()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.close()
    qtbot.waitUntil(page.edit.hasFocus)
    assert page.is_all_selected()


def test_a_click_leaves_what_waits_to_be_pasted_by_the_middle_button(page: Page) -> None:
    clipboard = QGuiApplication.clipboard()
    if clipboard.supportsSelection():
        clipboard.setText("250", clipboard.Mode.Selection)
        page.click()
        assert clipboard.text(clipboard.Mode.Selection) == "250"


@pytest.mark.parametrize(
    "reason",
    [Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason],
)
def test_the_window_comes_back_with_cursor_and_selection_as_they_were(
    page: Page, reason: Qt.FocusReason
) -> None:
    page.click()
    page.type("12")
    page.edit.setSelection(0, 1)
    for kind in (QFocusEvent.Type.FocusOut, QFocusEvent.Type.FocusIn):
        QApplication.sendEvent(page.edit, QFocusEvent(kind, reason))
    assert page.edit.text() == "12"
    assert page.edit.selectedText() == "1"
    page.edit.deselect()
    page.edit.setCursorPosition(1)
    for kind in (QFocusEvent.Type.FocusOut, QFocusEvent.Type.FocusIn):
        QApplication.sendEvent(page.edit, QFocusEvent(kind, reason))
    page.type("3")
    assert page.edit.text() == "132"


def drop(page: Page, text: str, where: float) -> None:
    """Let go of a text that was drawn from elsewhere, over the field."""
    data = QMimeData()
    data.setText(text)
    place = QPointF(page.edit.width() * where, page.edit.height() / 2)
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(page.edit, QDragEnterEvent(place.toPoint(), copy, data, LEFT, none))
    QApplication.sendEvent(page.edit, QDropEvent(place, copy, data, LEFT, none))


@pytest.mark.parametrize("where", [0.05, 0.5, 0.95])
def test_what_is_dropped_on_a_number_replaces_it(page: Page, where: float) -> None:
    heard: list[str] = []
    page.edit.textEdited.connect(heard.append)
    drop(page, "60", where)
    assert page.edit.text() == "60"
    assert heard == ["60"]


def test_what_is_dropped_on_a_text_is_put_into_it(look: Theme, qtbot: QtBot) -> None:
    page = shown(text, qtbot)
    drop(page, "60", 0.95)
    assert page.edit.text() == "Lyon60"


def test_what_is_typed_while_the_button_is_down_stays(page: Page) -> None:
    QTest.mousePress(page.handle(), LEFT, Qt.KeyboardModifier.NoModifier, page.place(0.5))
    page.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    page.type("6")
    QTest.mouseRelease(page.handle(), LEFT, Qt.KeyboardModifier.NoModifier, page.place(0.5))
    page.type("0")
    assert page.edit.text() == "60"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_ends_the_typing_and_the_next_digit_begins_anew(page: Page, key: Qt.Key) -> None:
    page.click()
    page.type("11")
    page.press(key)
    assert page.is_all_selected()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_icon_opens_the_calendar_and_a_picked_day_is_there_to_be_replaced(
    look: Theme, qtbot: QtBot
) -> None:
    page = shown(day, qtbot)
    page.click(0.03)
    month = page.field.findChild(MonthView)
    assert isinstance(month, MonthView)
    assert month.isVisible()
    QTest.keyClick(month, Qt.Key.Key_Right)
    QTest.keyClick(month, Qt.Key.Key_Return)
    assert page.edit.text() == "02/12/2026"
    qtbot.waitUntil(page.edit.hasFocus)
    assert page.is_all_selected()


def test_a_text_keeps_its_cursor_where_it_is_clicked(look: Theme, qtbot: QtBot) -> None:
    page = shown(text, qtbot)
    page.click(0.9)
    assert not page.edit.hasSelectedText()
    page.type("7")
    assert page.edit.text() == "Lyon7"


def text(parent: QWidget) -> QWidget:
    box = TextInput("Ville", parent)
    box.setText("Lyon")
    return box
