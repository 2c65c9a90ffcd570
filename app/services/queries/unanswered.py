"""Open offers that went to a customer a while ago and have no answer: which they are."""

from datetime import UTC, date, datetime, time, timedelta

from app.domain.kind import Kind
from app.domain.partner.time_zone import time_zone
from app.models.connection import Readers

USUAL_DAYS = 7
"""After so many days without an answer a reminder is proposed."""
_RECORD = "CAST(s.body AS TEXT)"
# The number of records with a customer is small; most of them are not read, only searched for the id.
_LAST = (
    f"SELECT max({_RECORD} ->> '$.sent_at') FROM document s WHERE s.kind = 'sent_document'"
    f" AND s.owner_id = q.customer_id AND instr({_RECORD}, q.id) AND {_RECORD} ->> '$.document_id' = q.id"
)
_ASKED = (
    "SELECT n.id FROM document n WHERE n.kind = 'online_offer'"
    " AND CAST(n.body AS TEXT) ->> '$.status' = 'change_asked'"
)
IS_UNANSWERED = f"q.status = 'open' AND q.expires_on >= ? AND q.id NOT IN ({_ASKED}) AND ({_LAST}) < ?"
"""A condition on quotes and change quotes ``q``, with the values of ``unanswered_values``.

Whoever wishes for something else on-line has answered.
"""
_OFFERED = (
    "SELECT 'quote' AS kind, id, customer_id, status, expires_on FROM quote"
    " UNION ALL SELECT 'change_order', id, customer_id, status, expires_on FROM change_order"
)


def unanswered_offers(readers: Readers, values: tuple[str, str]) -> tuple[tuple[Kind, str], ...]:
    """Kinds and ids of what is unanswered; ``values`` are those of ``unanswered_values``."""
    with readers.borrow() as connection:
        found = connection.execute(
            f"SELECT q.kind, q.id FROM ({_OFFERED}) q WHERE {IS_UNANSWERED}", values
        ).fetchall()
    return tuple((Kind(kind), id) for kind, id in found)


def unanswered_values(today: date, zone: str, days: int = USUAL_DAYS) -> tuple[str, str]:
    """The values of ``IS_UNANSWERED`` on a day of the partner's."""
    after = datetime.combine(today - timedelta(days=days - 1), time(), time_zone(zone))
    return today.isoformat(), f"{after.astimezone(UTC):%Y-%m-%dT%H:%M:%S}"
