"""Values in a text: tinted, deleted whole, text once they are typed into, and all of it can be undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.forms.value_text import Piece, ValueText
from app.ui.theme import Theme, theme

HELLO = (
    Piece("Bonjour "),
    Piece("Anne Lartigue", "contact"),
    Piece(",\n\nle devis "),
    Piece("D-2026-1203", "number"),
)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def text(look: Theme, qtbot: QtBot) -> ValueText:
    text = ValueText("Message")
    text.resize(500, 240)
    qtbot.addWidget(text)
    text.show()
    text.activateWindow()
    qtbot.waitUntil(text.isActiveWindow)
    text.setFocus()
    text.set_pieces(HELLO)
    return text


def put_cursor(text: ValueText, after: str) -> None:
    cursor = text.textCursor()
    cursor.setPosition(text.toPlainText().index(after) + len(after))
    text.setTextCursor(cursor)


def places(text: ValueText) -> list[str]:
    return [each.place for each in text.pieces() if each.place]


def test_it_gives_back_what_it_was_given(text: ValueText) -> None:
    assert text.pieces() == HELLO
    assert not text.document().isUndoAvailable()


def test_typing_into_a_value_makes_it_text_and_undo_makes_it_a_value_again(text: ValueText) -> None:
    put_cursor(text, "Anne L")
    QTest.keyClicks(text, "x")
    assert "Anne Lxartigue" in text.text()
    assert places(text) == ["number"]
    QTest.keyClick(text, Qt.Key.Key_Z, CONTROL)
    assert text.pieces() == HELLO
    QTest.keyClick(text, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert places(text) == ["number"]


@pytest.mark.parametrize("after", ["Bonjour ", "Anne Lartigue"])
def test_typing_beside_a_value_leaves_it_a_value(text: ValueText, after: str) -> None:
    put_cursor(text, after)
    QTest.keyClicks(text, "xy")
    QTest.keyClick(text, Qt.Key.Key_Left)
    QTest.keyClick(text, Qt.Key.Key_Left)
    QTest.keyClicks(text, "z")
    assert places(text) == ["contact", "number"]
    assert "zxy" in text.text()


def test_a_value_is_deleted_whole(text: ValueText) -> None:
    put_cursor(text, "Anne Lartigue")
    QTest.keyClick(text, Qt.Key.Key_Backspace)
    assert text.text().startswith("Bonjour ,")
    QTest.keyClick(text, Qt.Key.Key_Z, CONTROL)
    assert text.pieces() == HELLO
    put_cursor(text, "devis ")
    QTest.keyClick(text, Qt.Key.Key_Delete)
    assert text.text().endswith("devis ")


def test_a_part_of_a_value_that_is_selected_and_deleted_leaves_text(text: ValueText) -> None:
    put_cursor(text, "Anne")
    cursor = text.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, 9)
    text.setTextCursor(cursor)
    QTest.keyClick(text, Qt.Key.Key_Delete)
    assert text.text().startswith("Bonjour Anne,")
    assert places(text) == ["number"]


def test_two_values_side_by_side_stay_two(text: ValueText) -> None:
    put_cursor(text, "Anne Lartigue")
    text.insert_value("contact", "Anne Lartigue")
    assert places(text) == ["contact", "contact", "number"]


def test_values_follow_the_document_and_what_was_typed_stays(text: ValueText) -> None:
    put_cursor(text, "Bonjour")
    QTest.keyClicks(text, " donc")
    text.refill({"contact": "Paul Etcheverry", "number": "D-2026-1203"})
    assert text.text().startswith("Bonjour donc Paul Etcheverry,")
    assert places(text) == ["contact", "number"]
    text.refill({"number": "D-2026-1203"}, {"contact": "destinataire"})
    assert text.text().startswith("Bonjour donc [destinataire],")
    text.refill({"contact": "Anne Lartigue", "number": "D-2026-1203"})
    assert text.text().startswith("Bonjour donc Anne Lartigue,")


def test_a_value_that_is_missing_says_which(text: ValueText) -> None:
    text.set_pieces([Piece("À partir du "), Piece("", "start")], {"start": "date de début"})
    assert text.text() == "À partir du [date de début]"
    assert text.pieces() == (Piece("À partir du "), Piece("", "start"))


def test_a_pasted_value_is_text(text: ValueText) -> None:
    QGuiApplication.clipboard().setText("Anne Lartigue")
    text.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(text, Qt.Key.Key_V, CONTROL)
    assert text.text().endswith("D-2026-1203Anne Lartigue")
    assert places(text) == ["contact", "number"]


def test_a_subject_is_one_line(look: Theme, qtbot: QtBot) -> None:
    subject = ValueText("Objet", is_line=True)
    qtbot.addWidget(subject)
    subject.show()
    subject.set_pieces([Piece("Devis "), Piece("D-1", "number")])
    subject.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(subject, Qt.Key.Key_Return)
    QGuiApplication.clipboard().setText(" deux\nlignes")
    QTest.keyClick(subject, Qt.Key.Key_V, CONTROL)
    assert subject.text() == "Devis D-1deux lignes"
    assert subject.sizeHint().height() < theme().scaled(48)


def test_the_tint_is_behind_the_value_alone(text: ValueText) -> None:
    put_cursor(text, "Bonjour ")
    edge, line = text.cursorRect().left(), text.cursorRect().top() + 2
    shown = text.viewport().grab().toImage()
    tinted = {x for x in range(200) if shown.pixel(x, line) == theme().color("tint").rgb()}
    assert min(tinted) >= edge - 3
    assert len(tinted) > 20
