"""``/oauth``: the sign-in page, the token endpoint, revocation, and their metadata (RFC 8414)."""

from typing import Any
from urllib.parse import parse_qsl, urlencode

import msgspec
from litestar import Request, Response, get, post
from litestar.params import RawBody

from app.wire.protocol import TokenResponse
from portal.http.answers import json_answer
from portal.http.dependencies import ContextDependency
from portal.http.schemas import describes
from portal.oauth.authorization import CLIENT_ID, NotOurClient, read_request
from portal.oauth.codes import Codes
from portal.oauth.tokens import SCOPE, InvalidGrant
from portal.sign_in_pages.page import refused_page, sign_in_page
from portal.sign_in_pages.words import choose_language
from portal.store.accounts import check_sign_in, folded_login

AUTHORIZE, TOKEN, REVOKE = "/oauth/authorize", "/oauth/token", "/oauth/revoke"
METADATA = "/.well-known/oauth-authorization-server"

AnyRequest = Request[Any, Any, Any]


class Metadata(msgspec.Struct, frozen=True):
    """Tells a program how to sign in: authorization server metadata (RFC 8414)."""

    issuer: str
    authorization_endpoint: str
    token_endpoint: str
    revocation_endpoint: str
    scopes_supported: list[str]
    response_types_supported: list[str]
    grant_types_supported: list[str]
    code_challenge_methods_supported: list[str]
    token_endpoint_auth_methods_supported: list[str]
    revocation_endpoint_auth_methods_supported: list[str]
    ui_locales_supported: list[str]
    authorization_response_iss_parameter_supported: bool


class OAuthError(msgspec.Struct, frozen=True):
    """Answers a failed token request (RFC 6749, section 5.2)."""

    error: str


@get(METADATA, sync_to_thread=False, operation_class=describes(Metadata))
def show_metadata(request: AnyRequest) -> Response[bytes]:
    """Where to sign in and what is supported."""
    issuer = _issuer(request)
    return json_answer(
        Metadata(
            issuer=issuer,
            authorization_endpoint=issuer + AUTHORIZE,
            token_endpoint=issuer + TOKEN,
            revocation_endpoint=issuer + REVOKE,
            scopes_supported=[SCOPE],
            response_types_supported=["code"],
            grant_types_supported=["authorization_code", "refresh_token"],
            code_challenge_methods_supported=["S256"],
            token_endpoint_auth_methods_supported=["none"],
            revocation_endpoint_auth_methods_supported=["none"],
            ui_locales_supported=["fr", "en"],
            authorization_response_iss_parameter_supported=True,
        )
    )


@get(AUTHORIZE, sync_to_thread=False, include_in_schema=False)
def show_sign_in(request: AnyRequest) -> Response[Any]:
    """The sign-in form, or the way back when the request is wrong."""
    try:
        asked = read_request(request.query_params)
    except NotOurClient:
        return refused_page(_language(request))
    if asked.error:
        return _back(asked.answer(_issuer(request), error=asked.error))
    return sign_in_page(_language(request), _action(request))


@post(AUTHORIZE, status_code=200, sync_to_thread=True, include_in_schema=False)
def sign_in(request: AnyRequest, body: RawBody, context: ContextDependency) -> Response[Any]:
    """Check login and password, and send the browser back to the app with a code."""
    try:
        asked = read_request(request.query_params)
    except NotOurClient:
        return refused_page(_language(request))
    if asked.error or request.headers.get("origin", _issuer(request)) != _issuer(request):
        return refused_page(_language(request))
    form = _form(body)
    login, now = form.get("login", "").strip(), context.clock.now()
    if not context.throttle.may_try(folded_login(login), now):
        return sign_in_page(_language(request), _action(request), login, "resting")
    account = check_sign_in(context.engine, login, form.get("password", ""))
    if account is None:
        return sign_in_page(_language(request), _action(request), login, "wrong")
    context.throttle.succeeded(folded_login(login))
    return _back(asked.answer(_issuer(request), code=Codes(context.tokens).issue(account, asked)))


@post(TOKEN, status_code=200, sync_to_thread=True, operation_class=describes(TokenResponse))
def give_tokens(body: RawBody, context: ContextDependency) -> Response[bytes]:
    """Tokens for a code, or the successors of a refresh token; a form in, JSON out."""
    form = _form(body)
    if form.get("client_id") != CLIENT_ID:
        return _error("invalid_client")
    try:
        match form.get("grant_type"):
            case "authorization_code":
                given = Codes(context.tokens).redeem(
                    form.get("code", ""), form.get("code_verifier", ""), form.get("redirect_uri", "")
                )
            case "refresh_token":
                given = context.tokens.renew(form.get("refresh_token", ""))
            case _:
                return _error("unsupported_grant_type")
    except InvalidGrant:
        return _error("invalid_grant")
    return json_answer(given, {"Cache-Control": "no-store"})


@post(REVOKE, status_code=200, sync_to_thread=True, include_in_schema=False)
def revoke(body: RawBody, context: ContextDependency) -> Response[bytes]:
    """End a sign-in (RFC 7009); an unknown token is no error."""
    context.tokens.revoke(_form(body).get("token", ""))
    return Response(b"", media_type="application/json")


def _form(body: bytes) -> dict[str, str]:
    return dict(parse_qsl(body.decode(errors="replace"), keep_blank_values=True))


def _error(code: str) -> Response[bytes]:
    return json_answer(OAuthError(code), {"Cache-Control": "no-store"}, 400)


def _back(address: str) -> Response[bytes]:
    return Response(
        b"",
        status_code=303,
        headers={"Location": address, "Cache-Control": "no-store"},
        media_type="text/plain",
    )


def _issuer(request: AnyRequest) -> str:
    return str(request.base_url).rstrip("/")


def _action(request: AnyRequest) -> str:
    return f"{AUTHORIZE}?{urlencode(list(request.query_params.multi_items()))}"


def _language(request: AnyRequest) -> str:
    asked = request.query_params.get("ui_locales", "")
    return choose_language(asked, request.headers.get("accept-language", ""))


OAUTH_HANDLERS = (show_metadata, show_sign_in, sign_in, give_tokens, revoke)
