"""Requests for approval by whom and what they are about, for lists that say it in one line."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from app.domain.quote.number import display_number
from app.models.connection import Readers

_COLUMNS = (
    "p.id, p.customer_id, coalesce(c.name, ''), p.subject_kind, p.subject_id,"
    " coalesce(q.number, h.number, ''), coalesce(q.provisional_number, h.provisional_number, ''),"
    " coalesce(q.revision, h.revision, 1), p.requester, p.answered_by,"
    " coalesce(nullif(p.answered_at, ''), p.requested_at)"
)
_FROM = (
    "FROM approval p LEFT JOIN customer c ON c.id = p.customer_id"
    " LEFT JOIN quote q ON p.subject_kind = 'quote' AND q.id = p.subject_id"
    " LEFT JOIN change_order h ON p.subject_kind = 'change_order' AND h.id = p.subject_id"
)
_SENT = (
    "SELECT 1 FROM document s WHERE s.kind = 'sent_document' AND s.owner_id = p.customer_id"
    " AND CAST(s.body AS TEXT) ->> '$.document_id' = p.subject_id"
    " AND CAST(s.body AS TEXT) ->> '$.sent_at' >= p.answered_at"
)
_ON_ITS_WAY = "SELECT 1 FROM message m WHERE m.document_id = p.subject_id AND m.changed_at >= p.answered_at"


@dataclass(frozen=True, slots=True)
class ApprovalLine:
    """A request: ``since`` is when it was answered, before that when it was asked.

    ``subject_kind`` is the value of a ``SubjectKind``; ``number`` is empty of an order that has none.
    """

    id: str
    customer_id: str
    customer_name: str
    subject_kind: str
    subject_id: str
    number: str
    requester: str
    answered_by: str
    since: datetime


def approval_lines(readers: Readers, ids: Sequence[str]) -> tuple[ApprovalLine, ...]:
    """The requests in ``ids`` that exist, in that order."""
    places = ", ".join("?" * len(ids))
    found = _lines(readers, f"WHERE p.id IN ({places})", tuple(ids))
    by_id = {each.id: each for each in found}
    return tuple(by_id[id] for id in ids if id in by_id)


def granted_and_unsent(readers: Readers, user_id: str, today: date) -> tuple[ApprovalLine, ...]:
    """What a rep may send since a manager approved it, and has not sent, the last answered first."""
    open_on = "(q.status = 'open' AND q.revision = p.revision AND q.expires_on >= ?)"
    open_on += " OR (h.status = 'open' AND h.revision = p.revision AND h.expires_on >= ?)"
    return _lines(
        readers,
        f"WHERE p.status = 'approved' AND p.requester_id = ? AND ({open_on})"
        f" AND NOT EXISTS ({_SENT}) AND NOT EXISTS ({_ON_ITS_WAY}) ORDER BY p.answered_at DESC, p.id",
        (user_id, today.isoformat(), today.isoformat()),
    )


def _lines(readers: Readers, where: str, values: tuple[str, ...]) -> tuple[ApprovalLine, ...]:
    with readers.borrow() as connection:
        found = connection.execute(f"SELECT {_COLUMNS} {_FROM} {where}", values).fetchall()
    return tuple(_line(each) for each in found)


def _line(values: tuple[Any, ...]) -> ApprovalLine:
    id, customer_id, name, kind, subject_id, number, provisional, revision, *people, since = values
    return ApprovalLine(
        id=id,
        customer_id=customer_id,
        customer_name=name,
        subject_kind=kind,
        subject_id=subject_id,
        number=display_number(number, provisional, revision) if number or provisional else "",
        requester=people[0],
        answered_by=people[1],
        since=datetime.fromisoformat(since),
    )
