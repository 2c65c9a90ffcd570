"""Marks in a line of text: a tint behind what was read, a wavy line under what was not understood."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QInputMethodEvent, QTextCharFormat
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.typed_sentence.parts import PartKind
from app.domain.typed_sentence.sentence import Mark
from app.ui.theme import theme


class MarkedWords(QWidget):
    """Shows marks in the text of ``edit``, exactly as wide as its letters; the caret stays where it is.

    A line of text has no formats of its own: Qt shows those of an input method, which may come without any
    text. A letter that is being composed is left alone: it would end. Not a widget to be seen: it is one so
    that it follows the theme and goes with ``edit``.
    """

    def __init__(self, edit: QLineEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._marks: tuple[Mark, ...] = ()
        self._is_composing = self._is_marking = False
        self.hide()
        edit.installEventFilter(self)
        theme().follow(self)

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Mark these stretches from now on, and no others."""
        if self._marks or marks:
            self._marks = tuple(marks)
            self.retheme()

    def retheme(self) -> None:
        """Mark the words in the colours of now."""
        if not self._is_composing:
            self._is_marking = True
            QCoreApplication.sendEvent(self._edit, QInputMethodEvent("", self._formats()))
            self._is_marking = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QInputMethodEvent) and not self._is_marking:
            was_composing, self._is_composing = self._is_composing, bool(event.preeditString())
            if was_composing and not self._is_composing:
                QTimer.singleShot(0, self, self.retheme)  # Once the text has what was composed.
        return False

    def _formats(self) -> list[QInputMethodEvent.Attribute]:
        """The marks as Qt takes them: in UTF-16, counted from the caret."""
        caret, text = self._edit.cursorPosition(), self._edit.text()
        return [
            QInputMethodEvent.Attribute(
                QInputMethodEvent.AttributeType.TextFormat,
                utf16(text[: mark.start]) - caret,
                utf16(text[mark.start : mark.end]),
                _format(mark.kind),
            )
            for mark in self._marks
        ]


def _format(kind: PartKind) -> QTextCharFormat:
    shown = QTextCharFormat()
    if kind is PartKind.UNREAD:
        shown.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        shown.setUnderlineColor(theme().color("warning"))
    else:
        shown.setBackground(theme().color("selected"))
        shown.setForeground(theme().color("accent_text"))
    return shown


def utf16(text: str) -> int:
    """How many units Qt counts in ``text``."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
