"""Writing drafts: kept, replaced and forgotten."""

from dataclasses import asdict

from sqlalchemy import Connection, delete
from sqlalchemy.dialects.sqlite import insert

from app.models import tables
from app.models.draft import Draft


def save(connection: Connection, draft: Draft) -> None:
    """Keep ``draft``, replacing what was kept under its id."""
    row = asdict(draft)
    statement = insert(tables.draft).values(row)
    connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=row))


def drop(connection: Connection, id: str) -> None:
    """Forget a draft."""
    connection.execute(delete(tables.draft).where(tables.draft.c.id == id))
