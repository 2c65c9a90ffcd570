"""Undo and redo of a whole page, also while the keyboard is in a text box that has an undo of its own."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.ui.theme.focus_moves import follow_focus

_UNDO, _REDO = "Ctrl+Z", ("Ctrl+Shift+Z", "Ctrl+Y")


class UndoKeys(QObject):
    """Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y anywhere in ``page``, in every box that it has or will have.

    Signals:
        undo_asked, redo_asked: the keys were pressed.
    """

    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._shortcuts: list[QShortcut] = []
        for keys, signal in ((_UNDO, self.undo_asked), *((keys, self.redo_asked) for keys in _REDO)):
            shortcut = QShortcut(QKeySequence(keys), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(signal)
            self._shortcuts.append(shortcut)
        follow_focus(self._on_focus_changed)

    def set_enabled(self, is_enabled: bool) -> None:
        """Leave the keys to the boxes for a while, or take them again."""
        for shortcut in self._shortcuts:
            shortcut.setEnabled(is_enabled)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A text box claims the keys by accepting this event; unclaimed, they are the page's shortcuts.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            pressed = QKeySequence(event.keyCombination()).toString()
            if self._shortcuts[0].isEnabled() and pressed in (_UNDO, *_REDO):
                event.ignore()
                return True
        return False

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Keep the box that is entered from taking the keys for itself."""
        if isinstance(now, QLineEdit | QPlainTextEdit) and self._page.isAncestorOf(now):
            now.installEventFilter(self)
