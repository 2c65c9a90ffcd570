"""Recipients: typed, pasted, offered and removed, by key and by mouse."""

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.forms.addressee import Addressee
from app.ui.forms.recipient_chip import RecipientChip
from app.ui.forms.recipient_field import RecipientField
from app.ui.forms.suggestion_list import SuggestionList
from app.ui.forms.text_input import TextInput
from app.ui.theme import FocusRing, Theme
from tests.support.rings import surrounded_in

ANNE = Addressee("anne@corbiere.fr", "Anne Lartigue", "signataire")
PAUL = Addressee("paul@corbiere.fr", "Paul Etcheverry", "facturation")
PEOPLE = (ANNE, PAUL)
KEY = Qt.Key


def read(typed: str) -> Addressee:
    return Addressee(typed, problem="" if "@" in typed else f"Il manque @ dans « {typed} ».")


def suggest(typed: str) -> Sequence[Addressee]:
    return [each for each in PEOPLE if each.name.lower().startswith(typed.lower())]


@pytest.fixture
def field(look: Theme, qtbot: QtBot) -> Iterator[RecipientField]:
    window = QWidget()
    window.resize(700, 400)
    column = QVBoxLayout(window)
    field = RecipientField("À", read, suggest, "Retirer", window, placeholder="Nom, fonction ou adresse")
    column.addWidget(field)
    column.addWidget(TextInput("Objet", window))
    column.addStretch(1)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    yield field
    window.close()


def addresses(field: RecipientField) -> list[str]:
    return [each.address for each in field.addressees()]


@pytest.mark.parametrize("closing", [KEY.Key_Comma, KEY.Key_Semicolon, KEY.Key_Return, KEY.Key_Tab])
def test_a_typed_address_becomes_a_chip(field: RecipientField, closing: Qt.Key) -> None:
    QTest.keyClicks(field.line, "b@c.fr")
    QTest.keyClick(field.line, closing)
    assert addresses(field) == ["b@c.fr"]
    assert field.line.text() == ""
    assert field.line.hasFocus(), "Tab closes an address before it goes on"


def test_leaving_closes_what_was_typed_and_a_wrong_address_says_so(field: RecipientField) -> None:
    QTest.keyClicks(field.line, "anne.corbiere.fr")
    field.window().findChildren(TextInput)[0].setFocus()
    assert addresses(field) == ["anne.corbiere.fr"]
    assert field.problem() == "Il manque @ dans « anne.corbiere.fr »."


def test_a_pasted_list_becomes_chips_each_once(field: RecipientField) -> None:
    QGuiApplication.clipboard().setText("b@c.fr; c@d.fr\nB@c.fr")
    QTest.keyClick(field.line, KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert addresses(field) == ["b@c.fr", "c@d.fr"]


def test_people_are_offered_and_taken_by_key(field: RecipientField) -> None:
    QTest.keyClicks(field.line, "pa")
    offers = field.window().findChild(SuggestionList)
    assert isinstance(offers, SuggestionList)
    assert offers.isVisible()
    QTest.keyClick(field.line, KEY.Key_Down)
    assert offers.current == PAUL
    QTest.keyClick(field.line, KEY.Key_Return)
    assert field.addressees() == (PAUL,)
    assert not offers.isVisible()


@pytest.mark.parametrize("closing", [KEY.Key_Semicolon, KEY.Key_Return, KEY.Key_Tab])
def test_of_a_name_the_first_who_is_offered_is_taken(field: RecipientField, closing: Qt.Key) -> None:
    QTest.keyClicks(field.line, "pau")
    offers = field.window().findChild(SuggestionList)
    assert isinstance(offers, SuggestionList)
    assert offers.current == PAUL
    QTest.keyClick(field.line, closing)
    assert field.addressees() == (PAUL,)


def test_where_the_pointer_rests_and_what_was_not_chosen_is_never_written_to(field: RecipientField) -> None:
    QTest.keyClicks(field.line, "an")
    offers = field.window().findChild(SuggestionList)
    assert isinstance(offers, SuggestionList)
    QTest.mouseMove(offers, QPoint(40, 20))
    assert field.close_typed(), "by whoever sends, say"
    assert addresses(field) == ["an"]
    QTest.keyClick(field.line, KEY.Key_Down)
    QTest.mouseMove(offers, QPoint(40, 52))
    QTest.keyClick(field.line, KEY.Key_Return)
    assert addresses(field) == ["an", ANNE.address]


def test_people_are_offered_and_taken_by_mouse(field: RecipientField) -> None:
    QTest.keyClick(field.line, KEY.Key_Down)
    offers = field.window().findChild(SuggestionList)
    assert isinstance(offers, SuggestionList)
    QTest.mouseClick(offers, Qt.MouseButton.LeftButton, pos=QPoint(40, 52))
    assert field.addressees() == (PAUL,)


def test_backspace_removes_the_last_and_the_arrows_reach_the_others(
    field: RecipientField, qtbot: QtBot
) -> None:
    field.set_addressees([ANNE, PAUL, Addressee("b@c.fr")])
    with qtbot.waitSignal(field.changed):
        QTest.keyClick(field.line, KEY.Key_Backspace)
    assert field.addressees() == PEOPLE
    QTest.keyClick(field.line, KEY.Key_Left)
    QTest.keyClick(field.focusWidget(), KEY.Key_Left)
    QTest.keyClick(field.focusWidget(), KEY.Key_Delete)
    assert field.addressees() == (PAUL,)
    QTest.keyClick(field.focusWidget(), KEY.Key_Right)
    assert field.line.hasFocus()


def test_enter_on_a_chip_corrects_it(field: RecipientField) -> None:
    field.set_addressees([read("anne.corbiere.fr")])
    QTest.keyClick(field.line, KEY.Key_Left)
    QTest.keyClick(field.focusWidget(), KEY.Key_Return)
    assert field.line.text() == "anne.corbiere.fr"
    assert addresses(field) == []


def test_the_problem_is_that_of_the_address_with_the_keyboard(field: RecipientField, qtbot: QtBot) -> None:
    FocusRing(field.window())
    field.set_addressees([read("anne"), PAUL, read("paul")])
    assert "« anne »" in field.problem()
    with qtbot.waitSignal(field.entered):
        assert field.enter_wrong()
    assert surrounded_in(field.window()) is field.focusWidget(), "however the keyboard came there"
    QTest.keyClick(field.focusWidget(), KEY.Key_Right)
    QTest.keyClick(field.focusWidget(), KEY.Key_Right)
    assert "« paul »" in field.problem()


def test_the_cross_removes(field: RecipientField) -> None:
    field.set_addressees([ANNE])
    [chip] = field.findChildren(RecipientChip)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 14, chip.height() // 2))
    assert addresses(field) == []


def test_the_box_grows_by_lines_and_a_long_name_keeps_inside(field: RecipientField, qtbot: QtBot) -> None:
    before = field.height()
    field.set_addressees([Addressee(f"a{place}@b.fr", "N" * 30 * (place + 1)) for place in range(3)])
    qtbot.waitUntil(lambda: field.height() > before)
    assert all(chip.geometry().right() < field.width() for chip in field.findChildren(RecipientChip))


def test_more_than_three_lines_scroll_and_the_keyboard_is_always_in_sight(
    field: RecipientField, qtbot: QtBot
) -> None:
    field.set_addressees([Addressee(f"a{place}@b.fr", "N" * 30) for place in range(12)])
    qtbot.waitUntil(lambda: field.height() == 100)
    field.add(Addressee("last@b.fr"))
    assert field.rect().contains(field.line.geometry())
    first, *_, last = field.findChildren(RecipientChip)
    assert not field.rect().intersects(first.geometry())
    for _ in range(13):
        QTest.keyClick(field.focusWidget(), KEY.Key_Left)
        assert field.rect().contains(field.focusWidget().geometry())
    assert first.hasFocus()
    middle = field.mapTo(field.window(), field.rect().center())
    for _ in range(2):
        QTest.wheelEvent(field.window().windowHandle(), middle, QPoint(0, -120))
    assert field.rect().contains(last.geometry())
    field.set_addressees([ANNE])
    qtbot.waitUntil(lambda: field.height() == 36)
    assert field.rect().contains(field.findChildren(RecipientChip)[-1].geometry())
