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
        duplicate = _Point(words.translate("wizard", "Duplicate in a colleague’s portfolio"), self)
        self._tenant = _Point(words.translate("wizard", "Microsoft account free or existing"), self)
        text = words.translate(
            "wizard",
            "You are offline: go on, the portal answers at the next exchange."
            " A refusal arrives in “Attention”.",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(title)
        column.addWidget(duplicate)
        column.addWidget(self._tenant)
        column.addWidget(Label(text, NOTE, "text3", self, wrap=True))
        self.retheme()
        theme().follow(self)

    def show_tenant(self, is_shown: bool) -> None:
        """Say, or not, that the Microsoft account is to be checked too."""
        self._tenant.setVisible(is_shown)

    def retheme(self) -> None:
        self.setMaximumWidth(theme().scaled(WIDTH))


class _Point(QWidget):
    """One thing to be checked, behind its clock."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconView("clock", "violet", 14, self, line=CELL.line), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(text, CELL, "text2", self, wrap=True), 1)
