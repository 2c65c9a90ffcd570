"""A way by which messages leave that answers as a test says."""

import email
from email.message import EmailMessage
from email.policy import default

from app.services.desk.desk import Desk
from app.services.mail.delivery import Accepted, Delivery, Envelope
from app.services.mail.sending import Sending


class Wire:
    """A way to send that answers as it is told, and keeps what it is given."""

    def __init__(self, *answers: Delivery) -> None:
        self.answers, self.given = list(answers), list[Envelope]()

    def deliver(self, envelope: Envelope) -> Delivery:
        self.given.append(envelope)
        return self.answers.pop(0) if self.answers else Accepted("taken")


def sending(desk: Desk, wire: Wire) -> Sending:
    """What sends the e-mail of ``desk``, by ``wire``."""
    mail = desk.mail
    return Sending(desk.store, desk.store.clock, desk.account, mail.freezing, lambda _channel: wire)


def parsed(data: bytes) -> EmailMessage:
    """A message as whoever gets it reads it."""
    found = email.message_from_bytes(data, policy=default)
    assert isinstance(found, EmailMessage)
    return found
