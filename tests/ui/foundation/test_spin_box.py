"""A stepper as assistive technology gets it: the same as a spin box of Qt's own."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QAccessibleTextInterface,
    QAccessibleValueInterface,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.ui.theme import Theme
from app.ui.widgets.stepper import Stepper


@pytest.fixture
def stepper(look: Theme, qtbot: QtBot) -> Stepper:
    QAccessible.setActive(True)
    stepper = Stepper("Licences", "Moins", "Plus", value=700, minimum=1, maximum=1000, text_of="{:,}".format)
    qtbot.addWidget(stepper)
    stepper.show()
    stepper.activateWindow()
    qtbot.waitUntil(stepper.isActiveWindow)
    return stepper


def line(stepper: Stepper) -> QLineEdit:
    """What has the keyboard, and therefore what a screen reader speaks of."""
    found = stepper.focusProxy()
    assert isinstance(found, QLineEdit)
    return found


def told(widget: QWidget) -> QAccessibleInterface:
    """``widget`` as assistive technology gets it."""
    return QAccessible.queryAccessibleInterface(widget)


def number(stepper: Stepper) -> QAccessibleValueInterface:
    """Its number and range."""
    found = told(line(stepper)).valueInterface()
    assert found is not None
    return found


def test_it_is_a_spin_box_with_a_name_a_number_and_a_range(stepper: Stepper) -> None:
    said = told(line(stepper))
    assert said.role() is QAccessible.Role.SpinBox
    assert said.text(QAccessible.Text.Name) == "Licences"
    value = number(stepper)
    found = value.currentValue(), value.minimumValue(), value.maximumValue(), value.minimumStepSize()
    assert found == (700, 1, 1000, 1)
    stepper.set_value(20)
    assert (value.currentValue(), value.minimumValue(), value.maximumValue()) == (20, 1, 1000)


def test_it_offers_what_a_spin_box_of_qt_offers(stepper: Stepper, qtbot: QtBot) -> None:
    theirs = QSpinBox()
    qtbot.addWidget(theirs)
    theirs.show()
    assert told(theirs).role() is told(line(stepper)).role()
    for kind in ("valueInterface", "textInterface", "editableTextInterface", "actionInterface"):
        assert getattr(told(theirs), kind)() is not None
        assert getattr(told(line(stepper)), kind)() is not None
    assert told(line(stepper)).tableCellInterface() is None
    assert told(line(stepper)).selectionInterface() is None


def test_the_text_stays_that_of_the_line(stepper: Stepper) -> None:
    stepper.set_value(1000)
    text = told(line(stepper)).textInterface()
    assert isinstance(text, QAccessibleTextInterface)
    assert text.text(0, text.characterCount()) == "1,000"
    state = told(line(stepper)).state()
    assert state.editable
    assert state.focusable


def test_a_number_set_by_assistive_technology_is_one_the_rep_chose(stepper: Stepper, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stepper.changed) as caught:
        number(stepper).setCurrentValue(42.0)
    assert (caught.args, stepper.value(), line(stepper).text()) == ([42], 42, "42")
    number(stepper).setCurrentValue(10**9)
    assert stepper.value() == 1000


def test_one_that_is_disabled_keeps_its_number(stepper: Stepper, qtbot: QtBot) -> None:
    stepper.setEnabled(False)
    with qtbot.assertNotEmitted(stepper.changed):
        number(stepper).setCurrentValue(42)
    assert stepper.value() == 700


def test_a_key_moves_what_is_said(stepper: Stepper) -> None:
    value = number(stepper)
    QTest.keyClick(line(stepper), Qt.Key.Key_PageUp)
    assert value.currentValue() == 710


def test_what_describes_it_ends_with_it(look: Theme) -> None:
    QAccessible.setActive(True)
    page = QWidget()
    stepper = Stepper("Licences", "Moins", "Plus", page)
    said = told(line(stepper))
    id = QAccessible.uniqueId(said)
    page.deleteLater()
    del stepper, page
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(said)
    assert QAccessible.accessibleInterface(id) is None


def test_pages_that_come_and_go_leave_nothing_that_is_taken_for_another(look: Theme) -> None:
    QAccessible.setActive(True)
    for _ in range(40):
        page = QWidget()
        steppers = [Stepper("Licences", "Moins", "Plus", page, value=each) for each in range(5)]
        assert [number(each).currentValue() for each in steppers] == [0, 1, 2, 3, 4]
        page.deleteLater()
        del steppers, page
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
