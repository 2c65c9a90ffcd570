"""A request to sign in, as the browser brings it: checked before anything is shown."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode, urlsplit

CLIENT_ID = "channeldesk"
_LOOPBACK = frozenset({"127.0.0.1", "::1"})
_CHALLENGE = re.compile(r"[A-Za-z0-9_-]{43}")
_STATE_MAX = 1_000


class NotOurClient(Exception):
    """The client or where it wants the browser to go cannot be trusted: nothing is sent there."""


@dataclass(frozen=True, slots=True)
class SignInRequest:
    """The parameters of an authorization request (RFC 6749, 4.1.1; RFC 7636, 4.3)."""

    redirect_uri: str
    state: str
    challenge: str
    error: str = ""
    """The code to send back at once, when the request itself is wrong."""

    def answer(self, issuer: str, **parameters: str) -> str:
        """Where to send the browser, with ``parameters``, the state and who answers (RFC 9207)."""
        query = {**parameters, "iss": issuer}
        if self.state:
            query["state"] = self.state
        separator = "&" if urlsplit(self.redirect_uri).query else "?"
        return f"{self.redirect_uri}{separator}{urlencode(query)}"


def read_request(query: Mapping[str, str]) -> SignInRequest:
    """The request in ``query``.

    Raises:
        NotOurClient: another client, or a redirect that leaves this computer (RFC 8252, 7.3).
    """
    redirect_uri = query.get("redirect_uri", "")
    if query.get("client_id") != CLIENT_ID or not is_loopback(redirect_uri):
        raise NotOurClient
    challenge = query.get("code_challenge", "")
    error = ""
    if query.get("response_type") != "code":
        error = "unsupported_response_type"
    elif query.get("code_challenge_method") != "S256" or not _CHALLENGE.fullmatch(challenge):
        error = "invalid_request"
    return SignInRequest(redirect_uri, query.get("state", "")[:_STATE_MAX], challenge, error)


def is_loopback(uri: str) -> bool:
    """Whether ``uri`` is plain HTTP on a loopback address of any port; names may point elsewhere."""
    try:
        parts = urlsplit(uri)
        _ = parts.port
    except ValueError:
        return False
    is_plain = parts.scheme == "http" and not parts.fragment and parts.username is None
    return is_plain and parts.hostname in _LOOPBACK and uri.isprintable() and " " not in uri
