"""A connection to a mail server that another thread can break off, whatever is waited for on it."""

import errno
import os
import selectors
import smtplib
import socket
import ssl
import threading
import time
from contextlib import closing, suppress
from typing import Any

_LOOK_S = 0.1
"""How often a connection that is not there yet looks whether it is still wanted."""
_UNDER_WAY = frozenset({0, errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EALREADY})


class Breakable:
    """Holds the line of one trial; ``break_off`` ends what waits on it, and what would begin later."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._is_broken = False
        self._line: socket.socket | None = None

    def break_off(self) -> None:
        """End every wait on the connection now; any thread, any number of times."""
        with self._lock:
            self._is_broken = True
            if self._line is not None:
                with suppress(OSError):
                    # Who broke it off first, or a server that hung up, leaves nothing to end.
                    self._line.shutdown(socket.SHUT_RDWR)

    def connect(self, host: str, port: int, timeout_s: float) -> socket.socket:
        """A connection to ``host``.

        Raises:
            OSError: it did not come about, or was broken off.
        """
        trouble: OSError = ConnectionError("no address")
        for family, kind, protocol, _, address in socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM):
            connection = socket.socket(family, kind, protocol)
            try:
                self._reach(connection, address, time.monotonic() + timeout_s)
                connection.settimeout(timeout_s)
                self._hold(connection)
            except OSError as error:
                connection.close()
                trouble = error
            else:
                return connection
        raise trouble

    def close(self) -> None:
        """Let go of the line; the connection itself is closed by whoever speaks on it."""
        with self._lock:
            if self._line is not None:
                self._line.close()
                self._line = None

    def _reach(self, connection: socket.socket, address: tuple[Any, ...], deadline: float) -> None:
        connection.setblocking(False)
        begun = connection.connect_ex(address)
        if begun not in _UNDER_WAY:
            raise OSError(begun, os.strerror(begun))
        with closing(selectors.DefaultSelector()) as selector:
            selector.register(connection, selectors.EVENT_WRITE)
            while not selector.select(_LOOK_S):
                self._look()
                if time.monotonic() > deadline:
                    raise TimeoutError("timed out")
        if ended := connection.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
            raise OSError(ended, os.strerror(ended))

    def _hold(self, connection: socket.socket) -> None:
        """Keep a second handle: what encrypts a connection takes the first one for itself."""
        with self._lock:
            self._look()
            self._line = connection.dup()

    def _look(self) -> None:
        if self._is_broken:
            raise ConnectionAbortedError("broken off")


class BreakableSession(smtplib.SMTP):
    """Speaks on a line that can be broken off, encrypted from the first byte where there is a ``context``."""

    def __init__(
        self, line: Breakable, host: str, port: int, timeout_s: float, context: ssl.SSLContext | None
    ) -> None:
        self._line, self._first_context = line, context
        super().__init__(host, port, timeout=timeout_s)

    def _get_socket(self, host: str, port: int, timeout: float) -> socket.socket:
        # smtplib asks for its connection here: ``SMTP_SSL`` differs from ``SMTP`` in nothing else.
        connection = self._line.connect(host, port, timeout)
        if self._first_context is None:
            return connection
        try:
            return self._first_context.wrap_socket(connection, server_hostname=host)
        except BaseException:
            connection.close()
            self._line.close()
            raise

    def close(self) -> None:
        """Hang up."""
        try:
            super().close()
        finally:
            self._line.close()
