"""What lies over the whole window: the scrim under a dialog or the palette, which keeps the keyboard in."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.theme import theme
from app.ui.widgets.focus_chain import focus_chain
from app.ui.widgets.focus_trail import FocusTrail


class Overlay(QWidget):
    """Covers ``window`` while open; Tab stays inside, Esc asks to leave, shortcuts of the page are still.

    ``escaped`` is emitted for Esc; whoever built the overlay decides what that means.
    """

    escaped = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._trail = FocusTrail(None)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        window.installEventFilter(self)

    def open(self, first_focus: QWidget | None = None) -> None:
        """Cover the window and give the keyboard to ``first_focus``, else to the first that takes it."""
        self._trail = FocusTrail(QApplication.focusWidget())
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        if first_focus is not None:
            first_focus.setFocus(Qt.FocusReason.PopupFocusReason)
        else:
            self.focusNextPrevChild(True)

    def close_over(self) -> None:
        """Uncover the window and give the keyboard back to what had it, or to what is nearest to that."""
        self.hide()
        trail, self._trail = self._trail, FocusTrail(None)
        trail.give_back()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Move to the next control inside, round and round."""
        inside = self._tab_stops()
        if not inside or not self.isVisible():
            return False
        focused = QApplication.focusWidget()
        place = inside.index(focused) if focused in inside else (-1 if forward else 0)
        target = inside[(place + (1 if forward else -1)) % len(inside)]
        target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        return True

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # Alt and a letter leads to what is inside: only that has letters while this is open.
            is_mnemonic = event.modifiers() == Qt.KeyboardModifier.AltModifier and event.text().isalpha()
            event.setAccepted(not is_mnemonic)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        event.accept()

    def mousePressEvent(self, event: QEvent) -> None:
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._window.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().color("scrim"))

    @staticmethod
    def over(window: QWidget) -> "Overlay | None":
        """What lies over ``window`` at this moment, of two the upper one; None where nothing does."""
        overlays = window.findChildren(Overlay, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return next((each for each in reversed(overlays) if each.isVisible()), None)

    def _tab_stops(self) -> list[QWidget]:
        """The controls inside that Tab reaches, in their order."""
        found: list[QWidget] = []
        for widget in focus_chain(self):
            takes_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            reachable = takes_tab and widget.isEnabled() and widget.isVisibleTo(self)
            if reachable and self.isAncestorOf(widget) and widget.focusProxy() is None:
                found.append(widget)
        return found
