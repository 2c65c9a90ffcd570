"""What a rep did in one go, kept while none of its commands was sent: it can be undone until then."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from app.models.documents import driver
from app.models.draft import Draft
from app.wire.values import decode_as, encode


@dataclass(frozen=True, slots=True)
class ReplacedPatch:
    """A patch as it was before a later one joined it, with the action and the delay that it had."""

    op_id: str
    body: bytes
    action_id: str
    send_after: str


@dataclass(frozen=True, slots=True)
class Action:
    """Everything that undoing needs to know.

    ``commands`` were queued, ``drafts`` thrown away, ``refusals`` taken off the attention list;
    ``taken_back`` are the bodies of commands of earlier actions that were taken out of the queue.
    """

    commands: tuple[str, ...] = ()
    replaced: tuple[ReplacedPatch, ...] = ()
    drafts: tuple[Draft, ...] = ()
    refusals: tuple[str, ...] = ()
    taken_back: tuple[bytes, ...] = ()

    @property
    def touched(self) -> tuple[str, ...]:
        """The commands that only this action made what they are."""
        return (*self.commands, *(each.op_id for each in self.replaced))


def save(connection: Connection, id: str, action: Action, send_after: datetime) -> None:
    """Keep ``action``; none of its commands is sent before ``send_after``."""
    driver(connection).execute("INSERT INTO action (id, body) VALUES (?, ?)", (id, encode(action)))
    link(connection, id, action.touched, send_after.isoformat())


def link(connection: Connection, id: str, op_ids: Iterable[str], send_after: str) -> None:
    """Let commands belong to the action ``id`` alone; none is sent before ``send_after``."""
    driver(connection).executemany(
        "INSERT OR REPLACE INTO action_command (op_id, action_id, send_after) VALUES (?, ?, ?)",
        ((op_id, id, send_after) for op_id in op_ids),
    )


def find(connection: Connection, id: str) -> Action | None:
    """The action with that id, while it is kept."""
    row = driver(connection).execute("SELECT body FROM action WHERE id = ?", (id,)).fetchone()
    action: Action | None = None if row is None else decode_as(Action, row[0])
    return action


def of_command(connection: Connection, op_id: str) -> tuple[str, str]:
    """The action that a command belongs to and the moment before which it is not sent; empty for none."""
    row: tuple[str, str] | None = (
        driver(connection)
        .execute("SELECT action_id, send_after FROM action_command WHERE op_id = ?", (op_id,))
        .fetchone()
    )
    return row or ("", "")


def delays(connection: Connection, op_ids: Sequence[str]) -> Mapping[str, datetime]:
    """The moment before which each of these commands is not sent; those without a delay are left out."""
    places = ", ".join("?" * len(op_ids))
    rows = driver(connection).execute(
        f"SELECT op_id, send_after FROM action_command WHERE op_id IN ({places})", op_ids
    )
    return {op_id: datetime.fromisoformat(send_after) for op_id, send_after in rows}


def forget(connection: Connection, op_ids: Iterable[str]) -> None:
    """Forget the actions of commands that were sent or are gone: as a whole they cannot be undone any more.

    Those go too whose patches a forgotten one had replaced.
    """
    for op_id in op_ids:
        action_id, _ = of_command(connection, op_id)
        _forget_chain(connection, action_id)
        driver(connection).execute("DELETE FROM action_command WHERE op_id = ?", (op_id,))


def drop(connection: Connection, id: str) -> None:
    """Forget an action that is undone, with its commands' delays; those before it stay."""
    driver(connection).execute("DELETE FROM action WHERE id = ?", (id,))
    driver(connection).execute("DELETE FROM action_command WHERE action_id = ?", (id,))


def _forget_chain(connection: Connection, id: str) -> None:
    found = find(connection, id)
    if found is not None:
        driver(connection).execute("DELETE FROM action WHERE id = ?", (id,))
        for each in found.replaced:
            _forget_chain(connection, each.action_id)
