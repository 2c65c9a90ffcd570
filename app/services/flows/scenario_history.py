"""The moves on a scenario board, each of which can be taken back."""

from app.domain.pricing.scenarios import Scenario
from app.services.flows.offer_editing import HISTORY_MAX

_Scenarios = tuple[Scenario, ...]


class ScenarioHistory:
    """The variants as they are now, and the way back and forth.

    Moves that carry the same ``burst`` are one to undo, until something else happens.
    """

    def __init__(self, scenarios: _Scenarios) -> None:
        self._now = scenarios
        self._done: list[_Scenarios] = []
        self._undone: list[_Scenarios] = []
        self._burst = ""

    @property
    def now(self) -> _Scenarios:
        """The variants in their order."""
        return self._now

    @property
    def can_undo(self) -> bool:
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    def before(self, burst: str) -> _Scenarios:
        """What was there before the burst that is going on; the present when another one begins."""
        return self._done[-1] if burst == self._burst and self._done else self._now

    def move(self, scenarios: _Scenarios, burst: str = "") -> None:
        """Go on to other variants; to the same ones is no move."""
        if scenarios == self._now:
            return
        if not burst or burst != self._burst:
            self._done.append(self._now)
            del self._done[:-HISTORY_MAX]
        self._undone.clear()
        self._now, self._burst = scenarios, burst

    def end_burst(self) -> None:
        """The next move is one of its own."""
        self._burst = ""

    def undo(self) -> bool:
        """Take the last move back; False when there is none."""
        return self._step(self._done, self._undone)

    def redo(self) -> bool:
        """Make the last undone move again; False when there is none."""
        return self._step(self._undone, self._done)

    def _step(self, source: list[_Scenarios], target: list[_Scenarios]) -> bool:
        self._burst = ""
        if not source:
            return False
        target.append(self._now)
        self._now = source.pop()
        return True
