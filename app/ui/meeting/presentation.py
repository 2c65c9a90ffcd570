"""Shows the customer's view on the screen chosen for it, and takes it away before it can be anywhere else."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, QPointF, Signal
from PySide6.QtWidgets import QWidget

from app.services.session.settings import Choices
from app.ui.meeting.customer_window import CustomerWindow
from app.ui.meeting.screen_choice import ScreenChoice
from app.ui.meeting.screen_watch import ScreenWatch
from app.ui.meeting.screens import Screen, SharingWarning, shares_picture
from app.ui.meeting.stage import ContentFactory
from app.ui.workspace.tasks import Tasks


class CloseReason(StrEnum):
    """Why the customer sees nothing any more."""

    STOPPED = "stopped"
    LEFT = "left"
    SCREEN_GONE = "screen_gone"
    MIRRORED = "mirrored"
    REP_SCREEN_GONE = "rep_screen_gone"
    MOVED = "moved"


_MOVES = frozenset((QEvent.Type.Move, QEvent.Type.Resize))


class Presentation(QObject):
    """Opens and closes the customer's window for the page ``rep``, whose window has costs in it.

    Signals:
        opened: the customer sees the view.
        closed: no longer; carries the ``CloseReason``.
        exposed: from now on the customer could see the window with costs, unless it is covered;
            carries the ``CloseReason`` that says by what.
        changed: screens, choice, offer or what is done with the view are others now.
    """

    opened = Signal()
    closed = Signal(object)
    exposed = Signal(object)
    changed = Signal()

    # Of the class, for a page that ends while it is shown: events still come when its Python half has gone.
    _rep: QWidget | None = None

    def __init__(
        self,
        rep: QWidget,
        partner: str,
        content: ContentFactory,
        choices: Choices,
        tasks: Tasks,
    ) -> None:
        super().__init__(rep)
        self._partner, self._content = partner, content
        self.screens = ScreenChoice(rep, choices, tasks)
        self._was_mirrored = False
        self._shown_on: Screen | None = None
        self._is_only = self._has_shown = False
        self._lost_key = ""
        self._is_pointing = False
        self._warned: SharingWarning | None = None
        self.window: CustomerWindow | None = None
        watch = ScreenWatch(self)
        watch.gone.connect(self._on_screen_gone)
        watch.changed.connect(self._on_screens_changed)
        rep.installEventFilter(self)
        self._rep = rep

    @property
    def offered(self) -> Screen | None:
        """The screen that was lost in the middle and is back."""
        if not self._lost_key or self.is_open:
            return None
        return self.screens.free(self._lost_key)

    @property
    def is_open(self) -> bool:
        return self.window is not None

    @property
    def is_pointing(self) -> bool:
        """Whether the dot follows the rep's mouse."""
        return self._is_pointing

    def choose(self, connector: str) -> None:
        """Take another screen, and remember it; the view goes there at once where it is shown."""
        self.screens.choose(connector)
        if self.window is not None:
            self._open_on(self.screens.chosen)
        self.changed.emit()

    def start(self) -> None:
        """Show the view on the chosen screen."""
        if self.window is not None:
            return
        self._lost_key, self._has_shown = "", True
        self.screens.remember()
        window = self.window = CustomerWindow(self._partner, self._content)
        window.left.connect(self._on_left)
        window.strayed.connect(self._on_strayed)
        window.blanked.connect(self.changed)
        window.stage.zoomed.connect(self.changed)
        self._open_on(self.screens.chosen)
        self.opened.emit()
        self.changed.emit()

    def go_on(self) -> None:
        """Show the view on the screen that is back."""
        if (screen := self.offered) is not None:
            self.screens.choose(screen.connector)
            self.start()

    def stop(self) -> None:
        """Take the view away."""
        self._close(CloseReason.STOPPED)

    def set_frozen(self, is_frozen: bool) -> None:
        """Keep the picture that the customer sees, or let it follow again."""
        if self.window is not None:
            self.window.set_frozen(is_frozen)
            self.changed.emit()

    def set_blank(self, is_blank: bool) -> None:
        """Show the customer nothing, or the view again."""
        if self.window is not None:
            self.window.set_blank(is_blank)
            self.changed.emit()

    def set_pointing(self, is_pointing: bool) -> None:
        """Let the dot follow the rep's mouse, or not."""
        self._is_pointing = is_pointing
        if not is_pointing:
            self.point_at(None)
        self.changed.emit()

    def zoom(self, steps: int) -> None:
        """Show the view larger by ``steps``; 0 shows all of it."""
        if self.window is not None:
            self.window.zoom(steps)

    def zoom_at(self, share: QPointF, steps: int) -> None:
        """Show the view larger by ``steps``, looking at the place ``share`` of it."""
        if self.window is not None:
            self.window.zoom_at(share, steps)

    def point_at(self, share: QPointF | None) -> None:
        """Point at a place of the view, where pointing is on; None points at nothing."""
        if self.window is not None:
            self.window.point_at(share if self._is_pointing else None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if self._rep is None:
            return False
        if watched is not self._rep:
            self._note_warning(kind)
        elif kind == QEvent.Type.Show:
            # Only now the page is in its window. Qt keeps a filter once, however often it is installed.
            self._rep.window().installEventFilter(self)
            self.changed.emit()
        elif kind == QEvent.Type.Hide and not event.spontaneous():
            # Minimised it is hidden by the system; by the program only when the page was left.
            self._close(CloseReason.STOPPED)
        return False

    def _note_warning(self, kind: QEvent.Type) -> None:
        """Say so where the window with costs was moved to where there is something else to warn of."""
        if kind in _MOVES and self._warned != self.screens.warning:
            self._warned = self.screens.warning
            self.changed.emit()

    def _open_on(self, screen: Screen) -> None:
        assert self.window is not None
        self._shown_on, self._is_only = screen, screen.connector == self.screens.reps.connector
        self.window.open_on(screen, is_only=self._is_only)

    def _on_left(self) -> None:
        self._close(CloseReason.LEFT)

    def _on_strayed(self) -> None:
        # As a rule it was moved because of what became of the screens, which may be heard of only later.
        self.screens.look()
        self._follow_screen()
        self._close(CloseReason.MOVED)

    def _on_screen_gone(self, gone: object) -> None:
        assert isinstance(gone, Screen)
        if self._shown_on is None or self._rep is None:
            return
        if gone.connector == self._shown_on.connector:
            self._lost_key = "" if self._is_only else gone.key
            self._close(CloseReason.SCREEN_GONE)
        elif not self._is_only:
            # A window manager may have put it beside the view before anybody said why.
            self.screens.look()
            if self.screens.was_reps(gone) or self.screens.reps.connector == self._shown_on.connector:
                self._close(CloseReason.REP_SCREEN_GONE)
                self.exposed.emit(CloseReason.REP_SCREEN_GONE)

    def _on_screens_changed(self) -> None:
        if not self.screens.look():
            # For a moment there may be none: a lid that is shut, a dock that wakes.
            self._close(CloseReason.SCREEN_GONE)
            return
        self._follow_screen()
        self._look_for_mirrors()
        self.changed.emit()

    def _look_for_mirrors(self) -> None:
        """Say so when the rep's screen is mirrored from now on, where something is shown, or was."""
        was, self._was_mirrored = self._was_mirrored, self.screens.is_mirrored
        if self._was_mirrored and not was and self._has_shown and not (self.is_open and self._is_only):
            self.exposed.emit(CloseReason.MIRRORED)

    def _follow_screen(self) -> None:
        """Close where the customer's screen is gone or shows the rep's; else cover it where it is now."""
        if self.window is None or self._shown_on is None:
            return
        now = self.screens.at(self._shown_on.connector)
        if now is None:
            self._lost_key = self._shown_on.key
            self._close(CloseReason.SCREEN_GONE)
        elif self._is_only or not shares_picture(now, self.screens.reps):
            self._shown_on = now
            self.window.follow(now)
        else:
            self._close(CloseReason.MIRRORED)

    def _close(self, reason: CloseReason) -> None:
        window, self.window, self._shown_on = self.window, None, None
        if window is None:
            return
        window.close()
        window.deleteLater()
        self.closed.emit(reason)
        self.changed.emit()
