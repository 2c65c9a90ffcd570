"""Undo and redo of the whole offer, also while the keyboard is in a text box that has an undo of its own."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

_UNDO, _REDO = "Ctrl+Z", ("Ctrl+Shift+Z", "Ctrl+Y")


class UndoKeys(QObject):
    """Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y anywhere in ``page``.

    Signals:
        undo_asked, redo_asked: the keys were pressed.
    """

    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        for keys, signal in ((_UNDO, self.undo_asked), *((keys, self.redo_asked) for keys in _REDO)):
            shortcut = QShortcut(QKeySequence(keys), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(signal)

    def watch(self, inputs: Iterable[QWidget]) -> None:
        """Keep text boxes from taking the keys for themselves."""
        for input in inputs:
            input.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A text box claims the keys by accepting this event; unclaimed, they are the page's shortcuts.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.ignore()
            pressed = QKeySequence(event.keyCombination()).toString()
            return pressed in (_UNDO, *_REDO)
        return False
