"""The sign-in as the portal knows it: an access token for each call, renewed once for all who share it.

Every process of one rep on this laptop shares one sign-in through the vault. Whoever finds the access token
used up looks there first, under a lock between processes, and asks the portal only when nobody else has.
"""

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from app.services.portal_client.errors import RenewalBusy, SignInNeeded, VaultTrouble

RENEW_BEFORE = timedelta(seconds=30)
_RENEW_BEFORE_SHARE = 4
"""A token that lives for seconds only is not renewed before three quarters of its life."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """What the portal gave at sign-in or at the last renewal, with the moments of this laptop's clock."""

    access: str
    refresh: str
    issued_at: datetime
    expires_at: datetime

    def is_fresh(self, now: datetime) -> bool:
        """Whether the access token is still good by this laptop's clock, and for a while."""
        life = self.expires_at - self.issued_at
        return now < self.expires_at - min(RENEW_BEFORE, life / _RENEW_BEFORE_SHARE)


class TokenVault(Protocol):
    """Where the tokens rest, for every process of the account: the system's keyring, never a plain file."""

    def load(self) -> Tokens | None:
        """The tokens kept, as they are now, whoever kept them.

        Raises:
            VaultTrouble: the vault cannot be read.
        """
        ...

    def save(self, tokens: Tokens) -> None:
        """Keep ``tokens`` instead of those before.

        Raises:
            VaultTrouble: those before are still there.
        """
        ...

    def remove(self) -> None:
        """Keep nothing.

        Raises:
            VaultTrouble: what was there still is.
        """
        ...

    def alone(self, check: Callable[[], None] | None = None) -> AbstractContextManager[None]:
        """Keeps every other process from renewing, signing in and signing out for the length of the block.

        ``check`` is called while waiting for them and may raise.

        Raises:
            RenewalBusy: another process would not be done.
        """
        ...


class Renewal(Protocol):
    """Asks the portal for new tokens."""

    def renew(self, refresh_token: str) -> Tokens:
        """The successor of ``refresh_token`` and its access token."""
        ...

    def check(self) -> None:
        """Raises: Interrupted: nothing is to be asked any more."""
        ...


class AccessTokens(Protocol):
    """What signs the calls."""

    def access(self, now: datetime) -> str:
        """An access token that should be good."""
        ...

    def replace(self, refused: str) -> str:
        """Another one than ``refused``."""
        ...


class FixedToken:
    """One access token and no other."""

    def __init__(self, token: str) -> None:
        self._token = token

    def access(self, now: datetime) -> str:
        """The token."""
        return self._token

    def replace(self, refused: str) -> str:
        """Raises: SignInNeeded: there is no other."""
        raise SignInNeeded


class TokenKeeper:
    """Hands out the access token; renews it for one caller at a time, in this process and beside it.

    Thread-safe. A renewal counts when it rests in the vault: nothing that came with it is used before, so
    that a process which dies in between has cost nothing. The portal gives the same successor again for as
    long as nothing was done with it.

    Raises:
        SignInNeeded: nobody is signed in (any more), or the portal ended the sign-in.
        Unreachable: the token had to be renewed and no answer came.
        RenewalBusy: another process is renewing it and would not be done.
        VaultTrouble: the vault could not be read, or not keep what came; it is tried again at the next call.
    """

    def __init__(self, vault: TokenVault, renewal: Renewal, tokens: Tokens | None = None) -> None:
        self._vault = vault
        self._renewal = renewal
        self._tokens = tokens
        self._unkept: tuple[str, Tokens] | None = None
        self._lock = threading.Lock()

    def access(self, now: datetime) -> str:
        """An access token that should be good."""
        with self._lock:
            if self._tokens is None or not self._tokens.is_fresh(now):
                self._tokens = self._renewed_in_time(now)
            return self._tokens.access

    def replace(self, refused: str) -> str:
        """An access token other than ``refused``, renewed unless another thread or process did it already."""
        with self._lock:
            if self._tokens is None or self._tokens.access == refused:
                self._tokens = self._newest(lambda kept: kept.access != refused)
            return self._tokens.access

    def _renewed_in_time(self, now: datetime) -> Tokens:
        """Fresh tokens, or those at hand for as long as they last when fresh ones cannot be had here."""
        try:
            return self._newest(lambda kept: kept.is_fresh(now))
        except (RenewalBusy, VaultTrouble):
            if self._tokens is None or now >= self._tokens.expires_at:
                raise
            return self._tokens

    def _newest(self, is_good: Callable[[Tokens], bool]) -> Tokens:
        """The tokens of the vault when they are good, else their successors."""
        kept = self._kept()
        if kept.access and is_good(kept):
            return kept
        with self._vault.alone(self._renewal.check):
            # Whoever had the lock may have renewed them.
            kept = self._kept()
            return kept if kept.access and is_good(kept) else self._renewed(kept.refresh)

    def _kept(self) -> Tokens:
        kept = self._vault.load()
        if kept is None:
            # Signed out, here or in another process: what this one remembers must not bring it back.
            self._tokens = None
            raise SignInNeeded
        return kept

    def _renewed(self, refresh_token: str) -> Tokens:
        if self._unkept is None or self._unkept[0] != refresh_token:
            self._unkept = refresh_token, self._renewal.renew(refresh_token)
        _, tokens = self._unkept
        self._vault.save(tokens)
        self._unkept = None
        return tokens
