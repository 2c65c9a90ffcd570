"""What is wrong with a page as a whole, in a line with its mark."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.theme import CELL
from app.ui.widgets.empty_state import IconView
from app.ui.widgets.label import Label


class ProblemLine(QWidget):
    """Hidden while nothing is wrong; a screen reader says what is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = Label("", CELL, "danger", self, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconView("error", "danger", 14, self, line=CELL.line), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.hide()

    def say(self, sentences: list[str]) -> None:
        """Say these, or nothing."""
        text = " ".join(sentences)
        if text and text != self._text.text():
            QAccessible.updateAccessibility(QAccessibleEvent(self._text, QAccessible.Event.Alert))
        self._text.setText(text)
        self.setVisible(bool(text))
