"""The tokens of an account in a vault, shared by every process that opens it."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from app.domain.errors import Problem, RuleViolation
from app.services.files.file_lock import FileLock, LockBusy
from app.services.portal_client.errors import RenewalBusy, VaultTrouble
from app.services.portal_client.tokens import Tokens
from app.services.vaults.vault import Vault, keep, not_written
from app.wire.values import decode_as, encode

LOCK_LIMIT_S = 15.0
"""How long another process may take for a renewal before this one says so; most take no second."""

_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


class KeptTokens:
    """A ``TokenVault``: the newest tokens under ``name`` in ``vault``, and the lock of whoever renews them.

    Raises:
        VaultTrouble: every method, when the vault cannot be read or written or the lock cannot be made.
    """

    def __init__(self, vault: Vault, name: str, lock_file: Path, limit_s: float = LOCK_LIMIT_S) -> None:
        self._vault, self._name = vault, name
        self._lock, self._limit_s = FileLock(lock_file), limit_s

    def load(self) -> Tokens | None:
        """The tokens kept, as they are now, whoever kept them."""
        with _trouble():
            kept = self._vault.get(self._name)
        return None if kept is None else _parsed(kept)

    def save(self, tokens: Tokens) -> None:
        """Keep ``tokens`` instead of those before, and read them again."""
        with _trouble():
            keep(self._vault, self._name, encode(tokens).decode())

    def remove(self) -> None:
        """Keep nothing."""
        with _trouble():
            self._vault.drop(self._name)

    @contextmanager
    def alone(self, check: Callable[[], None] | None = None) -> Iterator[None]:
        """Keeps every other process from renewing, signing in and signing out for the length of the block.

        Raises:
            RenewalBusy: another process would not be done.
        """
        with ExitStack() as stack:
            try:
                with _trouble():
                    stack.enter_context(self._lock.held(self._limit_s, check))
            except LockBusy as error:
                raise RenewalBusy from error
            yield


def _parsed(text: str) -> Tokens:
    """The tokens in ``text``; an earlier version kept a refresh token alone."""
    if not text.startswith("{"):
        return Tokens("", text, _LONG_AGO, _LONG_AGO)
    try:
        tokens: Tokens = decode_as(Tokens, text)
    except RuleViolation as refused:
        raise VaultTrouble(Problem("vault.sign_in_malformed")) from refused
    return tokens


@contextmanager
def _trouble() -> Iterator[None]:
    """Turn what the vault says into what an exchange can end with."""
    try:
        yield
    except RuleViolation as refused:
        raise VaultTrouble(refused.problems[0]) from refused
    except OSError as error:
        raise VaultTrouble(not_written(error).problems[0]) from error
