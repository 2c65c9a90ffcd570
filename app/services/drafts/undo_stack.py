"""The moves on something that is edited, each of which can be taken back."""

from typing import Generic, TypeVar

T = TypeVar("T")
MOVES_MAX = 500
"""So many moves can be undone; the oldest is forgotten first."""


class UndoStack(Generic[T]):
    """What is edited as it is now, and the way back and forth.

    Moves that carry the same ``merge_id`` are one to undo, until something else happens.
    """

    def __init__(self, now: T) -> None:
        self._now = now
        self._done: list[T] = []
        self._undone: list[T] = []
        self._merge_id = ""

    @property
    def now(self) -> T:
        """What is edited as it is now."""
        return self._now

    @property
    def can_undo(self) -> bool:
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    def before(self, merge_id: str) -> T:
        """What was there before the edits of ``merge_id``; the present when other ones begin."""
        return self._done[-1] if merge_id == self._merge_id and self._done else self._now

    def move(self, now: T, merge_id: str = "") -> None:
        """Go on to something else than is there."""
        if not merge_id or merge_id != self._merge_id:
            self._done.append(self._now)
            del self._done[:-MOVES_MAX]
        self._undone.clear()
        self._now, self._merge_id = now, merge_id

    def end_merge(self) -> None:
        """The next move is one of its own."""
        self._merge_id = ""

    def undo(self) -> bool:
        """Take the last move back; False when there is none."""
        return self._step(self._done, self._undone)

    def redo(self) -> bool:
        """Make the last undone move again; False when there is none."""
        return self._step(self._undone, self._done)

    def _step(self, source: list[T], target: list[T]) -> bool:
        self._merge_id = ""
        if not source:
            return False
        target.append(self._now)
        self._now = source.pop()
        return True
