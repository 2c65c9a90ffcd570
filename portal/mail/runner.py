"""The thread that sends e-mail while the portal serves."""

import logging
import threading
from types import TracebackType

from portal.mail.sending import Sending

_EVERY_S = 5.0
logger = logging.getLogger(__name__)


class MailRunner:
    """Sends what is due every few seconds until the block ends."""

    def __init__(self, sending: Sending, every_s: float = _EVERY_S) -> None:
        self._sending, self._every_s = sending, every_s
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="portal-mail", daemon=True)

    def _run(self) -> None:
        is_first = True
        while not self._stopping.is_set():
            try:
                if is_first:
                    self._sending.settle_interrupted()
                    is_first = False
                self._sending.send_due()
            except Exception:
                # The database may be away for a while; the outbox is durable and the next round tries again.
                logger.exception("sending e-mail failed")
            self._stopping.wait(self._every_s)

    def __enter__(self) -> "MailRunner":
        self._thread.start()
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._stopping.set()
        self._thread.join()
