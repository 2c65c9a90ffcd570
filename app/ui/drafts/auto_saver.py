"""Keeps what is being written at every keystroke, without making the keyboard wait."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import Problem
from app.ui.workspace.tasks import Tasks

Save = Callable[[], None]


class AutoSaver(QObject):
    """Runs the last save given to ``keep``; while one is being written, only the newest waits.

    Signals:
        saved: everything that was written is on the disk.
        refused: the problems that kept it from the disk; the next keystroke tries again.
    """

    saved = Signal()
    refused = Signal(object)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._take: Callable[[], Save] | None = None
        self._waiting: Save | None = None
        self._is_writing = False
        self._is_held = False

    def keep(self, save: Save) -> None:
        """Run ``save`` soon."""
        self._waiting = save
        self._write()

    def keep_after_paint(self, take: Callable[[], Save]) -> None:
        """Run the save that ``take`` gives once the window has painted what it tells of.

        What is typed within one frame is saved once.
        """
        if self._take is None:
            QTimer.singleShot(0, self, self._keep_taken)
        self._take = take

    def flush(self) -> None:
        """See everything on the disk: the page goes, and whatever follows may open the draft again."""
        self._keep_taken()
        waiting, self._waiting = self._waiting, None
        is_late = self._is_writing
        if waiting is not None and not self._is_held:
            self._tasks.command(waiting)
            is_late = True
        if is_late:
            self._tasks.finish_writing()

    def hold(self) -> None:
        """Save nothing from here: the draft is becoming a document, or is thrown away.

        What was typed last is written before either, because undoing brings the draft back.
        """
        self._keep_taken()
        waiting, self._waiting = self._waiting, None
        if waiting is not None and not self._is_held:
            self._tasks.command(waiting, None, self._on_refused)
        self._is_held = True

    def release(self) -> None:
        """Save again: the draft stays a draft."""
        self._is_held = False
        self._write()

    def _keep_taken(self) -> None:
        take, self._take = self._take, None
        if take is not None:
            self.keep(take())

    def _write(self) -> None:
        if self._waiting is None or self._is_writing or self._is_held:
            return
        save, self._waiting = self._waiting, None
        self._is_writing = True
        self._tasks.command(save, self._on_written, self._on_refused)

    def _on_written(self, _nothing: None) -> None:
        self._is_writing = False
        if self._waiting is None:
            self.saved.emit()
        self._write()

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        self._is_writing = False
        self.refused.emit(problems)
