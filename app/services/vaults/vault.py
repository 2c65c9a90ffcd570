"""What a place for secrets can do."""

from enum import StrEnum
from typing import Protocol


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
