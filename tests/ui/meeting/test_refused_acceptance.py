"""*Accept* is refused by the laptop itself: told at its place, the signature stays, tried again or left."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from app.domain.document import Kind
from app.domain.quote.quote import Quote, QuoteStatus
from app.services.desk.desk import Desk
from app.services.drafts.drafts import QuoteDraft
from app.ui.application.main_window import MainWindow
from app.ui.theme import apply_theme
from app.ui.widgets.dialog import Dialog
from app.ui.workspace import places
from tests.support.caches import desk_in
from tests.support.desk import customer_named
from tests.support.meeting_driver import LEFT, STROKES, MeetingDriver, part
from tests.support.small_disk import SmallDisk, small_disk
from tests.support.windows import GRID
from tests.ui.quotes.offer_pages import CUSTOMER, DRAFT, pictured_terms


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    """The disk on which the cache lies."""
    with small_disk(tmp_path / "disk", 32) as disk:
        yield disk


@pytest.fixture
def desk(disk: SmallDisk) -> Iterator[Desk]:
    desk = desk_in(disk.path)
    customer = customer_named(desk, CUSTOMER)
    desk.drafts.save_quote(QuoteDraft(DRAFT, customer.id, pictured_terms(desk, customer.id)))
    yield desk
    desk.close()


@pytest.fixture
def meeting(desk: Desk, qtbot: QtBot, qapp: QApplication) -> Iterator[MeetingDriver]:
    apply_theme(qapp)
    window = MainWindow(desk, GRID)
    qtbot.addWidget(window)
    window.show()
    yield MeetingDriver(window, qtbot)
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
    window.close()


def test_a_full_disk_leaves_the_signature_and_it_is_accepted_once_there_is_room(
    meeting: MeetingDriver, desk: Desk, disk: SmallDisk
) -> None:
    meeting.open(DRAFT)
    meeting.one_more()
    meeting.ask_to_accept()
    meeting.sign()
    meeting.settle()
    disk.fill()
    meeting.accept()

    assert "signature" in meeting.answer
    assert "disque" in meeting.answer
    signature = meeting.step.block.signature()
    assert signature is not None
    assert signature.strokes.count("M") == len(STROKES)
    assert _sold(desk) == []
    (told,) = (each for each in meeting.window.findChildren(Dialog) if each.isVisible())
    told.close_over()
    disk.empty()
    assert meeting.trouble == ""
    meeting.accept()
    assert meeting.thanks
    (sold,) = _sold(desk)
    assert sold.acceptance is not None
    assert sold.acceptance.signature == signature


def test_what_another_process_sold_meanwhile_is_refused_and_the_meeting_is_left_with_its_draft(
    meeting: MeetingDriver, desk: Desk, disk: SmallDisk
) -> None:
    meeting.open(DRAFT)
    meeting.one_more()
    meeting.ask_to_accept()
    meeting.sign()
    customer = customer_named(desk, CUSTOMER)
    beside = desk_in(disk.path)
    beside.quotes.validate(
        beside.quotes.create(customer.id, pictured_terms(desk, customer.id)).id, "Paul Martin"
    )
    beside.close()
    meeting.accept()

    assert meeting.answer == "Cette offre ne peut plus être acceptée telle qu’elle est montrée."
    assert not meeting.step.bar.accept.isVisible()
    (told,) = (each for each in meeting.window.findChildren(Dialog) if each.isVisible())
    told.close_over()
    QTest.keyClick(meeting.customers, Qt.Key.Key_Escape)
    assert meeting.trouble
    QTest.mouseClick(part(meeting.page, QAbstractButton, "meeting_leave"), LEFT)
    meeting.choose("leave_draft")
    assert not isinstance(meeting.window.workspace.router.place, places.Meet)
    assert desk.drafts.quote(DRAFT)
    assert [each.acceptance.signature for each in _sold(desk) if each.acceptance] == [None]


def _sold(desk: Desk) -> list[Quote]:
    found = (each for each in desk.store.load_all(Kind.QUOTE) if isinstance(each, Quote))
    customer = customer_named(desk, CUSTOMER)
    mine = (each for each in found if each.customer_id == customer.id)
    return [each for each in mine if each.status is QuoteStatus.VALIDATED]
