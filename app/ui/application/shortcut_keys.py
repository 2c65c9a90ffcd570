"""F1, and the question mark where nobody is writing, open the sheet of shortcuts."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.ui.workspace.workspace import Workspace

# No start shows it.
if TYPE_CHECKING:
    from app.ui.shortcuts.sheet import ShortcutSheet

_KEYS = ("F1", "?", "Shift+?")
"""A box in which one writes takes the question mark for itself; some keyboards shift it."""


class ShortcutKeys(QObject):
    """Opens the sheet over ``window``, with what counts on the page of the moment first."""

    def __init__(self, window: QWidget, workspace: Workspace[object]) -> None:
        super().__init__(window)
        self._window, self._workspace = window, workspace
        self._sheet: ShortcutSheet | None = None
        for keys in _KEYS:
            QShortcut(QKeySequence(keys), window).activated.connect(self.open)

    def open(self) -> None:
        """Open the sheet, where it is not open yet."""
        # No start shows it.
        from app.ui.shortcuts.sheet import ShortcutSheet

        if self._sheet is not None and isValid(self._sheet) and self._sheet.isVisible():
            return
        self._sheet = ShortcutSheet(self._window, self._workspace.router.place, self._workspace.words)
        self._sheet.show_over()
