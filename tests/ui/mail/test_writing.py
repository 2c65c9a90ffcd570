"""An e-mail is written and kept; what keeps it from leaving is said where it is."""

from datetime import date, time
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import Problem
from app.domain.ids import QuoteId
from app.domain.mail.message import RecipientKind
from app.domain.mail.template import PLACES
from app.services.desk.desk import Desk
from app.services.drafts.kept_drafts import DraftKind
from app.services.mail.composition import Part
from app.services.words import Words
from app.ui.application.main_window import MainWindow
from app.ui.forms.recipient_field import RecipientField
from app.ui.labels.mail_texts import PLACE_NAMES
from app.ui.mail.compose_form import ComposeForm
from app.ui.mail.meeting_dialog import MeetingDialog
from app.ui.mail.page import MailPage
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.label import Label
from app.ui.widgets.segmented import Segmented
from app.ui.workspace import places
from tests.ui.mail.conftest import Write

W = TypeVar("W", bound=QWidget)
CONTROL = Qt.KeyboardModifier.ControlModifier


def press(form: ComposeForm, name: str) -> None:
    button = form.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def field_of(form: ComposeForm, kind: str) -> RecipientField:
    found = form.findChild(RecipientField, f"recipients_{kind}")
    assert isinstance(found, RecipientField)
    return found


def named(parent: QWidget, kind: type[W], name: str = "") -> W:
    """The part of ``parent`` that is called so."""
    found = parent.findChild(kind, name) if name else parent.findChild(kind)
    assert isinstance(found, kind)
    return found


def settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)


def test_it_begins_with_the_template_the_first_contact_and_the_paper(
    write: Write, window: MainWindow, desk: Desk, quote_id: QuoteId
) -> None:
    form = write()
    number = desk.quotes.get(quote_id).display_number
    assert form.texts.subject.text().startswith(f"Devis {number}")
    assert form.texts.body.text().startswith("Bonjour Anne Lartigue,")
    assert [each.name for each in field_of(form, "to").addressees()] == ["Anne Lartigue"]
    total = form.findChild(Label, "attachments_total")
    assert isinstance(total, Label)
    assert total.text().startswith("1 fichier, ")
    assert list(desk.drafts.kept(DraftKind.MESSAGE)) == [], "nothing was written yet"
    assert not named(form.received, QWidget, "can_be_taken_back").isVisible(), (
        "a draft is sent from elsewhere"
    )
    # Without an account the way to one is beside the draft.
    set_up = form.findChild(Button, "set_up_mail")
    assert isinstance(set_up, Button)
    assert not set_up.isHidden()
    set_up.click()
    assert window.workspace.router.place == places.Settings("mail")


def test_every_keystroke_is_kept_and_the_same_message_is_gone_on_with(
    write: Write, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    form = write()
    form.texts.body.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(form.texts.body, "A demain")
    press(form, "offered_0")
    cc = field_of(form, "cc")
    press(form, "add_cc")
    QTest.keyClicks(cc.line, "paul@corbiere.fr")
    QTest.keyClick(cc.line, Qt.Key.Key_Escape)
    settle(window, qtbot)
    [kept] = desk.drafts.kept(DraftKind.MESSAGE)
    draft = desk.mail.draft(kept.id)
    assert draft.body.endswith("{legal}\nA demain")
    assert len(draft.recipients) == 3
    again = write()
    assert again.texts.body.text().endswith("A demain")
    assert again.writing.composition == draft


def test_the_text_follows_whom_it_addresses(write: Write) -> None:
    form = write()
    to = field_of(form, "to")
    to.setFocus()
    QTest.keyClick(to.line, Qt.Key.Key_Backspace)
    QTest.keyClicks(to.line, "fatim")
    QTest.keyClick(to.line, Qt.Key.Key_Down)
    QTest.keyClick(to.line, Qt.Key.Key_Return)
    assert form.texts.body.text().startswith("Bonjour Fatima Loiseau,")


def test_a_wrong_address_is_said_at_the_field_and_keeps_it_from_leaving(write: Write, qtbot: QtBot) -> None:
    form = write()
    press(form, "add_cc")
    cc = field_of(form, "cc")
    assert cc.line.hasFocus()
    QTest.keyClicks(cc.line, "paul.corbiere.fr;")
    said = [label.text() for label in form.recipients.findChildren(Label) if label.isVisible()]
    assert any("contient un @" in each for each in said), said
    qtbot.waitUntil(lambda: not form.heading.hand_over.isEnabled())
    [recipient] = [each for each in form.writing.composition.recipients if each.kind is RecipientKind.CC]
    assert recipient.address == "paul.corbiere.fr"


def test_nobody_to_write_to_is_the_reason_at_the_button(write: Write, qtbot: QtBot) -> None:
    form = write()
    to = field_of(form, "to")
    to.setFocus()
    QTest.keyClick(to.line, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: not form.heading.hand_over.isEnabled())
    assert form.heading.hand_over.toolTip() == Words("fr").problem(Problem("mail.nobody"))
    assert form.texts.body.text().startswith("Bonjour,")
    form.texts.body.setFocus()
    QTest.keyClick(form.texts.body, Qt.Key.Key_Return, CONTROL)
    assert to.line.hasFocus()
    assert Words("fr").problem(Problem("mail.nobody")) in [
        label.text() for label in form.recipients.findChildren(Label) if label.isVisible()
    ]
    form = write()
    assert field_of(form, "to").line.hasFocus()
    offered = named(form, QAbstractButton, "offered_0")
    offered.setFocus()
    QTest.keyClick(offered, Qt.Key.Key_Space)
    assert field_of(form, "to").line.hasFocus()
    qtbot.waitUntil(form.heading.hand_over.isEnabled)
    assert form.texts.body.text().startswith("Bonjour Anne Lartigue,")


def test_what_is_ticked_goes_with_it_and_is_shown_beside(
    write: Write, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    form = write()
    total = form.findChild(Label, "attachments_total")
    assert isinstance(total, Label)
    box = named(named(form.attachments, QWidget, "part_conditions"), QAbstractButton)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: total.text().startswith("2 fichiers, "))
    settle(window, qtbot)
    box = named(named(form.attachments, QWidget, "part_conditions"), QAbstractButton)
    assert box.isChecked()
    assert box.hasFocus()
    QTest.keyClick(box, Qt.Key.Key_Backtab)
    assert named(named(form.attachments, QWidget, "part_annex"), QAbstractButton).hasFocus()
    reminder, meeting = form.attachments.calendar_menu().actions()
    reminder.trigger()
    settle(window, qtbot)
    qtbot.waitUntil(lambda: total.text().startswith("3 fichiers, "))
    assert named(form.received, QWidget, "received_files").isVisible()
    desk.meetings.pin([form.writing.composition.customer_id], date(2026, 12, 3), time(14, 30))
    meeting.trigger()
    dialog = named(window, MeetingDialog)
    assert (dialog.day.value(), dialog.time.text()) == (date(2026, 12, 3), "14\u202fh\u202f30")
    dialog.time.clear()
    QTest.keyClicks(dialog.time, "25h")
    QTest.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    assert any("heure" in label.text() for label in dialog.findChildren(Label) if label.isVisible())
    dialog.time.clear()
    QTest.keyClicks(dialog.time, "9h15")
    QTest.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: total.text().startswith("4 fichiers, "))
    settle(window, qtbot)
    made = desk.mail.files(form.writing.composition)[-1]
    # A quarter past nine in Paris, in winter.
    assert b"DTSTART:20261203T081500Z\r\nDTEND:20261203T091500Z\r\n" in made.body


def test_a_file_that_is_too_large_is_named(
    write: Write, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    form = write()
    empty = tmp_path / "vide.pdf"
    empty.touch()
    form.attachments.attach(empty)
    said = [label for label in form.attachments.findChildren(Label) if "vide.pdf" in label.text()]
    qtbot.waitUntil(lambda: any("vide.pdf" in each.text() for each in form.attachments.findChildren(Label)))
    assert said == []
    large = tmp_path / "photo.bin"
    large.write_bytes(bytes(9_990_000))
    form.attachments.attach(large)
    total = form.findChild(Label, "attachments_total")
    assert isinstance(total, Label)
    qtbot.waitUntil(lambda: total.text().endswith("le plus lourd est photo.bin"))
    assert not form.heading.hand_over.isEnabled()


def test_another_language_asks_only_where_the_text_was_changed(
    write: Write, window: MainWindow, qtbot: QtBot
) -> None:
    form = write()
    choices = named(form, Segmented, "message_language")
    choices.segment("en").click()
    settle(window, qtbot)
    assert form.texts.body.text().startswith("Hello Anne Lartigue,") or "Dear" in form.texts.body.text()
    form.texts.body.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(form.texts.body, "See you")
    choices.segment("fr").click()
    dialog = window.findChild(Dialog, "begin_anew")
    assert isinstance(dialog, Dialog)
    dialog.reject()
    assert form.texts.body.text().endswith("See you")
    qtbot.waitUntil(lambda: choices.value() == "en")


def test_every_value_has_a_name() -> None:
    assert set(PLACE_NAMES) == set(PLACES)


def test_back_to_the_template_can_be_undone(write: Write) -> None:
    form = write()
    body = form.texts.body
    body.setFocus()
    before = body.text()
    body.selectAll()
    QTest.keyClicks(body, "Bonjour")
    press(form, "back_to_template")
    assert body.text() == before
    QTest.keyClick(body, Qt.Key.Key_Z, CONTROL)
    assert body.text() == "Bonjour"


@pytest.mark.parametrize("place", ["number", "expires_on"])
def test_a_value_is_inserted_where_the_cursor_is(write: Write, place: str) -> None:
    form = write()
    form.texts.body.set_pieces([])
    menu = form.texts.values_menu()
    next(each for each in menu.actions() if each.objectName() == f"value_{place}").trigger()
    assert [each.place for each in form.texts.body.pieces()] == [place]
    assert form.writing.composition.body == f"{{{place}}}"


def test_the_draft_can_be_discarded_and_had_back(
    write: Write, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    form = write()
    form.texts.body.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(form.texts.body, "x")
    settle(window, qtbot)
    [drop] = form.menu().actions()
    drop.trigger()
    qtbot.waitUntil(lambda: not isinstance(window.workspace.router.place, places.WriteMessage))
    assert list(desk.drafts.kept(DraftKind.MESSAGE)) == []


def test_a_provisional_number_says_that_the_message_waits(
    window: MainWindow, desk: Desk, quote_id: QuoteId, qtbot: QtBot
) -> None:
    known = desk.quotes.get(quote_id)
    new = desk.quotes.create(known.customer_id, desk.offers.at_todays_prices(known.terms, known.customer_id))
    window.workspace.router.go(places.WriteMessage(new.id))
    settle(window, qtbot)
    assert isinstance(window.page, MailPage)
    banner = named(window.page, Banner, "message_banner")
    assert banner.isVisible()
    assert any("attend le numéro définitif" in each.text() for each in banner.findChildren(Label))


def test_the_long_name_of_a_file_makes_the_form_no_wider_than_its_place(
    write: Write, window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    photo = tmp_path / f"{'plan du site de Bordeaux, ' * 4}.png"
    photo.write_bytes(b"x")
    form = write()
    form.writing.change(files=(desk.mail.keep_file(photo),), parts=(Part.PAPER, Part.CONDITIONS))
    settle(window, qtbot)
    area = next(each for each in form.findChildren(QScrollArea) if each.isAncestorOf(form.texts))
    for width in (1366, 1024):
        window.resize(width, 740)
        qtbot.waitUntil(lambda: area.viewport().width() > 0)
        assert area.horizontalScrollBar().maximum() == 0
    assert any("plan du site" in row.toolTip() for row in form.attachments.findChildren(Label))
