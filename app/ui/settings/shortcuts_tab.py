"""Every shortcut of the desk, to be read."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.words import Words
from app.ui.shortcuts.shortcut_list import ShortcutList
from app.ui.shortcuts.table import GROUPS
from app.ui.theme import NOTE
from app.ui.widgets.label import Label


class ShortcutsTab(QWidget):
    """The same table as on the sheet, in the order in which all of it is read."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(16)
        about = words.translate("settings", "F1 or ? shows them over any page, those of that page first.")
        column.addWidget(Label(about, NOTE, "text3", self, wrap=True))
        column.addWidget(ShortcutList(GROUPS, words, self))
        column.addStretch(1)
