"""Ctrl+K opens the palette from anywhere, also from a box in which the system gives the keys a meaning."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.services.desk.desk import Desk
from app.ui.theme.window_listener import WindowListener
from app.ui.workspace.workspace import Workspace

# The palette is loaded when it is first opened.
if TYPE_CHECKING:
    from app.ui.palette.palette import Palette


class PaletteKeys(WindowListener):
    """Opens the palette over ``window``; ``add_customer`` and what follows it are what the window does."""

    def __init__(
        self,
        window: QWidget,
        workspace: Workspace[Desk],
        add_customer: Callable[[], None],
        sync_now: Callable[[], None],
        show_shortcuts: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._workspace, self._add_customer, self._sync_now = workspace, add_customer, sync_now
        self._show_shortcuts = show_shortcuts
        self._palette: Palette | None = None
        self._focused: QWidget | None = None
        QShortcut(QKeySequence("Ctrl+K"), window).activated.connect(self.open)

    def open(self) -> None:
        """Open the palette with an empty line."""
        if self._palette is None:
            # No start shows it, and it brings what sells and meets.
            from app.ui.palette.acting import WindowActs
            from app.ui.palette.open_palette import build_palette

            acts = WindowActs(self._window, self._add_customer, self._sync_now, self._show_shortcuts)
            self._palette = build_palette(self._workspace, acts)
        if not self._palette.isVisible():
            self._palette.show_over()

    def forget(self) -> None:
        """Build another palette next time: the language is another now."""
        if self._palette is not None:
            self._palette.deleteLater()
            self._palette = None

    def moved_to(self, now: QWidget | None) -> None:
        """Follow the keyboard: what has it is asked first whether the keys are its own."""
        # What was taken away in the middle of something is told of too late to be let go of.
        if self._focused is not None and isValid(self._focused):
            self._focused.removeEventFilter(self)
        self._focused = now
        if now is not None and now is not self._window:
            now.installEventFilter(self)
            now.destroyed.connect(self._on_gone)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_ours(event):
            # A line edit would take it, to delete what stands behind the cursor.
            event.ignore()
            return watched is self._focused
        return super().eventFilter(watched, event)

    def _on_gone(self, gone: QObject) -> None:
        if gone is self._focused:
            self._focused = None


def _is_ours(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_K and event.modifiers() == Qt.KeyboardModifier.ControlModifier
