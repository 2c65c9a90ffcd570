"""What is wrong with a page or an offer as a whole, in a line with its mark."""

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.theme import CELL
from app.ui.widgets.empty_state import IconView
from app.ui.widgets.label import Label

BELOW_LINES = QMargins(3, 8, 3, 0)
"""Room around a note below a table of lines, in pixels: it begins where their text does."""
_NO_MARGINS = QMargins()


class ProblemNote(QWidget):
    """Sentences with the sign of a problem, hidden while there are none; screen readers say them at once."""

    def __init__(self, parent: QWidget, margins: QMargins = _NO_MARGINS) -> None:
        super().__init__(parent)
        self._label = Label("", CELL, "danger", self, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins)
        row.setSpacing(6)
        row.addWidget(IconView("error", "danger", 14, self, line=CELL.line), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label, 1)
        self.hide()

    def text(self) -> str:
        """What is said now."""
        return self._label.text()

    def say(self, *sentences: str) -> None:
        """Say these instead of the last; none, or empty ones, say that nothing is wrong."""
        text = " ".join(filter(None, sentences))
        if text == self._label.text():
            return
        self._label.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        if text:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
