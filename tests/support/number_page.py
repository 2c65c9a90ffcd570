"""A page with a field for numbers between two texts, worked on as the window system does it."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.services.formats.number_input import currency_units
from app.ui.forms.date_input import DateInput, DateWords
from app.ui.forms.decimal_input import DecimalInput
from app.ui.forms.month_view import MonthWords
from app.ui.forms.text_input import TextInput
from app.ui.widgets.line_edit import LineEdit
from app.ui.widgets.stepper import Stepper

TODAY = date(2026, 11, 20)
MONTHS = MonthWords([f"mois {number}" for number in range(1, 13)], list("lmmjvsd"))
DATES = DateWords(MONTHS, lambda day: f"{day:%d/%m/%Y}", "Avant", "Après")
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


def table_stepper(parent: QWidget) -> QWidget:
    return Stepper("Licences", "Moins", "Plus", parent, value=25)


def total_stepper(parent: QWidget) -> QWidget:
    return Stepper("Places", "Moins", "Plus", parent, value=1234, size="total", text_of=lambda n: f"{n:,}")


def meeting_stepper(parent: QWidget) -> QWidget:
    return Stepper("Places", "Moins", "Plus", parent, value=0, size="meeting")


def percentage(parent: QWidget) -> QWidget:
    box = DecimalInput("Remise", parent, maximum=Decimal(100), text_of=lambda value: f"{value} %")
    box.set_value(Decimal(0))
    return box


def money(parent: QWidget) -> QWidget:
    box = DecimalInput("Prix", parent, unit="€", places=4, units=currency_units("EUR"))
    box.set_value(Decimal("12.50"))
    return box


def day(parent: QWidget) -> QWidget:
    box = DateInput("Début", DATES, TODAY, parent)
    box.set_value(date(2026, 12, 1))
    return box


def count(parent: QWidget) -> QWidget:
    box = TextInput("Licences", parent)
    box.select_on_entry(is_one_word=True)
    box.setText("25")
    return box


FIELDS = [table_stepper, total_stepper, meeting_stepper, percentage, money, day, count]


class Page(QWidget):
    """A text, the field under test, and another text."""

    def __init__(self, build: Callable[[QWidget], QWidget]) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        self.before, self.field, self.after = QLineEdit("avant", self), build(self), QLineEdit(self)
        for widget in (self.before, self.field, self.after):
            layout.addWidget(widget)
        found = self.field.focusProxy() or self.field
        assert isinstance(found, LineEdit)
        self.edit = found

    def click(self, where: float = 0.5, button: Qt.MouseButton = LEFT) -> None:
        """Click into the field as the window system does, at that share of its width."""
        QTest.mouseClick(self.handle(), button, Qt.KeyboardModifier.NoModifier, self.place(where))

    def place(self, where: float) -> QPoint:
        """A place in the field, as the window has it."""
        rect = self.edit.rect()
        return self.edit.mapTo(self, QPoint(int(rect.width() * where), rect.center().y()))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.handle(), key, modifier)

    def type(self, text: str) -> None:
        for letter in text:
            self.press(Qt.Key(ord(letter)))

    def drag(self, start: float, end: float) -> None:
        """Draw the pointer over the field with its left button down."""
        window, none = self.handle(), Qt.KeyboardModifier.NoModifier
        QTest.mousePress(window, LEFT, none, self.place(start))
        QTest.mouseMove(window, self.place((start + end) / 2))
        QTest.mouseMove(window, self.place(end))
        QTest.mouseRelease(window, LEFT, none, self.place(end))

    def is_all_selected(self) -> bool:
        return self.edit.text() != "" and self.edit.selectedText() == self.edit.text()

    def handle(self) -> QWindow:
        handle = self.windowHandle()
        assert handle is not None
        return handle


def shown(build: Callable[[QWidget], QWidget], qtbot: QtBot) -> Page:
    page = Page(build)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.before.setFocus()
    return page
