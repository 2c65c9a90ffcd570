"""The page of a trouble: ways out as radio cards, one primary, the keyboard, a narrow window, large text."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.services.formats.formatting import NARROW, NO_BREAK
from app.services.words import Words
from app.ui.forms.field import Field
from app.ui.forms.text_input import TextInput
from app.ui.theme import Scheme, apply_theme
from app.ui.trouble.choices import BlockChoice, ChoiceList, RadioChoice
from app.ui.trouble.facts import FactList
from app.ui.trouble.frame import DataOwner, Footer, Heading, TroubleFrame
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label

MOMENT = datetime(2026, 11, 20, 23, 30, tzinfo=UTC)
LEFT = Qt.MouseButton.LeftButton


class Page(TroubleFrame):
    """A trouble with three ways out, the second of which asks for something."""

    def __init__(self) -> None:
        whose = DataOwner("Arvane Informatique", "Claire Moreau")
        super().__init__(Words("fr"), whose, ("Ce qui est en sûreté", "Ce que vous pouvez faire"))
        self.set_heading(Heading("lock", "Verrouillé", "Rien n’a été lu."))
        self.set_footer(Footer("keyring.locked", MOMENT, "channeldesk unlock", "Sans réponse."))
        self.facts = FactList()
        self.facts.add("Vos données", "84 Mo")
        self.left.body.addWidget(self.facts)
        self.list = ChoiceList()
        self.open = RadioChoice("Ouvrir", "Le système demande.", "Ouvrir", "key", enter_words="Entrée")
        self.ask = RadioChoice("Choisir", "Demandée à chaque ouverture.", "Choisir")
        self.secret = TextInput("Phrase")
        self.ask.add_field(Field("Phrase", self.secret))
        self.leave = RadioChoice("Fermer", "Rien ne change.", "Fermer")
        for choice in (self.open, self.ask, self.leave):
            self.list.add(choice)
        self.right.body.addWidget(self.list)


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> Iterator[Page]:
    """The page, shown at 1440 by 900 with the keyboard on its primary button."""
    apply_theme(qapp, Scheme.LIGHT)
    page = Page()
    qtbot.addWidget(page)
    page.resize(1440, 900)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.list.choose_first()
    yield page
    apply_theme(qapp, Scheme.LIGHT)


def primaries(page: QWidget) -> list[str]:
    """The primary buttons on screen."""
    return [
        each.text() for each in page.findChildren(Button) if each.isVisible() and each.kind() == "primary"
    ]


def top(widget: QWidget) -> int:
    """Where the widget begins on the screen, from the top."""
    return widget.mapToGlobal(QPoint(0, 0)).y()


def test_the_first_way_out_has_the_one_primary_and_the_keyboard(page: Page) -> None:
    assert primaries(page) == ["Ouvrir"]
    assert QApplication.focusWidget() is page.open.button


def test_a_click_on_another_way_opens_it_and_goes_to_its_field(page: Page) -> None:
    QTest.mouseClick(page.ask.head, LEFT, pos=page.ask.head.rect().center())
    assert primaries(page) == ["Choisir"]
    assert page.secret.isVisible()
    assert QApplication.focusWidget() is page.secret
    assert page.list.current is page.ask


def test_arrows_walk_over_the_ways_and_enter_takes_the_one_chosen(page: Page, qtbot: QtBot) -> None:
    page.open.head.setFocus()
    QTest.keyClick(page.open.head, Qt.Key.Key_Down)
    QTest.keyClick(page.ask.head, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.leave.head
    with qtbot.waitSignal(page.leave.acted):
        QTest.keyClick(page.leave.head, Qt.Key.Key_Return)


def test_enter_presses_the_primary_under_the_keyboard_and_escape_is_told(page: Page, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.open.acted):
        QTest.keyClick(page.open.button, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.escaped):
        QTest.keyClick(page.open.button, Qt.Key.Key_Escape)


def test_a_wide_window_has_facts_beside_ways_out_and_a_narrow_one_below(page: Page, qtbot: QtBot) -> None:
    assert not page.is_stacked
    assert top(page.left) == top(page.right)
    page.resize(1099, 900)
    qtbot.waitUntil(lambda: page.is_stacked)
    qtbot.waitUntil(lambda: top(page.left) > top(page.right) + page.right.height() - 1)


def test_large_text_scrolls_below_the_header(page: Page, qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, Scheme.LIGHT, 200)
    page.resize(1440, 640)
    area = page.findChild(QScrollArea)
    assert area is not None
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    assert area.horizontalScrollBar().maximum() == 0
    copy = page.findChild(Button, "copy_report")
    assert copy is not None
    place = top(copy)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert (top(copy), copy.isVisible()) == (place, True)


def test_the_report_goes_to_the_clipboard_and_the_button_says_so(page: Page) -> None:
    page.report_asked.connect(lambda: page.copy_report("code keyring.locked"))
    copy = page.findChild(Button, "copy_report")
    assert copy is not None
    QTest.mouseClick(copy, LEFT)
    assert QApplication.clipboard().text() == "code keyring.locked"
    assert copy.text() == Words("fr").translate("trouble", "Report copied")


def test_blocks_have_their_buttons_at_once(page: Page) -> None:
    blocks = ChoiceList(page)
    look = Button("Voir la liste")
    blocks.add(BlockChoice("Vérifier d’abord", "Ligne par ligne.", [look]))
    blocks.resize(blocks.sizeHint())
    blocks.show()
    assert look.isVisible()
    assert blocks.current is None


def test_the_small_print_has_the_code_and_the_moment_as_the_laptops_clock_shows_it(page: Page) -> None:
    code = page.findChild(Label, "trouble_code")
    assert code is not None
    assert code.text().replace(NARROW, " ").replace(NO_BREAK, " ") == "code keyring.locked · 21 nov. 00 h 30"
