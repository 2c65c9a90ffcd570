"""Work that waits for a server or a person for minutes, on a thread beside the tasks of the window."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from app.domain.errors import Problem, RuleViolation, violation
from app.services.mail.breakable import Breakable
from app.ui.workspace.workspace import Workspace

T = TypeVar("T")
Callback = Callable[[T], None]
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False)
class Run:
    """One piece of work while it runs; ``cancelled`` asks it to stop, ``line`` ends what it waits for."""

    cancelled: threading.Event = field(default_factory=threading.Event)
    line: Breakable = field(default_factory=Breakable)

    def cancel(self) -> None:
        """Ask it to stop, and end what it waits for; returns at once."""
        self.cancelled.set()
        self.line.break_off()

    def look(self) -> None:
        """Stop here where nobody waits any more.

        Raises:
            RuleViolation: ``work.cancelled``.
        """
        if self.cancelled.is_set():
            raise violation("work.cancelled")


class OwnThread(QObject):
    """Runs one piece of work at a time; nothing of one that was cancelled is told any more.

    It lives as long as the window: a server may answer once more after the page is left.
    """

    _said = Signal(object, object, object)

    def __init__(self, workspace: Workspace[object]) -> None:
        super().__init__(workspace.tasks)
        self._messages = workspace.messages
        self._run: Run | None = None
        self._said.connect(self._on_said)

    @property
    def is_running(self) -> bool:
        """Whether somebody waits for an outcome."""
        return self._run is not None

    def start(
        self,
        work: Callable[[Run], T],
        done: Callback[T],
        refused: Callback[tuple[Problem, ...]],
    ) -> None:
        """Run ``work`` in place of what was running."""
        self.cancel()
        run = self._run = Run()
        # Nothing of it has to be finished when the window closes: what it keeps it keeps at once.
        threading.Thread(target=self._work, args=(run, work, done, refused), daemon=True).start()

    def tell(self, run: Run, callback: Callback[T], value: T) -> None:
        """Call ``callback`` in the window's thread while somebody waits for ``run``; from any thread."""
        if isValid(self):
            self._said.emit(run, callback, value)

    def cancel(self) -> None:
        """Wait for nothing any more."""
        if self._run is not None:
            self._run.cancel()
            self._run = None

    def _work(
        self,
        run: Run,
        work: Callable[[Run], T],
        done: Callback[T],
        refused: Callback[tuple[Problem, ...]],
    ) -> None:
        try:
            value = work(run)
        except RuleViolation as problem:
            self.tell(run, self._ended(refused), problem.problems)
        except Exception as error:  # noqa: BLE001 - handed to the window's one error path, never swallowed.
            _log.error("unexpected failure beside the tasks", exc_info=error)
            self.tell(run, self._ended(self._messages.crash), error)
        else:
            self.tell(run, self._ended(done), value)

    def _ended(self, callback: Callback[T]) -> Callback[T]:
        def end(value: T) -> None:
            self._run = None
            callback(value)

        return end

    @Slot(object, object, object)
    def _on_said(self, run: Run, callback: Callback[object], value: object) -> None:
        if run is self._run:
            callback(value)
