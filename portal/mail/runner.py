"""The thread that sends e-mail while the portal serves."""

from portal.background.periodic import Periodic
from portal.mail.sending import Sending

_EVERY_S = 5.0


class MailRunner(Periodic):
    """Sends what is due every few seconds until the block ends."""

    def __init__(self, sending: Sending, every_s: float = _EVERY_S) -> None:
        super().__init__("mail", every_s, self._send, at_once=True)
        self._sending = sending
        self._is_first = True

    def _send(self) -> None:
        if self._is_first:
            self._sending.settle_interrupted()
            self._is_first = False
        self._sending.send_due()
