"""What a place for secrets can do."""

from enum import StrEnum
from typing import Protocol

from app.domain.errors import Refused, refuse
from app.services.errors import refusal_of_disk


class VaultKind(StrEnum):
    KEYRING = "keyring"
    PASSPHRASE = "passphrase"
    MEMORY = "memory"


class Vault(Protocol):
    """Keeps short secrets under names; what is kept in memory is gone with the process."""

    @property
    def kind(self) -> VaultKind:
        """Which place it is."""
        ...

    def get(self, name: str) -> str | None:
        """The secret kept under ``name``."""
        ...

    def put(self, name: str, secret: str) -> None:
        """Keep ``secret`` under ``name``."""
        ...

    def drop(self, name: str) -> None:
        """Keep nothing under ``name``."""
        ...


def not_written(error: OSError) -> Refused:
    """What a person can be told about a file of secrets that could not be read or written."""
    refused = refusal_of_disk(error)
    if refused.problems[0].code == "disk.full":
        return refused
    return refuse("vault.not_written", reason=error.strerror or type(error).__name__)


class MemoryVault:
    """Keeps secrets until the process ends: nothing better was there."""

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
