"""What is wrong with an offer as a whole, said below its lines."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.theme import CELL
from app.ui.widgets.empty_state import IconView
from app.ui.widgets.label import Label


class ProblemNote(QWidget):
    """A sentence with the sign of a problem; hidden while there is none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._label = Label("", CELL, "danger", self, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 8, 3, 0)
        row.setSpacing(6)
        row.addWidget(IconView("error", "danger", 14, self, line=CELL.line), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label, 1)
        self.hide()

    def text(self) -> str:
        """What is said now."""
        return self._label.text()

    def say(self, sentence: str) -> None:
        """Say another sentence; an empty one says that nothing is wrong."""
        if sentence == self._label.text():
            return
        self._label.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))
        if sentence:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
