"""The composition root: the only place that builds services from their parts."""

import os
import threading
from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import Problem, Refused, refuse
from app.paths import Paths
from app.services.clock import Clock, SystemClock
from app.services.credentials import Ask, cache_key, key_name, open_vault, tokens_name
from app.services.desk import Desk
from app.services.identity import Account, Identities
from app.services.portal.kept_tokens import KeptTokens
from app.services.settings import Settings, SettingsFile
from app.services.store import Store
from app.services.vaults.vault import Vault, VaultKind

if TYPE_CHECKING:
    from app.services.portal.redirect import Landing
    from app.services.portal.tokens import Tokens


class Laptop:
    """This laptop, whoever is signed in: its folders, settings and secrets; opens the desk of an account.

    ``problems`` says what went wrong with the settings, for the window to tell.
    """

    def __init__(
        self,
        paths: Paths,
        clock: Clock | None = None,
        *,
        vault: Vault | None = None,
        ask: Ask | None = None,
    ) -> None:
        self.paths = paths
        self.clock = clock or SystemClock()
        self._given_vault, self._ask = vault, ask
        self._file = SettingsFile(paths.settings_file)
        self._lock = threading.Lock()
        self.problems: tuple[Problem, ...] = ()
        self._settings = self._load_settings()

    @property
    def settings(self) -> Settings:
        """What the rep chose."""
        return self._settings

    def change_settings(self, change: Callable[[Settings], Settings]) -> None:
        """Keep what ``change`` makes of the settings; any thread may call it.

        Raises:
            Refused: ``settings.not_saved``; the choice holds until the desk ends.
        """
        with self._lock:
            self._settings = change(self._settings)
            self._file.save(self._settings)

    @cached_property
    def vault(self) -> Vault:
        """Where secrets rest; opening it may take a while, so that a worker should ask first."""
        account = self.settings.account
        known = key_name(account) if account is not None else None
        return self._given_vault or open_vault(self.paths.vault_file, self._ask, known=known)

    def open_desk(self, account: Account | None = None, tokens: "Tokens | None" = None) -> Desk:
        """The desk of ``account``, by default of the one that signed in last.

        Raises:
            Refused: ``sign_in.needed`` when there is none, or the cache cannot be opened.
        """
        account = account or self.settings.account
        if account is None:
            raise refuse("sign_in.needed")
        store = Store(
            self._cache_file(account),
            cache_key(self.vault, account),
            self.clock,
            Identities(self.clock),
            account.user_id,
        )
        return Desk(account, store, self, self.clock, self._kept_tokens(account), tokens)

    def sign_in(
        self,
        portal_url: str,
        landing: "Landing",
        cancelled: threading.Event,
        open_browser: Callable[[str], bool] | None = None,
    ) -> Desk:
        """Sign in with the system's browser and open the desk; blocks until the rep is done there.

        Raises:
            Refused: the rep or the portal said no; ``PortalError`` when it cannot be reached.
        """
        from app.services.portal.sign_in import SignIn

        work = SignIn(portal_url, self.clock, self._kept_tokens)
        if open_browser is not None:
            work = SignIn(portal_url, self.clock, self._kept_tokens, open_browser)
        signed_in = work.run(landing, cancelled)
        self._remember(signed_in.account)
        return self.open_desk(signed_in.account, signed_in.tokens)

    def resume(self, portal_url: str, refresh_token: str) -> Desk:
        """The desk of the account that ``refresh_token`` is a sign-in of; how the demo signs itself in.

        Raises:
            PortalError: the portal cannot be reached, or does not know the token.
        """
        from app.services.portal.http import Http
        from app.services.portal.oauth import OAuth
        from app.services.portal.sign_in import account_of, keep

        http = Http(portal_url)
        try:
            tokens = OAuth(http, self.clock).renew(refresh_token)
        finally:
            http.close()
        account = account_of(portal_url, tokens, self.clock)
        keep(self._kept_tokens(account), tokens)
        self._remember(account)
        return self.open_desk(account, tokens)

    def sign_out(self) -> None:
        """Forget the sign-in; the cache stays for when the same rep signs in again.

        Raises:
            Refused: another process would not let go of the sign-in, or the vault cannot be written.
        """
        from app.services.portal.errors import PortalError
        from app.services.portal.sign_in import sign_out

        account = self.settings.account
        if account is None:
            return
        try:
            sign_out(account.portal_url, self.clock, self._kept_tokens(account))
        except PortalError as error:
            raise Refused(Problem(error.code, data=error.data)) from error
        self.change_settings(lambda settings: replace(settings, account=None))

    def _remember(self, account: Account) -> None:
        self.change_settings(
            lambda settings: replace(settings, account=account, portal_url=account.portal_url)
        )

    def _kept_tokens(self, account: Account) -> KeptTokens:
        lock_file = self.paths.renewal_lock(account.portal_url, account.partner_id, account.user_id)
        return KeptTokens(self.vault, tokens_name(account), lock_file)

    def _cache_file(self, account: Account) -> Path:
        place = self.paths.cache_file(account.portal_url, account.partner_id, account.user_id)
        if self.vault.kind is VaultKind.MEMORY and self._given_vault is None:
            # The key dies with this process, so a cache that outlives it could never be opened.
            place = place.with_name(f"{place.stem}-{os.getpid()}.db")
        place.parent.mkdir(parents=True, exist_ok=True)
        return place

    def _load_settings(self) -> Settings:
        try:
            return self._file.load()
        except Refused as refused:
            self.problems = refused.problems
            self._file.move_aside()
            return Settings()
