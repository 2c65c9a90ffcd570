"""A sentence typed with real keys: marks, strip, readings, and the editor that opens filled in."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.demo.ui_driver import press_letter
from app.services.desk.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.change_orders.editor.page import ChangePage
from app.ui.typed_sentence.reading_button import ReadingButton, ReadingCard
from app.ui.typed_sentence.sentence_panel import SentencePanel
from app.ui.widgets.stepper import Stepper
from app.ui.workspace import places

SENTENCE = "+18 Protect pour Ateliers Brémond urgent"


class Typing:
    """A line of text over the panel, on the real window's workspace."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self._qtbot = window, qtbot
        self.box = QWidget()
        self.edit = QLineEdit(self.box)
        self.panel = SentencePanel(window.workspace, self.edit, self.box)
        column = QVBoxLayout(self.box)
        column.addWidget(self.edit)
        column.addWidget(self.panel)
        qtbot.addWidget(self.box)
        self.edit.textChanged.connect(lambda: self.panel.read())
        self.box.resize(640, 500)
        with qtbot.waitExposed(self.box):
            self.box.show()
        self.edit.setFocus()

    def type(self, text: str) -> None:
        for letter in text:
            press_letter(self.edit, letter)
        self.settle()

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: self.window.workspace.tasks.is_idle)

    @property
    def facts(self) -> list[tuple[str, str]]:
        return [(each.label, each.text.replace("\u00a0", " ")) for each in self.panel.strip.facts]


@pytest.fixture
def typing(window: MainWindow, qtbot: QtBot) -> Typing:
    return Typing(window, qtbot)


def test_each_part_is_shown_as_it_was_read_and_the_rest_as_not_understood(typing: Typing) -> None:
    typing.type(SENTENCE)

    assert typing.facts == [
        ("Changement", "+18 licences"),
        ("Produit", "Protect Avancé"),
        ("Client", "Ateliers Brémond"),
        ("Effet", "aujourd’hui"),
        ("Non compris", "« urgent »"),
    ]
    assert typing.edit.text() == SENTENCE
    assert typing.edit.cursorPosition() == len(SENTENCE)


def test_text_goes_on_being_typed_and_undone_below_its_marks(typing: Typing) -> None:
    typing.type("+18 Protect pour Ateliers Brémond")
    QTest.keyClick(typing.edit, Qt.Key.Key_Home)
    typing.type("ajouter ")
    assert typing.edit.text() == "ajouter +18 Protect pour Ateliers Brémond"
    assert typing.edit.cursorPosition() == len("ajouter ")

    typing.edit.selectAll()
    QTest.keyClick(typing.edit, Qt.Key.Key_Delete)
    typing.settle()
    assert typing.panel.view is None
    assert not typing.panel.isVisible()


class InputEvents(QObject):
    """Notes what an input method, or whoever speaks as one, tells a line of text."""

    def __init__(self, edit: QLineEdit) -> None:
        super().__init__(edit)
        self.told: list[str] = []
        edit.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QInputMethodEvent):
            self.told.append(event.preeditString() or event.commitString() or "marks")
        return False


def test_a_letter_that_is_being_composed_is_left_alone(typing: Typing, qtbot: QtBot) -> None:
    typing.type("+18 Protect ateliers br")
    events = InputEvents(typing.edit)

    QCoreApplication.sendEvent(typing.edit, QInputMethodEvent("´", []))
    typing.panel.read()
    typing.settle()
    assert events.told == ["´"]

    composed = QInputMethodEvent("", [])
    composed.setCommitString("é")
    QCoreApplication.sendEvent(typing.edit, composed)
    typing.settle()
    qtbot.waitUntil(lambda: events.told[-1] == "marks")
    assert typing.edit.text() == "+18 Protect ateliers bré"


def test_a_name_that_is_searched_for_shows_no_sentence(typing: Typing) -> None:
    typing.type("maison cor")

    assert typing.panel.view is None
    assert not typing.panel.isVisible()


def test_opening_goes_to_the_editor_with_these_quantities(typing: Typing, desk: Desk) -> None:
    typing.type(SENTENCE)
    shown = typing.panel.view
    assert shown is not None
    assert shown.first is not None

    assert typing.panel.open_current()
    typing.settle()

    place = typing.window.workspace.router.place
    assert isinstance(place, places.ChangeLicences)
    page = typing.window.findChild(ChangePage)
    assert page is not None
    totals = {each.objectName(): each.value() for each in page.findChildren(Stepper)}
    assert totals["total_protect"] == 102
    assert totals["total_cyber_coach"] == 84
    assert desk.queries.outbox() == ()


def test_keys_go_through_what_can_be_opened_and_the_pointer_does_too(typing: Typing) -> None:
    typing.type("+18 Protect pour Ateliers Brémond au 1er mars")
    card, same, apart = typing.panel.section.findChildren(ReadingButton)
    assert isinstance(card, ReadingCard)
    assert not card.isEnabled()
    assert typing.panel.section.current is None
    assert not typing.panel.open_current()

    assert typing.panel.step(1)
    assert typing.panel.section.current is same
    assert typing.panel.step(1)
    assert typing.panel.section.current is apart
    assert not typing.panel.step(1)
    assert typing.panel.step(-1)
    assert typing.panel.section.current is same

    QTest.mouseMove(apart, QPoint(20, 10))
    QTest.mouseClick(apart, Qt.MouseButton.LeftButton)
    typing.settle()
    assert isinstance(typing.window.workspace.router.place, places.EditOffer)


def test_what_cannot_be_opened_says_why_and_is_not_opened_by_a_click(typing: Typing, desk: Desk) -> None:
    typing.type("+18 Protect pour Ateliers Brémond au 1er mars")
    before = typing.window.workspace.router.place
    card = typing.panel.section.findChildren(ReadingButton)[0]

    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    typing.settle()

    assert "Une commande compte du jour" in card.accessibleDescription()
    assert typing.window.workspace.router.place == before
    assert list(desk.drafts.quotes()) == []


def test_several_customers_are_choices_and_none_is_taken(typing: Typing) -> None:
    typing.type("+5 protect castelnau valmondois")

    assert typing.panel.view is not None
    assert typing.panel.view.first is None
    assert typing.panel.section.current is None


def test_each_button_says_its_amounts_to_a_screen_reader(typing: Typing) -> None:
    typing.type(SENTENCE)
    card = typing.panel.section.findChildren(ReadingCard)[0]

    assert card.accessibleName() == "Modifier les options de Ateliers Brémond"
    assert "Par mois HT +" in card.accessibleDescription().replace("\u00a0", " ")
