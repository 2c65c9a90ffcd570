"""Undoing what a rep did, as long as none of it was sent to the portal."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.commands.send_delay import remaining_s
from app.domain.errors import violation
from app.domain.kind import Kind
from app.services.session.clock import Clock
from app.services.store.store import Store


@dataclass(frozen=True, slots=True)
class UndoOffer:
    """An action that can be undone; for ``left_s`` seconds more nothing of it is sent."""

    action_id: str
    left_s: float


@dataclass(frozen=True, slots=True)
class RestoredDraft:
    """A draft that is there again; ``kind`` as drafts are kept."""

    id: str
    kind: str
    customer_id: str


@dataclass(frozen=True, slots=True)
class Undone:
    """What an action had put away and is back: drafts, and refused commands on the attention list."""

    drafts: tuple[RestoredDraft, ...]
    has_refusals: bool


class Undo:
    """Offers the way back from an action while its commands wait, and goes it."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock

    def offer(self, kind: Kind, id: str) -> UndoOffer | None:
        """The last action on a document; None when its commands may be sent now, or were."""
        found = self._last("o.kind = ? AND o.target_id = ?", kind.value, id)
        if found is None:
            return None
        left_s = remaining_s(datetime.fromisoformat(found[1]), self._clock.now())
        return UndoOffer(found[0], left_s) if left_s else None

    def last(self) -> str | None:
        """The last action of all of which nothing was sent, whether its delay is over or not."""
        found = self._last("1")
        return None if found is None else found[0]

    def is_possible(self, action_id: str) -> bool:
        """Whether nothing of the action was sent or undone."""
        with self._store.readers.borrow() as connection:
            return (
                connection.execute("SELECT 1 FROM action WHERE id = ?", (action_id,)).fetchone() is not None
            )

    def undo(self, action_id: str) -> Undone:
        """Make everything as it was before an action; says what is back now.

        Raises:
            RuleViolation: ``undo.too_late`` or ``undo.built_on``; nothing is changed.
        """
        with self._store.write() as work:
            action = work.undo(action_id)
        drafts = tuple(RestoredDraft(each.id, each.kind, each.customer_id) for each in action.drafts)
        return Undone(drafts, bool(action.refusals))

    def withdraw(self, op_id: str) -> None:
        """Take back a command of which no action is known any more.

        Raises:
            RuleViolation: ``undo.too_late``, also when another command builds on it.
        """
        with self._store.write() as work:
            if not work.withdraw(op_id):
                raise violation("undo.too_late")

    def _last(self, which: str, *values: str) -> tuple[str, str] | None:
        with self._store.readers.borrow() as connection:
            found: tuple[str, str] | None = connection.execute(
                "SELECT a.id, max(c.send_after) FROM action a JOIN action_command c ON c.action_id = a.id"
                f" JOIN outbox o ON o.op_id = c.op_id WHERE {which}"
                " GROUP BY a.id ORDER BY a.rowid DESC LIMIT 1",
                values,
            ).fetchone()
        return found
