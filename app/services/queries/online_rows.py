"""What customers asked for on the portal's page, until somebody took note of it or revised what they read.

The window counts it on its first page, so nothing of the documents is imported here.
"""

from dataclasses import dataclass
from datetime import datetime

from app.domain.quote.number import display_number
from app.models.connection import Readers


@dataclass(frozen=True, slots=True)
class CustomerWish:
    """What somebody at the customer's would have otherwise in a quote or change order.

    ``id`` is that of the document, ``is_quote`` tells which of the two it is; ``revision`` is what they read.
    """

    id: str
    customer_id: str
    is_quote: bool
    name: str
    role: str
    at: datetime
    revision: int
    comment: str


@dataclass(frozen=True, slots=True)
class OnlineMark:
    """What became of the link of a quote or change quote: a status of ``OnlineStatus``, and since when.

    A wish that a later revision has answered is no wish any more.
    """

    status: str
    since: datetime


_PARTED = "\x1f"


def online_column(table: str) -> str:
    """The column of a query over ``table``, an alias of quotes or change orders, that ``online_of`` reads."""
    found = "CAST(n.body AS TEXT)"
    is_answered = f"coalesce({found} ->> '$.answer.revision', 1) < {table}.revision"
    return (
        f"(SELECT CASE WHEN {found} ->> '$.status' = 'change_asked' AND {is_answered} THEN 'shared'"
        f" ELSE {found} ->> '$.status' END || char(31) ||"
        f" coalesce({found} ->> '$.answer.at', {found} ->> '$.shared_at')"
        f" FROM document n WHERE n.kind = 'online_offer' AND n.id = {table}.id)"
    )


def online_of(value: str | None) -> OnlineMark | None:
    """What ``online_column`` found; None where it never was shared."""
    if value is None:
        return None
    status, at = value.split(_PARTED)
    return OnlineMark(status, datetime.fromisoformat(at))


_ANSWER = ", ".join(f"coalesce(o.offer ->> '$.answer.{each}', '')" for each in ("name", "role", "at"))
_ASKED = (
    "SELECT o.id, o.owner_id, o.offer ->> '$.kind' = 'quote', "
    f"{_ANSWER}, o.offer ->> '$.answer.revision', coalesce(o.offer ->> '$.answer.comment', '')"
    " FROM (SELECT id, owner_id, CAST(body AS TEXT) AS offer FROM document WHERE kind = 'online_offer') o"
    # What is gone is still told; a later revision has answered.
    " LEFT JOIN document d ON d.kind = o.offer ->> '$.kind' AND d.id = o.id"
    " LEFT JOIN document c ON c.kind = 'customer' AND c.id = o.owner_id"
    " WHERE o.offer ->> '$.status' = 'change_asked'"
    " AND coalesce(CAST(d.body AS TEXT) ->> '$.revision', 1) <= coalesce(o.offer ->> '$.answer.revision', 1)"
    " AND ? IN (o.offer ->> '$.shared_by.id', CAST(c.body AS TEXT) ->> '$.sales_rep.id')"
    " ORDER BY o.offer ->> '$.answer.at' DESC, o.id"
)


_ACCEPTED = (
    "SELECT o.id, o.owner_id, coalesce(c.name, ''), o.offer ->> '$.kind' = 'quote', q.number, q.revision,"
    " coalesce(o.offer ->> '$.answer.name', ''), o.offer ->> '$.answer.at'"
    " FROM (SELECT id, owner_id, CAST(body AS TEXT) AS offer FROM document WHERE kind = 'online_offer') o"
    " JOIN (SELECT id, coalesce(nullif(number, ''), provisional_number) AS number, revision FROM quote"
    " UNION ALL SELECT id, coalesce(nullif(number, ''), provisional_number), revision FROM change_order) q"
    " ON q.id = o.id LEFT JOIN document d ON d.kind = 'customer' AND d.id = o.owner_id"
    " LEFT JOIN customer c ON c.id = o.owner_id"
    " WHERE o.offer ->> '$.status' = 'accepted' AND o.offer ->> '$.answer.at' >= :since"
    " AND :user IN (o.offer ->> '$.shared_by.id', CAST(d.body AS TEXT) ->> '$.sales_rep.id')"
    " ORDER BY o.offer ->> '$.answer.at' DESC, o.id"
)


@dataclass(frozen=True, slots=True)
class AcceptedOnline:
    """A quote or change order that somebody at the customer's accepted on the portal's page."""

    id: str
    customer_id: str
    customer_name: str
    is_quote: bool
    number: str
    name: str
    at: datetime


class OnlineQueries:
    """The offers on-line of one cache, by what is to be done about them."""

    def __init__(self, readers: Readers) -> None:
        self._readers = readers

    def asked(self, user_id: str) -> tuple[CustomerWish, ...]:
        """What was asked for, the last asked first: by whom a rep looks after, and in what the rep shared."""
        with self._readers.borrow() as connection:
            found = connection.execute(_ASKED, (user_id,)).fetchall()
        return tuple(
            CustomerWish(
                id=id,
                customer_id=customer_id,
                is_quote=bool(is_quote),
                name=name,
                role=role,
                at=datetime.fromisoformat(at),
                revision=revision,
                comment=comment,
            )
            for id, customer_id, is_quote, name, role, at, revision, comment in found
        )

    def accepted(self, user_id: str, since: datetime) -> tuple[AcceptedOnline, ...]:
        """What was accepted ``since`` a moment in UTC, the last first: the rep's as in ``asked``."""
        values = {"user": user_id, "since": f"{since:%Y-%m-%dT%H:%M:%S}"}
        with self._readers.borrow() as connection:
            found = connection.execute(_ACCEPTED, values).fetchall()
        return tuple(
            AcceptedOnline(
                id=id,
                customer_id=customer_id,
                customer_name=customer_name,
                is_quote=bool(is_quote),
                number=display_number(number, "", revision),
                name=name,
                at=datetime.fromisoformat(at),
            )
            for id, customer_id, customer_name, is_quote, number, revision, name, at in found
        )
