"""What became of what was sent: in the customer's file, in the menu of a quote, and where no answer came."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from app.domain.ids import QuoteId
from app.domain.kind import Kind
from app.domain.mail.message import Channel, MessageKind
from app.services.desk.desk import Desk
from app.services.mail.sending import Sending
from app.services.mail.sent_documents import SentRow
from app.ui.actions.sent_popover import SentPopover
from app.ui.application.main_window import MainWindow
from app.ui.mail.page import MailPage
from app.ui.quotes.list.list_page import QuotesPage
from app.ui.tables.view import TableView
from app.ui.widgets.chip import Chip
from app.ui.widgets.label import Label
from app.ui.widgets.menu import Menu
from app.ui.workspace import places
from tests.support.builders import sales_rep
from tests.support.caches import fed, page
from tests.support.clocks import FixedClock
from tests.support.mail_builders import sent_document
from tests.support.mail_wire import Wire
from tests.support.programs import Opener


def menu_at(view: TableView, row: int) -> Menu:
    """The menu of a row, by its key."""
    view.setCurrentIndex(view.model().index(row, 0))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Menu)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    return menu


@pytest.fixture
def own(desk: Desk, quote_id: QuoteId, clock: FixedClock) -> SentRow:
    """What this laptop sent a week ago about the quote; a colleague reminded of it a minute later."""
    begun = replace(desk.mail.begin(Kind.QUOTE, quote_id), channel=Channel.SMTP)
    desk.mail.queue(begun)
    sending = Sending(desk.store, desk.store.clock, desk.account, desk.mail.freezing, lambda _: Wire())
    sending.run_once(is_at_once=True)
    theirs = sent_document(
        customer_id=begun.customer_id,
        document_id=quote_id,
        number=desk.quotes.get(quote_id).number,
        kind=MessageKind.REMINDER,
        sent_by=sales_rep(name="Hugo Blanc"),
        sent_at=clock.now() + timedelta(minutes=1),
    )
    desk.store.apply_page(page([fed(theirs, 60_001)]))
    clock.advance(days=7)
    told, own = desk.sent_documents.of_customer(begun.customer_id)
    assert (told.record.sent_by.name, told.is_kept, own.is_kept) == ("Hugo Blanc", False, True)
    return own


def open_from_the_file(window: MainWindow, own: SentRow) -> None:
    """Open the paper as it went; of what a colleague sent it is said why that is not possible."""
    window.workspace.router.go(places.CustomerFile(own.record.customer_id, "sent"))
    assert window.page is not None
    view = window.page.findChild(TableView, "sent_list")
    assert isinstance(view, TableView)
    assert view.model().rowCount() == 2
    menu = menu_at(view, 0)
    [elsewhere] = [each for each in menu.actions() if each.text() == "Ouvrir ce qui est parti"]
    assert not elsewhere.isEnabled()
    menu.close()
    view.setCurrentIndex(view.model().index(1, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)


def unanswered(window: MainWindow, quote_id: QuoteId) -> TableView:
    """The list of quotes without an answer for a week."""
    window.workspace.router.go(places.Quotes())
    assert isinstance(window.page, QuotesPage)
    chip = window.page.findChild(Chip, "chip_unanswered")
    assert isinstance(chip, Chip)
    assert chip.accessibleName() == "Sans réponse depuis 7 jours 1"
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert [row.id for row in window.page.rows] == [quote_id]
    quotes = window.page.findChild(TableView, "quote_list")
    assert isinstance(quotes, TableView)
    return quotes


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_what_was_sent_is_found_opened_and_reminded_of(
    window: MainWindow, desk: Desk, own: SentRow, quote_id: QuoteId, opener: Opener, qtbot: QtBot
) -> None:
    open_from_the_file(window, own)
    qtbot.waitUntil(lambda: bool(opener.opened))
    assert Path(opener.opened[0]).read_bytes() == desk.sent_documents.files(own.record.id)[0].body
    quotes = unanswered(window, quote_id)
    menu = menu_at(quotes, 0)
    next(each for each in menu.actions() if each.objectName() == "what_was_sent").trigger()
    popover = window.findChild(SentPopover)
    assert isinstance(popover, SentPopover)
    points_at = menu.opened_in(window)
    assert popover.geometry().adjusted(0, -8, 0, 8).contains(points_at), "it belongs to where the menu was"
    said = [label.text() for label in popover.findChildren(Label)]
    assert f"Relance du devis {own.record.number}" in said
    links = [each.text() for each in popover.findChildren(QAbstractButton)]
    assert [each for each in links if ".pdf" in each] == list(own.record.files)
    popover.close_popover()
    menu = menu_at(quotes, 0)
    next(each for each in menu.actions() if each.objectName() == "remind").trigger()
    assert isinstance(window.page, MailPage)
    assert window.page.form is not None
    assert window.page.form.writing.composition.kind is MessageKind.REMINDER
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
