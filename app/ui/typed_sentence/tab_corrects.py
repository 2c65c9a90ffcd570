"""Tab puts the word that is shown in the place of one that was not understood."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from app.domain.typed_sentence.corrections import Correction
from app.ui.typed_sentence.marked_words import utf16


class TabCorrects(QObject):
    """Corrects the text of ``edit`` at Tab, as typing does: Ctrl+Z takes it back, the caret stays.

    With nothing to correct Tab goes on as ever.
    """

    def __init__(self, edit: QLineEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._text = ""
        self._correction: Correction | None = None
        edit.installEventFilter(self)

    def offer(self, text: str, correction: Correction | None) -> None:
        """From now on correct ``text`` so, as long as it stands there; None for not at all."""
        self._text, self._correction = text, correction

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        is_tab = event.key() == Qt.Key.Key_Tab and event.modifiers() == Qt.KeyboardModifier.NoModifier
        correction = self._correction
        if not is_tab or correction is None or self._edit.text() != self._text:
            return False
        self._replace(correction)
        return True

    def _replace(self, correction: Correction) -> None:
        edit, text = self._edit, self._text
        start, end = utf16(text[: correction.start]), utf16(text[: correction.end])
        caret = edit.cursorPosition()
        edit.setSelection(start, end - start)
        edit.insert(correction.word)
        if caret >= end:
            edit.setCursorPosition(caret + utf16(correction.word) - (end - start))
