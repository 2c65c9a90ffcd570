"""A customer says yes in their own window, by mouse, and the offer is sold."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.acceptance.acceptance import AcceptanceMethod, hash_of
from app.domain.document import Kind
from app.domain.pricing.scenario import Scenario, ScenarioId
from app.domain.quote.quote import Quote, QuoteStatus
from app.services.desk.desk import Desk
from app.services.drafts.drafts import QuoteDraft
from app.services.scenarios.variants import VARIANTS_MAX
from app.ui.application.main_window import MainWindow
from app.ui.meeting.customer_window import CustomerWindow
from app.ui.meeting.leave_dialog import LeaveDialog
from app.ui.meeting.page import MeetingBody
from app.ui.meeting.view_controls import CountControl
from app.ui.meeting.view_thanks import ViewThanks
from app.ui.papers.plain_preview import PlainPreviewPage
from app.ui.workspace import places
from app.wire.shown import decode_shown
from tests.support.desk import customer_named
from tests.ui.meeting.at_the_table import draw_and_accept, part, read, signing
from tests.ui.quotes.offer_pages import CUSTOMER, DRAFT, pictured_terms

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def language() -> str:
    return "fr"


@pytest.fixture
def customers(window: MainWindow, desk: Desk, qtbot: QtBot) -> CustomerWindow:
    """The customer's window on the offer of the design's picture."""
    customer = customer_named(desk, CUSTOMER)
    desk.drafts.save_quote(QuoteDraft(DRAFT, customer.id, pictured_terms(desk, customer.id)))
    window.workspace.router.go(places.Meet(DRAFT))
    qtbot.waitActive(window)
    QTest.keyClick(window, Qt.Key.Key_F7)
    (shown,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, CustomerWindow))
    qtbot.waitActive(shown)
    return shown


def test_one_seat_more_and_a_drawn_signature_make_a_contract_of_just_that(
    customers: CustomerWindow, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    _more(customers)
    step = signing(customers, qtbot)
    read(step, qtbot)
    draw_and_accept(step)

    qtbot.waitUntil(lambda: bool(_sold(desk)))
    (quote,) = _sold(desk)
    acceptance = quote.acceptance
    assert acceptance is not None
    assert (acceptance.method, acceptance.rep, acceptance.language) == (
        AcceptanceMethod.DRAWN,
        desk.account.name,
        "fr",
    )
    assert acceptance.signature is not None
    assert acceptance.content_hash == hash_of(acceptance.shown)
    assert {line.quantity for line in decode_shown(acceptance.shown).lines} == {
        line.quantity for line in quote.terms.lines if line.quantity
    }
    thanks = part(customers, ViewThanks)
    qtbot.waitUntil(thanks.isVisible)
    assert isinstance(window.workspace.router.place, places.Meet)
    QTest.keyClick(customers, Qt.Key.Key_Escape)
    assert isinstance(window.workspace.router.place, places.CustomerFile)
    (held,) = desk.held_meetings.of(quote.customer_id)
    assert held.proposal == acceptance.shown
    window.workspace.router.go(places.ReadMinutes(quote.customer_id, desk.clock.today()))
    minutes = window.findChild(PlainPreviewPage)
    assert isinstance(minutes, PlainPreviewPage)
    qtbot.waitUntil(lambda: minutes.pages == 1)


def test_the_rep_leaves_the_thanks_for_the_customers_file_and_nothing_is_turned_meanwhile(
    customers: CustomerWindow, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    step = signing(customers, qtbot)
    read(step, qtbot)
    QTest.mouseClick(step.block.pad, LEFT, pos=QPoint(60, 100))
    QTest.mouseClick(step.box, LEFT, pos=QPoint(10, 10))
    QTest.mouseClick(step.bar.accept, LEFT)
    qtbot.waitUntil(lambda: bool(_sold(desk)))
    page = next(each for each in window.findChildren(MeetingBody) if each.isVisible())
    qtbot.waitUntil(part(customers, ViewThanks).isVisible)
    before = _sold(desk)

    _more(page)
    QTest.mouseClick(part(page, QAbstractButton, "meeting_leave"), LEFT)

    qtbot.waitUntil(lambda: isinstance(window.workspace.router.place, places.CustomerFile))
    assert not customers.isVisible()
    assert _sold(desk) == before


def test_back_to_the_proposal_everything_can_be_turned_again(
    customers: CustomerWindow, desk: Desk, qtbot: QtBot
) -> None:
    step = signing(customers, qtbot)
    QTest.mouseClick(step.bar.back, LEFT)
    qtbot.waitUntil(lambda: not step.isVisible())
    count = part(customers, CountControl)
    before = count.number.text()
    _more(customers)
    assert count.number.text() != before
    assert not _sold(desk)


def _sold(desk: Desk) -> list[Quote]:
    customer = customer_named(desk, CUSTOMER)
    found = (each for each in desk.store.load_all(Kind.QUOTE) if isinstance(each, Quote))
    mine = (each for each in found if each.customer_id == customer.id)
    return [each for each in mine if each.status is QuoteStatus.VALIDATED]


def _more(side: QWidget) -> None:
    count = part(side, CountControl)
    QTest.mouseClick(count.findChildren(QAbstractButton)[1], LEFT)


def test_what_is_done_after_a_refused_way_out_is_kept_again(
    customers: CustomerWindow, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    full = desk.drafts.quote(DRAFT)
    variants = tuple(Scenario(ScenarioId(str(at)), full.terms) for at in range(VARIANTS_MAX))
    QTest.keyClick(customers, Qt.Key.Key_Escape)
    desk.drafts.save_quote(replace(full, variants=variants))
    window.workspace.router.go(places.Quotes())
    window.workspace.router.go(places.Meet(DRAFT))
    page = next(each for each in window.findChildren(MeetingBody) if each.isVisible())
    _more(page)
    QTest.mouseClick(part(page, QAbstractButton, "meeting_leave"), LEFT)
    dialog = part(window, LeaveDialog)
    QTest.mouseClick(part(dialog, QAbstractButton, "leave_variant"), LEFT, pos=QPoint(12, 12))
    QTest.mouseClick(dialog.primary, LEFT)
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
    before = _kept(desk)

    _more(page)

    qtbot.waitUntil(lambda: _kept(desk) > before)


def _kept(desk: Desk) -> int:
    return sum(line.quantity for line in desk.drafts.quote(DRAFT).terms.lines)
