"""Secrets in the system's keyring, which may be absent, locked, or never answer."""

import queue
import secrets
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from app.domain.errors import Refused, refuse
from app.services.vaults.secret_service import read_secret
from app.services.vaults.vault import VaultKind

_T = TypeVar("_T")
_PROBE = "probe"


class KeyringVault:
    """The keyring of the system, asked in a thread of its own and not for ever.

    Raises:
        Refused: every method, ``vault.unavailable`` when the keyring says no or nothing.
    """

    kind = VaultKind.KEYRING

    def __init__(self, service: str, limit_s: float) -> None:
        self._service, self._limit_s = service, limit_s

    def is_working(self) -> bool:
        """Whether what is written can be read again: a backend may be there and raise all the same."""
        written = secrets.token_hex(8)
        try:
            self.put(_PROBE, written)
            read = self.get(_PROBE)
            self.drop(_PROBE)
        except Refused:
            return False
        return read == written

    def holds(self, name: str) -> bool:
        """Whether the secret is there for certain, learnt without loading ``keyring``."""
        try:
            return _within(self._limit_s, lambda: read_secret(self._service, name)) is not None
        except Refused:
            return False

    def get(self, name: str) -> str | None:
        """The secret kept under ``name``."""

        def read() -> str | None:
            found = read_secret(self._service, name)
            if found is not None:
                return found
            import keyring

            return keyring.get_password(self._service, name)

        return _within(self._limit_s, read)

    def put(self, name: str, secret: str) -> None:
        """Keep ``secret`` under ``name``."""

        def write() -> None:
            import keyring

            keyring.set_password(self._service, name, secret)

        _within(self._limit_s, write)

    def drop(self, name: str) -> None:
        """Keep nothing under ``name``."""

        def delete() -> None:
            import keyring
            from keyring.errors import PasswordDeleteError

            with suppress(PasswordDeleteError):
                keyring.delete_password(self._service, name)

        _within(self._limit_s, delete)


def _within(limit_s: float, call: Callable[[], _T]) -> _T:
    """What ``call`` returns, run in a thread that is left behind when it takes too long.

    Raises:
        Refused: ``vault.unavailable``.
    """
    answers: queue.Queue[_T | Exception] = queue.Queue()

    def run() -> None:
        try:
            answers.put(call())
        except Exception as error:  # noqa: BLE001 - a backend raises whatever its system raises; handed on.
            answers.put(error)

    threading.Thread(target=run, name="keyring", daemon=True).start()
    try:
        answer = answers.get(timeout=limit_s)
    except queue.Empty:
        raise refuse("vault.unavailable", reason="timeout") from None
    if isinstance(answer, Exception):
        raise refuse("vault.unavailable", reason=type(answer).__name__) from answer
    return answer
