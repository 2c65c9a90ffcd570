"""The table of shortcuts, held against the keys that the window and its pages really have; and its sheet."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.services.desk.desk import Desk
from app.services.words import Words
from app.ui.application.every_page import every_place
from app.ui.application.main_window import MainWindow
from app.ui.shortcuts.key_words import say_keys
from app.ui.shortcuts.sheet import ShortcutSheet
from app.ui.shortcuts.table import GROUPS, Shortcut
from app.ui.workspace import places
from tests.support.desk import customer_named
from tests.support.keyboard import Keyboard
from tests.ui.keys.test_window_keys import keyboard

__all__ = ["keyboard"]

Pages = dict[type[places.Place] | None, set[str]]


def table() -> Iterator[tuple[type[places.Place] | None, Shortcut]]:
    """Each shortcut with each page that has it; None where every page does."""
    for group in GROUPS:
        for shortcut in group.shortcuts:
            for page in shortcut.only or group.pages or (None,):
                yield page, shortcut


def keys_among(shortcuts: Iterable[QShortcut]) -> set[str]:
    """What any of ``shortcuts`` answers to."""
    sequences: list[QKeySequence] = [keys for each in shortcuts for keys in QShortcut.keys(each)]
    return {each.toString() for each in sequences}


def keys_of(root: QWidget) -> set[str]:
    """The keys that ``root`` and what is in it answers to, or shows in its menus."""
    found = keys_among(root.findChildren(QShortcut))
    return found | {each.shortcut().toString() for each in root.findChildren(QAction)} - {""}


def test_the_table_has_every_key_of_the_desk_and_no_other(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    file = places.CustomerFile(customer_named(desk, "Maison Corbière").id, "profile")
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    real: Pages = {None: keys_among(window.findChildren(QShortcut, options=direct))}
    for place in (*every_place(desk), file):
        window.workspace.router.go(place)
        qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
        assert window.page is not None
        real.setdefault(type(place), set()).update(keys_of(window.page))
    said: Pages = {}
    made: Pages = {}
    for page, shortcut in table():
        said.setdefault(page, set()).update(shortcut.keys)
        if not shortcut.by_control:
            made.setdefault(page, set()).update(shortcut.keys)
    anywhere = said[None]
    unsaid = {page: keys - said.get(page, set()) - anywhere for page, keys in real.items()}
    assert {page: keys for page, keys in unsaid.items() if keys} == {}, "keys that the table does not tell of"
    unmade = {page: keys - real.get(page, set()) for page, keys in made.items()}
    assert {page: keys for page, keys in unmade.items() if keys} == {}, "keys that are told of and not there"


def test_the_sheet_opens_by_f1_and_by_the_question_mark_outside_of_a_box_and_gives_the_keyboard_back(
    window: MainWindow, keyboard: Keyboard, qtbot: QtBot
) -> None:
    def sheets() -> list[ShortcutSheet]:
        return [each for each in window.findChildren(ShortcutSheet) if each.isVisible()]

    window.workspace.router.go(places.Quotes())
    page = window.page
    assert page is not None
    search = next(each for each in page.findChildren(QLineEdit) if each.isVisible())
    search.setFocus()
    keyboard.press(Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(search, "?")
    assert not sheets()
    assert "?" in search.text()
    keyboard.press(Qt.Key.Key_F1)
    [sheet] = sheets()
    keyboard.press(Qt.Key.Key_F5)
    keyboard.press(Qt.Key.Key_Escape)
    assert not sheets()
    assert search.hasFocus()
    button = next(each for each in page.findChildren(QPushButton) if each.isVisible())
    button.setFocus()
    keyboard.press(Qt.Key.Key_Question)
    [sheet] = sheets()
    close = sheet.findChild(QPushButton, "close_shortcuts")
    assert close is not None
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not sheets()
    assert button.hasFocus()


def test_keys_are_called_as_the_platform_writes_them(desk: Desk) -> None:
    words: Words = desk.words
    keys = ("Ctrl+Shift+Z", "Ctrl+Return", "Ctrl+Enter", "Alt+Left", "Ctrl++", "Esc")
    assert say_keys(keys, words, "linux") == ("Ctrl Maj Z", "Ctrl Entrée", "Alt ←", "Ctrl +", "Échap")
    assert say_keys(keys, words, "darwin") == ("⌘ ⇧ Z", "⌘ ↩", "⌥ ←", "⌘ +", "⎋")
