"""Builds the client of one signed-in laptop."""

from app.services.portal_client.client import PortalClient
from app.services.portal_client.http import Http
from app.services.portal_client.oauth import OAuth
from app.services.portal_client.tokens import TokenKeeper, Tokens, TokenVault
from app.services.session.clock import Clock


def connect(portal_url: str, clock: Clock, vault: TokenVault, tokens: Tokens | None = None) -> PortalClient:
    """A client that signs its calls with what ``vault`` holds, or with ``tokens`` fresh from signing in."""
    calls = Http(portal_url)
    keeper = TokenKeeper(vault, OAuth(calls, clock), tokens)
    return PortalClient(calls, Http(portal_url), keeper, clock)
