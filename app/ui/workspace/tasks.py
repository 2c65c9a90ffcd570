"""Two verbs for work that the window must not wait for: *command* writes, *query* reads.

Both run on a thread of their own and hand their outcome back in the window's thread. Commands keep their
order; a refusal goes to whoever asked; anything unexpected goes to the one error path, the crash dialog.
"""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from app.domain.errors import Problem, RuleViolation

T = TypeVar("T")
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Job(Generic[T]):
    work: Callable[[], T]
    done: Callable[[T], None] | None
    refused: Callable[[tuple[Problem, ...]], None] | None


class _Lane:
    """Threads that take work in the order it was given, and the work of theirs that has not ended.

    The standard library's threads and not Qt's pool: on a busy machine that one left work queued with no
    thread of it running, until the window was closed.
    """

    def __init__(self, threads: int) -> None:
        self._threads = ThreadPoolExecutor(threads)
        self._unfinished: set[Future[None]] = set()

    def start(self, work: Callable[[], None]) -> None:
        future = self._threads.submit(work)
        self._unfinished.add(future)
        future.add_done_callback(self._ended)

    def wait(self, timeout_ms: int) -> bool:
        """Wait for the work given so far; whether all of it ended in time."""
        return not wait(list(self._unfinished), timeout_ms / 1000).not_done

    def end(self) -> None:
        """Take no more work; the threads end with what they have."""
        self._threads.shutdown(wait=False)

    def _ended(self, future: Future[None]) -> None:
        self._unfinished.discard(future)
        if (error := future.exception()) is not None:
            _log.error("an outcome could not be handed to the window", exc_info=error)


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
        self._writer = _Lane(threads=1)
        self._readers = _Lane(threads=2)
        self._running = 0
        self._is_finished = False
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
        done: Callable[[T], None] | None = None,
        refused: Callable[[tuple[Problem, ...]], None] | None = None,
    ) -> None:
        """Run ``work``, which only reads.

        Once ``finish`` was called nobody waits for an answer, and nothing is read: a question that a page put
        off until the typing pauses may come after its window has closed.
        """
        if not self._is_finished:
            self._start(self._readers, _Job(work, done, refused))

    def finish_writing(self, timeout_ms: int = 10_000) -> bool:
        """Wait for the commands asked for so far; whether all of them ended in time."""
        return self._writer.wait(timeout_ms)

    def finish(self, timeout_ms: int = 10_000) -> bool:
        """Take no more work and wait for what is running; whether all of it ended in time."""
        self._is_finished = True
        for lane in (self._writer, self._readers):
            lane.end()
        ended = self._writer.wait(timeout_ms)
        return self._readers.wait(timeout_ms) and ended

    def _start(self, lane: _Lane, job: _Job[T]) -> None:
        # Counted once it was taken; its outcome is handed over in this thread, and so never before that.
        lane.start(lambda: self._run(job))
        self._running += 1

    def _run(self, job: _Job[T]) -> None:
        """Do the work on its thread and hand the outcome to the window's."""
        outcome: object
        try:
            outcome = job.work()
        except Exception as error:  # noqa: BLE001 - handed to the window's one error path, never swallowed.
            outcome = error
        if isValid(self):
            self._finished.emit(job, outcome)
        else:
            _log.info("the window was closed before this work ended: %r", outcome)

    @Slot(object, object)
    def _on_finished(self, job: _Job[object], outcome: object) -> None:
        self._running -= 1
        match outcome:
            case RuleViolation(problems=problems) if job.refused is not None:
                if _is_alive(job.refused):
                    job.refused(problems)
            case RuleViolation(problems=problems):
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
