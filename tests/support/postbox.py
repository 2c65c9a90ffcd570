"""A mail server on loopback that keeps what it is given, or answers as it is told."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_string
from email.policy import default

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from portal.mail.server import MailServer


class Postbox:
    """Takes every message, or answers as it is told."""

    def __init__(self) -> None:
        self.messages: list[str] = []
        self.answer = "250 OK"

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:
        """The answer to a message; one that is taken is kept."""
        if self.answer.startswith("250"):
            assert isinstance(envelope.content, bytes)
            self.messages.append(envelope.content.decode())
        return self.answer

    def links(self) -> list[str]:
        """The address in each message, as its reader would click it."""
        texts = (message_from_string(each, policy=default).get_content() for each in self.messages)
        return [next(line for line in text.splitlines() if line.startswith("http")) for text in texts]


@contextmanager
def receiving(postbox: Postbox, sender: str) -> Iterator[MailServer]:
    """A mail server that gives ``postbox`` everything it takes."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    controller = Controller(postbox, hostname="127.0.0.1", port=port)
    controller.start()
    yield MailServer("127.0.0.1", port, sender)
    controller.stop()
