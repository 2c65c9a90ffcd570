"""The composition root: the only place that builds services from their parts.

What speaks to the portal, and the rescue, are imported when they are needed: an everyday start opens the
cache and no connection.
"""

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import Problem, RuleViolation, violation
from app.paths import Paths
from app.services.desk.desk import Desk
from app.services.files.cache_aside import has_cache, is_used_elsewhere, require_readable, set_aside
from app.services.files.disk_errors import violation_of_disk
from app.services.files.erasing import erase_folders
from app.services.portal_client.errors import PortalError
from app.services.portal_client.kept_tokens import KeptTokens
from app.services.session.clock import Clock, SystemClock
from app.services.session.credentials import KEY_TROUBLES, KeptKey, forget, tokens_name
from app.services.session.identity import Account, Identities
from app.services.session.kept_settings import KeptSettings
from app.services.session.laptop_secrets import Ask, LaptopSecrets
from app.services.session.settings import Settings, SettingsFile
from app.services.store.store import Store
from app.services.vaults.vault import Vault

if TYPE_CHECKING:
    from app.services.portal_client.redirect import Landing
    from app.services.portal_client.tokens import Tokens
    from app.services.rescue.rescue import Rescue


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
        self._ask, self._given_vault = ask, vault
        self._begin()

    def _begin(self) -> None:
        """Read what is on the disk."""
        self.secrets = LaptopSecrets(self.paths.vault_file, self._ask, self._given_vault)
        self._kept_settings = KeptSettings(SettingsFile(self.paths.settings_file))
        self.problems = self._kept_settings.problems

    @property
    def settings(self) -> Settings:
        """What the rep chose."""
        return self._kept_settings.settings

    def change_settings(self, change: Callable[[Settings], Settings]) -> None:
        """Keep what ``change`` makes of the settings; any thread may call it.

        Raises:
            RuleViolation: ``settings.not_saved`` or ``settings.busy``; the choice holds until the desk ends.
        """
        self._kept_settings.change(change)

    @property
    def vault(self) -> Vault:
        """Where secrets rest.

        Raises:
            RuleViolation: ``vault.passphrase_needed``, ``vault.wrong_passphrase`` or ``vault.damaged``.
        """
        return self.secrets.vault

    @property
    def cache_file(self) -> Path | None:
        """Where the cache of whoever signed in last is or will be; None when nobody is signed in."""
        account = self.settings.account
        return None if account is None else self._cache_file(account)

    @property
    def has_cache(self) -> bool:
        """Whether there are data of whoever signed in last, whether they can be opened or not."""
        place = self.cache_file
        return place is not None and has_cache(place)

    def open_desk(self, account: Account | None = None, tokens: "Tokens | None" = None) -> Desk:
        """The desk of ``account``, by default of the one that signed in last.

        Raises:
            RuleViolation: ``sign_in.needed`` when there is none, or neither its data nor its sign-in are
                here; the key cannot be had (``KEY_TROUBLES``), or the cache cannot be opened.
        """
        is_return = account is None
        account = account or self.settings.account
        if account is None:
            raise violation("sign_in.needed")
        place = self._cache_file(account)
        require_readable(place)
        if is_return and not has_cache(place) and not self.has_sign_in:
            # An empty desk that cannot fill itself would look as if there were no customers.
            raise violation("sign_in.needed")
        key = self.secrets.key_of(account, has_cache=has_cache(place))
        store = Store(
            place,
            key,
            self.clock,
            Identities(self.clock),
            account.user_id,
            lambda: self.settings.send_delay_s,
        )
        kept_key = KeptKey(self.vault, account, key)
        return Desk(account, store, self, self._kept_tokens(account), tokens, kept_key, self.vault)

    def rescue(self) -> "Rescue":
        """The rescue of the cache of whoever signed in last.

        Raises:
            RuleViolation: ``sign_in.needed``, or the key cannot be had (``KEY_TROUBLES``).
        """
        from app.services.rescue.rescue import Rescue

        account = self.settings.account
        if account is None:
            raise violation("sign_in.needed")
        place = self._cache_file(account)
        require_readable(place)
        key = self.secrets.key_of(account, has_cache=True)
        return Rescue(place, key, self.clock, Identities(self.clock), account.user_id)

    def choose_passphrase(self, passphrase: str, cancelled: threading.Event | None = None) -> None:
        """Keep the secrets under ``passphrase`` from now on; takes about half a second.

        A keyring that is locked, with the key of the data in it, is opened by the system's own prompt.

        Raises:
            RuleViolation: ``vault.passphrase_short``; or the key of the data there cannot be taken along.
        """
        self.secrets.choose_passphrase(
            passphrase, self.settings.account, has_cache=self.has_cache, cancelled=cancelled
        )

    @property
    def has_sign_in(self) -> bool:
        """Whether the secrets hold a sign-in of whoever signed in last.

        Raises:
            RuleViolation: the secrets cannot be had.
        """
        account = self.settings.account
        return account is not None and self.vault.get(tokens_name(account)) is not None

    def start_again(self, passphrase: str | None = None) -> tuple[Path, ...]:
        """Set the cache aside untouched and begin with new secrets; where its files are now.

        The new secrets are under ``passphrase``, else in the keyring, where a sign-in may still be
        (``has_sign_in``). The data go before their key does: whoever is cut off in between finds both, or
        the data set aside and the old key in its place, and can start again once more.

        Raises:
            RuleViolation: ``keyring.locked`` and the like, ``vault.passphrase_short``, or ``cache.busy``
                while another process works with the data: nothing was changed; else as ``refusal_of_disk``.
        """
        place, moment = self.cache_file, self.clock.now()
        self.secrets.require_place(passphrase)
        try:
            moved = set_aside(place, moment) if place is not None else ()
            self.secrets.start_over(passphrase, moment)
        except OSError as error:
            raise violation_of_disk(error) from error
        return moved

    def sign_in(
        self,
        portal_url: str,
        landing: "Landing",
        cancelled: threading.Event,
        open_browser: Callable[[str], bool] | None = None,
    ) -> Desk:
        """Sign in with the system's browser and open the desk; blocks until the rep is done there.

        Raises:
            RuleViolation: what it would keep cannot be kept, or the data of whoever is signed in have no
                key, which is found out before the browser opens; the rep or the portal said no;
                ``PortalError`` when it cannot be reached.
        """
        self._require_key()
        self.secrets.make_ready(has_cache=self.has_cache)
        from app.services.portal_client.sign_in import SignIn

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
        from app.services.portal_client.http import Http
        from app.services.portal_client.oauth import OAuth
        from app.services.portal_client.sign_in import account_of, keep

        http = Http(portal_url)
        try:
            tokens = OAuth(http, self.clock).renew(refresh_token)
        finally:
            http.close()
        account = account_of(portal_url, tokens, self.clock)
        keep(self._kept_tokens(account), tokens)
        self._remember(account)
        return self.open_desk(account, tokens)

    def sign_out(self, account: Account | None = None) -> None:
        """Forget the sign-in of ``account``, by default of the one that signed in last.

        The cache stays for when the same rep signs in again. Who signed in meanwhile stays signed in.

        Raises:
            RuleViolation: another process would not let go of the sign-in, or the vault cannot be written.
        """
        from app.services.portal_client.sign_in import sign_out

        leaving = account or self.settings.account
        if leaving is None:
            return
        try:
            sign_out(leaving.portal_url, self.clock, self._kept_tokens(leaving))
        except PortalError as error:
            raise RuleViolation(Problem(error.code, data=error.data)) from error
        self.change_settings(
            lambda settings: replace(settings, account=None) if settings.account == leaving else settings
        )

    def erase(self, account: Account) -> None:
        """Remove all that this laptop keeps: data of whoever worked here, secrets, settings, log.

        The desk of ``account``, who works here now, is closed. The key of the data goes first: what could
        not be removed is never read again.

        Raises:
            RuleViolation: ``cache.busy``: another process works with the data; or the secrets cannot be
                had: nothing was removed. As ``violation_of_disk``: all is gone but what is named.
        """
        place = self._cache_file(account)
        if is_used_elsewhere(place):
            raise violation("cache.busy", path=place.name)
        forget(self.vault, account)
        try:
            erase_folders((self.paths.data, self.paths.config, self.paths.state), self.paths.lock_file)
        except OSError as error:
            raise violation_of_disk(error) from error
        finally:
            self._begin()

    def _require_key(self) -> None:
        """Make sure that the data of whoever signed in last, if anybody, are not locked away."""
        try:
            self.open_desk().close()
        except RuleViolation as refused:
            # Nobody, a damaged cache, a full disk: signing in has its own answers to those.
            if refused.problems[0].code in KEY_TROUBLES and self.has_cache:
                raise

    def _remember(self, account: Account) -> None:
        self.change_settings(lambda settings: settings.signed_in(account))

    def _kept_tokens(self, account: Account) -> KeptTokens:
        lock_file = self.paths.renewal_lock(account.portal_url, account.partner_id, account.user_id)
        return KeptTokens(self.vault, tokens_name(account), lock_file)

    def _cache_file(self, account: Account) -> Path:
        return self.paths.cache_file(account.portal_url, account.partner_id, account.user_id)
