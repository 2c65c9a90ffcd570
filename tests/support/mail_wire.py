"""A way by which messages leave that answers as a test says."""

from app.services.mail.delivery import Accepted, Delivery, Envelope


class Wire:
    """A way to send that answers as it is told, and keeps what it is given."""

    def __init__(self, *answers: Delivery) -> None:
        self.answers, self.given = list(answers), list[Envelope]()

    def deliver(self, envelope: Envelope) -> Delivery:
        self.given.append(envelope)
        return self.answers.pop(0) if self.answers else Accepted("taken")
