"""The outbox as whoever runs the portal reads it: without a mail server, this is where messages are."""

from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection, Row, select

from portal.mail.letters import Letter
from portal.store.tables import mail


@dataclass(frozen=True, slots=True)
class Kept:
    """A message in the outbox; ``error`` is why it did not leave the last time."""

    mail_id: str
    state: str
    due_at: str
    error: str
    letter: Letter


def list_mail(connection: Connection, partner_id: str) -> list[Kept]:
    """Every message of the partner's, the oldest first."""
    query = select(mail).where(mail.c.partner_id == partner_id).order_by(mail.c.mail_id)
    return [_kept(row) for row in connection.execute(query)]


def find_mail(connection: Connection, partner_id: str, mail_id: str) -> Kept | None:
    """The message with that id."""
    query = select(mail).where(mail.c.partner_id == partner_id, mail.c.mail_id == mail_id)
    row = connection.execute(query).one_or_none()
    return _kept(row) if row is not None else None


def _kept(row: Row[tuple[object, ...]]) -> Kept:
    letter = msgspec.json.decode(row.body, type=Letter)
    return Kept(row.mail_id, row.state, row.due_at, row.error, letter)
