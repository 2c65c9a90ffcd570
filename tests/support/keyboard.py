"""The keyboard of a rep who never touches the mouse: every key goes where the focus is."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from app.demo.ui_driver import UiDriver, press_letter
from app.ui.widgets.choice_card import ChoiceCard
from app.ui.widgets.select import Select

_STOPS_MAX, _OPTIONS_MAX = 90, 300
_CTRL, _NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


class Keyboard:
    """Walks with Tab, types, chooses with arrows and Space; nothing is ever given the focus from outside."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.driver = UiDriver(window)
        """Only to wait: its clicks are not for here."""

    @property
    def at(self) -> QWidget:
        """What has the keyboard; a window that has just opened is given the time to take it."""
        self.driver.wait_for(lambda: QApplication.focusWidget() is not None, "the keyboard to be anywhere")
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = _NONE) -> None:
        """Press one key where the keyboard is."""
        QTest.keyClick(self.at, key, modifier)
        self.driver.rest()

    def walk_to(self, name: str) -> QWidget:
        """Go on with Tab until ``name`` is reached."""
        return self._walk(lambda: self.at.objectName() == name, name)

    def type_at(self, name: str, text: str) -> None:
        """Walk to a field, replace what stands in it, and leave it."""
        self.walk_to(name)
        self.press(Qt.Key.Key_A, _CTRL)
        self.press(Qt.Key.Key_Delete)
        for letter in text:
            press_letter(self.at, letter)
        self.press(Qt.Key.Key_Tab)

    def push(self, name: str) -> None:
        """Walk to a button or a box and press Space on it."""
        self.walk_to(name)
        self.press(Qt.Key.Key_Space)

    def choose(self, name: str, value: object) -> None:
        """Walk to a list and go down until ``value`` is chosen."""
        self.walk_to(name)
        for _ in range(_OPTIONS_MAX):
            # Another list each time: where fields depend on what is chosen, the page is built anew.
            select = self.at
            assert isinstance(select, Select)
            assert select.objectName() == name
            if select.value() == value:
                return
            self.press(Qt.Key.Key_Down)
        raise AssertionError(f"{value} is not in {name}")

    def choose_card(self, name: str) -> None:
        """Walk to the cards of which ``name`` is one, and go through them until that one is chosen."""
        group = name.partition(".")[0]
        self._walk(lambda: isinstance(self.at, ChoiceCard) and self.at.objectName().startswith(group), name)
        self.press(Qt.Key.Key_Space)
        for _ in range(_STOPS_MAX):
            card = self.at
            assert isinstance(card, QAbstractButton)
            if card.objectName() == name:
                assert card.isChecked(), name
                return
            self.press(Qt.Key.Key_Down)
            if self.at is card:
                self.press(Qt.Key.Key_Right)
        raise AssertionError(name)

    def go_on(self) -> None:
        """To the next page of a wizard."""
        self.press(Qt.Key.Key_Return, _CTRL)

    def _walk(self, has_arrived: Callable[[], bool], name: str) -> QWidget:
        passed = []
        for _ in range(_STOPS_MAX):
            if has_arrived():
                return self.at
            passed.append(self.at.objectName())
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not lead to {name}, but to {passed}")
