"""Alt and a letter, on every page, in French and in English."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Laptop
from app.paths import Paths
from app.services.desk.desk import Desk
from app.services.vaults.vault import MemoryVault
from app.ui.application.main_window import MainWindow
from app.ui.forms.decimal_input import DecimalInput
from app.ui.forms.field import Field
from app.ui.forms.field_label import FieldLabel
from app.ui.sign_in.window import SignInWindow
from app.ui.theme import CELL, Scheme, apply_theme
from app.ui.theme.paint import text_width
from app.ui.widgets.breadcrumb import Breadcrumb
from app.ui.widgets.buttons import Button
from app.ui.widgets.caption import Caption
from app.ui.widgets.chip import Chip
from app.ui.widgets.choice_card import ChoiceCard
from app.ui.widgets.choices import CheckBox
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.segmented import Segmented
from app.ui.workspace import places
from tests.support.assistive import told
from tests.support.clocks import FixedClock
from tests.support.windows import GRID
from tests.ui.test_accessibility import PLACES, desk, go

__all__ = ["desk"]

# Why a button has no letter, by the name of its class.
WITHOUT = {
    "CopyButton": "it has no words to underline; the menu key of the page says them",
    "IconButton": "it has no words to underline; its tip and its name say what it does",
    "FileHandle": "the same: it is one, and what it is for is dragging",
    "LineMenu": "the same, in the cell of a table",
    "AmountButton": "a figure, which changes while one types; Tab leads there and Alt+Enter explains it",
    "NavigationItem": "Ctrl and a figure lead there from everywhere, as the navigation shows",
    "SyncBadge": "F5",
    "SearchEntry": "Ctrl and K, as it shows",
    "CardHead": "it says the name of a customer",
    "_LogoBox": "a picture: the button beside it does the same",
    "_Segment": "one of several: the letter of their field leads to them, and arrows choose",
    "ChoiceCard": "one of several: arrows choose",
    "ValueChoice": "one of several: arrows choose",
    "_StepButton": "minus and plus are the arrows of the spin box; steps of a form are one Tab away",
}


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, desk: Desk) -> MainWindow:
    """The window of ``desk`` at 1440 by 900; no screen reader listens."""
    QAccessible.setActive(False)
    apply_theme(qapp, Scheme.LIGHT)
    window = MainWindow(desk, GRID)
    window.resize(1440, 900)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def hold_alt(window: QWidget) -> None:
    QTest.keyPress(window.windowHandle(), Qt.Key.Key_Alt)


def release_alt(window: QWidget) -> None:
    QTest.keyRelease(window.windowHandle(), Qt.Key.Key_Alt)


def press(window: QWidget, letter: str) -> None:
    """Alt and a letter as the keyboard sends them to the native window."""
    QTest.keyClick(window.windowHandle(), Qt.Key(ord(letter)), Qt.KeyboardModifier.AltModifier)


def takers(window: QWidget) -> list[Caption]:
    """Everything on screen that can have a letter."""
    found = [each for each in window.findChildren(QWidget) if isinstance(each, Caption)]
    return [each for each in found if each.isVisible()]


def letterless(window: QWidget) -> list[str]:
    """The buttons and labelled fields that have no letter, and no reason to have none."""
    every = takers(window)
    used = {each.letter for each in every} - {""}
    said = {each.text() for each in every if each.letter}
    found = [
        each.text()
        for each in every
        if not each.letter
        and each.text() not in said
        and not isinstance(each.parentWidget(), Breadcrumb)
        and not {sign for sign in each.text().upper() if sign.isascii() and sign.isalpha()} <= used
    ]
    found += [
        f"{type(button).__name__} {button.accessibleName()}"
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and not isinstance(button, Caption) and type(button).__name__ not in WITHOUT
    ]
    labels = {each.parentWidget() for each in every if isinstance(each, FieldLabel)}
    return found + [
        each.label() for each in window.findChildren(Field) if each.isVisible() and each not in labels
    ]


def keys_elsewhere(window: QWidget) -> set[str]:
    """What the shell, the menus and the page do with a key."""
    keys = [each.key() for each in window.findChildren(QShortcut)]
    for action in window.findChildren(QAction):
        keys += action.shortcuts()
    return {each.toString(QKeySequence.SequenceFormat.PortableText) for each in keys}


@pytest.mark.parametrize("name", PLACES)
def test_every_button_and_field_has_a_letter_of_its_own(window: MainWindow, qtbot: QtBot, name: str) -> None:
    go(window, name, qtbot)
    hold_alt(window)
    letters = [each.letter for each in takers(window) if each.letter]
    assert letters
    assert sorted(letters) == sorted(set(letters))
    assert letterless(window) == []
    assert keys_elsewhere(window).isdisjoint(f"Alt+{letter}" for letter in letters)
    release_alt(window)


def letter_of(window: QWidget, control: QWidget) -> str:
    """The letter of a button, or of the label of a field whose input ``control`` is."""
    hold_alt(window)
    release_alt(window)
    return next(
        each.letter
        for each in takers(window)
        if each is control or (isinstance(each, FieldLabel) and each.buddy() is control)
    )


def find(window: MainWindow, name: str) -> QWidget:
    assert window.page is not None
    found = window.page.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def test_the_letter_of_a_field_leads_into_it(window: MainWindow, qtbot: QtBot) -> None:
    go(window, "editor", qtbot)
    discount = find(window, "quote_discount")
    assert isinstance(discount, DecimalInput)
    press(window, letter_of(window, discount))
    assert discount.hasFocus()
    assert discount.selectedText() == discount.text()


def test_the_letter_of_several_leads_to_the_chosen_one(window: MainWindow, qtbot: QtBot) -> None:
    go(window, "editor", qtbot)
    assert window.page is not None
    choice = next(iter(window.page.findChildren(Segmented)))
    press(window, letter_of(window, choice))
    assert QApplication.focusWidget() is choice.segment(choice.value())


def test_the_letter_of_a_button_presses_it(window: MainWindow, qtbot: QtBot) -> None:
    go(window, "file, quotes", qtbot)
    new = next(each for each in takers(window) if isinstance(each, Button) and each.kind() == "primary")
    letter = letter_of(window, new)
    with qtbot.waitSignal(new.clicked):
        press(window, letter)
    qtbot.waitUntil(lambda: isinstance(window.workspace.router.place, places.EditOffer))
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)


def test_the_letter_of_a_box_ticks_it(window: MainWindow, qtbot: QtBot) -> None:
    go(window, "preview", qtbot)
    box = next(each for each in takers(window) if isinstance(each, CheckBox))
    before, letter = box.isChecked(), letter_of(window, box)
    with qtbot.waitSignal(box.toggled):
        press(window, letter)
    assert box.isChecked() is not before
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)


def test_the_fields_of_a_page_leave_the_buttons_below_it_their_letters(
    window: MainWindow, qtbot: QtBot
) -> None:
    backs: set[str] = set()
    for name in (each for each in PLACES if each.startswith("wizard")):
        go(window, name, qtbot)
        hold_alt(window)
        back, forward = find(window, "wizard_back"), find(window, "wizard_next")
        assert isinstance(back, Button)
        assert isinstance(forward, Button)
        assert forward.letter == forward.text()[0]
        backs.add(back.letter)
        first = back.text()[0]
        release_alt(window)
    assert backs == {first}


def test_letters_are_shown_only_while_alt_is_held(window: MainWindow, qtbot: QtBot) -> None:
    go(window, "wizard, company", qtbot)
    every = takers(window)
    before = [each.grab().toImage() for each in every]
    hold_alt(window)
    held = [each.grab().toImage() for each in every]
    changed = {each.text() for each, was, now in zip(every, before, held, strict=True) if was != now}
    assert changed == {each.text() for each in every if each.letter}
    release_alt(window)
    assert [each.grab().toImage() for each in every] == before


def test_what_is_open_over_a_page_has_the_letters(window: MainWindow, qtbot: QtBot) -> None:
    go(window, "wizard, company", qtbot)
    hold_alt(window)
    page = {each: each.letter for each in takers(window) if each.letter}
    dialog = Dialog(window, "Partir ?", "Partir sans enregistrer", "Rester ici")
    dialog.open()
    assert not any(each.letter for each in page)
    assert dialog.primary.letter == "P"
    release_alt(window)
    with qtbot.assertNotEmitted(dialog.accepted):
        for letter in set(page.values()) - {dialog.primary.letter, dialog.cancel.letter}:
            press(window, letter)
    with qtbot.waitSignal(dialog.cancelled):
        press(window, dialog.cancel.letter)
    hold_alt(window)
    assert {each: each.letter for each in takers(window) if each.letter} == page
    release_alt(window)


def test_a_screen_reader_tells_the_letter_of_what_has_the_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    go(window, "wizard, company", qtbot)
    QAccessible.setActive(True)
    every = [each for each in window.findChildren(Field) if each.isVisible()]
    every[0].enter()
    every[1].enter()
    keys = told(every[1].input).text(QAccessible.Text.Accelerator)
    label = every[1].findChild(FieldLabel)
    assert isinstance(label, FieldLabel)
    assert keys == QKeySequence(f"Alt+{label.letter}").toString(QKeySequence.SequenceFormat.NativeText)
    again = next(each for each in takers(window) if isinstance(each, Button) and each.letter)
    assert told(again).text(QAccessible.Text.Accelerator).endswith(f"+{again.letter}")
    QAccessible.setActive(False)


@pytest.mark.parametrize("build", [Button, Chip, CheckBox, ChoiceCard])
def test_the_ampersand_of_a_name_is_part_of_the_name(
    window: MainWindow, build: Callable[..., QAbstractButton]
) -> None:
    button = build("Dupont & Fils", parent=window)
    assert button.text() == "Dupont & Fils"
    assert button.shortcut().isEmpty()
    assert told(button).text(QAccessible.Text.Name) == "Dupont & Fils"


def test_the_breadcrumb_says_the_whole_name_of_a_customer(window: MainWindow) -> None:
    trail = Breadcrumb("Fil", window)
    trail.set_places([("one", "Dupont & Fils")])
    link = trail.findChild(Button)
    assert isinstance(link, Button)
    assert (link.text(), link.shortcut().isEmpty()) == ("Dupont & Fils", True)
    assert link.sizeHint().width() == text_width("Dupont & Fils", CELL)


def test_the_sign_in_window_has_letters_too(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    apply_theme(qapp, Scheme.LIGHT)
    window = SignInWindow(Laptop(Paths.under(tmp_path), FixedClock(), vault=MemoryVault()))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    hold_alt(window)
    assert [each for each in takers(window) if each.letter]
    assert letterless(window) == []
    release_alt(window)
