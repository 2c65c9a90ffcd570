"""One desk at a time: a second start wakes the window of the first.

The network is imported when the first page is painted, or when another desk is to be woken.
"""

import time
from contextlib import ExitStack
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.services.files.file_lock import FileLock, LockBusy

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

ANSWER_LIMIT_S = 5.0
"""How long the desk that runs may take to show its window; it does so at once unless it hangs."""

_ANSWER_MS, _LOOK_S = 500, 0.1
_SHOWN = b"shown"


class SingleInstance(QObject):
    """Holds the lock of one home folder as long as it lives; the system frees it however the desk ends.

    Signals:
        woken: somebody started the desk again.
    """

    woken = Signal()

    def __init__(self, lock_file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # A hash, because the address of a socket may not be longer than some hundred characters.
        self._name = f"channeldesk-{sha256(str(lock_file).encode()).hexdigest()[:24]}"
        self._lock = FileLock(lock_file)
        self._held = ExitStack()
        self.is_first = self._take(0.0)
        self._server: QLocalServer | None = None

    def listen(self) -> None:
        """Hear from now on when somebody starts the desk again."""
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)

    def wake_first(self) -> bool:
        """Ask the desk that runs already to show its window; whether it said that it did. Any thread.

        It may just be starting, and not hear yet, or be closing: then this one takes its place, and
        ``is_first`` from then on.
        """
        deadline = time.monotonic() + ANSWER_LIMIT_S
        while time.monotonic() < deadline:
            if self._has_answered():
                return True
            if self._take(_LOOK_S):
                self.is_first = True
                return False
        return False

    def release(self) -> None:
        """Let another start be the first."""
        if self._server is not None:
            self._server.close()
        self._held.close()

    def _take(self, limit_s: float) -> bool:
        """Whether the lock is this desk's now."""
        try:
            self._held.enter_context(self._lock.held(limit_s))
        except LockBusy:
            return False
        except OSError:
            # No lock can be made on this disk. The open desk says so; without a window nobody would.
            return True
        return True

    def _has_answered(self) -> bool:
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        has_answered = socket.waitForConnected(_ANSWER_MS) and socket.waitForReadyRead(_ANSWER_MS)
        socket.abort()
        return has_answered

    def _on_connection(self) -> None:
        waiting = self._server.nextPendingConnection() if self._server is not None else None
        self.woken.emit()
        if waiting is not None:
            waiting.disconnected.connect(waiting.deleteLater)
            waiting.write(_SHOWN)
            waiting.flush()
