"""One file of a message: ticked, named, with what it is, its pages and its size."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.theme import CELL, CELL_STRONG, NOTE, set_tip, theme
from app.ui.widgets.card import Panel
from app.ui.widgets.choices import CheckBox
from app.ui.widgets.empty_state import IconView
from app.ui.widgets.label import Label

_PAGES, _SIZE = 72, 72
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Shown:
    """The words of a row; what is not known yet is empty."""

    name: str
    note: str = ""
    pages: str = ""
    size: str = ""


class AttachmentRow(Panel):
    """36 high.

    Signals:
        ticked: whether it goes with the message from now on.
    """

    ticked = Signal(bool)

    def __init__(self, shown: Shown, is_on: bool, parent: QWidget | None = None) -> None:
        super().__init__("canvas", "bottom", parent)
        self.box = CheckBox("", self)
        self.box.setChecked(is_on)
        known = (shown.name, shown.note, shown.pages, shown.size)
        self.box.setAccessibleName(", ".join(each for each in known if each))
        self.box.toggled.connect(self.ticked)
        self._pages = Label(shown.pages, CELL, "text2", self)
        self._size = Label(shown.size, CELL, "text", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(10)
        row.addWidget(self.box)
        row.addWidget(IconView("quote", "text2", 16, self))
        name = Label(shown.name, CELL_STRONG, "text" if is_on else "text2", self)
        note = Label(shown.note, NOTE, "text3", self)
        for label in (name, note):
            # A file may be called anything, and the form is no wider for it.
            label.setMinimumWidth(1)
        set_tip(name, shown.name)
        row.addWidget(name)
        row.addWidget(note, 1)
        row.addWidget(self._pages)
        row.addWidget(self._size)
        self.retheme()
        theme().follow(self)

    def fix(self) -> None:
        """Let it stay as it is ticked: something else needs it."""
        self.box.setEnabled(False)

    def retheme(self) -> None:
        self.setFixedHeight(theme().scaled(36))
        for label, width in ((self._pages, _PAGES), (self._size, _SIZE)):
            label.setFixedWidth(theme().scaled(width))
            label.setAlignment(_RIGHT)
