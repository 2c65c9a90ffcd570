"""Asks and answers in the real window, by keys and clicks alone."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from app.demo.ui_driver import press_letter
from app.ui.application.main_window import MainWindow
from app.ui.attention.answered_card import AnsweredCard
from app.ui.attention.approval_card import ApprovalCard
from app.ui.attention.page import AttentionPage
from app.ui.widgets.label import Label
from app.ui.workspace import places


class ApprovalDriver:
    """Works on ``window``: a rep's, or a manager's."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self._qtbot = window, qtbot

    def go(self, place: places.Place) -> None:
        """Go to a place and wait until it is all there."""
        self.window.workspace.router.go(place)
        self.settle()

    def settle(self) -> None:
        """Wait until all work in the background is done and shown."""
        self._qtbot.waitUntil(lambda: self.window.workspace.tasks.is_idle)

    def find(self, name: str) -> QWidget | None:
        """The visible widget called ``name``."""
        found = self.window.findChildren(QWidget, name)
        return next((each for each in found if each.isVisible()), None)

    def button(self, name: str) -> QAbstractButton:
        """The visible button called ``name``."""
        self._qtbot.waitUntil(lambda: isinstance(self.find(name), QAbstractButton))
        found = self.find(name)
        assert isinstance(found, QAbstractButton)
        return found

    def click(self, name: str) -> None:
        """Click the button called ``name`` and wait until what follows is done."""
        button = self.button(name)
        self._qtbot.waitUntil(button.isEnabled)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().center())
        self.settle()

    def write(self, name: str, text: str) -> None:
        """Type ``text`` where ``name`` is."""
        self._qtbot.waitUntil(lambda: self.find(name) is not None)
        field = self.find(name)
        assert field is not None
        field.setFocus(Qt.FocusReason.TabFocusReason)
        for letter in text:
            press_letter(field, letter)

    @property
    def page(self) -> AttentionPage:
        """*Attention*."""
        page = self.window.page
        assert isinstance(page, AttentionPage)
        return page

    def attention(self) -> tuple[ApprovalCard, ...]:
        """Go to *Attention*; the requests there."""
        self.go(places.Attention())
        return self.page.approval_cards

    def card(self, subject_id: str) -> ApprovalCard:
        """The card about a document, opened by a click where it is closed."""
        card = next(each for each in self.page.approval_cards if each.subject_id == subject_id)
        if not card.is_open:
            head = card.findChild(QAbstractButton, "card_head")
            assert head is not None
            QTest.mouseClick(head, Qt.MouseButton.LeftButton)
        return card

    def answered(self) -> tuple[AnsweredCard, ...]:
        """Go to *Attention*; what was answered to this rep."""
        self.go(places.Attention())
        return tuple(each for each in self.page.findChildren(AnsweredCard) if not each.isHidden())

    def type_answer(self, card: ApprovalCard, text: str) -> None:
        """Type into the answer, where the keyboard is when a card opens."""
        self._qtbot.waitUntil(card.answer.field.hasFocus)
        for letter in text:
            press_letter(card.answer.field, letter)

    def press(self, card: QWidget, name: str) -> None:
        """Click a button of ``card``."""
        button = card.findChild(QAbstractButton, name)
        assert button is not None, name
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().center())
        self.settle()

    def keys(self, widget: QWidget, key: Qt.Key, *, with_ctrl: bool = False) -> None:
        """Press a key."""
        modifier = Qt.KeyboardModifier.ControlModifier if with_ctrl else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(widget, key, modifier)
        self.settle()

    def texts(self, within: QWidget) -> str:
        """Everything that visible labels say."""
        return " | ".join(
            each.text().replace("\u200b", "") for each in within.findChildren(Label) if each.isVisible()
        )
