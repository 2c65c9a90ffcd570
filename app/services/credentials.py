"""Secrets of this laptop: the key of the cache and the sign-in, never in plain text on the disk."""

import os
import secrets
from collections.abc import Callable
from pathlib import Path

from app.domain.errors import refuse
from app.models.connection import KEY_BYTES
from app.services.identity import Account
from app.services.vaults.keyring_vault import KeyringVault
from app.services.vaults.passphrase_vault import PassphraseVault
from app.services.vaults.vault import MemoryVault, Vault

PASSPHRASE_VARIABLE = "CHANNELDESK_PASSPHRASE"
KEYRING_LIMIT_S = 20.0

Ask = Callable[[], str | None]
"""Asks the person for a passphrase; ``None`` when they would rather not."""


def open_vault(
    path: Path,
    ask: Ask | None = None,
    *,
    service: str = "channeldesk",
    limit_s: float = KEYRING_LIMIT_S,
    known: str | None = None,
) -> Vault:
    """The best place for secrets that works here: the keyring, else a file under a passphrase, else memory.

    A passphrase comes from the environment or from ``ask``. A vault file that is there goes first: somebody
    chose it, and the keyring would not have its secrets. A keyring that holds the secret ``known`` already is
    not tried out again: that takes longer than showing the window.

    Raises:
        Refused: ``vault.wrong_passphrase`` or ``vault.damaged``.
    """
    passphrase = os.environ.get(PASSPHRASE_VARIABLE)
    if path.exists():
        passphrase = passphrase or (ask() if ask else None)
        if passphrase:
            return PassphraseVault(path, passphrase)
    if passphrase:
        return PassphraseVault(path, passphrase)
    keyring = KeyringVault(service, limit_s)
    if (known is not None and keyring.holds(known)) or keyring.is_working():
        return keyring
    chosen = ask() if ask else None
    return PassphraseVault(path, chosen) if chosen else MemoryVault()


def cache_key(vault: Vault, account: Account) -> bytes:
    """The key of the account's cache, made once.

    Raises:
        Refused: ``vault.damaged`` when what is kept is no key.
    """
    name = key_name(account)
    kept = vault.get(name)
    if kept is None:
        kept = secrets.token_hex(KEY_BYTES)
        vault.put(name, kept)
    try:
        key = bytes.fromhex(kept)
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise refuse("vault.damaged", path="")
    return key


def key_name(account: Account) -> str:
    """What the key of the account's cache is kept under."""
    return f"cache-key {_name(account)}"


def tokens_name(account: Account) -> str:
    """What the account's sign-in is kept under."""
    return f"refresh-token {_name(account)}"


def forget(vault: Vault, account: Account) -> None:
    """Make the account's cache unreadable for ever, and sign it out of this laptop."""
    vault.drop(key_name(account))
    vault.drop(tokens_name(account))


def _name(account: Account) -> str:
    return f"{account.portal_url} {account.partner_id} {account.user_id}"
