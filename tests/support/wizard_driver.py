"""Drives the add-customer wizard: everything by the names of the answers."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.ui.application.main_window import MainWindow
from app.ui.forms.field import Field
from app.ui.widgets.banner import Banner
from app.ui.widgets.select import Select
from app.ui.wizard.page import WizardPage
from app.ui.workspace import places
from tests.support.toasts import toast_of, undo_of
from tests.support.wizards import COMPANY, CONTACT

_Found = TypeVar("_Found", bound=QWidget)


class WizardDriver:
    """Types and clicks in the wizard of ``window``."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self._qtbot = window, qtbot

    def open(self, draft_id: str | None = None) -> None:
        """Go to the wizard."""
        self.window.workspace.router.go(places.AddCustomer(draft_id))
        assert isinstance(self.window.page, WizardPage)

    def open_for(self, programme: str = "cyber360.VAR") -> None:
        """Go to a new wizard and choose what the customer is added for, where there is a choice."""
        self.open()
        if self.is_there(f"programme.{programme}"):
            self.press(f"programme.{programme}")
            self.press("wizard_next")

    def find(self, kind: type[_Found], name: str) -> _Found:
        """The visible ``kind`` with that object name, on the page on screen."""
        assert self.window.page is not None
        found = [each for each in self.window.page.findChildren(kind, name) if each.isVisible()]
        assert found, f"nothing visible is called {name}"
        return found[0]

    def is_there(self, name: str) -> bool:
        """Whether something visible has that object name."""
        assert self.window.page is not None
        return any(each.isVisible() for each in self.window.page.findChildren(QWidget, name))

    def write(self, path: str, text: str) -> None:
        """Type ``text`` in the place of what stands in a field, and leave it."""
        box = self.find(QLineEdit, path)
        box.setFocus(Qt.FocusReason.TabFocusReason)
        box.selectAll()
        QTest.keyClicks(box, text) if text else QTest.keyClick(box, Qt.Key.Key_Delete)
        QTest.keyClick(box, Qt.Key.Key_Tab)

    def choose(self, path: str, value: object) -> None:
        """Choose from a list as the rep does, so that it says so."""
        box = self.find(Select, path)
        box.setFocus(Qt.FocusReason.TabFocusReason)
        box.set_value(value)
        box.activated.emit(box.currentIndex())

    def press(self, name: str) -> None:
        """Click a button or box."""
        button = self.find(QAbstractButton, name)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().center())

    def text(self, path: str) -> str:
        """What stands in a field."""
        return self.find(QLineEdit, path).text()

    def problem(self, path: str) -> str:
        """What a field says is wrong."""
        field: QWidget | None = self.find(QWidget, path)
        while field is not None and not isinstance(field, Field):
            field = field.parentWidget()
        assert field is not None
        return field.problem()

    def said(self, banner: str) -> str:
        """What a banner says, strong words first."""
        return self.find(Banner, banner).accessibleName()

    def fill_in_company(self, **others: str) -> None:
        """A company that passes; the partner's first customer type."""
        for path, text in COMPANY.items():
            self.write(path, others.get(path.rpartition(".")[2], text))
        self.choose("customer_type_id", self.window.workspace.services.catalogue.customer_types()[0].id)

    def fill_in_contact(self) -> None:
        """A contact that passes."""
        for path, text in CONTACT.items():
            self.write(path, text)

    def toast(self) -> str:
        """What the toast said last."""
        return toast_of(self.window, self._qtbot).text()

    def undo(self) -> None:
        """Ask the toast to take back what it said."""
        undo_of(toast_of(self.window, self._qtbot)).click()

    def wait_for(self, condition: Callable[[], bool]) -> None:
        """Wait until ``condition`` holds; the machine may have much else to do."""
        self._qtbot.waitUntil(condition)

    def wait_until_kept(self) -> None:
        """Wait until everything typed is on the disk."""
        self.wait_for(lambda: self.window.workspace.tasks.is_idle)
