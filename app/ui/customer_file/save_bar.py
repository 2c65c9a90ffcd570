"""The bar under a form with changes: what keeps them from being saved, and the two ways on."""

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.words import Words
from app.ui.theme import CELL, CELL_STRONG, theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Panel
from app.ui.widgets.empty_state import IconView
from app.ui.widgets.kept_clear import keep_clear
from app.ui.widgets.label import Label

_HEIGHT = 64


class SaveBar(Panel):
    """There only while something is changed; ``save`` and ``discard`` are its buttons."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__("surface", "top", parent)
        keep_clear(self)
        self._words = words
        self.save = Button(words.translate("file", "Save"), "primary", parent=self, shortcut="Ctrl S")
        self.discard = Button(words.translate("file", "Discard changes"), "secondary", parent=self)
        self.save.setObjectName("save_profile")
        self.discard.setObjectName("discard_profile")
        self._state = Label("", CELL, "text3", self)
        self._state.setObjectName("profile_changed")
        self._mark = IconView("error", "danger", 16, self, line=CELL.line)
        self._missing = Label("", CELL_STRONG, "danger", self)
        self._missing.setObjectName("profile_missing")
        for label in (self._state, self._missing):
            label.setMinimumWidth(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(8)
        row.addWidget(self._mark)
        row.addWidget(self._missing, 1)
        row.addWidget(self._state, 1)
        row.addWidget(self.discard)
        row.addWidget(self.save)
        QWidget.setTabOrder(self.discard, self.save)
        self.show_missing([])
        self.retheme()
        theme().follow(self)

    def show_changed(self, groups: str) -> None:
        """Name what saving would change."""
        text = self._words.translate("file", "Not saved yet, kept as a draft: {groups}", groups=groups)
        self._state.setText(text)
        self._state.setToolTip(text)

    def show_missing(self, names: list[str]) -> None:
        """Name the fields that keep the changes from being saved."""
        text = ""
        if names:
            text = self._words.translate("file", "To correct: {fields}", fields=", ".join(names))
        if text and text != self._missing.text():
            QAccessible.updateAccessibility(QAccessibleEvent(self._missing, QAccessible.Event.Alert))
        self._missing.setText(text)
        self._mark.setVisible(bool(text))
        self._missing.setVisible(bool(text))
        self._state.setVisible(not text)

    def retheme(self) -> None:
        self.setFixedHeight(theme().scaled(_HEIGHT))
        self.update()
