"""Drives the attention list, by the names of what can be done there."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.application.main_window import MainWindow
from app.ui.attention.card import AttentionCard
from app.ui.attention.page import AttentionPage
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label
from app.ui.workspace import places


class AttentionDriver:
    """Goes to the attention list of ``window`` and decides there."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self._qtbot = window, qtbot
        window.workspace.router.go(places.Attention())

    @property
    def page(self) -> AttentionPage:
        """The list on screen."""
        page = self.window.page
        assert isinstance(page, AttentionPage)
        return page

    @property
    def cards(self) -> tuple[AttentionCard, ...]:
        """Its cards."""
        return self.page.cards

    def card(self, op_id: str) -> AttentionCard:
        """The card of a command, opened."""
        card = next(each for each in self.cards if each.item.op_id == op_id)
        card.set_open(True)
        return card

    def button(self, card: QWidget, name: str) -> QAbstractButton:
        """The button or choice with that object name."""
        found = card.findChild(QAbstractButton, name)
        assert isinstance(found, QAbstractButton), name
        return found

    def names(self, card: QWidget) -> list[str]:
        """The object names of the buttons at its foot, as they are laid out."""
        found = [each for each in card.findChildren(Button) if each.objectName()]
        return [each.objectName() for each in sorted(found, key=lambda each: each.x())]

    def reason(self, card: QWidget) -> str:
        """Why a person must decide."""
        found = card.findChild(Label, "reason")
        assert isinstance(found, Label)
        return found.text()

    def texts(self, card: QWidget) -> list[str]:
        """Everything that labels of the card say."""
        return [each.text().replace("\u200b", "") for each in card.findChildren(Label)]

    def press(self, card: QWidget, name: str) -> None:
        """Press a button or take a choice, and wait until what follows is done."""
        QTest.mouseClick(self.button(card, name), Qt.MouseButton.LeftButton)
        self.settle()

    def settle(self) -> None:
        """Wait until all work in the background is done and shown."""
        self._qtbot.waitUntil(lambda: self.window.workspace.tasks.is_idle)

    def wait_for(self, count: int) -> None:
        """Wait until so many cards are on the list."""
        self._qtbot.waitUntil(lambda: len(self.cards) == count)
