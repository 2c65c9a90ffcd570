"""The customer's view, shown from the page of a meeting in the real window."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.services.desk.desk import Desk
from app.services.drafts.drafts import QuoteDraft
from app.ui.application.main_window import MainWindow
from app.ui.forms.text_area import TextArea
from app.ui.meeting.covers import PointerDot
from app.ui.meeting.customer_window import CustomerWindow
from app.ui.meeting.page import MeetingBody
from app.ui.meeting.sealed_view import SealedView
from app.ui.meeting.small_picture import SmallPicture
from app.ui.meeting.view_notes import ViewNotes
from app.ui.quotes.editor.page import EditorPage
from app.ui.widgets.label import Label
from app.ui.workspace import places
from tests.support.desk import customer_named
from tests.ui.meeting.at_the_table import part
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


def test_the_notes_are_typed_on_a_page_of_their_own_undone_and_sealed(
    customers: CustomerWindow, window: MainWindow
) -> None:
    box, page = (
        window.findChild(TextArea, "meeting_notes"),
        window.findChild(QPushButton, "meeting_notes_page"),
    )
    shown = customers.findChild(ViewNotes)
    body = window.findChild(MeetingBody)
    assert box is not None
    assert page is not None
    assert shown is not None
    assert body is not None
    assert not shown.isVisible()
    page.click()
    box.setFocus()
    QTest.keyClicks(box, "Reprise le 4 janvier. ")
    assert shown.isVisible()
    assert (shown.text, box.toPlainText()) == ("Reprise le 4 janvier.", "Reprise le 4 janvier. ")
    small = body.picture.view.findChild(ViewNotes)
    assert small is not None
    assert small.text == shown.text
    QTest.keyClick(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (shown.text, box.toPlainText()) == ("", "")
    QTest.keyClick(box, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert shown.text == "Reprise le 4 janvier."
    body.header.accept_asked.emit()
    assert not shown.isVisible()
    sealed = customers.findChild(SealedView)
    assert sealed is not None
    assert "Reprise le 4 janvier." in [each.text() for each in sealed.findChildren(Label)]


def test_another_page_takes_the_view_away(customers: CustomerWindow, window: MainWindow) -> None:
    window.workspace.router.go(places.Quotes())

    assert not customers.isVisible()


def test_an_editor_that_the_meeting_was_opened_from_is_there_again_afterwards(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    customer = customer_named(desk, CUSTOMER)
    quote = desk.quotes.create(customer.id, pictured_terms(desk, customer.id))
    desk.drafts.save_quote(QuoteDraft(DRAFT, customer.id, quote.terms, quote.id))
    window.workspace.router.go(places.EditOffer(DRAFT))
    window.workspace.router.go(places.Meet(DRAFT))
    page = next(each for each in window.findChildren(MeetingBody) if each.isVisible())

    QTest.mouseClick(part(page, QPushButton, "meeting_leave"), Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: isinstance(window.page, EditorPage))
    assert isinstance(window.page, EditorPage)
    assert window.page.editor is not None
