"""The customer's view, shown from the page of a meeting in the real window."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.services.desk import Desk
from app.services.drafts.drafts import QuoteDraft
from app.ui.application.main_window import MainWindow
from app.ui.meeting.covers import PointerDot
from app.ui.meeting.customer_window import CustomerWindow
from app.ui.meeting.small_picture import SmallPicture
from app.ui.workspace import places
from tests.support.desk import customer_named
from tests.ui.quotes.offer_pages import CUSTOMER, DRAFT, pictured_terms


@pytest.fixture
def language() -> str:
    return "fr"


@pytest.fixture
def customers(window: MainWindow, desk: Desk, qtbot: QtBot) -> CustomerWindow:
    """The view of the offer of the design's picture, shown with the key for it."""
    customer = customer_named(desk, CUSTOMER)
    desk.drafts.save_quote(QuoteDraft(DRAFT, customer.id, pictured_terms(desk, customer.id)))
    window.workspace.router.go(places.Meet(DRAFT))
    qtbot.waitActive(window)
    QTest.keyClick(window, Qt.Key.Key_F7)
    (shown,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, CustomerWindow))
    qtbot.waitActive(shown)
    return shown


def test_one_key_shows_the_customer_the_offer_and_escape_comes_back(
    customers: CustomerWindow, window: MainWindow, desk: Desk
) -> None:
    assert customers.windowTitle() == desk.partner_name
    assert customers.stage.content.size() == customers.size()

    QTest.keyClick(customers, Qt.Key.Key_Escape)

    assert not customers.isVisible()
    assert window.isVisible()


def test_the_rep_points_at_a_row_of_the_small_picture(customers: CustomerWindow, window: MainWindow) -> None:
    pointer = window.findChild(QPushButton, "meeting_pointer")
    small = window.findChild(SmallPicture)
    dot = customers.findChild(PointerDot)
    assert pointer is not None
    assert small is not None
    assert dot is not None
    pointer.click()
    row = next(each for each in small.view.findChildren(QWidget) if each.isVisible() and not each.children())

    at = QPointF(1, 1)
    none = Qt.MouseButton.NoButton
    moved = QMouseEvent(
        QEvent.Type.MouseMove, at, row.mapToGlobal(at), none, none, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(row, moved)

    assert dot.isVisible()
    place = row.mapTo(small.view, at)
    share = dot.geometry().center().x() / customers.width()
    assert share == pytest.approx(place.x() / small.view.width(), abs=0.01)


def test_another_page_takes_the_view_away(customers: CustomerWindow, window: MainWindow) -> None:
    window.workspace.router.go(places.Quotes())

    assert not customers.isVisible()
