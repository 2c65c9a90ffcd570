"""A dialog that was closed is gone, and so may be what had the keyboard before it."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from app.ui.theme import Theme
from app.ui.widgets.dialog import Dialog


@pytest.fixture
def window(look: Theme, qtbot: QtBot) -> QWidget:
    window = QWidget()
    QVBoxLayout(window).addWidget(QLineEdit(window))
    window.resize(800, 600)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.findChildren(QLineEdit)[0].setFocus()
    return window


def test_a_closed_dialog_leaves_nothing_in_the_window(window: QWidget) -> None:
    dialog = Dialog(window, "Refuser ?", "Refuser", "Annuler")
    dialog.open()
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    assert not isValid(dialog)
    assert window.findChildren(Dialog) == []


def test_a_dialog_closes_when_its_page_is_gone_meanwhile(window: QWidget) -> None:
    dialog = Dialog(window, "Refuser ?", "Refuser", "Annuler")
    dialog.open()
    delete(window.findChildren(QLineEdit)[0])
    dialog.reject()
    assert dialog.isHidden()
