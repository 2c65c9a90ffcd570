"""E-mail in the outbox: how each stands, and what a person does about it, with a real mail server."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.kind import Kind
from app.domain.mail.message import Channel, MessageState
from app.domain.quote.quote import QuoteStatus
from app.services.desk.desk import Desk
from app.services.mail.mail_account import MailAccount, Security, SmtpServer, SmtpSignIn
from app.services.mail.message_rows import MessageAction
from app.services.mail.sending import Sending
from app.services.mail.smtp import SmtpTransport
from app.ui.application.main_window import MainWindow
from app.ui.outbox.message_menu import MessageMenu
from app.ui.outbox.messages_part import MessagesPart
from app.ui.outbox.page import OutboxPage
from app.ui.widgets.dialog import Dialog
from app.ui.workspace import places
from tests.support.desk import customer_named
from tests.support.mail_server import PASSWORD, USER, Letterbox, MailHost, mail_host

Send = Callable[[], None]


@pytest.fixture(scope="module")
def running() -> Iterator[MailHost]:
    """One server for all tests: starting it takes longer than speaking to it."""
    with mail_host(Letterbox()) as host:
        yield host


@pytest.fixture
def host(running: MailHost, desk: Desk) -> MailHost:
    """The server as it takes everything, and the rep's account there."""
    running.letterbox.hangs_up = ""
    running.letterbox.answers.clear()
    running.letterbox.taken.clear()
    server = SmtpServer(running.host, running.port, Security.STARTTLS, SmtpSignIn.PASSWORD, USER)
    desk.mail.accounts.save(MailAccount(Channel.SMTP, smtp=server), PASSWORD)
    return running


@pytest.fixture
def send(host: MailHost, desk: Desk) -> Send:
    """One round of sending, as the desk does it by itself."""
    transport = SmtpTransport(desk.mail.accounts.get().smtp, lambda: PASSWORD, host.trusted)
    sending = Sending(desk.store, desk.store.clock, desk.account, desk.mail.freezing, lambda _: transport)

    def sent() -> None:
        sending.run_once(is_at_once=True)

    return sent


@pytest.fixture
def part(host: MailHost, desk: Desk, window: MainWindow) -> MessagesPart:
    """The second part of the outbox, with an e-mail about a quote of Maison Corbière."""
    rows = desk.queries.quotes_of(customer_named(desk, "Maison Corbière").id)
    id = next(row.id for row in rows if row.status is QuoteStatus.OPEN and row.number)
    desk.mail.queue(replace(desk.mail.begin(Kind.QUOTE, id), channel=Channel.SMTP))
    window.workspace.router.go(places.Outbox())
    assert isinstance(window.page, OutboxPage)
    found = window.page.findChild(MessagesPart)
    assert isinstance(found, MessagesPart)
    return found


def said(part: MessagesPart, id: str) -> str:
    column = [each.id for each in part.model.columns].index(id)
    return str(part.model.index(0, column).data())


def follow(part: MessagesPart, id: str) -> None:
    """Click the link of the first row in a column."""
    place = [each.id for each in part.model.columns].index(id)
    spot = part.view.visualRect(part.model.index(0, place)).center()
    QTest.mouseClick(part.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def stands(part: MessagesPart, state: MessageState) -> bool:
    return [row.state for row in part.waiting] == [state]


def test_what_waits_says_for_how_long_and_can_be_withdrawn(
    part: MessagesPart, desk: Desk, qtbot: QtBot
) -> None:
    assert said(part, "state") == "En attente"
    assert said(part, "happens") == "Part dans 30 s"
    assert said(part, "next") == "Annuler l’envoi"
    follow(part, "next")
    qtbot.waitUntil(lambda: not part.waiting)
    assert desk.mail.rows()[0].state is MessageState.CANCELLED


def test_what_was_sent_is_folded_away_and_can_be_read(
    part: MessagesPart, send: Send, host: MailHost, window: MainWindow, qtbot: QtBot
) -> None:
    send()
    qtbot.waitUntil(lambda: not part.waiting)
    assert len(host.letterbox.taken) == 1
    [row] = part._sent
    assert part.sentence_of(row).startswith("Accepté par le serveur à ")
    menu = window.page.findChild(MessageMenu) if window.page is not None else None
    assert isinstance(menu, MessageMenu)
    menu.view(row)
    dialog = window.findChild(Dialog, "message_text")
    assert isinstance(dialog, Dialog)
    assert row.number in dialog.title.text()
    dialog.close_over()


def test_a_lost_answer_is_to_be_checked_and_sent_again_only_on_the_reps_word(
    part: MessagesPart, send: Send, host: MailHost, window: MainWindow, qtbot: QtBot
) -> None:
    host.letterbox.hangs_up = "ANSWER"
    send()
    qtbot.waitUntil(lambda: stands(part, MessageState.UNKNOWN))
    assert (said(part, "state"), said(part, "other"), said(part, "next")) == (
        "À vérifier",
        "Déjà parti",
        "Renvoyer…",
    )
    host.letterbox.hangs_up = ""
    send()
    assert len(host.letterbox.taken) == 1, "never by itself"
    follow(part, "next")
    dialog = window.findChild(Dialog, "send_again")
    assert isinstance(dialog, Dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: stands(part, MessageState.WAITING))
    send()
    qtbot.waitUntil(lambda: not part.waiting)
    assert len(host.letterbox.taken) == 2


def test_it_has_left_is_the_reps_word_too(
    part: MessagesPart, send: Send, host: MailHost, desk: Desk, qtbot: QtBot
) -> None:
    host.letterbox.hangs_up = "ANSWER"
    send()
    qtbot.waitUntil(lambda: stands(part, MessageState.UNKNOWN))
    follow(part, "other")
    qtbot.waitUntil(lambda: not part.waiting)
    assert desk.mail.rows()[0].state is MessageState.SENT


def test_a_refused_recipient_leads_to_the_message_to_correct_the_address(
    part: MessagesPart, send: Send, host: MailHost, window: MainWindow, qtbot: QtBot
) -> None:
    host.letterbox.answers["RCPT"] = "550 nobody here"
    send()
    qtbot.waitUntil(lambda: stands(part, MessageState.FAILED))
    assert said(part, "next") == "Corriger l’adresse"
    assert "nobody here" in said(part, "happens")
    follow(part, "next")
    qtbot.waitUntil(lambda: isinstance(window.workspace.router.place, places.WriteMessage))


def test_the_menu_offers_what_the_state_allows(part: MessagesPart, window: MainWindow) -> None:
    menu = window.page.findChild(MessageMenu) if window.page is not None else None
    assert isinstance(menu, MessageMenu)
    names = {each.objectName() for each in menu.menu_of(part.waiting[0]).actions()}
    assert {MessageAction.EDIT, MessageAction.CANCEL, MessageAction.SEND_NOW} <= names
