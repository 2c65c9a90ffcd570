"""The partners of this portal, and which day it is where they are."""

from datetime import date, datetime

from sqlalchemy import Connection, select

from app.domain.document import Kind
from app.domain.partner.partner import Partner
from app.domain.partner.time_zone import DEFAULT_TIME_ZONE, date_in, time_zone
from portal.store import documents
from portal.store.tables import partner


def partner_ids(connection: Connection) -> list[str]:
    """Every partner, with accounts or without, in the order in which their feeds are locked."""
    return list(connection.execute(select(partner.c.id).order_by(partner.c.id)).scalars())


def find_partner(connection: Connection, partner_id: str) -> Partner | None:
    """The partner's document of itself; ``None`` where it has none yet."""
    found = documents.find(connection, partner_id, Kind.PARTNER, partner_id)
    return found.document if found and isinstance(found.document, Partner) else None


def partner_date(connection: Connection, partner_id: str, moment: datetime) -> date:
    """The calendar date of ``moment`` where the partner is.

    Raises:
        RuleViolation: ``time_zone.unknown``.
    """
    known = find_partner(connection, partner_id)
    return date_in(time_zone(known.time_zone if known else DEFAULT_TIME_ZONE), moment)
