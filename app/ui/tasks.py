"""Two verbs for work that the window must not wait for: *command* writes, *query* reads.

Both run on a thread of their own and hand their outcome back in the window's thread. Commands keep their
order; a refusal goes to whoever asked; anything unexpected goes to the one error path, the crash dialog.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot
from shiboken6 import isValid

from app.domain.errors import Problem, Refused

T = TypeVar("T")
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Job(Generic[T]):
    work: Callable[[], T]
    done: Callable[[T], None] | None
    refused: Callable[[tuple[Problem, ...]], None] | None


class _Run(QRunnable):
    def __init__(self, job: _Job[T], tasks: "Tasks") -> None:
        super().__init__()
        self._job = job
        self._tasks = tasks

    def run(self) -> None:
        outcome: object
        try:
            outcome = self._job.work()
        except Exception as error:  # noqa: BLE001 - handed to the window's one error path, never swallowed.
            outcome = error
        if isValid(self._tasks):
            self._tasks._finished.emit(self._job, outcome)
        else:
            _log.info("the window was closed before this work ended: %r", outcome)


class Tasks(QObject):
    """Runs commands and queries; lives in the window's thread.

    Signals:
        crashed: an unexpected exception, for the crash dialog.
        unhandled_refusal: the problems of a refusal nobody asked to see, for the page's banner.
    """

    crashed = Signal(object)
    unhandled_refusal = Signal(object)
    _finished = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writer = QThreadPool(self)
        self._writer.setMaxThreadCount(1)
        self._readers = QThreadPool(self)
        self._readers.setMaxThreadCount(2)
        self._running = 0
        self._finished.connect(self._on_finished)

    @property
    def is_idle(self) -> bool:
        """Whether every outcome has been delivered."""
        return self._running == 0

    def command(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        refused: Callable[[tuple[Problem, ...]], None] | None = None,
    ) -> None:
        """Run ``work``, which writes; commands run one after the other, in the order they were asked for."""
        self._start(self._writer, _Job(work, done, refused))

    def query(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        refused: Callable[[tuple[Problem, ...]], None] | None = None,
    ) -> None:
        """Run ``work``, which only reads."""
        self._start(self._readers, _Job(work, done, refused))

    def finish_writing(self, timeout_ms: int = 10_000) -> bool:
        """Wait for the commands asked for so far; whether all of them ended in time."""
        return self._writer.waitForDone(timeout_ms)

    def finish(self, timeout_ms: int = 10_000) -> bool:
        """Wait for running work at the end; whether all of it ended in time."""
        ended = self.finish_writing(timeout_ms)
        return self._readers.waitForDone(timeout_ms) and ended

    def _start(self, pool: QThreadPool, job: _Job[T]) -> None:
        self._running += 1
        pool.start(_Run(job, self))

    @Slot(object, object)
    def _on_finished(self, job: _Job[object], outcome: object) -> None:
        self._running -= 1
        match outcome:
            case Refused(problems=problems) if job.refused is not None:
                if _is_alive(job.refused):
                    job.refused(problems)
            case Refused(problems=problems):
                self.unhandled_refusal.emit(problems)
            case Exception():
                _log.error("unexpected failure in background work", exc_info=outcome)
                self.crashed.emit(outcome)
            case _:
                if job.done is not None and _is_alive(job.done):
                    job.done(outcome)


def _is_alive(callback: Callable[[T], None]) -> bool:
    """Whether the widget whose method ``callback`` is still exists: its page may have been left meanwhile."""
    owner = getattr(callback, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
