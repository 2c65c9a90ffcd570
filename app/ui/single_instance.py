"""One desk at a time: a second start wakes the window of the first."""

from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

# The network is loaded after the first paint, or when another desk is to be woken.
if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_ANSWER_MS = 1000


class SingleInstance(QObject):
    """Holds the lock of one home folder as long as it lives.

    Signals:
        woken: somebody started the desk again.
    """

    woken = Signal()

    def __init__(self, lock_file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        lock_file.parent.mkdir(parents=True, exist_ok=True)
        # A hash, because the address of a socket may not be longer than some hundred characters.
        self._name = f"channeldesk-{sha256(str(lock_file).encode()).hexdigest()[:24]}"
        self._lock = QLockFile(str(lock_file))
        self._lock.setStaleLockTime(0)
        self.is_first = self._lock.tryLock(0)
        self._server: QLocalServer | None = None

    def listen(self) -> None:
        """Hear from now on when somebody starts the desk again."""
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)

    def wake_first(self) -> None:
        """Ask the desk that runs already to show its window."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket(self)
        socket.connectToServer(self._name)
        socket.waitForConnected(_ANSWER_MS)
        socket.disconnectFromServer()

    def release(self) -> None:
        """Let another start be the first."""
        if self._server is not None:
            self._server.close()
        if self.is_first:
            self._lock.unlock()

    def _on_connection(self) -> None:
        waiting = self._server.nextPendingConnection() if self._server is not None else None
        if waiting is not None:
            waiting.deleteLater()
        self.woken.emit()
