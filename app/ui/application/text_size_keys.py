"""Ctrl with plus, minus or zero: larger, smaller and usual texts, from anywhere in the window."""

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.services.session.settings import Choices, Settings
from app.ui.theme import theme
from app.ui.theme.typography import TEXT_SIZES
from app.ui.theme.window_listener import WindowListener
from app.ui.workspace.workspace import Workspace

_LARGER = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)
_SMALLER = (Qt.Key.Key_Minus, Qt.Key.Key_Underscore)
# Plus is a shifted key here and there, and minus on others.
_ALSO_HELD = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


class TextSizeKeys(WindowListener):
    """Takes the keys before the controls: a box would write the plus of the keypad.

    They are no shortcuts: a paper and a meeting have a size of their own, and shortcuts for it, which come
    first.
    """

    def __init__(self, window: QWidget, workspace: Workspace[object], choices: Choices) -> None:
        super().__init__(window)
        self._workspace, self._choices = workspace, choices

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        super().eventFilter(watched, event)
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        percent = _asked_size(event)
        if percent is not None:
            self._show_texts_at(percent)
        return percent is not None

    def _show_texts_at(self, percent: int) -> None:
        def choose(settings: Settings) -> Settings:
            return replace(settings, text_percent=percent)

        theme().set_text_percent(percent)
        self._workspace.tasks.command(lambda: self._choices.change_settings(choose))
        words = self._workspace.words
        shown = words.formats.percent(Decimal(percent))
        self._workspace.messages.toast(words.translate("keys", "Texts at {percent}", percent=shown))


def _asked_size(event: QKeyEvent) -> int | None:
    """The size of texts that the keys ask for; None for other keys."""
    if event.modifiers() & ~_ALSO_HELD != Qt.KeyboardModifier.ControlModifier:
        return None
    now = theme().text_percent
    if event.key() == Qt.Key.Key_0:
        return TEXT_SIZES[0]
    if event.key() in _LARGER:
        return next((size for size in TEXT_SIZES if size > now), TEXT_SIZES[-1])
    if event.key() in _SMALLER:
        return next((size for size in reversed(TEXT_SIZES) if size < now), TEXT_SIZES[0])
    return None
