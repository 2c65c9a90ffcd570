"""Where this laptop keeps its secrets, and the ways to another place for them.

A vault file that is there goes first: somebody chose a passphrase, and the keyring would not have its
secrets. Else the system's keyring has them, or nothing has: a place that ends with the process is never
chosen by itself.
"""

import logging
import os
import threading
from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from app.domain.errors import RuleViolation, violation
from app.services.files.cache_aside import stamp
from app.services.session.credentials import cache_key, key_name, names_of
from app.services.session.identity import Account
from app.services.vaults.keyring_vault import KeyringVault
from app.services.vaults.passphrase_vault import COST, PassphraseVault
from app.services.vaults.secret_service import KeyringState
from app.services.vaults.vault import Vault, VaultKind

PASSPHRASE_VARIABLE = "CHANNELDESK_PASSPHRASE"
SERVICE = "channeldesk"
LEAST_LETTERS = 12
"""Of a new passphrase: whoever has the disk can try as many as the machine computes."""
KEYRING_LIMIT_S = 5.0
LIBRARY_LIMIT_S = 20.0

WRONG_PASSPHRASE = frozenset({"vault.wrong_passphrase", "vault.does_not_open"})
"""Codes that another try with another passphrase may answer."""
MOST_TRIES = 3
"""Of a passphrase that somebody is asked for in one go."""

_log = logging.getLogger(__name__)


class PassphraseRequest(StrEnum):
    """Which passphrase somebody is asked for: the one there is, the same after a mistake, or a new one."""

    KEPT = "kept"
    AGAIN = "again"
    NEW = "new"


Ask = Callable[[PassphraseRequest], str | None]
"""Asks the person for a passphrase; ``None`` where nobody can be asked or will say."""


class LaptopSecrets:
    """Opens the place of the secrets when it is first needed; any thread, one at a time.

    Raises:
        RuleViolation: every method, as ``Vault``; ``vault.passphrase_needed`` when nobody gave it.
    """

    def __init__(
        self, vault_file: Path, ask: Ask | None = None, given: Vault | None = None, service: str = SERVICE
    ) -> None:
        self._file, self._ask, self._given = vault_file, ask, given
        self.keyring = KeyringVault(service, KEYRING_LIMIT_S, LIBRARY_LIMIT_S)
        self.cost = COST
        """What the key of a new vault file costs, as ``PassphraseVault`` has it."""
        self._opened: Vault | None = given

    @property
    def vault(self) -> Vault:
        """The place of the secrets."""
        if self._opened is None:
            self._opened = self._open()
        return self._opened

    @property
    def has_passphrase(self) -> bool:
        """Whether the secrets are in a file under a passphrase."""
        return self._given is None and self._file.exists()

    def key_of(self, account: Account, *, has_cache: bool) -> bytes:
        """The key of the account's cache.

        A key that was left in the keyring when a passphrase was chosen for another account comes along now.

        Raises:
            RuleViolation: as ``cache_key``.
        """
        vault = self.vault
        try:
            return cache_key(vault, account, has_cache=has_cache)
        except RuleViolation as refused:
            code = refused.problems[0].code
            if code == "keyring.none" and has_cache:
                raise violation("keyring.gone") from refused
            if code != "vault.key_gone" or vault.kind is not VaultKind.PASSPHRASE:
                raise
            found = self._left_in_keyring_if_any(account)
            if key_name(account) not in found:
                raise
        assert isinstance(vault, PassphraseVault)
        vault.put_all(found)
        return cache_key(vault, account, has_cache=True)

    def make_ready(self, *, has_cache: bool = False) -> None:
        """Make sure that a sign-in can be kept, before anybody is sent to the browser.

        Where there is no keyring, and somebody can be asked, a passphrase is chosen; not where there is a
        cache, whose key would be in that keyring.
        """
        try:
            self.vault.check()
        except RuleViolation as refused:
            if refused.problems[0].code != "keyring.none":
                raise
            if has_cache:
                raise violation("keyring.gone") from refused
            chosen = self._ask(PassphraseRequest.NEW) if self._ask else None
            if not chosen:
                raise
            self.choose_passphrase(chosen, None, has_cache=False)

    def enter_passphrase(self, passphrase: str) -> None:
        """Open the file with ``passphrase``; takes about half a second.

        Raises:
            RuleViolation: as ``PassphraseVault``.
        """
        self._opened = PassphraseVault(self._file, passphrase)

    def choose_passphrase(
        self,
        passphrase: str,
        account: Account | None,
        *,
        has_cache: bool,
        cancelled: threading.Event | None = None,
    ) -> None:
        """Keep the secrets under ``passphrase`` from now on, those of ``account`` taken along.

        The keyring must open one last time where there is a cache: without its key it would be lost. A
        locked one is asked to, by a prompt of the system that ``cancelled`` takes away.

        Raises:
            RuleViolation: as ``require_good``; ``keyring.stays_locked``; ``vault.key_gone``; the keyring's
                own refusals.
        """
        require_good(passphrase)
        if has_cache and not self.has_passphrase:
            self.open_keyring(cancelled or threading.Event())
        found = self._secrets_to_move(account, has_cache=has_cache)
        vault = PassphraseVault(self._file, passphrase, self.cost)
        vault.put_all(found)
        vault.check()
        self._opened = vault
        if account is not None and found:
            self._clear_keyring(account)

    def open_keyring(self, cancelled: threading.Event) -> None:
        """Let the system ask for the password of a keyring that is locked; blocks meanwhile.

        Raises:
            RuleViolation: ``keyring.stays_locked``: the person, or ``cancelled``, said no, or nobody can be
                asked.
        """
        if self.keyring.status().state is KeyringState.LOCKED and not self.keyring.unlock(cancelled):
            raise violation("keyring.stays_locked")

    def require_place(self, passphrase: str | None) -> None:
        """Make sure that new secrets could be kept: under ``passphrase``, else in the keyring.

        Raises:
            RuleViolation: as ``require_good``, or as the keyring.
        """
        if self._given is not None:
            return
        if passphrase is None:
            self.keyring.check()
        else:
            require_good(passphrase)

    def start_over(self, passphrase: str | None, moment: datetime) -> None:
        """Keep new secrets: under ``passphrase``, else in the keyring; a vault file there is set aside.

        What the keyring has stays in it: the key of a cache that was set aside, for the day it opens.

        Raises:
            RuleViolation: nothing was changed, as ``require_place``.
            OSError: the vault file cannot be renamed; it is where it was.
        """
        self.require_place(passphrase)
        if self._given is not None:
            return
        if self._file.exists():
            self._file.rename(self._file.with_name(f"{self._file.name}.{stamp(moment)}"))
        if passphrase is None:
            self._opened = self.keyring
        else:
            self._opened = PassphraseVault(self._file, passphrase, self.cost)
        self._opened.check()

    def _open(self) -> Vault:
        given = os.environ.get(PASSPHRASE_VARIABLE)
        if not self._file.exists():
            if not given:
                return self.keyring
            require_good(given)
            return PassphraseVault(self._file, given, self.cost)
        return PassphraseVault(self._file, given) if given else self._open_asking()

    def _open_asking(self) -> Vault:
        """The vault file, opened with what somebody types; they may be wrong twice."""
        for attempt in range(1, MOST_TRIES + 1):
            passphrase = (
                self._ask(PassphraseRequest.KEPT if attempt == 1 else PassphraseRequest.AGAIN)
                if self._ask
                else None
            )
            if not passphrase:
                break
            try:
                return PassphraseVault(self._file, passphrase)
            except RuleViolation as refused:
                if refused.problems[0].code not in WRONG_PASSPHRASE or attempt == MOST_TRIES:
                    raise
        raise violation("vault.passphrase_needed")

    def _secrets_to_move(self, account: Account | None, *, has_cache: bool) -> dict[str, str]:
        if account is None or self.has_passphrase:
            return {}
        if not has_cache and self.keyring.status().state is not KeyringState.OPEN:
            return {}
        try:
            found = self._left_in_keyring(account)
        except RuleViolation as refused:
            is_gone = has_cache and refused.problems[0].code == "keyring.none"
            raise violation("keyring.gone") if is_gone else refused from refused
        if has_cache and key_name(account) not in found:
            raise violation("vault.key_gone")
        return found

    def _left_in_keyring(self, account: Account) -> dict[str, str]:
        found = {name: self.keyring.get(name) for name in names_of(account)}
        return {name: secret for name, secret in found.items() if secret is not None}

    def _left_in_keyring_if_any(self, account: Account) -> dict[str, str]:
        try:
            return self._left_in_keyring(account)
        except RuleViolation as refused:
            # A locked one may have the key: that is worth saying. One that is not there has nothing.
            if refused.problems[0].code == "keyring.locked":
                raise
            return {}

    def _clear_keyring(self, account: Account) -> None:
        for name in names_of(account):
            try:
                self.keyring.drop(name)
            except RuleViolation as refused:
                _log.info("the keyring still has a copy of what is under the passphrase now: %s", refused)


def require_good(passphrase: str) -> None:
    """Make sure that a new passphrase is long enough.

    Raises:
        RuleViolation: ``vault.passphrase_short``.
    """
    if len(passphrase.strip()) < LEAST_LETTERS:
        raise violation("vault.passphrase_short", "passphrase", min=str(LEAST_LETTERS))
