"""What a sentence comes to, below the text: what it would open, and what else it may mean."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.typed_sentence.sentence_view import SentenceView
from app.services.words import Words
from app.ui.theme import BODY, NOTE_STRONG
from app.ui.typed_sentence.reading_button import ReadingButton, ReadingCard, ReadingLine
from app.ui.widgets.label import Label

_SIDE, _INDENT = 8, 20


class SentenceSection(QWidget):
    """The readings of a sentence, of which one is current; the text keeps the keyboard.

    Signals:
        opened: the rep wants the draft of a proposal.
        current_changed: Enter would open another reading, or none.
    """

    opened = Signal(object)
    current_changed = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._buttons: list[ReadingButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 4)
        self._column.setSpacing(0)

    @property
    def buttons(self) -> tuple[ReadingButton, ...]:
        """The readings that can be opened, in their order."""
        return tuple(each for each in self._buttons if each.isEnabled())

    @property
    def current(self) -> ReadingButton | None:
        """The reading that Enter opens."""
        return next((each for each in self._buttons if each.is_current), None)

    def show_view(self, view: SentenceView | None) -> None:
        """Show another sentence, or none; its first reading is current where it can be opened."""
        self._clear()
        self.setVisible(view is not None)
        if view is None:
            return
        self._add_heading(view.heading)
        if view.first is not None:
            self._add(ReadingCard(view.first, self._words.translate("sentence", "Enter", "key"), self))
        else:
            self._add_reason(view.reason)
        if view.others:
            self._add_heading(self._words.translate("sentence", "Other readings of the sentence"))
            for row in view.others:
                self._add(ReadingLine(row, self))
        first = self._buttons[0] if view.first is not None else None
        self.set_current(first if first is not None and first.isEnabled() else None)

    def set_current(self, button: ReadingButton | None) -> None:
        """Let Enter open another reading, or none."""
        if button is not self.current:
            for each in self._buttons:
                each.set_current(each is button)
            self.current_changed.emit()

    def open_current(self) -> bool:
        """Open the current reading; False where there is none."""
        button = self.current
        if button is None:
            return False
        self.opened.emit(button.row.proposal)
        return True

    def _add(self, button: ReadingButton) -> None:
        button.clicked.connect(lambda: self.opened.emit(button.row.proposal))
        button.pointed.connect(lambda: self.set_current(button))
        holder = QVBoxLayout()
        holder.setContentsMargins(_SIDE, 0, _SIDE, 0)
        holder.addWidget(button)
        self._column.addLayout(holder)
        button.show()
        self._buttons.append(button)

    def _add_heading(self, text: str) -> None:
        heading = Label(text, NOTE_STRONG, "text2", self)
        heading.setContentsMargins(_INDENT, 10, _INDENT, 6)
        self._column.addWidget(heading)
        heading.show()

    def _add_reason(self, text: str) -> None:
        reason = Label(text, BODY, "warning", self, wrap=True)
        reason.setContentsMargins(_INDENT, 0, _INDENT, 8)
        reason.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._column.addWidget(reason)
        reason.show()

    def _clear(self) -> None:
        self._buttons = []
        _empty(self._column)


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        inside, widget = item.layout(), item.widget()
        if isinstance(inside, QVBoxLayout):
            _empty(inside)
        if widget is not None:
            widget.hide()
            widget.deleteLater()
