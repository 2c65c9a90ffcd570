"""Drafts in a write transaction: found, kept, replaced and forgotten."""

from dataclasses import asdict

from sqlalchemy import Connection, delete
from sqlalchemy.dialects.sqlite import insert

from app.models import tables
from app.models.documents import driver
from app.models.draft import COLUMNS, Draft


def find(connection: Connection, id: str) -> Draft | None:
    """The draft with that id, as this transaction sees it."""
    row = driver(connection).execute(f"SELECT {COLUMNS} FROM draft WHERE id = ?", (id,)).fetchone()
    return None if row is None else Draft(*row)


def save(connection: Connection, draft: Draft) -> None:
    """Keep ``draft``, replacing what was kept under its id."""
    row = asdict(draft)
    statement = insert(tables.draft).values(row)
    connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=row))


def drop(connection: Connection, id: str) -> None:
    """Forget a draft."""
    connection.execute(delete(tables.draft).where(tables.draft.c.id == id))
