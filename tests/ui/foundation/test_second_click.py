"""A double click presses nothing on the page to which its first click led."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget
from pytestqt.qtbot import QtBot

from app.ui.application.second_click import SecondClick
from app.ui.theme import Scheme, apply_theme
from app.ui.widgets.dialog import Dialog

LEFT, NONE, HERE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(50, 20)


@pytest.fixture
def pages(qtbot: QtBot) -> QStackedWidget:
    """A page that is one button, which leads to another such page."""
    pages = QStackedWidget()
    send, accept = QPushButton("Send", pages), QPushButton("Accept", pages)
    for each in (send, accept):
        pages.addWidget(each)
    accept.setCheckable(True)
    send.clicked.connect(lambda: pages.setCurrentWidget(accept))
    pages.resize(400, 300)
    qtbot.addWidget(pages)
    with qtbot.waitExposed(pages):
        pages.show()
    SecondClick(pages, pages.currentWidget)
    return pages


def accepted(pages: QStackedWidget) -> bool:
    button = pages.widget(1)
    assert isinstance(button, QPushButton)
    return button.isChecked()


def test_the_second_click_of_two_presses_nothing_on_another_page(pages: QStackedWidget) -> None:
    handle = pages.windowHandle()
    assert handle is not None
    QTest.mouseDClick(handle, LEFT, NONE, HERE)
    assert pages.currentIndex() == 1
    assert not accepted(pages)
    QTest.mouseClick(handle, LEFT, NONE, HERE, 1000)
    assert accepted(pages), "a click of its own"


def test_what_is_clicked_elsewhere_meanwhile_is_meant(pages: QStackedWidget) -> None:
    handle = pages.windowHandle()
    assert handle is not None
    QTest.mousePress(handle, LEFT, NONE, HERE)
    QTest.mouseRelease(handle, LEFT, NONE, HERE)
    QTest.mousePress(handle, LEFT, NONE, QPoint(300, 200))
    QTest.mouseRelease(handle, LEFT, NONE, QPoint(300, 200))
    assert accepted(pages)


def test_the_second_click_decides_nothing_in_a_dialog_nor_under_one(
    pages: QStackedWidget, qapp: QApplication, qtbot: QtBot
) -> None:
    apply_theme(qapp, Scheme.LIGHT)
    handle = pages.windowHandle()
    assert handle is not None
    opened: list[Dialog] = []
    decided: list[str] = []
    pages.resize(800, 400)
    ask = pages.widget(0)
    assert isinstance(ask, QPushButton)
    ask.clicked.disconnect()

    def open_dialog() -> None:
        dialog = Dialog(pages, "Delete the draft?", "Delete", "Keep")
        dialog.accepted.connect(lambda: decided.append("deleted"))
        dialog.accepted.connect(dialog.close_over)
        dialog.open()
        opened.append(dialog)

    ask.clicked.connect(open_dialog)
    probe = Dialog(pages, "Delete the draft?", "Delete", "Keep")
    probe.open()
    qtbot.waitUntil(lambda: probe.primary.width() > 0)
    there = probe.primary.mapTo(pages, probe.primary.rect().center())
    probe.reject()
    QTest.mouseDClick(handle, LEFT, NONE, there)
    assert (len(opened), decided) == (1, [])
    QTest.mouseDClick(handle, LEFT, NONE, there)
    assert (len(opened), decided) == (1, ["deleted"]), "the page under the dialog is not pressed"
    QTest.mouseClick(handle, LEFT, NONE, there, 1000)
    assert len(opened) == 2
