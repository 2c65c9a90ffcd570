"""The sign-in as the portal knows it: an access token for each call, renewed once when it is refused."""

import threading
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from app.services.portal.errors import SignInNeeded

RENEW_BEFORE = timedelta(seconds=30)


@dataclass(frozen=True, slots=True)
class Tokens:
    """What the portal gave at sign-in or at the last renewal."""

    access: str
    refresh: str
    expires_at: datetime

    def is_fresh(self, now: datetime) -> bool:
        """Whether the access token is still good by this laptop's clock."""
        return now < self.expires_at - RENEW_BEFORE


class TokenVault(Protocol):
    """Where the refresh token rests between runs: the system's keyring, never a file."""

    def load(self) -> str | None:
        """The refresh token kept, if any."""
        ...

    def save(self, refresh_token: str) -> None:
        """Keep ``refresh_token`` instead of the one before."""
        ...

    def forget(self) -> None:
        """Keep nothing."""
        ...


class Renewal(Protocol):
    """Asks the portal for new tokens."""

    def renew(self, refresh_token: str) -> Tokens:
        """The successor of ``refresh_token`` and its access token."""
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
    """Hands out the access token; renews it for one caller at a time. Thread-safe."""

    def __init__(self, vault: TokenVault, renewal: Renewal, tokens: Tokens | None = None) -> None:
        self._vault = vault
        self._renewal = renewal
        self._tokens = tokens
        self._lock = threading.Lock()

    def access(self, now: datetime) -> str:
        """An access token that should be good.

        Raises:
            SignInNeeded: nobody is signed in, or the portal ended the sign-in.
            Unreachable: it had to be renewed and no answer came.
        """
        with self._lock:
            if self._tokens is None or not self._tokens.is_fresh(now):
                self._renew()
            assert self._tokens is not None
            return self._tokens.access

    def replace(self, refused: str) -> str:
        """An access token other than ``refused``, renewed unless another thread did it already."""
        with self._lock:
            if self._tokens is None or self._tokens.access == refused:
                self._renew()
            assert self._tokens is not None
            return self._tokens.access

    def _renew(self) -> None:
        refresh = self._tokens.refresh if self._tokens else self._vault.load()
        if refresh is None:
            raise SignInNeeded
        tokens = self._renewal.renew(refresh)
        # The successor rests in the vault before it is used: a crash here costs at most the portal's replay
        # window, in which the token before still brings the same successor.
        self._vault.save(tokens.refresh)
        self._tokens = tokens
