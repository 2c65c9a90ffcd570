"""What stands below a line of the review: what else it does, and what is noted on it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.change.change_order import ChangeOrderLine
from app.services.words import Words
from app.ui.theme import NOTE, NOTE_STRONG
from app.ui.theme.icons import IconName
from app.ui.widgets.empty_state import IconView
from app.ui.widgets.label import Label


class ReviewNotes(QWidget):
    """Hidden where there is nothing to say; the internal note is marked as being on no document.

    ``told`` are sentences that the rep has to know of the line.
    """

    def __init__(self, words: Words, line: ChangeOrderLine, told: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        customer = words.translate("changes", "Note to the customer")
        internal = words.translate("changes", "Internal note, on no document")
        for sentence in told:
            self._add("attention", words.translate("changes", "To be known"), sentence)
        self._add("mail", customer, line.customer_notes)
        self._add("eyeoff", internal, line.internal_notes)
        self.setVisible(bool(any(told) or line.customer_notes or line.internal_notes))

    def _add(self, icon: IconName, title: str, text: str) -> None:
        if not text:
            return
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconView(icon, "text3", 14, self, line=NOTE.line), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(title, NOTE_STRONG, "text2", self), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(text, NOTE, "text2", self, wrap=True), 1)
        self._column.addLayout(row)
