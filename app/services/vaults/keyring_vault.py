"""Secrets in the system's keyring, which may be absent, locked, or never answer.

``keyring`` is imported when it is first asked: choosing among the keyrings of a system takes a tenth of a
second, and a desk under a passphrase needs none.
"""

import queue
import secrets
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

from app.domain.errors import violation
from app.services.vaults import secret_service
from app.services.vaults.secret_service import KeyringState, KeyringStatus
from app.services.vaults.vault import VaultKind, keep

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_T = TypeVar("_T")
_PROBE = "probe"
_OF_SECRET_SERVICE = ("keyring.backends.SecretService", "keyring.backends.libsecret")
_OF_NONE_FOUND = "keyring.backends.fail"
_OF_NOTHING = (_OF_NONE_FOUND, "keyring.backends.null")
_MARGIN_S = 1.0
_REFUSED_STATES = {
    KeyringState.LOCKED: "keyring.locked",
    KeyringState.SILENT: "keyring.silent",
    KeyringState.NONE: "keyring.none",
}
_REFUSED_ERRORS = {
    "NoKeyringError": "keyring.none",
    "KeyringLocked": "keyring.locked",
    "LockedException": "keyring.locked",
    "PromptDismissedException": "keyring.locked",
}


class KeyringVault:
    """The keyring of the system; nothing here prompts anybody, but ``unlock``.

    On Linux the Secret Service itself is asked how it stands; ``keyring`` writes, and reads where another
    backend or another system keeps the secrets. All of it runs in threads that are left behind when they
    take too long: after ``limit_s`` for the Secret Service, which answers in milliseconds or not at all, and
    after ``library_limit_s`` for a backend that may wait for a prompt of its own.

    Raises:
        RuleViolation: every method, ``keyring.none``, ``keyring.locked``, ``keyring.silent``,
            ``keyring.failed``.
    """

    kind = VaultKind.KEYRING

    def __init__(self, service: str, limit_s: float, library_limit_s: float) -> None:
        self._service, self._limit_s, self._library_limit_s = service, limit_s, library_limit_s

    def get(self, name: str) -> str | None:
        """The secret kept under ``name``; None when the keyring is open and has none."""
        service, limit_s = self._service, self._limit_s
        reading = self._ask_service(lambda: secret_service.read_secret(service, name, limit_s))
        if reading.secret is not None:
            return reading.secret
        if reading.state in (KeyringState.LOCKED, KeyringState.SILENT):
            raise violation(_REFUSED_STATES[reading.state])
        if self._is_secret_service():
            # What a locked collection has need not be found in it: only an open one says that there is none.
            self._require_open()
            return None

        return _within(self._library_limit_s, lambda: _library().get_password(service, name))

    def put(self, name: str, secret: str) -> None:
        """Keep ``secret`` under ``name``."""
        self._require_open()
        _within(self._library_limit_s, lambda: _library().set_password(self._service, name, secret))

    def drop(self, name: str) -> None:
        """Remove the secret of ``name``, if there is one."""
        self._require_open()

        def delete() -> None:
            from keyring.errors import PasswordDeleteError

            with suppress(PasswordDeleteError):
                _library().delete_password(self._service, name)

        _within(self._library_limit_s, delete)

    def check(self) -> None:
        """Write, read again and remove: a backend may be there and raise all the same, or forget at once."""
        keep(self, _PROBE, secrets.token_hex(8))
        self.drop(_PROBE)

    def status(self) -> KeyringStatus:
        """Read the state of the keyring, without a prompt."""
        found = self._ask_service(lambda: secret_service.read_status(self._limit_s))
        if found.state is not KeyringState.NONE or self._is_secret_service():
            return found
        # Another backend tells its state only by what it refuses.
        return KeyringStatus(
            KeyringState.NONE if self._backend().startswith(_OF_NOTHING) else KeyringState.OPEN
        )

    def unlock(self, cancelled: threading.Event) -> bool:
        """Have the system ask the person to open the keyring; tells whether they did. Blocks meanwhile."""
        return secret_service.unlock(self._limit_s, cancelled)

    def _require_open(self) -> None:
        state = self.status().state
        if state is not KeyringState.OPEN:
            raise violation(_REFUSED_STATES[state])

    def _is_secret_service(self) -> bool:
        """Whether what ``keyring`` writes goes to the Secret Service."""
        return sys.platform == "linux" and self._backend().startswith(_OF_SECRET_SERVICE)

    def _backend(self) -> str:
        """The module of the backend that ``keyring`` writes to."""

        def module() -> str:
            chosen = _library()
            first = next(iter(getattr(chosen, "backends", ())), chosen)
            return type(first).__module__

        return _within(self._library_limit_s, module)

    def _ask_service(self, ask: Callable[[], _T]) -> _T:
        # The limit is kept on the bus; the thread is for a bus that does not even say hello.
        return _within(self._limit_s + _MARGIN_S, ask)


def _library() -> "KeyringBackend":
    """The backend of ``keyring``, which is chosen once; where it found none, one may have started since."""
    import keyring

    if sys.platform == "linux" and type(keyring.get_keyring()).__module__ == _OF_NONE_FOUND:
        # No daemon, or no bus at all: there is still none.
        with suppress(RuntimeError, OSError):
            keyring.set_keyring(keyring.core.load_keyring(f"{_OF_SECRET_SERVICE[0]}.Keyring"))
    return keyring.get_keyring()


def _within(limit_s: float, call: Callable[[], _T]) -> _T:
    """What ``call`` returns, run in a thread that is left behind when it takes too long.

    Raises:
        RuleViolation: ``keyring.silent``, or what the exception of ``call`` means.
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
        raise violation("keyring.silent") from None
    if isinstance(answer, Exception):
        reason = type(answer).__name__
        raise violation(_REFUSED_ERRORS.get(reason, "keyring.failed"), reason=reason) from answer
    return answer
