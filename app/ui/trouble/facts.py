"""What is safe in a trouble: short facts, each with a mark."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme import CELL, CELL_STRONG, TokenName
from app.ui.theme.icons import IconName
from app.ui.widgets.empty_state import IconView
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine


class FactList(QWidget):
    """Facts from the top; ``part`` draws a hairline before what is not one of the safe things."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 14, 0, 0)
        self._column.setSpacing(22)

    def add(self, strong: str, text: str, icon: IconName = "ok", colour: TokenName = "success") -> None:
        """Say ``strong`` with ``text`` under it."""
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(IconView(icon, colour, 16, line, line=CELL_STRONG.line), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(strong, CELL_STRONG, parent=line, wrap=True))
        words.addWidget(Label(text, CELL, "text2", line, wrap=True))
        row.addLayout(words, 1)
        self._column.addWidget(line)

    def part(self) -> None:
        """Draw a hairline before what follows."""
        self._column.addWidget(HLine("line", self))
