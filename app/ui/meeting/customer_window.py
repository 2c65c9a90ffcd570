"""The window that the customer looks at: one view over a whole screen, nothing of the program around it."""

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMoveEvent,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QWidget

from app.ui.meeting.covers import Cover, PointerDot
from app.ui.meeting.quiet import Quiet
from app.ui.meeting.screens import Screen, is_at_home
from app.ui.meeting.stage import ContentFactory, Stage
from app.ui.theme import FocusRing

_BLANK_KEYS = ("b", "B", ".")
_ARROWS = {
    Qt.Key.Key_Left: (-0.25, 0.0),
    Qt.Key.Key_Right: (0.25, 0.0),
    Qt.Key.Key_Up: (0.0, -0.25),
    Qt.Key.Key_Down: (0.0, 0.25),
}
ZOOM_KEYS = (
    (QKeySequence("Ctrl++"), 1),
    (QKeySequence("Ctrl+="), 1),
    (QKeySequence("Ctrl+-"), -1),
    (QKeySequence("Ctrl+0"), 0),
)
"""Keys, and by how many steps the view becomes larger; 0 shows all of it."""


class CustomerWindow(QWidget):
    """Shows the view that ``content`` builds, over the whole of the screen it is opened on.

    ``partner`` is its title. What is frozen or blank is hidden from assistive technology too, and goes on
    changing below. On a screen of its own it has the keyboard only after a field in it was clicked, until the
    rep goes on elsewhere; on the only one it has it from the start. Esc leaves, B or a full stop blanks.

    Signals:
        left: the customer's view was left with Esc or by the system.
        strayed: the system has put the window on another screen.
        blanked: blank or not, by a key in this window.
    """

    left = Signal()
    strayed = Signal()
    blanked = Signal(bool)

    def __init__(self, partner: str, content: ContentFactory) -> None:
        super().__init__(None)
        self.setObjectName("customer_window")
        self.setWindowTitle(partner)
        self.setAutoFillBackground(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._screen: Screen | None = None
        self._is_only = self._is_settled = False
        self._is_frozen = self._is_blank = False
        self._picture = QPixmap()
        self.stage = Stage(content, self)
        self._cover, self._dot = Cover(self), PointerDot(self)
        FocusRing(self)
        quiet = Quiet(self)
        quiet.turned.connect(self._on_turned)
        quiet.pressed.connect(self._on_field_pressed)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.close)
        for keys, steps in ZOOM_KEYS:
            QShortcut(keys, self).activated.connect(lambda steps=steps: self.zoom(steps))

    @property
    def is_blank(self) -> bool:
        return self._is_blank

    @property
    def is_frozen(self) -> bool:
        return self._is_frozen

    def open_on(self, screen: Screen, *, is_only: bool) -> None:
        """Cover ``screen``; with ``is_only`` the rep's own view is below, and the keyboard goes with it."""
        self.hide()
        self._screen, self._is_only, self._is_settled = screen, is_only, False
        flags = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        if not is_only:
            flags |= Qt.WindowType.WindowDoesNotAcceptFocus
        self.setWindowFlags(flags)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not is_only)
        for there in QGuiApplication.screens():
            if there.name() == screen.connector:
                self.setScreen(there)
        self.setGeometry(screen.area)
        # Not showFullScreen, which asks for the keyboard.
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self.show()
        if is_only:
            self.activateWindow()
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self, screen: Screen) -> None:
        """Cover ``screen``, the same as before, where it is now."""
        if self._screen is not None and screen.area != self._screen.area:
            self.open_on(screen, is_only=self._is_only)

    def set_frozen(self, is_frozen: bool) -> None:
        """Keep the picture that is shown, whatever becomes of the view below it."""
        if is_frozen != self._is_frozen:
            self._picture = self.stage.grab() if is_frozen else QPixmap()
            self._is_frozen = is_frozen
            self._cover_view()

    def set_blank(self, is_blank: bool) -> None:
        """Show nothing at all, or again what was there before."""
        self._is_blank = is_blank
        self._cover_view()

    def zoom(self, steps: int) -> None:
        """Show the view larger by ``steps``; 0 shows all of it."""
        if steps:
            self.stage.zoom_by(steps)
        else:
            self.stage.set_zoom(100)

    def zoom_at(self, share: QPointF, steps: int) -> None:
        """Show the view larger by ``steps``, looking at the place ``share`` of it (0 to 1 each way)."""
        self.stage.look_at(share)
        self.stage.zoom_by(steps)

    def point_at(self, share: QPointF | None) -> None:
        """Point at the place ``share`` of the view (0 to 1 each way), looking there; None at nothing."""
        self._dot.setVisible(share is not None and not self._is_blank)
        if share is None:
            return
        if not self._is_frozen:
            self.stage.look_at(share)
        self._dot.move_to(QPointF(share.x() * self.width(), share.y() * self.height()))

    def _cover_view(self) -> None:
        is_covered = self._is_blank or self._is_frozen
        self._cover.show_picture(QPixmap() if self._is_blank else self._picture)
        self._cover.setVisible(is_covered)
        self.stage.setVisible(not is_covered)
        if self._is_blank:
            self._dot.hide()
            self.setCursor(Qt.CursorShape.BlankCursor)
        else:
            self.unsetCursor()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What a field of the view takes for itself does not get here.
        if event.text() in _BLANK_KEYS:
            self.set_blank(not self._is_blank)
            self.blanked.emit(self._is_blank)
        elif event.key() in _ARROWS:
            self.stage.look_further(*_ARROWS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _on_field_pressed(self) -> None:
        if not self.isActiveWindow():
            self._let_keyboard_in(True)
            self.activateWindow()

    def _let_keyboard_in(self, is_let_in: bool) -> None:
        handle = self.windowHandle()
        if handle is not None and not self._is_only:
            handle.setFlag(Qt.WindowType.WindowDoesNotAcceptFocus, not is_let_in)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self._let_keyboard_in(False)

    def _on_turned(self, place: QPointF, steps: int) -> None:
        at = self.mapFromGlobal(place)
        self.zoom_at(QPointF(at.x() / self.width(), at.y() / self.height()), steps)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._is_settled = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.stage.setGeometry(self.rect())
        self._cover.setGeometry(self.rect())

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        # Before it is first seen, a window manager may carry it from one place to another.
        if self._is_settled and self._screen is not None and not is_at_home(self.geometry(), self._screen):
            self.strayed.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.left.emit()
