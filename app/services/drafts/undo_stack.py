"""Keeps the states of something that is edited, so that each step can be undone and redone."""

from typing import Generic, TypeVar

T = TypeVar("T")
STEPS_MAX = 500
"""So many steps can be undone; the oldest goes first."""


class UndoStack(Generic[T]):
    """Holds what is edited as it is now, with the states before it and those that were undone.

    Steps that carry the same ``merge_id`` are one to undo, until something else happens.
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

    def push(self, now: T, merge_id: str = "") -> None:
        """Make ``now`` the present state, as a step that can be undone."""
        if not merge_id or merge_id != self._merge_id:
            self._done.append(self._now)
            del self._done[:-STEPS_MAX]
        self._undone.clear()
        self._now, self._merge_id = now, merge_id

    def end_merge(self) -> None:
        """Begin a new step with the next ``push``."""
        self._merge_id = ""

    def undo(self) -> bool:
        """Undo the last step; False when there is none."""
        return self._step(self._done, self._undone)

    def redo(self) -> bool:
        """Redo the step that was undone last; False when there is none."""
        return self._step(self._undone, self._done)

    def _step(self, source: list[T], target: list[T]) -> bool:
        self._merge_id = ""
        if not source:
            return False
        target.append(self._now)
        self._now = source.pop()
        return True


class Undoable(Generic[T]):
    """Something that is edited state by state, each step of which can be undone and redone.

    Edits that carry the same ``merge_id`` are one step, until something else happens.
    """

    def __init__(self, now: T) -> None:
        self._undo_stack = UndoStack(now)

    @property
    def can_undo(self) -> bool:
        return self._undo_stack.can_undo

    @property
    def can_redo(self) -> bool:
        return self._undo_stack.can_redo

    def end_merge(self) -> None:
        """Begin a new step with the next edit."""
        self._undo_stack.end_merge()

    def undo(self) -> bool:
        """Undo the last step; False when there is none."""
        return self._undo_stack.undo()

    def redo(self) -> bool:
        """Redo the step that was undone last; False when there is none."""
        return self._undo_stack.redo()
