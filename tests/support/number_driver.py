"""Drives the number fields of the real window, with the mouse and keys that the window system sends."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.ui.application.main_window import MainWindow
from app.ui.widgets.line_edit import LineEdit

_NONE, _LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
_NAMED = {" ": Qt.Key.Key_Space, "\n": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab}


class NumberDriver:
    """Enters fields of ``window`` by their names, and types wherever the keyboard is."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)

    def edit(self, name: str) -> LineEdit:
        """The box that is typed into, of the visible field with that object name."""
        field = self.find(name)
        found = field.focusProxy() or field
        assert isinstance(found, LineEdit), name
        return found

    def find(self, name: str) -> QWidget:
        """The visible widget with that object name."""
        found = [each for each in self.window.findChildren(QWidget, name) if each.isVisible()]
        assert found, f"nothing visible is called {name}"
        return found[0]

    def is_there(self, name: str) -> bool:
        """Whether something visible has that object name."""
        return any(each.isVisible() for each in self.window.findChildren(QWidget, name))

    def texts(self) -> list[str]:
        """What is said on screen, by labels and by whatever has a name."""
        shown = [each for each in self.window.findChildren(QWidget) if each.isVisible()]
        return [each.text() if isinstance(each, QLabel) else each.accessibleName() for each in shown]

    def enter_by_click(self, name: str) -> None:
        """Click into a field that the keyboard is not in."""
        self.click(self.edit(name))

    def enter_by_tab(self, name: str) -> None:
        """Come to a field with Tab from what is before it."""
        self._leave_and_return(name, Qt.KeyboardModifier.ShiftModifier, _NONE)

    def enter_by_backtab(self, name: str) -> None:
        """Come to a field with Shift+Tab from what is after it."""
        self._leave_and_return(name, _NONE, Qt.KeyboardModifier.ShiftModifier)

    def click(self, widget: QWidget) -> None:
        """Scroll to a widget and click in its middle."""
        # A page that was just opened lays itself out before anybody could click there.
        QApplication.sendPostedEvents()
        around = widget.parentWidget()
        while around is not None:
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(widget)
            around = around.parentWidget()
        QTest.mouseClick(self.handle(), _LEFT, _NONE, self.place_of(widget))

    def press(self, name: str) -> None:
        """Click a button and wait for what follows."""
        button = self.find(name)
        assert isinstance(button, QAbstractButton), name
        self.click(button)
        self.settle()

    def press_by_key(self, name: str) -> None:
        """Bring the keyboard to a button as Tab does, press Enter there and wait for what follows."""
        self.find(name).setFocus(Qt.FocusReason.TabFocusReason)
        self.key(Qt.Key.Key_Return)
        self.settle()

    def type(self, text: str) -> None:
        """Type ``text`` (ASCII) wherever the keyboard is."""
        for letter in text:
            self.key(_NAMED.get(letter, Qt.Key(ord(letter.upper()))))

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = _NONE) -> None:
        """Press a key wherever the keyboard is."""
        QTest.keyClick(self.handle(), key, modifier)

    def paste(self, text: str) -> None:
        """Paste ``text`` wherever the keyboard is."""
        QGuiApplication.clipboard().setText(text)
        self.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def settle(self) -> None:
        """Wait until everything asked for is done and shown."""
        self.qtbot.waitUntil(lambda: self.window.workspace.tasks.is_idle)

    def place_of(self, widget: QWidget) -> QPoint:
        """The middle of a widget, as the window has it."""
        return widget.mapTo(self.window, widget.rect().center())

    def handle(self) -> QWindow:
        """What the window system sends events to."""
        handle = self.window.windowHandle()
        assert handle is not None
        return handle

    def _leave_and_return(self, name: str, away: Qt.KeyboardModifier, back: Qt.KeyboardModifier) -> None:
        edit = self.edit(name)
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.key(Qt.Key.Key_Tab, away)
        assert not edit.hasFocus(), name
        self.key(Qt.Key.Key_Tab, back)
        assert edit.hasFocus(), name
