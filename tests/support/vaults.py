"""A sign-in of a test, in a vault that lives as long as its test."""

from pathlib import Path

from app.services.portal_client.kept_tokens import KeptTokens
from app.services.vaults.vault import MemoryVault, Vault

NAME = "tokens"


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
