"""Marks in a line of text: a tint behind what was read, a wavy line under what was not understood."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QInputMethodEvent, QTextCharFormat
from PySide6.QtWidgets import QLineEdit

from app.domain.typed_sentence.parts import PartKind
from app.domain.typed_sentence.sentence import Mark
from app.ui.theme import theme


def mark_words(edit: QLineEdit, marks: Sequence[Mark]) -> None:
    """Show ``marks`` in the text of ``edit``, and take the ones before away; the caret stays where it is.

    A line of text has no formats of its own: Qt shows those of an input method, which may come without any
    text. They are given in UTF-16, counted from the caret.
    """
    caret, text = edit.cursorPosition(), edit.text()
    attributes = []
    for mark in marks:
        start, length = _utf16(text[: mark.start]), _utf16(text[mark.start : mark.end])
        attributes.append(
            QInputMethodEvent.Attribute(
                QInputMethodEvent.AttributeType.TextFormat, start - caret, length, _format(mark.kind)
            )
        )
    QCoreApplication.sendEvent(edit, QInputMethodEvent("", attributes))


def _format(kind: PartKind) -> QTextCharFormat:
    shown = QTextCharFormat()
    if kind is PartKind.UNREAD:
        shown.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        shown.setUnderlineColor(theme().color("warning"))
    else:
        shown.setBackground(theme().color("selected"))
        shown.setForeground(theme().color("accent_text"))
    return shown


def _utf16(text: str) -> int:
    """How many units Qt counts in ``text``."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
