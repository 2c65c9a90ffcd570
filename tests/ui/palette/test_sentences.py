"""A sentence typed into the palette with real keys: marks, strip, readings, and the editor filled in."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.demo.ui_driver import press_letter
from app.services.desk.desk import Desk
from app.services.drafts.drafts import DraftKind
from app.ui.application.main_window import MainWindow
from app.ui.change_orders.editor.page import ChangePage
from app.ui.palette.entries import Entry
from app.ui.palette.palette import Palette
from app.ui.quotes.editor.offer_editor import OfferEditor
from app.ui.typed_sentence.fact_strip import FactStrip
from app.ui.typed_sentence.reading_card import ReadingCard
from app.ui.widgets.stepper import Stepper
from app.ui.workspace import places

SENTENCE = "+18 Protect pour Ateliers Brémond urgent"


class Typing:
    """The palette over the real window, opened by its keys."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self._qtbot = window, qtbot
        QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        palette = window.findChild(Palette)
        assert palette is not None
        self.palette = palette
        qtbot.waitUntil(lambda: QApplication.focusWidget() is palette.input)

    def type(self, text: str) -> None:
        """Type it, and wait until it is read."""
        for letter in text:
            press_letter(self.palette.input, letter)
        self.settle()

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.palette.input, key)
        self.settle()

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: self.window.workspace.tasks.is_idle)
        QCoreApplication.processEvents()
        self._qtbot.waitUntil(lambda: self.window.workspace.tasks.is_idle)

    @property
    def strip(self) -> FactStrip:
        found = self.palette.findChild(FactStrip)
        assert found is not None
        return found

    @property
    def facts(self) -> list[tuple[str, str]]:
        return [(each.label, each.text.replace("\u00a0", " ")) for each in self.strip.facts]

    @property
    def titles(self) -> list[str]:
        return [each.text for each in self.palette.list.entries]

    @property
    def current(self) -> Entry:
        entry = self.palette.list.current
        assert entry is not None
        return entry


@pytest.fixture
def typing(window: MainWindow, qtbot: QtBot) -> Typing:
    return Typing(window, qtbot)


def totals(page: QWidget) -> dict[str, int]:
    return {each.objectName(): each.value() for each in page.findChildren(Stepper) if each.objectName()}


def test_enter_opens_the_change_with_these_quantities_and_sends_nothing(typing: Typing, desk: Desk) -> None:
    typing.type(SENTENCE)
    assert typing.current.text == "Modifier les options\u00a0: Ateliers Brémond"
    assert list(desk.drafts.kept(DraftKind.CHANGE)) == []

    typing.press(Qt.Key.Key_Return)

    assert isinstance(typing.window.workspace.router.place, places.ChangeLicences)
    assert not typing.palette.isVisible()
    page = typing.window.findChild(ChangePage)
    assert page is not None
    shown = totals(page)
    assert (shown["total_protect"], shown["total_cyber_coach"]) == (102, 84)
    assert desk.queries.outbox() == ()


def test_enter_opens_the_quote_with_these_quantities(typing: Typing, desk: Desk) -> None:
    typing.type("devis 25 U-Cyber 360 pour Maison Corbière 36 mois -5 %")
    typing.press(Qt.Key.Key_Return)

    assert isinstance(typing.window.workspace.router.place, places.EditOffer)
    page = typing.window.findChild(OfferEditor)
    assert page is not None
    assert 25 in totals(page).values()
    ((draft, _),) = desk.drafts.quotes()
    assert (draft.terms.commitment_months, str(draft.terms.discount_percent)) == (36, "5")


def test_each_part_is_shown_as_it_was_read_and_the_rest_as_not_understood(typing: Typing) -> None:
    typing.type(SENTENCE)

    assert typing.facts == [
        ("Changement", "+18 licences"),
        ("Produit", "Protect Advanced"),
        ("Client", "Ateliers Brémond"),
        ("Effet", "aujourd’hui"),
        ("Non compris", "« urgent »"),
    ]
    assert typing.strip.isVisible()
    assert typing.palette.input.text() == SENTENCE
    assert typing.palette.input.cursorPosition() == len(SENTENCE)


def test_text_is_typed_and_deleted_below_its_marks_as_ever(typing: Typing) -> None:
    typing.type("+18 Protect pour Ateliers Brémond")
    typing.press(Qt.Key.Key_Home)
    typing.type("ajouter ")
    assert typing.palette.input.text() == "ajouter +18 Protect pour Ateliers Brémond"
    assert typing.palette.input.cursorPosition() == len("ajouter ")

    typing.palette.input.selectAll()
    typing.press(Qt.Key.Key_Delete)
    assert not typing.strip.isVisible()
    assert not any(each.isVisible() for each in typing.palette.findChildren(ReadingCard))


def test_tab_corrects_the_word_that_is_shown_and_nothing_else(typing: Typing) -> None:
    typing.type("+18 Prottectt urgent Ateliers Brémond")
    assert ("Tab corrige", "« Prottectt » → Protect") in typing.facts

    typing.press(Qt.Key.Key_Tab)
    assert typing.palette.input.text() == "+18 Protect urgent Ateliers Brémond"
    assert typing.palette.input.cursorPosition() == len("+18 Protect urgent Ateliers Brémond")
    assert typing.current.text == "Modifier les options\u00a0: Ateliers Brémond"
    assert "Tab corrige" not in dict(typing.facts)

    typing.press(Qt.Key.Key_Tab)
    assert typing.palette.input.text() == "+18 Protect urgent Ateliers Brémond"
    QTest.keyClick(typing.palette.input, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    typing.settle()
    assert typing.palette.input.text() == "+18 Prottectt urgent Ateliers Brémond"


def test_a_name_that_is_searched_for_is_no_sentence(typing: Typing) -> None:
    typing.type("maison cor")

    assert not typing.strip.isVisible()
    assert typing.titles[0] == "Maison Corbière"


def test_what_cannot_be_opened_says_why_and_keeps_the_palette_open(typing: Typing, desk: Desk) -> None:
    typing.type("+18 Protect pour Ateliers Brémond au 1er mars")
    before = typing.window.workspace.router.place
    assert "Une commande compte du jour" in typing.current.why_not

    typing.press(Qt.Key.Key_Return)
    assert typing.palette.isVisible()
    assert typing.window.workspace.router.place == before
    assert list(desk.drafts.kept(DraftKind.CHANGE)) == []

    typing.press(Qt.Key.Key_Down)
    assert typing.current.text == "Même lecture, dès aujourd’hui"
    typing.press(Qt.Key.Key_Return)
    assert isinstance(typing.window.workspace.router.place, places.ChangeLicences)


def test_a_click_on_the_card_opens_it_too(typing: Typing) -> None:
    typing.type("remise 8 % sur le devis de Domaine de Peyrelongue")
    view = typing.palette.list
    card = view.visualRect(view.model().index(list(view.rows).index(typing.current), 0))

    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=card.center())
    typing.settle()

    assert isinstance(typing.window.workspace.router.place, places.EditOffer)


def test_of_two_customers_none_is_taken(typing: Typing, desk: Desk) -> None:
    typing.type("+5 protect castelnau valmondois")

    typing.press(Qt.Key.Key_Return)

    assert typing.current.why_not.startswith("Deux clients sont nommés")
    assert typing.palette.isVisible()
    assert list(desk.drafts.kept(DraftKind.CHANGE)) == []


def test_a_screen_reader_is_told_the_amounts(typing: Typing) -> None:
    typing.type(SENTENCE)

    spoken = typing.current.spoken.replace("\u00a0", " ")
    assert "contrat C-" in spoken
    assert "Par mois HT +" in spoken


class InputEvents(QObject):
    """Notes what an input method, or whoever speaks as one, tells a line of text."""

    def __init__(self, edit: QWidget) -> None:
        super().__init__(edit)
        self.told: list[str] = []
        edit.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QInputMethodEvent):
            self.told.append(event.preeditString() or event.commitString() or "marks")
        return False


def test_a_letter_that_is_being_composed_is_left_alone(typing: Typing, qtbot: QtBot) -> None:
    typing.type("+18 Protect ateliers br")
    events = InputEvents(typing.palette.input)

    QCoreApplication.sendEvent(typing.palette.input, QInputMethodEvent("´", []))
    typing.palette.refresh()
    typing.settle()
    assert events.told == ["´"]

    composed = QInputMethodEvent("", [])
    composed.setCommitString("é")
    QCoreApplication.sendEvent(typing.palette.input, composed)
    qtbot.waitUntil(lambda: events.told[-1] == "marks")
    assert typing.palette.input.text() == "+18 Protect ateliers bré"
