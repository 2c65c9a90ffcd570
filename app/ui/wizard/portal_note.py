"""What only the portal can know, said at the right while there is no network."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.words import Words
from app.ui.theme import CELL, CELL_STRONG, NOTE, theme
from app.ui.widgets.empty_state import IconView
from app.ui.widgets.label import Label

WIDTH = 208


class PortalNote(QWidget):
    """“To be checked by the portal”, and what follows if it says no."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("portal_note")
        title = Label(words.translate("wizard", "To be checked by the portal"), CELL_STRONG, parent=self)
        title.setWordWrap(True)
        point = Label(words.translate("wizard", "Duplicate in a colleague’s portfolio"), CELL, "text2", self)
        point.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconView("clock", "violet", 14, self, line=CELL.line), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(point, 1)
        told = words.translate(
            "wizard",
            "You are offline: go on, the portal answers at the next exchange."
            " A refusal arrives in “Attention”.",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(title)
        column.addLayout(row)
        column.addWidget(Label(told, NOTE, "text3", self, wrap=True))
        self.retheme()
        theme().follow(self)

    def retheme(self) -> None:
        self.setMaximumWidth(theme().scaled(WIDTH))
