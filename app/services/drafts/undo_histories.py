"""Remembers the steps of each draft as long as the desk is open: a page that is left forgets nothing."""

from typing import Any

from app.services.drafts.undo_stack import Undoable, UndoStack

DRAFTS_MAX = 50
"""Of so many drafts the steps are remembered; the one that was not written for longest goes first."""


class UndoHistories:
    """The steps of drafts by their ids.

    They are not kept on the disk: after a restart there is the draft as it was written last, and no step
    before it.
    """

    def __init__(self) -> None:
        self._stacks: dict[str, UndoStack[Any]] = {}

    def resume(self, draft_id: str, editing: Undoable[Any], *, is_anew: bool = False) -> None:
        """Let ``editing`` go on after the steps of its draft, unless it ``is_anew``; remember its own."""
        stack = self._stacks.pop(draft_id, None)
        if stack is not None and not is_anew:
            editing.resume(stack)
        self._stacks[draft_id] = editing.history
        if len(self._stacks) > DRAFTS_MAX:
            del self._stacks[next(iter(self._stacks))]

    def forget(self, draft_id: str) -> None:
        """Begin anew the next time: what the draft says now has nothing to do with what it said."""
        self._stacks.pop(draft_id, None)
