"""Customers whose installation is under way, and since when nothing of it has moved."""

from dataclasses import dataclass
from datetime import datetime

from app.models.connection import Readers

_MAILED = (
    "SELECT max(CAST(m.body AS TEXT) ->> '$.asked_at') FROM document m"
    " WHERE m.kind = 'sent_mail' AND m.owner_id = c.id"
)
# The tally knows where there are any, so that the index by status leads to them among a million.
_FOUND = (
    "FROM customer c WHERE c.status = 'installing'"
    " AND c.parent_id IN (SELECT DISTINCT parent_id FROM tally WHERE status = 'installing')"
)


@dataclass(frozen=True, slots=True)
class InstallingRow:
    """``stage`` is the value of an ``InstallationStage``; ``moved_at`` is when something last happened.

    That is a change of the customer, or an e-mail about the installation that was asked for.
    """

    customer_id: str
    name: str
    stage: str
    moved_at: datetime | None


def installing(readers: Readers) -> tuple[InstallingRow, ...]:
    """All of them, the one that has stood the longest first."""
    with readers.borrow() as connection:
        found = connection.execute(
            "SELECT c.id, c.name, (SELECT CAST(d.body AS TEXT) ->> '$.stage' FROM document d"
            f" WHERE d.kind = 'customer' AND d.id = c.id), c.changed_at, ({_MAILED}) {_FOUND}"
        ).fetchall()
    rows = [
        InstallingRow(id, name, stage or "", _last(changed_at, mailed_at))
        for id, name, stage, changed_at, mailed_at in found
    ]
    return tuple(sorted(rows, key=_order))


def _last(*moments: str | None) -> datetime | None:
    return max((datetime.fromisoformat(each) for each in moments if each), default=None)


def _order(row: InstallingRow) -> tuple[bool, float, str, str]:
    """By when it moved, without a moment last."""
    moved = row.moved_at
    return moved is None, moved.timestamp() if moved else 0.0, row.name, row.customer_id
