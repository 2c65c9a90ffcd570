"""The bar that closes a direct change: what is ordered in one sentence, and the button that orders it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import Problem
from app.services.approvals.approvals import ApprovalStanding
from app.services.change_orders.change_editor import ChangeEditor
from app.ui.change_orders.editor.header import ChangeHeader
from app.ui.theme import CELL_STRONG, NOTE
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Panel
from app.ui.widgets.kept_clear import keep_clear
from app.ui.widgets.label import Label


class ConfirmBar(Panel):
    """Says what is asked for, beside the last two buttons of ``header``; hidden where no change is direct.

    Signals:
        ask_asked: a manager is to be asked before anything is changed.
    """

    ask_asked = Signal()

    def __init__(self, editor: ChangeEditor, header: ChangeHeader, parent: QWidget) -> None:
        super().__init__("surface", "top", parent)
        keep_clear(self)
        self.setObjectName("confirm_bar")
        self._editor, words = editor, editor.names.words
        self._nothing = words.translate("changes", "Nothing is changed yet.")
        self._summary = Label("", CELL_STRONG, parent=self, wrap=True)
        self._summary.setObjectName("change_summary")
        self._how = words.translate("changes", "Ordered directly, without a quote.")
        self._note = Label(self._how, NOTE, "text3", self, wrap=True)
        self._note.setObjectName("confirm_note")
        self._confirm = header.confirm
        self.ask = Button(words.translate("approvals", "Ask for approval"), "primary", "pen", self)
        self.ask.setObjectName("ask_approval")
        self.ask.clicked.connect(self.ask_asked)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._summary)
        texts.addWidget(self._note)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(16)
        row.addLayout(texts, 1)
        self.setVisible(editor.is_direct)
        if editor.is_direct:
            row.addWidget(header.cancel)
            row.addWidget(self.ask)
            row.addWidget(header.confirm)

    def refresh(self) -> None:
        """Say what is asked for now."""
        if not self._editor.is_direct:
            return
        summary = self._editor.summary()
        self._summary.setText(f"{summary}." if summary else self._nothing)
        self.show_approval(self._editor.standing())

    def show_approval(self, standing: ApprovalStanding) -> None:
        """Offer the order, or first the question to a manager; say that an answer is awaited."""
        words, beyond = self._editor.names.words, self._editor.beyond.every()
        can_ask = standing is ApprovalStanding.NEEDED and beyond is None
        self.ask.setVisible(can_ask)
        self._confirm.setVisible(not can_ask)
        note = self._how
        if beyond is not None:
            note = words.problem(beyond)
        elif can_ask:
            note = words.translate("approvals", "The discount is beyond your limit: a manager must approve.")
        elif standing is ApprovalStanding.WAITS:
            note = words.problem(Problem("approval.waits"))
        elif standing is ApprovalStanding.GRANTED:
            note = words.translate("approvals", "Approved: you can confirm.")
        self._note.setText(note)
        if beyond is not None or standing is ApprovalStanding.WAITS:
            self._confirm.refuse(note)
        elif self._summary.text() == self._nothing:
            self._confirm.refuse(self._nothing)
        else:
            self._confirm.allow()
