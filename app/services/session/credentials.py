"""Secrets of this laptop: the key of the cache and the sign-in, never in plain text on the disk.

A cache is opened only with a key that will be there at the next start: a key is written and read again before
the first byte of a cache is, and a cache that is there never gets another one.
"""

import logging
import secrets

from app.domain.errors import RuleViolation, violation
from app.models.connection import KEY_BYTES
from app.services.session.identity import Account
from app.services.vaults.vault import Vault, keep

KEY_TROUBLES = frozenset(
    {
        "keyring.none",
        "keyring.locked",
        "keyring.silent",
        "keyring.failed",
        "keyring.gone",
        "vault.passphrase_needed",
        "vault.wrong_passphrase",
        "vault.does_not_open",
        "vault.damaged",
        "vault.unreadable",
        "vault.busy",
        "vault.not_written",
        "vault.not_kept",
        "vault.key_gone",
        "vault.key_malformed",
        "cache.cannot_open",
        "cache.unreadable",
    }
)
"""Codes of the problems that keep a cache, which may be in the best of health, from being opened."""

DISK_TROUBLES = frozenset({"cache.read_only", "cache.disk_full", "cache.disk_error", "cache.busy"})
"""Codes of the problems with what the cache lies on."""

DATA_TROUBLES = KEY_TROUBLES | DISK_TROUBLES | {"cache.damaged"}
"""All that keeps the data from being opened and has a page with ways out."""

_CLOSED = frozenset({"keyring.none", "keyring.locked", "keyring.silent", "keyring.failed"})
_log = logging.getLogger(__name__)


def cache_key(vault: Vault, account: Account, *, has_cache: bool) -> bytes:
    """The key of the account's cache; a new one, kept for certain, only where there is no cache yet.

    Raises:
        RuleViolation: ``vault.key_gone`` when there is a cache and no key; ``vault.key_malformed`` when what
            is kept is no key; and as ``keep``.
    """
    name = key_name(account)
    kept = vault.get(name)
    if kept is None:
        if has_cache:
            raise violation("vault.key_gone")
        kept = secrets.token_hex(KEY_BYTES)
        keep(vault, name, kept)
    try:
        key = bytes.fromhex(kept)
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise violation("vault.key_malformed")
    return key


def key_name(account: Account) -> str:
    """What the key of the account's cache is kept under."""
    return f"cache-key {_name(account)}"


def tokens_name(account: Account) -> str:
    """What the sign-in of the account is kept under."""
    return f"refresh-token {_name(account)}"


def mail_secret_name(account: Account) -> str:
    """What the password of the account's mail server is kept under."""
    return f"mail-password {_name(account)}"


def microsoft_tokens_name(account: Account) -> str:
    """What the sign-in of the account at Microsoft is kept under."""
    return f"microsoft-tokens {_name(account)}"


def names_of(account: Account) -> tuple[str, ...]:
    """Everything that a vault keeps for the account."""
    names = (key_name, tokens_name, mail_secret_name, microsoft_tokens_name)
    return tuple(name(account) for name in names)


def forget(vault: Vault, account: Account) -> None:
    """Make the account's cache unreadable for ever, and sign it out of this laptop."""
    for name in names_of(account):
        vault.drop(name)


class KeptKey:
    """The key of an open cache, and the vault in which the next start will look for it."""

    def __init__(self, vault: Vault, account: Account, key: bytes) -> None:
        self._vault, self._name, self._key = vault, key_name(account), key.hex()

    def look_after(self) -> None:
        """Make sure that the vault still has the key, and put it back where somebody took it away.

        A vault that cannot be looked into now says nothing: what it had at the start it still has. Any
        thread; a few milliseconds where the vault answers.

        Raises:
            RuleViolation: ``vault.key_not_kept``: the key is gone and could not be put back.
        """
        try:
            found = self._vault.get(self._name)
        except RuleViolation as refused:
            if refused.problems[0].code in _CLOSED:
                _log.info("the key of the cache could not be looked for: %s", refused)
                return
            found = None
        if found == self._key:
            return
        try:
            keep(self._vault, self._name, self._key)
        except RuleViolation as refused:
            raise violation("vault.key_not_kept", reason=refused.problems[0].code) from refused
        _log.info("the key of the cache was not in its place, and was put back")


def _name(account: Account) -> str:
    return f"{account.portal_url} {account.partner_id} {account.user_id}"
