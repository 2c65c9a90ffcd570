"""The bottom of the import: leave, how far the work is, back and on."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.words import Words
from app.ui.labels.key_names import ctrl_enter
from app.ui.theme import CELL, theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Panel
from app.ui.widgets.kept_clear import keep_clear
from app.ui.widgets.label import Label
from app.ui.widgets.progress import ProgressLine

_HEIGHT = 64


class ImportBar(Panel):
    """``close``, ``back`` and ``next`` are its buttons; ``progress`` shows while there is work."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__("surface", "top", parent)
        keep_clear(self)
        cancel = words.translate("imports", "Cancel")
        self.close_button = Button(words.translate("imports", "Close"), "discreet", parent=self)
        self.close_button.setObjectName("import_close")
        self.back = Button(words.translate("imports", "Back"), "secondary", parent=self)
        self.back.setObjectName("import_back")
        self.next = Button("", "primary", parent=self)
        self.next.setObjectName("import_next")
        self.next.set_main(ctrl_enter(words))
        self.progress = ProgressLine(words.translate("imports", "Progress"), cancel, self)
        self.progress.setObjectName("import_progress")
        self.note = Label("", CELL, "text2", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(8)
        row.addWidget(self.close_button)
        row.addSpacing(16)
        row.addWidget(self.progress, 1)
        row.addWidget(self.note)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.next)
        self.progress.hide()
        self.retheme()
        theme().follow(self)

    def set_working(self, is_working: bool) -> None:
        """Show how far the work is instead of the way on."""
        self.progress.setVisible(is_working)
        self.note.setVisible(not is_working)
        self.back.setEnabled(not is_working)
        self.next.setEnabled(not is_working)

    def retheme(self) -> None:
        self.setFixedHeight(theme().scaled(_HEIGHT))
        self.update()
