"""E-mail in the outbox: how each stands, and what a person does about it, with a real mail server."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from app.domain.ids import MessageId
from app.domain.kind import Kind
from app.domain.mail.message import Channel, MessageEvent, MessageState
from app.domain.quote.quote import QuoteStatus
from app.services.desk.desk import Desk
from app.services.drafts.kept_drafts import DraftKind
from app.services.mail.mail_account import MailAccount, Security, SmtpServer, SmtpSignIn
from app.services.mail.message_rows import MessageAction
from app.services.mail.sending import Sending
from app.services.mail.smtp import SmtpTransport
from app.ui.application.main_window import MainWindow
from app.ui.forms.recipient_chip import RecipientChip
from app.ui.forms.recipient_field import RecipientLine
from app.ui.forms.value_text import ValueText
from app.ui.mail.page import MailPage
from app.ui.outbox.message_menu import MessageMenu
from app.ui.outbox.messages_part import MessagesPart
from app.ui.outbox.page import OutboxPage
from app.ui.shell.navigation_item import NavigationItem
from app.ui.tables.cell import CELL_ROLE
from app.ui.tables.delegate import run_on
from app.ui.tables.whole_table import WholeTable
from app.ui.theme import CELL
from app.ui.theme.paint import text_width
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.label import Label
from app.ui.workspace import places
from tests.support.clocks import FixedClock
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


def shown_part(window: MainWindow) -> MessagesPart:
    """The second part of the outbox that is on screen now."""
    assert window.page is not None
    found = window.page.findChild(MessagesPart)
    assert isinstance(found, MessagesPart)
    return found


def press(window: MainWindow, name: str) -> None:
    """Click a button of the page."""
    assert window.page is not None
    button = window.page.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def said(part: MessagesPart, id: str) -> str:
    column = [each.id for each in part.model.columns].index(id)
    return str(part.model.index(0, column).data())


def follow(part: MessagesPart, id: str) -> None:
    """Click the link of the first row in a column."""
    place = [each.id for each in part.model.columns].index(id)
    spot = part.view.visualRect(part.model.index(0, place)).center()
    QTest.mouseClick(part.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def correct(part: MessagesPart, window: MainWindow, qtbot: QtBot) -> RecipientChip:
    """Follow *Correct the address* of the first row; where the keyboard is then."""
    follow(part, "next")
    qtbot.waitUntil(lambda: isinstance(window.focusWidget(), RecipientChip))
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
    chip = window.focusWidget()
    assert isinstance(chip, RecipientChip)
    return chip


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
    part: MessagesPart,
    desk: Desk,
    send: Send,
    host: MailHost,
    window: MainWindow,
    clock: FixedClock,
    qtbot: QtBot,
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
    (whom,) = [each.text() for each in dialog.findChildren(Label) if "pièce jointe" in each.text()]
    to, files = whom.split("\n")
    assert to.startswith("À ")
    assert row.recipients[0].address in to
    [paper] = desk.mail.attachments(row.id)
    assert files == f"1 pièce jointe\u00a0: {paper.name}"
    history = [each.text() for each in dialog.findChildren(Label) if "Écrit le" in each.text()]
    assert history == [
        "Écrit le 20/11/2026 12\u202fh\u202f00 · 1 essai · parti le 20/11/2026 12\u202fh\u202f00"
        " · le serveur a dit\u00a0: taken as 4711"
    ]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.workspace.router.place == places.Outbox()
    clock.advance(days=2)
    window.workspace.router.go(places.Quotes())
    window.workspace.router.go(places.Outbox())
    assert not shown_part(window).has_rows
    press(window, "outbox_history")
    assert shown_part(window).sent_model.rows == [row]
    assert shown_part(window).sent_view.isVisible()
    press(window, "back_to_outbox")
    assert window.workspace.router.place == places.Outbox()


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
    outbox = window.findChild(NavigationItem, "go_outbox")
    assert isinstance(outbox, NavigationItem)
    qtbot.waitUntil(lambda: outbox.accessibleName().endswith(" 1"))
    host.letterbox.hangs_up = ""
    send()
    assert window.page is not None
    QTest.keyClick(window.page, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_F5)
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


def test_a_refused_recipient_is_corrected_at_the_address(
    part: MessagesPart, send: Send, host: MailHost, desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    host.letterbox.answers["RCPT"] = "550 nobody here"
    send()
    qtbot.waitUntil(lambda: stands(part, MessageState.FAILED))
    assert said(part, "next") == "Corriger l’adresse"
    assert "nobody here" in said(part, "happens")
    assert window.page is not None
    QTest.keyClick(window.page, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: stands(part, MessageState.WAITING))
    send()
    qtbot.waitUntil(lambda: stands(part, MessageState.FAILED))
    before = part.waiting[0]

    chip = correct(part, window, qtbot)
    assert chip.addressee.address in chip.addressee.problem
    assert "nobody here" in chip.addressee.problem
    QTest.keyClick(chip, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.workspace.router.place == places.Outbox())
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
    assert (desk.mail.rows(), list(desk.drafts.kept(DraftKind.MESSAGE))) == ((before,), [])
    assert window.workspace.messages.last_toast == ""

    chip = correct(shown_part(window), window, qtbot)
    QTest.keyClick(chip, Qt.Key.Key_Return)
    line = window.focusWidget()
    assert isinstance(line, RecipientLine)
    QTest.keyClicks(line, "x")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: "reste dans la boîte d’envoi" in window.workspace.messages.last_toast)
    assert desk.mail.rows() == (before,)
    host.letterbox.answers.clear()
    follow(shown_part(window), "next")
    qtbot.waitUntil(lambda: isinstance(window.page, MailPage))
    assert isinstance(window.page, MailPage)
    assert window.page.form is not None
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
    window.page.form.send()
    qtbot.waitUntil(lambda: window.workspace.router.place == places.Outbox())
    send()
    assert [to for to, _ in host.letterbox.taken] == [(before.recipients[0].address + "x",)]
    assert desk.mail.row(before.id).state is MessageState.CANCELLED


def test_a_refusal_is_read_whole_where_there_is_room_and_the_tables_have_the_same_columns(
    part: MessagesPart, send: Send, host: MailHost, desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    first = desk.mail.edit(part.waiting[0].id)
    host.letterbox.answers["RCPT"] = "550 5.1.1 Unknown in virtual mailbox table"
    desk.mail.queue(first)
    send()
    host.letterbox.answers.clear()
    qtbot.waitUntil(lambda: stands(part, MessageState.FAILED))
    window.resize(1024, 700)
    place = [each.id for each in part.model.columns].index("happens")

    def room(view: WholeTable) -> int:
        model, columns = part.model, range(part.model.columnCount())
        # Written in the same moment, either may come first.
        at = next(at for at, row in enumerate(model.rows) if row.state is MessageState.FAILED)
        places = [view.visualRect(model.index(at, each)) for each in columns]
        shown = model.cells_at(at, columns)
        cells = [(where, cell, False) for where, cell in zip(places, shown, strict=True)]
        return next(rect.width() for rect, cell, _ in run_on(cells) if cell is not None and cell.wraps)

    alone = room(part.view)
    assert text_width(said(part, "happens"), CELL) <= 2 * (alone - 16)
    assert part.view.isColumnHidden(5), "nothing offers two things"
    lost = desk.mail.queue(replace(first, id=MessageId(desk.identities.new()))).id
    with desk.store.write() as work:
        work.messages.move(lost, MessageEvent.TAKE, desk.clock.now())
        work.messages.move(lost, MessageEvent.LOSE, desk.clock.now())
    qtbot.waitUntil(lambda: not part.view.isColumnHidden(5))
    assert room(part.view) == part.view.columnWidth(place) + part.view.columnWidth(5), "over an empty cell"
    commands = window.findChild(WholeTable, "outbox_list")
    assert isinstance(commands, WholeTable)
    for width in (1024, 1366, 1900):
        window.resize(width, 700)
        assert [commands.columnWidth(each) for each in range(8)] == [
            part.view.columnWidth(each) for each in range(8)
        ]


def test_what_is_looked_at_again_waits_again_and_what_is_changed_is_held(
    part: MessagesPart, desk: Desk, window: MainWindow, clock: FixedClock, qtbot: QtBot
) -> None:
    clock.advance(seconds=60)
    menu = window.page.findChild(MessageMenu) if window.page is not None else None
    assert isinstance(menu, MessageMenu)
    menu.do(MessageAction.EDIT, part.waiting[0])
    qtbot.waitUntil(lambda: isinstance(window.page, MailPage))
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
    [row] = desk.mail.rows()
    assert row.is_being_changed
    writing = window.focusWidget()
    assert isinstance(writing, ValueText)
    QTest.keyClick(writing, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: "part tel quel" in window.workspace.messages.last_toast)
    [row] = desk.mail.rows()
    assert (row.state, row.reason) == (MessageState.WAITING, None)
    desk.mail.edit(row.id)
    held = shown_part(window)
    qtbot.waitUntil(lambda: stands(held, MessageState.FAILED))
    assert (said(held, "state"), said(held, "next")) == ("Retenu", "Modifier")


def test_a_large_message_on_its_way_says_how_far_it_is(
    part: MessagesPart, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    photo = tmp_path / "photo.bin"
    photo.write_bytes(bytes(600_000))
    first = desk.mail.edit(part.waiting[0].id)
    id = desk.mail.queue(replace(first, files=(desk.mail.keep_file(photo),))).id
    with desk.store.write() as work:
        work.messages.move(id, MessageEvent.TAKE, desk.clock.now())
    desk.outgoing_mail.progress.begin(id, 800_000)(400_000)
    qtbot.waitUntil(lambda: stands(part, MessageState.SENDING))
    column = [each.id for each in part.model.columns].index("happens")
    cell = part.model.index(0, column).data(CELL_ROLE)
    assert (cell.text.split(), cell.bar) == (["400", "Ko", "sur", "800", "Ko"], 0.5)
    desk.outgoing_mail.progress.end()
    assert said(part, "happens") == "En cours de remise au serveur"


def test_a_login_that_is_refused_leads_to_the_account(
    part: MessagesPart, send: Send, host: MailHost, window: MainWindow, qtbot: QtBot
) -> None:
    host.letterbox.answers["MAIL"] = "550 not you"
    send()
    qtbot.waitUntil(lambda: stands(part, MessageState.FAILED))
    assert (said(part, "other"), said(part, "next")) == ("Réessayer", "Voir le compte")
    follow(part, "next")
    assert window.workspace.router.place == places.Settings("mail")


def test_the_menu_offers_what_the_state_allows(part: MessagesPart, window: MainWindow) -> None:
    menu = window.page.findChild(MessageMenu) if window.page is not None else None
    assert isinstance(menu, MessageMenu)
    names = {each.objectName() for each in menu.menu_of(part.waiting[0]).actions()}
    assert {MessageAction.EDIT, MessageAction.CANCEL, MessageAction.SEND_NOW} <= names
