"""Drives the profile of a customer: everything by the names of the answers."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.ids import CustomerId
from app.ui.application.main_window import MainWindow
from app.ui.customer_file.page import CustomerFilePage
from app.ui.customer_file.profile_form import ProfileForm
from app.ui.forms.field import Field
from app.ui.widgets.select import Select
from app.ui.workspace import places


class ProfileDriver:
    """Types and clicks in the profile of a customer."""

    def __init__(self, window: MainWindow, qtbot: QtBot, id: CustomerId) -> None:
        self.window, self._qtbot, self._id = window, qtbot, id
        self.open()

    def open(self) -> None:
        """Go to the profile."""
        self.window.workspace.router.go(places.CustomerFile(self._id, "profile"))

    @property
    def page(self) -> CustomerFilePage:
        """The file on screen."""
        assert isinstance(self.window.page, CustomerFilePage)
        return self.window.page

    @property
    def form(self) -> ProfileForm:
        """The form of the profile."""
        form = self.page.findChild(ProfileForm)
        assert isinstance(form, ProfileForm)
        return form

    def find(self, name: str) -> QWidget:
        """The visible widget with that object name."""
        found = [each for each in self.page.findChildren(QWidget, name) if each.isVisible()]
        assert found, f"nothing visible is called {name}"
        return found[0]

    def is_there(self, name: str) -> bool:
        """Whether something visible has that object name."""
        return any(each.isVisible() for each in self.page.findChildren(QWidget, name))

    def type(self, path: str, text: str) -> None:
        """Write over an answer, key by key."""
        box = self.find(path)
        assert isinstance(box, QLineEdit)
        box.setFocus()
        box.selectAll()
        # QTest has keys for ASCII only, and aborts at any other sign; with none it types nothing.
        if text and text.isascii():
            QTest.keyClicks(box, text)
        else:
            box.insert(text)
        self.settle()

    def choose(self, path: str, value: object) -> None:
        """Choose from a list as the rep does, so that it says so."""
        box = self.find(path)
        assert isinstance(box, Select)
        box.set_value(value)
        box.activated.emit(box.currentIndex())
        self.settle()

    def said(self, name: str) -> str:
        """What a label or a banner says."""
        found = self.find(name)
        return found.text() if isinstance(found, QLabel) else found.accessibleName()

    def warning(self, path: str) -> str:
        """What a field says may be wrong."""
        return self._field(path).warning()

    def text(self, path: str) -> str:
        """An answer as it is shown."""
        box = self.find(path)
        assert isinstance(box, QLineEdit)
        return box.text()

    def problem(self, path: str) -> str:
        """What a field says is wrong."""
        return self._field(path).problem()

    def _field(self, path: str) -> Field:
        field = self.find(path).parentWidget()
        while not isinstance(field, Field):
            assert field is not None
            field = field.parentWidget()
        return field

    def press(self, name: str) -> None:
        """Press a button and wait for what follows."""
        button = self.find(name)
        assert isinstance(button, QAbstractButton), name
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def settle(self) -> None:
        """Wait until everything is written and shown."""
        self._qtbot.waitUntil(lambda: self.window.workspace.tasks.is_idle)
