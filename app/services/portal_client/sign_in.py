"""Signing in with the system's browser, and signing out."""

import threading
import webbrowser
from collections.abc import Callable
from dataclasses import dataclass

from app.domain.document import Kind
from app.domain.errors import violation
from app.domain.ids import PartnerId
from app.domain.partner.partner import User
from app.services.portal_client.client import PortalClient
from app.services.portal_client.errors import PortalError, Unreachable
from app.services.portal_client.http import Http
from app.services.portal_client.oauth import Authorization, OAuth
from app.services.portal_client.redirect import Landing, RedirectListener
from app.services.portal_client.tokens import FixedToken, Tokens, TokenVault
from app.services.session.clock import Clock
from app.services.session.identity import Account

BROWSER_TIMEOUT_S = 600.0

OpenBrowser = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Who signed in, and the tokens to go on with."""

    account: Account
    tokens: Tokens


class SignIn:
    """Signs a rep in at one portal. ``run`` blocks: call it in a worker."""

    def __init__(
        self,
        portal_url: str,
        clock: Clock,
        vault_for: Callable[[Account], TokenVault],
        open_browser: OpenBrowser = webbrowser.open,
    ) -> None:
        self._portal_url = portal_url
        self._clock = clock
        self._vault_for = vault_for
        self._open_browser = open_browser

    def run(self, landing: Landing, cancelled: threading.Event) -> SignedIn:
        """The account that the rep signed in with; its refresh token rests in the vault.

        Raises:
            RuleViolation: ``sign_in.no_browser``, ``sign_in.cancelled``, ``sign_in.too_late``,
                ``sign_in.refused``, ``sign_in.unreachable``: without a portal nobody can begin, whatever can
                go on later.
            PortalError: the portal did not answer as it should.
        """
        http = Http(self._portal_url)
        try:
            oauth = OAuth(http, self._clock)
            with RedirectListener(landing) as listener:
                attempt = oauth.begin(listener.address)
                code = self._ask_in_browser(listener, attempt, cancelled)
            tokens = oauth.exchange(attempt, code)
            account = account_of(self._portal_url, tokens, self._clock)
        except Unreachable as error:
            raise violation("sign_in.unreachable", url=self._portal_url) from error
        finally:
            http.close()
        keep(self._vault_for(account), tokens)
        return SignedIn(account, tokens)

    def _ask_in_browser(
        self, listener: RedirectListener, attempt: Authorization, cancelled: threading.Event
    ) -> str:
        if not self._open_browser(attempt.url):
            raise violation("sign_in.no_browser", url=attempt.url)
        redirect = listener.wait(attempt.state, BROWSER_TIMEOUT_S, cancelled)
        if redirect is None:
            raise violation("sign_in.cancelled" if cancelled.is_set() else "sign_in.too_late")
        # A code of another server must not be redeemed at this one (RFC 9207).
        if redirect.error or redirect.issuer not in ("", attempt.issuer):
            raise violation("sign_in.refused", reason=redirect.error or "issuer")
        return redirect.code


def account_of(portal_url: str, tokens: Tokens, clock: Clock) -> Account:
    """Who ``tokens`` are a sign-in of, as the portal says.

    Raises:
        PortalError: the portal could not be asked.
    """
    # No vault is known before the account is; fresh tokens need no renewal meanwhile.
    fixed = FixedToken(tokens.access)
    client = PortalClient(Http(portal_url), Http(portal_url), fixed, clock)
    try:
        info = client.sync_info()
        user: User = client.document(Kind.USER, info.user_id)
    finally:
        client.close()
    return Account(portal_url, PartnerId(info.partner_id), user.id, user.name, user.role)


def keep(vault: TokenVault, tokens: Tokens) -> None:
    """Put a new sign-in in place of the one before, which other processes may be renewing.

    Raises:
        RenewalBusy: they would not be done.
        VaultTrouble: it could not be kept.
    """
    with vault.alone():
        vault.save(tokens)


def sign_out(portal_url: str, clock: Clock, vault: TokenVault) -> None:
    """Forget the sign-in here, and end it on the portal when that can be reached; the cache stays.

    Every other process of the account ends up signed out with it.

    Raises:
        RenewalBusy: one of them was renewing the sign-in and would not be done.
        VaultTrouble: it could not be forgotten.
    """
    with vault.alone():
        tokens = vault.load()
        vault.remove()
    if tokens is None:
        return
    http = Http(portal_url)
    try:
        OAuth(http, clock).revoke(tokens.refresh)
    except PortalError:
        return  # Offline: the portal ends it by itself when the token is not renewed.
    finally:
        http.close()
