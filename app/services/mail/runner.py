"""When messages are sent, on one thread: when one is due, when one was queued, when the network is back."""

import logging
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

# Loaded with the first message that waits: most starts find none.
if TYPE_CHECKING:
    from app.services.mail.sending import Sending

LAST_SEND_LIMIT_S = 3.0
"""How long leaving the desk may begin to send what waits; the rest leaves at the next start."""
AFTER_FAILURE_S = 60.0
_logger = logging.getLogger(__name__)


class MailRunner:
    """Owns the thread that sends. All methods return at once, except ``stop``."""

    def __init__(
        self,
        has_work: Callable[[], bool],
        sending: Callable[[], "Sending"],
        tidy: Callable[[], None] = lambda: None,
    ) -> None:
        """``sending`` is built by the thread when there is work: most starts find none, and load nothing.

        ``tidy`` is called after each round.
        """
        self._has_work, self._build, self._tidy = has_work, sending, tidy
        self._sending: Sending | None = None
        self._condition = threading.Condition()
        self._thread: threading.Thread | None = None
        self._is_woken = self._is_stopping = self._is_network_back = False
        self._until = 0.0

    def start(self) -> None:
        """Begin to send."""
        assert self._thread is None, "started twice"
        self._is_stopping = False
        self._thread = threading.Thread(target=self._run, name="mail")
        self._thread.start()

    @property
    def is_running(self) -> bool:
        """Whether it was started and not stopped."""
        return self._thread is not None

    def stop(self) -> None:
        """Send what waits, and end the thread; a message under way is waited for."""
        thread = self._thread
        if thread is None:
            return
        with self._condition:
            self._is_stopping = True
            self._until = time.monotonic() + LAST_SEND_LIMIT_S
            self._condition.notify_all()
        thread.join()
        self._thread = None

    def wake(self) -> None:
        """Look again: something was queued or changed."""
        with self._condition:
            self._is_woken = True
            self._condition.notify_all()

    def network_is_back(self) -> None:
        """Try again what waits for the network."""
        with self._condition:
            self._is_network_back = self._is_woken = True
            self._condition.notify_all()

    def _run(self) -> None:
        wait_s: float | None = 0.0
        while self._wait(wait_s):
            wait_s = self._round(is_last=False)
            self._tidy_up()
        self._round(is_last=True)

    def _round(self, *, is_last: bool) -> float | None:
        with self._condition:
            is_back, self._is_network_back = self._is_network_back, False
        try:
            if not self._has_work():
                return None
            self._sending = self._sending or self._build()
            if is_back:
                self._sending.network_is_back()
            return self._sending.run_once(is_at_once=is_last, may_go_on=self._may_go_on).next_s
        except Exception:
            # A bug of ours, or a disk that is full: in the log, and the next round may get past it.
            _logger.exception("a round of sending e-mail failed")
            return AFTER_FAILURE_S

    def _tidy_up(self) -> None:
        try:
            self._tidy()
        except Exception:
            # The same: nothing is lost by it, and tomorrow it is tried again.
            _logger.exception("tidying up old e-mail failed")

    def _may_go_on(self) -> bool:
        return not self._is_stopping or time.monotonic() < self._until

    def _wait(self, seconds: float | None) -> bool:
        """Wait to be woken, or ``seconds``; False at the end."""
        with self._condition:
            self._condition.wait_for(lambda: self._is_woken or self._is_stopping, seconds)
            self._is_woken = False
            return not self._is_stopping
