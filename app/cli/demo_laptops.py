"""The laptops of the demo: of a rep, a colleague, a manager, somebody of another partner."""

from pathlib import Path

from app.bootstrap import Laptop
from app.paths import Paths
from app.services.vaults.passphrase_vault import PassphraseVault
from app.services.vaults.vault import MemoryVault, Vault

_PASSPHRASE = "channel desk demo"


class DemoLaptops:
    """Opens the laptops under ``home``; the system's keyring is none of their business.

    Where ``is_kept``, somebody comes back to them: drafts, settings and data are there the next time. The key
    lies in a file that the demo opens by itself, which is as much as sample data need. A throw-away laptop
    keeps it in memory.
    """

    def __init__(self, home: Path, *, is_kept: bool) -> None:
        self._home, self._is_kept = home, is_kept
        self._vaults: dict[str, Vault] = {}

    def laptop(self, key: str) -> Laptop:
        """The laptop called ``key``, with the same secrets each time."""
        paths = Paths.under(self._home / key)
        if key not in self._vaults:
            self._vaults[key] = (
                PassphraseVault(paths.vault_file, _PASSPHRASE) if self._is_kept else MemoryVault()
            )
        return Laptop(paths, vault=self._vaults[key])
