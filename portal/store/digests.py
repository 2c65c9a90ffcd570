"""What a partner's laptops compare themselves with."""

from sqlalchemy import Connection, select

from app.domain.document import Kind
from portal.store import feed
from portal.store.tables import partner_feed


def read_digest(connection: Connection, partner_id: str) -> tuple[int, dict[Kind, tuple[int, int]]]:
    """The feed's head and, per kind, how many documents there are and their checksum, all at one moment."""
    row = connection.execute(
        select(partner_feed.c.head, partner_feed.c.digest).where(partner_feed.c.partner_id == partner_id)
    ).one()
    return row.head, {Kind(kind): value for kind, value in feed.read_digest(row.digest).items()}
