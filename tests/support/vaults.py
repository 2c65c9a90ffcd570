"""Vaults of tests: a sign-in in one that lives as long as its test, and files that open in an instant."""

from pathlib import Path

from app.paths import Paths
from app.services.portal_client.kept_tokens import KeptTokens
from app.services.vaults.passphrase_vault import PassphraseVault
from app.services.vaults.vault import MemoryVault, Vault

NAME = "tokens"
LEAST_COST = 10
"""Of a vault's key: a millisecond of work, where the cost of a real one is not what the test is about."""


def kept_tokens(folder: Path, refresh: str = "", vault: Vault | None = None) -> KeptTokens:
    """What every keeper of the sign-in shares; it begins with the token ``refresh`` alone, if any."""
    vault = vault or MemoryVault()
    if refresh:
        vault.put(NAME, refresh)
    return KeptTokens(vault, NAME, folder / "renewal.lock")


def kept_refresh(kept: KeptTokens) -> str | None:
    """The refresh token that is kept now, if any."""
    tokens = kept.load()
    return None if tokens is None else tokens.refresh


def make_vault(home: Path, passphrase: str) -> None:
    """Make the vault of a laptop that is still to sign in, under ``passphrase``.

    The file says what its key costs, so that every process that opens it later is as quick.
    """
    PassphraseVault(Paths.under(home).vault_file, passphrase, LEAST_COST).check()
