"""From a prospect to a validated quote with its paper, in as few acts as a hand needs."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.demo.ui_driver import UiDriver, press_letter
from app.domain.quote.quote import QuoteStatus
from app.services.desk.desk import Desk
from app.services.queries.quote_list import QuoteFilter
from app.ui.application.main_window import MainWindow
from app.ui.workspace import places

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
MOST = 20


class Hand:
    """Clicks and presses in the window, and counts; what is text costs nothing."""

    def __init__(self, window: MainWindow) -> None:
        self.driver = UiDriver(window)
        self.acts: list[str] = []

    @property
    def at(self) -> QWidget:
        """What has the keyboard."""
        self.driver.wait_for(lambda: QApplication.focusWidget() is not None, "the keyboard to be anywhere")
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press one key where the keyboard is."""
        self.acts.append(f"{key.name}")
        QTest.keyClick(self.at, key, modifier)
        self.driver.rest()

    def click(self, name: str) -> None:
        """Click what has that name."""
        self.acts.append(f"click {name}")
        widget = self.driver.find(name)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.driver.rest()

    def type(self, text: str) -> None:
        """Type where the keyboard is."""
        for letter in text:
            press_letter(self.at, letter)

    def go_on(self, arrived: Callable[[], bool], what: str) -> None:
        """Do what the page is for, and wait for what comes of it."""
        self.press(Qt.Key.Key_Return, CTRL)
        self.driver.wait_for(arrived, what)


def test_a_prospect_a_quote_its_paper_and_the_validation_take_few_acts(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    hand, router = Hand(window), window.workspace.router
    hand.press(Qt.Key.Key_N, CTRL)
    hand.click("programme.cyber360.VAR")
    hand.go_on(lambda: hand.driver.has("identity.name"), "the company")
    hand.type("Ferronnerie Bertin")
    hand.press(Qt.Key.Key_Tab)
    hand.type("73282932000074")
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Down):
        hand.press(key)
    hand.click("address.line1")
    hand.type("18 rue des Compagnons")
    hand.click("address.postal_code")
    hand.type("34070")
    hand.press(Qt.Key.Key_Tab)
    hand.type("Montpellier")
    hand.go_on(lambda: hand.driver.has("contacts.0.name.first"), "the contacts")
    hand.type("Anne")
    hand.press(Qt.Key.Key_Tab)
    hand.type("Lartigue")
    hand.press(Qt.Key.Key_Tab)
    hand.type("anne.lartigue@bertin-fer.fr")
    hand.go_on(lambda: isinstance(router.place, places.CustomerFile), "the file")
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
    hand.go_on(lambda: isinstance(router.place, places.EditOffer), "the editor")
    hand.type("25")
    hand.go_on(lambda: not isinstance(router.place, places.EditOffer), "the quote")
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
    hand.press(Qt.Key.Key_Return)
    hand.driver.wait_for(lambda: isinstance(router.place, places.ReadQuote), "the paper")
    hand.go_on(lambda: hand.driver.has("validate_dialog"), "the validation")
    hand.click("accept_agreement")
    hand.press(Qt.Key.Key_Return)
    validated = QuoteFilter(text="Ferronnerie Bertin", status=QuoteStatus.VALIDATED)
    qtbot.waitUntil(lambda: desk.queries.quotes(validated).count == 1)
    assert len(hand.acts) <= MOST, ", ".join(hand.acts)
