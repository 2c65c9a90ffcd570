"""Drafts of this laptop: what a rep was writing, kept at every keystroke and never sent."""

from dataclasses import asdict, dataclass

from sqlalchemy import Connection, delete
from sqlalchemy.dialects.sqlite import insert

from app.models import tables


@dataclass(frozen=True, slots=True)
class Draft:
    """A form half filled in; ``body`` is whatever its screen needs to open again, as JSON."""

    id: str
    kind: str
    customer_id: str
    title: str
    saved_at: str
    body: bytes


def save(connection: Connection, draft: Draft) -> None:
    """Keep ``draft``, replacing what was kept under its id."""
    row = asdict(draft)
    statement = insert(tables.draft).values(row)
    connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=row))


def drop(connection: Connection, id: str) -> None:
    """Forget a draft."""
    connection.execute(delete(tables.draft).where(tables.draft.c.id == id))
