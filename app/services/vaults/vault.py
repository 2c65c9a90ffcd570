"""What a place for secrets can do."""

from enum import StrEnum
from typing import Protocol

from app.domain.errors import RuleViolation, violation
from app.services.files.disk_errors import violation_of_disk


class VaultKind(StrEnum):
    KEYRING = "keyring"
    PASSPHRASE = "passphrase"
    MEMORY = "memory"


class Vault(Protocol):
    """Keeps short secrets under names.

    Raises:
        RuleViolation: every method, ``keyring.none``, ``keyring.locked``, ``keyring.silent`` or
            ``keyring.failed`` of a keyring, ``vault.damaged`` or ``vault.wrong_passphrase`` of a file that
            was changed meanwhile.
    """

    @property
    def kind(self) -> VaultKind:
        """Which place it is."""
        ...

    def get(self, name: str) -> str | None:
        """The secret kept under ``name``; None only when there is certainly none."""
        ...

    def put(self, name: str, secret: str) -> None:
        """Keep ``secret`` under ``name``."""
        ...

    def drop(self, name: str) -> None:
        """Keep nothing under ``name``."""
        ...

    def check(self) -> None:
        """Make sure that what is put here now will be here at the next start.

        Raises:
            RuleViolation: it will not; ``vault.not_kept`` when what was written cannot be read again.
        """
        ...


def not_written(error: OSError) -> RuleViolation:
    """What a person can be told about a file of secrets that could not be read or written."""
    refused = violation_of_disk(error)
    if refused.problems[0].code in ("disk.full", "disk.read_only"):
        return refused
    return violation("vault.not_written", reason=error.strerror or type(error).__name__)


class MemoryVault:
    """Keeps secrets until the process ends: for the private demo and for tests, which ask for it by name."""

    kind = VaultKind.MEMORY

    def __init__(self) -> None:
        self._secrets: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        """The secret kept under ``name``."""
        return self._secrets.get(name)

    def put(self, name: str, secret: str) -> None:
        """Keep ``secret`` under ``name``."""
        self._secrets[name] = secret

    def drop(self, name: str) -> None:
        """Keep nothing under ``name``."""
        self._secrets.pop(name, None)

    def check(self) -> None:
        """Whoever chose this place knows that it ends with the process."""


def keep(vault: Vault, name: str, secret: str) -> None:
    """Keep ``secret`` under ``name`` and read it again: only then may anything rely on it.

    Raises:
        RuleViolation: as ``Vault``, and ``vault.not_kept`` when another secret, or none, is read.
    """
    vault.put(name, secret)
    if vault.get(name) != secret:
        raise violation("vault.not_kept")
