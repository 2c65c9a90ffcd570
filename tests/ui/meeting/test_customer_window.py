"""The customer's view on the only screen: its keys, and what it never shows."""

from itertools import product

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QMouseEvent,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from app.ui.meeting.covers import PointerDot
from app.ui.meeting.pointing_picture import PointingPicture
from tests.ui.meeting.conftest import PARTNER, RepsWindow

BLACK = QColor(Qt.GlobalColor.black)


def picture(widget: QWidget) -> QPixmap:
    return widget.grab()


def is_black(widget: QWidget) -> bool:
    image = picture(widget).toImage()
    places = product(range(0, image.width(), 40), range(0, image.height(), 40))
    return all(image.pixelColor(x, y) == BLACK for x, y in places)


def test_the_view_fills_the_screen_under_the_name_of_the_partner(shown: RepsWindow) -> None:
    customers = shown.customers
    assert customers.geometry() == QGuiApplication.primaryScreen().geometry()
    assert customers.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert customers.windowTitle() == PARTNER
    assert customers.stage.content.geometry() == customers.rect()


def test_escape_leaves_at_once(shown: RepsWindow) -> None:
    customers = shown.customers
    QTest.keyClick(customers, Qt.Key.Key_Escape)

    assert not customers.isVisible()
    assert (shown.closed, shown.told) == (["left"], [])
    assert not shown.presentation.is_open


@pytest.mark.parametrize("key", ["b", "B", "."])
def test_a_key_blanks_and_the_same_key_brings_the_view_back(shown: RepsWindow, key: str) -> None:
    customers = shown.customers
    before = picture(customers).toImage()

    QTest.keyClicks(customers, key)
    assert is_black(customers)
    assert not shown.content.isVisible()
    assert shown.button("meeting_blank").isChecked()

    QTest.keyClicks(customers, key)
    assert picture(customers).toImage() == before
    assert not shown.button("meeting_blank").isChecked()


def test_a_letter_that_is_written_into_the_view_blanks_nothing(shown: RepsWindow) -> None:
    name = QLineEdit(shown.content)
    name.show()
    name.setFocus()

    QTest.keyClicks(name, "Bob B.")

    assert name.text() == "Bob B."
    assert not shown.customers.is_blank


def test_frozen_the_picture_stays_while_the_view_goes_on(shown: RepsWindow) -> None:
    customers = shown.customers
    before = picture(customers).toImage()

    shown.presentation.set_frozen(True)
    shown.content.setText("712")
    assert picture(customers).toImage() == before
    assert not shown.content.isVisible()

    shown.presentation.set_frozen(False)
    assert picture(customers).toImage() != before
    assert shown.content.isVisible()


def test_frozen_and_blank_the_picture_is_back_after_blank(shown: RepsWindow) -> None:
    customers = shown.customers
    before = picture(customers).toImage()
    shown.presentation.set_frozen(True)
    shown.content.setText("712")

    shown.presentation.set_blank(True)
    assert is_black(customers)
    shown.presentation.set_blank(False)

    assert picture(customers).toImage() == before


def test_keys_make_the_view_larger_smaller_and_whole_again(shown: RepsWindow) -> None:
    customers, content = shown.customers, shown.content
    ctrl = Qt.KeyboardModifier.ControlModifier

    QTest.keyClick(customers, Qt.Key.Key_Plus, ctrl)
    QTest.keyClick(customers, Qt.Key.Key_Plus, ctrl)
    assert content.width() == customers.width() * 1.5
    assert content.geometry().center() == customers.rect().center()

    QTest.keyClick(customers, Qt.Key.Key_Minus, ctrl)
    assert content.width() == customers.width() * 1.25
    QTest.keyClick(customers, Qt.Key.Key_0, ctrl)
    assert content.geometry() == customers.rect()
    QTest.keyClick(customers, Qt.Key.Key_Minus, ctrl)
    assert content.geometry() == customers.rect()


def test_the_wheel_with_ctrl_makes_larger_what_it_is_over(shown: RepsWindow) -> None:
    customers, content = shown.customers, shown.content
    QApplication.sendEvent(customers, turned(customers, QPointF(0, 0), Qt.KeyboardModifier.NoModifier))
    assert content.width() == customers.width()

    QApplication.sendEvent(content, turned(customers, QPointF(0, 0), Qt.KeyboardModifier.ControlModifier))
    assert content.width() == customers.width() * 1.25
    assert content.pos() == QPoint(0, 0)


def turned(over: QWidget, at: QPointF, modifiers: Qt.KeyboardModifier) -> QWheelEvent:
    """One notch of the wheel, away from the hand."""
    return QWheelEvent(
        at,
        over.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


def test_arrows_look_at_other_parts_of_a_large_view(shown: RepsWindow) -> None:
    customers, content = shown.customers, shown.content
    customers.stage.set_zoom(200)

    for _ in range(5):
        QTest.keyClick(customers, Qt.Key.Key_Right)
        QTest.keyClick(customers, Qt.Key.Key_Down)

    assert content.geometry().bottomRight() == customers.rect().bottomRight()


def test_the_dot_follows_the_mouse_over_the_small_picture(shown: RepsWindow) -> None:
    small = QWidget(shown.window)
    small.resize(200, 100)
    small.show()
    PointingPicture(small, shown.presentation)
    row = QWidget(small)
    row.setGeometry(0, 50, 200, 50)
    row.show()
    QApplication.sendPostedEvents()
    dot = shown.customers.findChild(PointerDot)
    assert dot is not None

    hover(small, QPointF(50, 75))
    assert not dot.isVisible()

    shown.presentation.set_pointing(True)
    hover(row, QPointF(50, 25))
    assert dot.isVisible()
    wanted = QPointF(shown.customers.width() * 0.25, shown.customers.height() * 0.75)
    assert (QPointF(dot.geometry().center()) - wanted).manhattanLength() <= 2

    QApplication.sendEvent(small, QEvent(QEvent.Type.Leave))
    assert not dot.isVisible()


def hover(over: QWidget, at: QPointF) -> None:
    """Move the mouse there, no button down."""
    none = Qt.MouseButton.NoButton
    moved = QMouseEvent(
        QEvent.Type.MouseMove, at, over.mapToGlobal(at), none, none, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(over, moved)


def test_a_large_view_is_looked_at_where_the_rep_points(shown: RepsWindow) -> None:
    shown.presentation.set_pointing(True)
    shown.customers.stage.set_zoom(200)

    shown.presentation.point_at(QPointF(1.0, 0.0))

    content = shown.content.geometry()
    assert content.topRight() == shown.customers.rect().topRight()


def test_no_tooltip_and_no_context_menu_come_up_over_the_view(shown: RepsWindow, qtbot: QtBot) -> None:
    button = QPushButton("+", shown.content)
    button.setToolTip("Add one")
    field = QLineEdit(shown.content)
    field.move(0, 60)
    for control in (button, field):
        control.show()
    at = QPoint(4, 4)
    qtbot.waitUntil(button.isVisible)

    QApplication.sendEvent(button, QHelpEvent(QEvent.Type.ToolTip, at, button.mapToGlobal(at)))
    QApplication.sendEvent(
        field, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, field.mapToGlobal(at))
    )

    assert not QToolTip.isVisible()
    assert QApplication.activePopupWidget() is None


def test_carried_to_another_screen_the_view_closes(shown: RepsWindow) -> None:
    shown.customers.repaint()

    shown.customers.move(5000, 0)

    assert shown.closed == ["moved"]
    assert shown.told == ["The system has moved the customer’s view to another screen. It is closed."]


def test_a_page_that_is_left_takes_the_view_with_it(shown: RepsWindow) -> None:
    customers = shown.customers

    page = shown.bar.parentWidget()
    assert page is not None
    page.hide()

    assert shown.closed == ["stopped"]
    assert not customers.isVisible()
