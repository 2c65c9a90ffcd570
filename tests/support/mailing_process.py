"""A desk that sends e-mail in a process of its own, so that a test can kill it.

Arguments: the folder of the cache, and the port of a mail server on loopback. It does what each line of its
input says, and answers with a line:

``queue``: freezes a message; its id.
``round``: sends what is due; how many left.
``die``: the same, and says *taken* of a message that the server has taken, before anything is kept of that.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from app.domain.ids import MessageId
from app.domain.mail.message import MessageState
from app.models.messages import QueuedMessage
from app.services.desk.desk import Desk
from app.services.mail.delivery import Delivery, Envelope
from app.services.mail.mail_account import Security, SmtpServer, SmtpSignIn
from app.services.mail.mime import frozen_bytes
from app.services.mail.sending import Round, Sending
from app.services.mail.smtp import SmtpTransport
from tests.support.caches import desk_in
from tests.support.mail_builders import message

SMALL = 3
"""So many customers are enough for a desk that only sends."""


class Mortal:
    """Sends by a server, and says so before it gives the answer on; then it waits to be killed."""

    def __init__(self, inner: SmtpTransport) -> None:
        self._inner = inner

    def deliver(self, envelope: Envelope) -> Delivery:
        """Hand a message over, and wait."""
        delivery = self._inner.deliver(envelope)
        say("taken")
        sys.stdin.readline()
        return delivery


def queue(desk: Desk) -> str:
    """A small message, frozen as any other is."""
    now = desk.clock.now()
    id = MessageId(desk.identities.new())
    small = message(id=id, message_id=f"<{id}@arvane.example>", attachments=(), created_at=now, due_at=now)
    with desk.store.write() as work:
        frozen = work.messages.put_file(frozen_bytes(small, ()))
        work.messages.save(QueuedMessage(small, b"{}", MessageState.WAITING, now, now, frozen=frozen))
    return id


def send(desk: Desk, port: int, around: Callable[[SmtpTransport], Mortal] | None = None) -> Round:
    """One round by the server at ``port``."""
    wire = SmtpTransport(SmtpServer("127.0.0.1", port, Security.NONE, SmtpSignIn.NONE), str)
    way = around(wire) if around else wire
    sending = Sending(desk.store, desk.store.clock, desk.account, desk.mail.freezing, lambda _channel: way)
    return sending.run_once(is_at_once=True)


def main(folder: str, port: str) -> None:
    """Do as told until the input ends."""
    desk = desk_in(Path(folder), customers=SMALL)
    for line in sys.stdin:
        match line.strip():
            case "queue":
                say(queue(desk))
            case "round":
                say(str(send(desk, int(port)).sent))
            case "die":
                send(desk, int(port), Mortal)
    desk.close()


def say(text: str) -> None:
    """Tell the test, at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
