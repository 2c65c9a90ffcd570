"""Keeps the states of something that is edited, so that each step can be undone and redone."""

from collections.abc import Callable
from typing import Generic, TypeVar

from app.domain.errors import RuleViolation

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

    def begin(self, now: T) -> None:
        """Begin anew from ``now``; there is no way back from there."""
        self._now, self._merge_id = now, ""
        self._done.clear()
        self._undone.clear()

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

    @property
    def history(self) -> UndoStack[T]:
        """The steps so far, for ``resume``."""
        return self._undo_stack

    def resume(self, history: UndoStack[T]) -> None:
        """Go on after the steps of an earlier editing; if it ended with something else, one more led here."""
        history.end_merge()
        if history.now != self._undo_stack.now:
            history.push(self._undo_stack.now)
        self._undo_stack = history

    def undo(self) -> bool:
        """Undo the last step; False when there is none, or where it leads is refused by now."""
        return self._step(self._undo_stack.undo, self._undo_stack.redo)

    def redo(self) -> bool:
        """Redo the step that was undone last; False as for ``undo``."""
        return self._step(self._undo_stack.redo, self._undo_stack.undo)

    def _step(self, step: Callable[[], bool], step_back: Callable[[], bool]) -> bool:
        if not step():
            return False
        try:
            self._on_step(self._undo_stack.now)
        except RuleViolation:
            step_back()
            return False
        return True

    def _on_step(self, now: T) -> None:
        """Follow a step to ``now``.

        Raises:
            RuleViolation: what it needs is not here any more; the step is not taken then.
        """
