"""Requests for approval as lists show them: beside what they are about, and those that wait for somebody.

The window counts what waits on its first page, so nothing of the documents is imported here.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from app.models.connection import Readers
from app.services.session.clock import PartnerClock

_LIVE = "('requested', 'approved', 'declined')"
_PARTED = "\x1f"


@dataclass(frozen=True, slots=True)
class ApprovalMark:
    """What became of asking for a quote or change quote, in its current revision.

    ``status`` is that of the request; ``since`` is when it was asked for, or answered; ``answered_by`` is
    empty until then. ``is_queued``: the portal does not know yet.
    """

    id: str
    status: str
    since: datetime
    answered_by: str
    is_queued: bool

    @property
    def is_waiting(self) -> bool:
        """Whether nobody has answered."""
        return self.status == "requested"

    @property
    def is_granted(self) -> bool:
        """Whether a manager approved."""
        return self.status == "approved"


def mark_column(table: str) -> str:
    """The column of a query over ``table``, an alias of quotes or change orders, that ``mark_of`` reads."""
    return (
        "(SELECT p.id || char(31) || p.status || char(31) ||"
        " coalesce(nullif(p.answered_at, ''), p.requested_at) || char(31) || p.answered_by || char(31) ||"
        " EXISTS (SELECT 1 FROM outbox w WHERE w.kind = 'approval' AND w.target_id = p.id"
        " AND w.state IN ('queued', 'sent'))"
        f" FROM approval p WHERE p.subject_id = {table}.id AND p.revision = {table}.revision"
        f" AND p.status IN {_LIVE} ORDER BY p.requested_at DESC LIMIT 1)"
    )


def mark_of(value: str | None) -> ApprovalMark | None:
    """What ``mark_column`` found; None where nothing was asked for."""
    if value is None:
        return None
    id, status, since, by, is_queued = value.split(_PARTED)
    return ApprovalMark(id, status, datetime.fromisoformat(since), by, is_queued == "1")


_FOR_SALE = (
    "FROM approval p"
    " LEFT JOIN quote q ON p.subject_kind = 'quote' AND q.id = p.subject_id"
    " LEFT JOIN change_order h ON p.subject_kind = 'change_order' AND h.id = p.subject_id"
    " WHERE p.status = :status AND (p.subject_kind IN ('licences', 'purchase')"
    " OR (q.status = 'open' AND q.revision = p.revision AND q.expires_on >= :today)"
    " OR (h.status = 'open' AND h.revision = p.revision AND h.expires_on >= :today))"
)
"""Requests about what can still be sold as it was asked for."""
_MINE = " AND p.requester_id = :user"


def waiting_ids(readers: Readers, today: date) -> tuple[str, ...]:
    """The requests that wait for a manager, the first asked first."""
    return _ids(readers, _FOR_SALE, {"status": "requested", "today": today.isoformat()})


def declined_ids(readers: Readers, today: date, user_id: str) -> tuple[str, ...]:
    """The requests of a rep that were declined and about which the rep has done nothing since."""
    values = {"status": "declined", "today": today.isoformat(), "user": user_id}
    return _ids(readers, _FOR_SALE + _MINE, values)


_GRANTED_ORDERS = (
    "FROM approval p JOIN draft d ON d.id = p.subject_id"
    " WHERE p.status = 'approved' AND p.order_id = '' AND p.subject_kind IN ('licences', 'purchase')"
)
"""Orders that were approved and wait in their drafts to be placed: no list of documents shows them."""


def granted_order_ids(readers: Readers, user_id: str) -> tuple[str, ...]:
    """The requests of a rep about orders that were approved and are not placed yet."""
    return _ids(readers, _GRANTED_ORDERS + _MINE, {"user": user_id})


def _ids(readers: Readers, source: str, values: dict[str, Any]) -> tuple[str, ...]:
    with readers.borrow() as connection:
        found = connection.execute(f"SELECT p.id {source} ORDER BY p.requested_at, p.id", values).fetchall()
    return tuple(id for (id,) in found)


def requests_about(readers: Readers, subject_id: str) -> tuple[str, ...]:
    """The live requests about a document or a draft, the last asked first."""
    with readers.borrow() as connection:
        found = connection.execute(
            f"SELECT id FROM approval WHERE subject_id = ? AND status IN {_LIVE}"
            " ORDER BY requested_at DESC, id DESC",
            (subject_id,),
        ).fetchall()
    return tuple(id for (id,) in found)


def is_waiting(readers: Readers, subject_id: str) -> bool:
    """Whether a request about a document or a draft waits for an answer."""
    with readers.borrow() as connection:
        found = connection.execute(
            "SELECT 1 FROM approval WHERE subject_id = ? AND status = 'requested' LIMIT 1", (subject_id,)
        ).fetchone()
    return found is not None


def requests_of(readers: Readers, customer_id: str, kind: str) -> tuple[str, ...]:
    """The live requests about orders of a kind to a customer, the last asked first."""
    with readers.borrow() as connection:
        found = connection.execute(
            f"SELECT id FROM approval WHERE customer_id = ? AND subject_kind = ? AND status IN {_LIVE}"
            " ORDER BY requested_at DESC, id DESC",
            (customer_id, kind),
        ).fetchall()
    return tuple(id for (id,) in found)


class ApprovalQueries:
    """The requests for approval of one cache, by what is to be done about them."""

    def __init__(self, readers: Readers, clock: PartnerClock) -> None:
        self._readers, self._clock = readers, clock

    def waiting(self) -> tuple[str, ...]:
        """The requests that wait for a manager, the first asked first."""
        return waiting_ids(self._readers, self._clock.today())

    def granted(self, user_id: str) -> tuple[str, ...]:
        """The requests of a rep about orders that were approved and wait in their drafts."""
        return granted_order_ids(self._readers, user_id)

    def declined(self, user_id: str) -> tuple[str, ...]:
        """The requests of a rep that were declined, and that the rep has not settled."""
        return declined_ids(self._readers, self._clock.today(), user_id)

    def is_draft_waiting(self, draft_id: str) -> bool:
        """Whether a manager is asked about an order that is written in a draft, and has not answered."""
        return is_waiting(self._readers, draft_id)
