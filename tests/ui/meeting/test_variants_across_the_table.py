"""The variants of an offer are shown to their customer, who takes one of them and says yes to it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.document import Kind
from app.domain.quote.quote import Quote, QuoteStatus
from app.services.desk.desk import Desk
from app.services.drafts.drafts import QuoteDraft
from app.ui.application.main_window import MainWindow
from app.ui.meeting.board_canvas import BoardCanvas
from app.ui.meeting.customer_window import CustomerWindow
from app.ui.meeting.leave_dialog import LeaveDialog
from app.ui.meeting.page import MeetingBody
from app.ui.meeting.view_canvas import ViewCanvas
from app.ui.meeting.view_thanks import ViewThanks
from app.ui.widgets.label import Label
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.stepper import Stepper
from app.ui.workspace import places
from tests.support.desk import customer_named
from tests.ui.meeting.at_the_table import LEFT, draw_and_accept, part, read, signing
from tests.ui.quotes.offer_pages import CUSTOMER, DRAFT, pictured_terms, type_into


@pytest.fixture
def language() -> str:
    return "fr"


@pytest.fixture
def page(window: MainWindow, desk: Desk, qtbot: QtBot) -> MeetingBody:
    """The rep's side of the board of the design's picture, opened with the key for it."""
    customer = customer_named(desk, CUSTOMER)
    desk.drafts.save_quote(QuoteDraft(DRAFT, customer.id, pictured_terms(desk, customer.id)))
    window.workspace.router.go(places.CompareOffer(DRAFT))
    qtbot.waitActive(window)
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert window.workspace.router.place == places.Meet(DRAFT, is_board=True)
    return next(each for each in window.findChildren(MeetingBody) if each.isVisible())


def test_a_customer_takes_a_variant_and_signs_it_on_the_same_screen(
    page: MeetingBody, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    QTest.keyClick(window, Qt.Key.Key_F7)
    (customers,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, CustomerWindow))
    qtbot.waitActive(customers)
    assert _seats(customers) == _seats(page) == ["120", "120", "120"]
    _turn(page, "B", "130", qtbot)
    assert _seats(customers) == _seats(page) == ["120", "130", "120"]

    QTest.mouseClick(part(customers, QAbstractButton, "meeting_take_B"), LEFT)

    qtbot.waitUntil(lambda: part(customers, ViewCanvas).isVisible())
    assert part(page, ViewCanvas).isVisible()
    assert customers.isVisible()
    step = signing(customers, qtbot)
    read(step, qtbot)
    draw_and_accept(step)
    qtbot.waitUntil(lambda: bool(_sold(desk)))
    (quote,) = _sold(desk)
    assert [line.quantity for line in quote.terms.lines if line.quantity] == [130]
    qtbot.waitUntil(part(customers, ViewThanks).isVisible)
    QTest.keyClick(customers, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: isinstance(window.workspace.router.place, places.CustomerFile))


def test_what_was_turned_and_taken_is_undone_step_by_step_or_let_go(
    page: MeetingBody, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    kept = desk.drafts.quote(DRAFT)
    _turn(page, "B", "130", qtbot)
    QTest.mouseClick(part(page, QAbstractButton, "meeting_take"), LEFT)
    qtbot.waitUntil(lambda: part(page, ViewCanvas).isVisible())
    qtbot.waitUntil(lambda: page.isAncestorOf(window.focusWidget()))
    QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert part(page, BoardCanvas).isVisible()
    assert _seats(page) == ["120", "130", "120"]
    qtbot.waitUntil(lambda: page.isAncestorOf(window.focusWidget()))
    QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert _seats(page) == ["120", "120", "120"]
    _choose(page, 0)
    assert _offered(page) == ["A", "B", "C", "D"]
    _choose(page, -1)
    assert _offered(page) == ["A", "B", "C"]
    _turn(page, "C", "90", qtbot)

    QTest.mouseClick(part(page, QAbstractButton, "meeting_leave"), LEFT)
    dialog = part(window, LeaveDialog)
    assert dialog.findChild(QAbstractButton, "leave_revision") is None
    QTest.mouseClick(part(dialog, QAbstractButton, "leave_discard"), LEFT, pos=QPoint(12, 12))
    QTest.mouseClick(dialog.primary, LEFT)

    qtbot.waitUntil(lambda: window.workspace.router.place == places.CompareOffer(DRAFT))
    assert desk.drafts.quote(DRAFT) == kept


def _turn(page: MeetingBody, letter: str, seats: str, qtbot: QtBot) -> None:
    letters = part(page, Segmented, "meeting_letters")
    (segment,) = (each for each in letters.findChildren(QRadioButton) if each.text() == letter)
    QTest.mouseClick(segment, LEFT)
    qtbot.waitUntil(lambda: len(page.findChildren(Stepper, "meeting_variant_seats")) == 1)
    type_into(page, "meeting_variant_seats", seats)


def _choose(page: MeetingBody, place: int) -> None:
    """Add the first variant that is proposed, or remove the one that is turned to."""
    part(page, QPushButton, "meeting_more_variants").menu().actions()[place].trigger()


def _offered(page: MeetingBody) -> list[str]:
    """The letters of the variants that can be taken on the customer's side."""
    names = (each.objectName() for each in page.picture.findChildren(QAbstractButton) if each.isVisible())
    return sorted(name[-1] for name in names if name.startswith("meeting_take_"))


def _seats(side: QWidget) -> list[str]:
    """How many licences of the first product each variant has, as they stand in the columns."""
    labels = [each.text() for each in part(side, BoardCanvas).findChildren(Label)]
    row = labels.index("Protect")
    return [text.split(" ")[0] for text in labels[row + 1 : row + 4]]


def _sold(desk: Desk) -> list[Quote]:
    customer = customer_named(desk, CUSTOMER)
    found = (each for each in desk.store.load_all(Kind.QUOTE) if isinstance(each, Quote))
    mine = (each for each in found if each.customer_id == customer.id)
    return [each for each in mine if each.status is QuoteStatus.VALIDATED]
