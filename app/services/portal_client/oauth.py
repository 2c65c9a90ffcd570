"""OAuth 2 as a desktop program does it: code + PKCE (RFC 7636, RFC 8252), rotation, revocation."""

import base64
import hashlib
import secrets
from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import urlencode, urlsplit

import msgspec

from app.services.portal_client.errors import InvalidResponse, SignInNeeded, Unreachable, answered
from app.services.portal_client.http import Answer, Call, Http
from app.services.portal_client.tokens import Tokens
from app.services.session.clock import Clock
from app.wire.protocol import PROBLEM_PREFIX, ProblemDetails, TokenResponse

CLIENT_ID = "channeldesk"
SCOPE = "sync"
METADATA_PATH = "/.well-known/oauth-authorization-server"

_FORM = "application/x-www-form-urlencoded"


class Metadata(msgspec.Struct, frozen=True):
    """The part of RFC 8414 that a desktop program uses."""

    issuer: str
    authorization_endpoint: str
    token_endpoint: str
    revocation_endpoint: str


class _TokenError(msgspec.Struct, frozen=True):
    error: str = ""


@dataclass(frozen=True, slots=True)
class Authorization:
    """One attempt to sign in: the address for the browser, and the secrets that its outcome must match."""

    url: str
    state: str
    verifier: str
    redirect_uri: str
    issuer: str


class OAuth:
    """The portal's token service."""

    def __init__(self, http: Http, clock: Clock) -> None:
        self._http = http
        self._clock = clock
        self._known: Metadata | None = None

    def begin(self, redirect_uri: str) -> Authorization:
        """An attempt whose browser comes back to ``redirect_uri``."""
        metadata = self._metadata()
        verifier, state = secrets.token_urlsafe(48), secrets.token_urlsafe(24)
        challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=")
        query = {
            "response_type": "code",
            "client_id": CLIENT_ID,
            "redirect_uri": redirect_uri,
            "scope": SCOPE,
            "state": state,
            "code_challenge": challenge.decode(),
            "code_challenge_method": "S256",
        }
        # Only paths are taken from the metadata: secrets go to the portal of the settings and nowhere else.
        url = f"{self._http.base_url}{urlsplit(metadata.authorization_endpoint).path}?{urlencode(query)}"
        return Authorization(url, state, verifier, redirect_uri, metadata.issuer)

    def exchange(self, attempt: Authorization, code: str) -> Tokens:
        """The tokens that ``code`` stands for."""
        return self._tokens(
            grant_type="authorization_code",
            code=code,
            redirect_uri=attempt.redirect_uri,
            code_verifier=attempt.verifier,
        )

    def renew(self, refresh_token: str) -> Tokens:
        """The successor of ``refresh_token``.

        An answer that got lost is asked for again at once: the portal gives the same successor as long as
        nothing was done with it.

        Raises:
            SignInNeeded: the portal does not take it any more.
            Unreachable: no answer came, twice.
        """
        form = {"grant_type": "refresh_token", "refresh_token": refresh_token}
        try:
            return self._tokens(**form)
        except Unreachable:
            return self._tokens(**form)

    def check(self) -> None:
        """Raises: Interrupted: the line is broken, nothing is to be asked any more."""
        self._http.line.check()

    def revoke(self, refresh_token: str) -> None:
        """End the sign-in on the portal."""
        form = {"token": refresh_token, "token_type_hint": "refresh_token", "client_id": CLIENT_ID}
        self._post(self._metadata().revocation_endpoint, form)

    def _tokens(self, **form: str) -> Tokens:
        asked_at = self._clock.now()
        answer = self._post(self._metadata().token_endpoint, {"client_id": CLIENT_ID, **form})
        if answer.status == 400 and _token_error(answer) in {"invalid_grant", "invalid_client"}:
            raise SignInNeeded
        if answer.status != 200:
            raise answered(ProblemDetails(PROBLEM_PREFIX + "token", "", answer.status))
        try:
            given = msgspec.json.decode(answer.body, type=TokenResponse)
        except msgspec.DecodeError as error:
            raise InvalidResponse(reason="token") from error
        expires_at = asked_at + timedelta(seconds=given.expires_in)
        return Tokens(given.access_token, given.refresh_token, asked_at, expires_at)

    def _post(self, url: str, form: dict[str, str]) -> Answer:
        body = urlencode(form).encode()
        return self._http.send(Call("POST", urlsplit(url).path, body=body, media_type=_FORM))

    def _metadata(self) -> Metadata:
        if self._known is None:
            answer = self._http.send(Call("GET", METADATA_PATH))
            if answer.status != 200:
                raise answered(ProblemDetails(PROBLEM_PREFIX + "metadata", "", answer.status))
            try:
                self._known = msgspec.json.decode(answer.body, type=Metadata)
            except msgspec.DecodeError as error:
                raise InvalidResponse(reason="metadata") from error
        return self._known


def _token_error(answer: Answer) -> str:
    try:
        return msgspec.json.decode(answer.body, type=_TokenError).error
    except msgspec.DecodeError:
        return ""
