"""The partners of this portal, and in which time zone they are."""

from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select

from app.domain.document import Kind
from app.domain.partner.partner import Partner
from app.domain.partner.time_zone import DEFAULT_TIME_ZONE, time_zone
from portal.store import documents
from portal.store.tables import partner


def partner_ids(connection: Connection) -> list[str]:
    """Every partner, with accounts or without, in the order in which their feeds are locked."""
    return list(connection.execute(select(partner.c.id).order_by(partner.c.id)).scalars())


def find_partner(connection: Connection, partner_id: str) -> Partner | None:
    """The partner's document of itself; ``None`` where it has none yet."""
    found = documents.find(connection, partner_id, Kind.PARTNER, partner_id)
    return found.document if found and isinstance(found.document, Partner) else None


def zone_of(connection: Connection, partner_id: str) -> ZoneInfo:
    """The time zone whose dates are those of the partner's quotes and contracts.

    Raises:
        RuleViolation: ``time_zone.unknown``.
    """
    known = find_partner(connection, partner_id)
    return time_zone(known.time_zone if known else DEFAULT_TIME_ZONE)
