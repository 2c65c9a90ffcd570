"""What is said below an input: a hint, a warning, or what is wrong."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.theme import CELL, NOTE, TextStyle, TokenName
from app.ui.theme.icons import IconName
from app.ui.widgets.empty_state import IconView
from app.ui.widgets.label import Label


@dataclass(frozen=True, slots=True)
class NoteLook:
    """How a kind of note is written; ``icon`` stands before it, if there is one."""

    style: TextStyle
    colour: TokenName
    icon: IconName | None = None


HINT = NoteLook(NOTE, "text3")
WARNING = NoteLook(CELL, "warning", "attention")
PROBLEM = NoteLook(CELL, "danger", "error")


class FieldNote(QWidget):
    """One note at a time, over as many lines as it needs; gone while there is nothing to say."""

    def __init__(self, inset: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark: IconView | None = None
        self.text = Label("", NOTE, "text3", self, wrap=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(inset, 0, inset, 0)
        self._row.setSpacing(6)
        self._row.addWidget(self.text, 1)
        self.hide()

    def say(self, text: str, look: NoteLook) -> None:
        """Show ``text``; an empty text takes the note away."""
        self.setVisible(bool(text))
        if not text:
            return
        self.text.set_style(look.style)
        self.text.set_colour(look.colour)
        self.text.setText(text)
        self._show_mark(look)
        if look is PROBLEM:
            QAccessible.updateAccessibility(QAccessibleEvent(self.text, QAccessible.Event.Alert))

    def _show_mark(self, look: NoteLook) -> None:
        if self._mark is not None:
            self._mark.setVisible(look.icon is not None)
        if look.icon is None:
            return
        if self._mark is None:
            self._mark = IconView(look.icon, look.colour, 14, self, line=CELL.line)
            self._row.insertWidget(0, self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._mark.set_icon(look.icon, look.colour)
