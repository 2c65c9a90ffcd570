"""How far long work is, and whether it should stop: told by its worker, asked and stopped by who waits."""

from collections.abc import Callable

from app.domain.errors import violation

Tell = Callable[[int, int], None]
_STEPS = 100


def _nobody(done: int, total: int) -> None:
    """Tell nobody."""


class Progress:
    """``tell`` hears on the worker's thread how much of how much is done, at most a hundred times."""

    def __init__(self, tell: Tell = _nobody) -> None:
        self._tell = tell
        self._done = self._total = 0
        self._is_cancelled = False

    def begin(self, total: int) -> None:
        """``total`` steps lie ahead.

        Raises:
            RuleViolation: ``work.cancelled``.
        """
        self._done, self._total = 0, total
        self._look()
        self._tell(0, total)

    def step(self, steps: int = 1) -> None:
        """So many steps are done.

        Raises:
            RuleViolation: ``work.cancelled``: whoever waits wants it to stop.
        """
        self._look()
        before, self._done = self._done, self._done + steps
        if self._done * _STEPS // max(1, self._total) != before * _STEPS // max(1, self._total):
            self._tell(self._done, self._total)

    def cancel(self) -> None:
        """Let the work stop at its next step; from any thread."""
        self._is_cancelled = True

    def _look(self) -> None:
        if self._is_cancelled:
            raise violation("work.cancelled")
