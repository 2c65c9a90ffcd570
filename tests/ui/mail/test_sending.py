"""A message leaves as it was seen, through a real mail server or the rep's own mail program, and once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.domain.ids import CustomerId, QuoteId
from app.domain.mail.message import Channel, MessageState
from app.services.desk.desk import Desk
from app.services.mail.mail_account import MailAccount, Security, SmtpServer, SmtpSignIn
from app.ui.application.main_window import MainWindow
from app.ui.forms.recipient_field import RecipientField
from app.ui.widgets.dialog import Dialog
from app.ui.workspace import places
from tests.support.mail_server import PASSWORD, USER, Letterbox, MailHost, mail_host
from tests.support.programs import Opener
from tests.support.toasts import toast_of, undo_of
from tests.ui.mail.conftest import Write

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def running() -> Iterator[MailHost]:
    """One server for all tests: starting it takes longer than speaking to it."""
    with mail_host(Letterbox()) as host:
        yield host


@pytest.fixture
def host(running: MailHost, desk: Desk) -> MailHost:
    """The server, and the rep's account there."""
    running.letterbox.taken.clear()
    server = SmtpServer(running.host, running.port, Security.STARTTLS, SmtpSignIn.PASSWORD, USER)
    desk.mail.accounts.save(MailAccount(Channel.SMTP, smtp=server), PASSWORD)
    return running


def test_ctrl_enter_sends_and_undo_takes_it_back_as_a_draft(
    host: MailHost, write: Write, window: MainWindow, desk: Desk, quote_id: QuoteId, qtbot: QtBot
) -> None:
    form = write()
    body = form.texts.body.text()
    to = form.recipients.findChild(RecipientField, "recipients_to")
    assert isinstance(to, RecipientField)
    to.line.setFocus()
    QTest.keyClicks(to.line, "paul@corbiere.fr")
    way_back = form.received.findChild(QWidget, "can_be_taken_back")
    assert isinstance(way_back, QWidget)
    assert way_back.isVisible()
    QTest.keyClick(to.line, Qt.Key.Key_Return, CONTROL)
    # Who leaves before it is queued is taken back no further.
    QTest.keyClick(form, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bool(desk.mail.rows()))
    [row] = desk.mail.rows()
    assert row.state is MessageState.WAITING
    toast = toast_of(window, qtbot)
    qtbot.waitUntil(toast.isVisible)
    assert window.workspace.router.place == places.ReadQuote(quote_id)
    assert toast.text() == "E-mail à Anne Lartigue, paul@corbiere.fr"
    QTest.mouseClick(undo_of(toast), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(window.workspace.router.place, places.WriteMessage))
    assert desk.mail.rows()[0].state is MessageState.CANCELLED
    again = write()
    assert again.texts.body.text() == body
    assert host.letterbox.taken == []


def test_a_draft_is_opened_in_the_reps_own_mail_program(
    opener: Opener, write: Write, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    form = write()
    QTest.mouseClick(form.heading.hand_over, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "envoyez-le de là" in window.workspace.messages.last_toast)
    [opened] = opener.opened
    assert opened.endswith(".eml")
    [row] = desk.mail.rows()
    assert row.state is MessageState.HANDED_OVER


@pytest.mark.parametrize("is_named", [True, False])
def test_without_a_mail_program_the_draft_waits_and_can_be_saved(
    opener: Opener,
    write: Write,
    window: MainWindow,
    desk: Desk,
    tmp_path: Path,
    qtbot: QtBot,
    is_named: bool,
) -> None:
    if is_named:
        opener.give_up()
    else:
        opener.name("")
    form = write()
    QTest.mouseClick(form.heading.hand_over, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.findChild(Dialog, "no_mail_program") is not None)
    dialog = window.findChild(Dialog, "no_mail_program")
    assert isinstance(dialog, Dialog)
    assert opener.opened == []
    [row] = desk.mail.rows()
    assert row.state is MessageState.WAITING
    assert not desk.sent_documents.of_customer(CustomerId(row.customer_id))
    assert window.workspace.messages.last_toast == ""
    saved = tmp_path / "devis.eml"
    QTimer.singleShot(0, lambda: save_as(saved))
    dialog.primary.click()
    qtbot.waitUntil(lambda: "devis.eml" in window.workspace.messages.last_toast)
    [row] = desk.mail.rows()
    assert row.state is MessageState.HANDED_OVER
    assert saved.read_bytes() == desk.mail.data(row.id)


def save_as(path: Path) -> None:
    """Answer the question where to save."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.selectFile(str(path))
    dialog.accept()
