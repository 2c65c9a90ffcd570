"""Ctrl+C in the terminal, and a system that wants the program to end."""

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class StopSignals(QObject):
    """Ends ``application`` in good order when it is told to stop; until ``release``.

    Python only looks at signals between its own instructions, and an idle window runs none: the system
    writes to a socket that Qt's loop listens to.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self._application = application
        self._read_end, self._write_end = socket.socketpair()
        for end in (self._read_end, self._write_end):
            end.setblocking(False)
        self._wakeup_before = signal.set_wakeup_fd(self._write_end.fileno(), warn_on_full_buffer=False)
        self._before = {each: signal.signal(each, _leave_to_loop) for each in _SIGNALS}
        self._notifier = QSocketNotifier(self._read_end.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_told)

    def release(self) -> None:
        """Let signals do what they did before."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._wakeup_before)
        for each, before in self._before.items():
            signal.signal(each, before)
        self._read_end.close()
        self._write_end.close()

    def _on_told(self) -> None:
        self._read_end.recv(64)
        self._application.quit()


def _leave_to_loop(_number: int, _frame: FrameType | None) -> None:
    """Python needs a handler, or the signal would end the process at once; the loop does the work."""
