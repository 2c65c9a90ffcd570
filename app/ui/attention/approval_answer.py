"""Where a manager answers: the words for the rep, and yes or no."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.services.words import Words
from app.ui.attention.card_head import EDGE, text_left
from app.ui.forms.field import Field
from app.ui.forms.text_input import TextInput
from app.ui.labels.key_names import ctrl_enter
from app.ui.theme import theme
from app.ui.widgets.buttons import Button

_SIDEWAYS_FROM = 900


class ApprovalAnswer(QWidget):
    """A field and three buttons.

    Signals:
        approved, declined: with the words that were typed.
        look_asked: the manager wants to see what it is about.
    """

    approved = Signal(str)
    declined = Signal(str)
    look_asked = Signal()

    def __init__(self, words: Words, name: str, see: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._name = words, name
        label = words.translate("approvals", "Your answer to {name}", name=name)
        self.field = TextInput(
            label, self, placeholder=words.translate("approvals", "Optional to approve, needed to decline")
        )
        self.field.setObjectName("approval_answer")
        self._field = Field(label, self.field, self)
        self.see = Button(see, "discreet", parent=self)
        self.see.setObjectName("see_subject")
        self.no = Button(words.translate("approvals", "Decline"), "danger", parent=self)
        self.no.setObjectName("decline")
        self.yes = Button(words.translate("approvals", "Approve"), "primary", parent=self)
        self.yes.setObjectName("approve")
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        for button in (self.see, self.no, self.yes):
            self._buttons.addWidget(button)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(text_left() - 3, 14, EDGE, 16)
        self._line.setSpacing(24)
        self._line.addWidget(self._field, 3)
        self._side = QVBoxLayout()
        self._side.setContentsMargins(0, 24, 0, 0)
        self._side.addLayout(self._buttons)
        self._side.addStretch(1)
        self._line.addLayout(self._side, 2)
        self.see.clicked.connect(self.look_asked)
        self.no.clicked.connect(self._on_decline)
        self.yes.clicked.connect(self.approve)

    def set_valid_for(self, sentence: str) -> None:
        """Say what the answer is good for."""
        self._field.set_hint(sentence)

    def set_leading(self, is_leading: bool) -> None:
        """Show *Approve* as the page's primary button, or as one of several."""
        self.yes.set_kind("primary" if is_leading else "secondary")
        self.yes.set_main(ctrl_enter(self._words) if is_leading else "")

    def set_can_approve(self, can_approve: bool, reason: str = "") -> None:
        """Offer *Approve*, take it away, or say why it rests."""
        self.yes.setVisible(can_approve or bool(reason))
        if reason:
            self.yes.refuse(reason)
        else:
            self.yes.allow()

    def set_busy(self, is_busy: bool) -> None:
        """Take no second answer while the first is written."""
        self.no.setEnabled(not is_busy)
        if not self.yes.toolTip():
            self.yes.setEnabled(not is_busy)

    def approve(self) -> None:
        """Say yes, where that is offered."""
        if self.yes.isEnabled() and not self.yes.isHidden():
            self.approved.emit(self.field.text())

    def tell(self, sentence: str) -> None:
        """Say at the field why the answer did not go through, and put the keyboard there."""
        self._field.set_problem(sentence)
        self._field.enter()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= theme().scaled(_SIDEWAYS_FROM)
        directions = QBoxLayout.Direction
        self._line.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)
        self._line.setSpacing(24 if is_wide else 4)
        self._side.setContentsMargins(0, theme().scaled(24) if is_wide else 0, 0, 0)

    def _on_decline(self) -> None:
        if not self.field.text().strip():
            words = self._words
            self.tell(words.translate("approvals", "Tell {name} what is missing.", name=self._name))
        else:
            self.declined.emit(self.field.text())
