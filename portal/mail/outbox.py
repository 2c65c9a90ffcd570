"""The portal's own outbox: e-mail waits here, durable, until a mail server takes it over.

A message is marked as being sent, and that is committed, before the mail server hears of it. A portal that
stops at that moment cannot know whether it left, so it is never tried again: it shows as failed instead.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec
from sqlalchemy import Connection, select

from portal.clock import stamp
from portal.mail.letters import Letter
from portal.store.engine import insert_many
from portal.store.tables import mail

WAITING, SENDING, SENT, FAILED = "waiting", "sending", "sent", "failed"
ATTEMPTS_MAX = 12
_FIRST_WAIT, _LONGEST_WAIT = timedelta(seconds=30), timedelta(hours=4)


@dataclass(frozen=True, slots=True)
class Due:
    """A message whose turn it is; ``place`` is its recipient's among those of the mailing."""

    mail_id: str
    document_id: str
    place: int
    letter: Letter
    attempts: int


def add(connection: Connection, partner_id: str, now: datetime, *new: Due) -> None:
    """Queue messages in the transaction that asks for them."""
    rows = [
        {
            "partner_id": partner_id,
            "mail_id": each.mail_id,
            "document_id": each.document_id,
            "place": each.place,
            "body": msgspec.json.encode(each.letter).decode(),
            "state": WAITING,
            "attempts": 0,
            "due_at": stamp(now),
            "error": "",
        }
        for each in new
    ]
    insert_many(connection, mail, rows)


def is_due(connection: Connection, partner_id: str, now: datetime) -> bool:
    """Whether there is a message of the partner's whose turn it is; takes nothing and locks nothing."""
    waiting = (mail.c.partner_id == partner_id, mail.c.state == WAITING, mail.c.due_at <= stamp(now))
    return connection.execute(select(mail.c.mail_id).where(*waiting).limit(1)).one_or_none() is not None


def take(connection: Connection, partner_id: str, now: datetime) -> Due | None:
    """The next message whose turn it is, marked as being sent; two processes never take the same."""
    mine = mail.c.partner_id == partner_id
    query = select(mail).where(mine, mail.c.state == WAITING, mail.c.due_at <= stamp(now))
    row = connection.execute(query.order_by(mail.c.due_at).limit(1).with_for_update()).one_or_none()
    if row is None:
        return None
    _set(connection, partner_id, row.mail_id, state=SENDING, attempts=row.attempts + 1)
    letter = msgspec.json.decode(row.body, type=Letter)
    return Due(row.mail_id, row.document_id, row.place, letter, row.attempts + 1)


def sent(connection: Connection, partner_id: str, mail_id: str) -> None:
    """A mail server took the message over."""
    _set(connection, partner_id, mail_id, state=SENT, error="")


def put_back(connection: Connection, partner_id: str, due: Due, now: datetime, error: str) -> bool:
    """The message surely did not leave: try later, each time twice as late; False after the last time."""
    is_last = due.attempts >= ATTEMPTS_MAX
    wait = min(_FIRST_WAIT * (2 ** (due.attempts - 1)), _LONGEST_WAIT)
    state = FAILED if is_last else WAITING
    _set(connection, partner_id, due.mail_id, state=state, due_at=stamp(now + wait), error=error)
    return not is_last


def give_up(connection: Connection, partner_id: str, mail_id: str, error: str) -> None:
    """The message will not be tried again."""
    _set(connection, partner_id, mail_id, state=FAILED, error=error)


def interrupted(connection: Connection, partner_id: str) -> list[Due]:
    """Messages that were being sent when a portal stopped; nobody knows whether they left."""
    query = select(mail).where(mail.c.partner_id == partner_id, mail.c.state == SENDING)
    return [
        Due(
            row.mail_id,
            row.document_id,
            row.place,
            msgspec.json.decode(row.body, type=Letter),
            row.attempts,
        )
        for row in connection.execute(query)
    ]


def _set(connection: Connection, partner_id: str, mail_id: str, **values: object) -> None:
    mine = (mail.c.partner_id == partner_id, mail.c.mail_id == mail_id)
    connection.execute(mail.update().where(*mine).values(**values))
