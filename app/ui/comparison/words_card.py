"""What changed in a few words: proposed, corrected by the rep, copied."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.words import Words
from app.ui.forms.text_area import TextArea
from app.ui.theme import NOTE, SECTION
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label

_PAUSE_MS = 400


class WordsCard(QWidget):
    """The sentence in a box.

    Signals:
        written: the text as the rep left it, after a pause in typing or when the page is left.
        mail_asked: everything that changed is wanted for an e-mail.
    """

    written = Signal(str)
    mail_asked = Signal()

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._proposed = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        title = words.translate("comparison", "In a few words")
        self.box = TextArea(title, self, lines=4)
        self.box.setObjectName("comparison_words")
        self._copy = Button(words.translate("comparison", "Copy the text"), "link", "copy", self)
        self._copy.setObjectName("copy_words")
        self._mail = Button(words.translate("comparison", "Copy for an e-mail"), "link", "mail", self)
        self._mail.setObjectName("copy_mail")
        self._again = Button(
            words.translate("comparison", "Take the proposed text again"), "link", None, self
        )
        self._again.setObjectName("proposed_words")
        head = QHBoxLayout()
        head.addWidget(Label(title, SECTION, parent=self))
        head.addStretch(1)
        head.addWidget(self._again)
        head.addWidget(self._copy)
        head.addSpacing(8)
        head.addWidget(self._mail)
        note = words.translate(
            "comparison", "Written by Channel Desk in the customer’s language; correct it as you like."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.box)
        column.addWidget(Label(note, NOTE, "text3", self, wrap=True))
        column.addStretch(1)
        self.box.edited.connect(self._on_edited)
        self._pause.timeout.connect(self._tell)
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._exact()))
        self._mail.clicked.connect(self.mail_asked)
        self._again.clicked.connect(self._take_proposed)

    def show_words(self, text: str, proposed: str) -> None:
        """Show ``text``; ``proposed`` is what the desk would say. What is being typed stays."""
        self._proposed = proposed
        if self._pause.isActive():
            return
        self.box.set_text(text)
        self._again.setVisible(text != proposed)

    def finish(self) -> None:
        """Tell what was typed a moment ago."""
        if self._pause.isActive():
            self._pause.stop()
            self._tell()

    def _exact(self) -> str:
        """The text with its no-break spaces, which the box itself would give as plain ones."""
        return self.box.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def _on_edited(self) -> None:
        self._again.setVisible(self._exact() != self._proposed)
        self._pause.start()

    def _take_proposed(self) -> None:
        self.box.set_text(self._proposed)
        self._again.hide()
        self._pause.stop()
        self.written.emit("")

    def _tell(self) -> None:
        text = self._exact()
        self.written.emit("" if text == self._proposed else text)
