"""Drafts of this laptop: what a rep was writing, kept at every keystroke and never sent."""

from dataclasses import dataclass

from app.models.connection import Readers

COLUMNS = "id, kind, customer_id, title, saved_at, body"


@dataclass(frozen=True, slots=True)
class Draft:
    """A form half filled in; ``body`` is whatever its screen needs to open again, as JSON."""

    id: str
    kind: str
    customer_id: str
    title: str
    saved_at: str
    body: bytes


def find(readers: Readers, id: str) -> Draft | None:
    """The draft with that id."""
    with readers.borrow() as connection:
        row = connection.execute(f"SELECT {COLUMNS} FROM draft WHERE id = ?", (id,)).fetchone()
    return None if row is None else Draft(*row)


def find_all(readers: Readers, kind: str, customer_id: str | None = None) -> tuple[Draft, ...]:
    """Drafts of ``kind``, the last saved first; those of one customer when it is named."""
    where, values = ("kind = ?", [kind])
    if customer_id is not None:
        where, values = f"{where} AND customer_id = ?", [kind, customer_id]
    with readers.borrow() as connection:
        rows = connection.execute(
            f"SELECT {COLUMNS} FROM draft WHERE {where} ORDER BY saved_at DESC, id DESC", values
        ).fetchall()
    return tuple(Draft(*row) for row in rows)
