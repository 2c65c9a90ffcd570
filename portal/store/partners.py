"""The partners of this portal."""

from sqlalchemy import Connection, select

from portal.store.tables import partner


def partner_ids(connection: Connection) -> list[str]:
    """Every partner, with accounts or without, in the order in which their feeds are locked."""
    return list(connection.execute(select(partner.c.id).order_by(partner.c.id)).scalars())
