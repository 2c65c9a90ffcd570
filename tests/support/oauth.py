"""Signing in as the app does, request by request."""

import base64
import hashlib
from urllib.parse import parse_qs, urlsplit

import requests

from portal.demo.embedded import EmbeddedPortal
from tests.support.patience import PATIENCE_S
from tests.support.portal_laptop import PASSWORD, REP

VERIFIER = "v" * 64
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()
REDIRECT = "http://127.0.0.1:51234/signed-in"


def asked(**changes: str) -> dict[str, str]:
    """The parameters of an authorization request of the app."""
    base = {
        "response_type": "code",
        "client_id": "channeldesk",
        "redirect_uri": REDIRECT,
        "scope": "sync",
        "state": "s&1",
        "code_challenge": CHALLENGE,
        "code_challenge_method": "S256",
    }
    return {**base, **changes}


def submit(portal: EmbeddedPortal, query: dict[str, str], **form: str) -> requests.Response:
    """What the portal answers to the filled-in sign-in form."""
    values = {"login": REP.login, "password": PASSWORD, **form}
    url = f"{portal.url}/oauth/authorize"
    return requests.post(url, params=query, data=values, allow_redirects=False, timeout=PATIENCE_S)


def sign_in(portal: EmbeddedPortal, **form: str) -> str:
    """The code that a sign-in brings back."""
    answer = submit(portal, asked(), **form)
    assert answer.status_code == 303, answer.text
    return parse_qs(urlsplit(answer.headers["Location"]).query)["code"][0]


def token(portal: EmbeddedPortal, **form: str) -> requests.Response:
    """What the token endpoint answers."""
    values = {"client_id": "channeldesk", **form}
    return requests.post(f"{portal.url}/oauth/token", data=values, timeout=PATIENCE_S)


def redeem(portal: EmbeddedPortal, code: str, /, **changes: str) -> requests.Response:
    """What the portal answers to a code."""
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": REDIRECT,
        "code_verifier": VERIFIER,
    }
    return token(portal, **{**form, **changes})


def renew(portal: EmbeddedPortal, refresh_token: str) -> requests.Response:
    """What the portal answers to a refresh token."""
    return token(portal, grant_type="refresh_token", refresh_token=refresh_token)


def status_with(portal: EmbeddedPortal, access_token: str) -> int:
    """How the portal answers a request with that access token."""
    headers = {"Authorization": f"Bearer {access_token}"}
    return requests.get(f"{portal.url}/v1/sync/info", headers=headers, timeout=PATIENCE_S).status_code
