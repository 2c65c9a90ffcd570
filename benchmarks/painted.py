"""From what a rep does to the painted window, in a running event loop as in the desk."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer

if TYPE_CHECKING:
    from app.ui.application.main_window import MainWindow

_REST_MS = 100
_GIVE_UP_MS = 10_000


@dataclass(frozen=True, slots=True)
class Taken:
    """Milliseconds from the act to the first paint of the window, and to the last of what followed from it.

    ``thread_ms`` is what the window's thread worked for the first: a busy machine does not lengthen it.
    """

    painted_ms: float
    thread_ms: float
    settled_ms: float


def middle(taken: list[Taken]) -> Taken:
    """The middle of each."""
    return Taken(
        median(each.painted_ms for each in taken),
        median(each.thread_ms for each in taken),
        median(each.settled_ms for each in taken),
    )


class PaintClock(QObject):
    """Times acts on ``window``; deferred deletions, layouts and timers run between them as they always do."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._begun = self._begun_work = 0.0
        self._first: tuple[float, float] | None = None
        self._last = 0.0
        self._loop = QEventLoop(self)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(self._on_quiet)
        window.installEventFilter(self)

    def time(self, act: Callable[[], None], rest_ms: int = _REST_MS) -> Taken:
        """Do ``act`` as an event, and wait until nothing is painted for ``rest_ms``, as a rep who looks.

        Raises:
            TimeoutError: the window was never painted.
        """
        self._first = None
        QTimer.singleShot(0, lambda: self._begin(act))
        self._quiet.start(_GIVE_UP_MS)
        self._rest_ms = rest_ms
        self._loop.exec()
        if self._first is None:
            raise TimeoutError("nothing was painted")
        painted, worked = self._first
        return Taken(painted, worked, (self._last - self._begun) * 1000)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest:
            # Timers come after the paint that this event is about to do.
            QTimer.singleShot(0, self._on_painted)
        return False

    def _begin(self, act: Callable[[], None]) -> None:
        self._begun, self._begun_work = time.perf_counter(), time.thread_time()
        act()

    def _on_painted(self) -> None:
        if not self._begun:
            return
        self._last = time.perf_counter()
        if self._first is None:
            worked = (time.thread_time() - self._begun_work) * 1000
            self._first = (self._last - self._begun) * 1000, worked
        self._quiet.start(self._rest_ms)

    def _on_quiet(self) -> None:
        if self._window.workspace.tasks.is_idle or self._first is None:
            self._loop.quit()
        else:
            self._quiet.start(self._rest_ms)
