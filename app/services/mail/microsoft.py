"""Microsoft 365: signing in through a browser, here or by a code, and sending by Graph.

msal is imported when somebody signs in or sends: it takes a quarter of a second to load.
"""

import base64
import json
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any

import requests
import truststore
from requests.adapters import HTTPAdapter
from urllib3.exceptions import NewConnectionError

from app.domain.errors import Problem, RuleViolation, violation
from app.services.mail.delivery import Accepted, Delivery, Envelope, Lost, NotNow, Refused
from app.services.mail.smtp import Step, StepTold, network_problem, untold
from app.services.portal_client.redirect import Landing, RedirectListener
from app.services.vaults.vault import Vault, keep

if TYPE_CHECKING:
    from msal import PublicClientApplication, SerializableTokenCache

GRAPH = "https://graph.microsoft.com"
AUTHORITY = "https://login.microsoftonline.com/organizations"
SCOPES = ("Mail.Send", "User.Read")
_CONNECT_S, _ANSWER_S = 15.0, 60.0
_REQUEST_MAX = 4 << 20
_BROWSER_S = 300.0
"""How long the browser is waited for."""
_SIGN_IN = "mail.microsoft_sign_in"
_CANCELLED = "mail.microsoft_cancelled"


@dataclass(frozen=True, slots=True)
class Microsoft:
    """Where Microsoft is asked, and as which application (of the partner's tenant)."""

    client_id: str
    authority: str = AUTHORITY
    graph: str = GRAPH
    context: ssl.SSLContext | None = None


@dataclass(frozen=True, slots=True)
class DeviceCode:
    """What the rep types where: ``code`` at ``url``, within ``minutes``."""

    code: str
    url: str
    minutes: int


class MicrosoftSignIn:
    """The rep's sign-in at Microsoft; its tokens rest in ``vault`` under ``name``."""

    def __init__(self, microsoft: Microsoft, vault: Vault, name: str) -> None:
        self._microsoft, self._vault, self._name = microsoft, vault, name

    def sign_in(self, show: Callable[[DeviceCode], None], cancelled: threading.Event) -> str:
        """Sign in by a code that ``show`` shows; who it was. Blocks until it is typed, or ``cancelled``.

        Raises:
            RuleViolation: ``mail.microsoft_client`` without an application; Microsoft or the rep said no, or
                cannot be reached; the tokens cannot be kept.
        """
        with _reached():
            application, cache = self._application()
            flow = application.initiate_device_flow(scopes=list(SCOPES))
            if "user_code" not in flow:
                raise _refused(flow)
            code = DeviceCode(
                flow["user_code"], flow["verification_uri"], int(flow.get("expires_in", 900)) // 60
            )
            show(code)
            found = application.acquire_token_by_device_flow(
                flow, exit_condition=lambda flow: cancelled.is_set() or flow["expires_at"] < time.time()
            )
        if cancelled.is_set() and "access_token" not in found:
            raise violation(_CANCELLED)
        return self._kept(application, cache, found)

    def sign_in_with_browser(
        self, open_browser: Callable[[str], object], landing: Landing, cancelled: threading.Event
    ) -> str:
        """Sign in on the page that ``open_browser`` opens; who it was. Blocks until it comes back from there.

        Raises:
            RuleViolation: as ``sign_in``; ``mail.microsoft_too_late`` where nobody came back in time.
        """
        # Microsoft takes any port of localhost where that alone is registered, and no other path.
        with _reached(), RedirectListener(landing, host="localhost", path="/") as listener:
            application, cache = self._application()
            flow = application.initiate_auth_code_flow(
                list(SCOPES),
                redirect_uri=listener.address,
                prompt="select_account",
                response_mode="form_post",
            )
            open_browser(flow["auth_uri"])
            answer = listener.wait(flow["state"], _BROWSER_S, cancelled)
            if answer is None:
                raise violation(_CANCELLED if cancelled.is_set() else "mail.microsoft_too_late")
            if answer.error:
                raise violation("mail.microsoft_not_signed_in", said=answer.error)
            found = application.acquire_token_by_auth_code_flow(
                flow, {"code": answer.code, "state": answer.state}
            )
        return self._kept(application, cache, found)

    def sign_out(self) -> None:
        """Forget the sign-in."""
        self._vault.drop(self._name)

    def token(self) -> str:
        """A token to send with, renewed where it has run out.

        Raises:
            RuleViolation: ``mail.microsoft_sign_in``: somebody has to sign in again; or Microsoft cannot be
                reached.
        """
        with _reached():
            application, cache = self._application()
            accounts = application.get_accounts()
            if not accounts:
                raise violation(_SIGN_IN)
            found = application.acquire_token_silent_with_error(list(SCOPES), account=accounts[0])
        if cache.has_state_changed:
            keep(self._vault, self._name, cache.serialize())
        if not found or "access_token" not in found:
            raise violation(_SIGN_IN)
        return str(found["access_token"])

    def _kept(
        self, application: "PublicClientApplication", cache: "SerializableTokenCache", found: dict[str, Any]
    ) -> str:
        """Keep what Microsoft gave; who signed in."""
        if "access_token" not in found:
            raise _refused(found)
        keep(self._vault, self._name, cache.serialize())
        accounts = application.get_accounts()
        return str(accounts[0]["username"]) if accounts else ""

    def _application(self) -> "tuple[PublicClientApplication, SerializableTokenCache]":
        import msal

        if not self._microsoft.client_id:
            raise violation("mail.microsoft_client")
        cache = msal.SerializableTokenCache()
        kept = self._vault.get(self._name)
        if kept is not None:
            cache.deserialize(kept)
        application = msal.PublicClientApplication(
            self._microsoft.client_id,
            authority=self._microsoft.authority,
            token_cache=cache,
            http_client=_session(self._microsoft.context),
            # Asked whether it knows a sovereign cloud, Microsoft's would be one more server to wait for.
            instance_discovery=False,
        )
        return application, cache


class GraphTransport:
    """Sends as whoever signed in: one request, which is never repeated here."""

    def __init__(self, microsoft: Microsoft, token: Callable[[], str]) -> None:
        self._microsoft, self._token = microsoft, token

    def deliver(self, envelope: Envelope) -> Delivery:
        """Hand a message over, once."""
        host, body = self._microsoft.graph, base64.b64encode(envelope.data)
        if len(body) > _REQUEST_MAX:
            # It would say 413, or 200 and send nothing (microsoft-graph-docs, issue 13979).
            return Refused(Problem("mail.microsoft_too_large", data={"host": host}))
        try:
            token = self._token()
        except RuleViolation as refused:
            return NotNow(refused.problems[0], is_counted=False)
        try:
            # A session of its own: on a kept connection that the server has closed meanwhile, nobody could
            # tell whether it has read what was sent.
            with _session(self._microsoft.context) as session:
                answer = session.post(
                    f"{host}/v1.0/me/sendMail",
                    data=_Told(body, envelope.progress),
                    headers={"Authorization": f"Bearer {token}", "Content-Type": "text/plain"},
                    allow_redirects=False,
                )
        except requests.RequestException as error:
            before = _before_sending(error, host)
            if before is not None:
                return NotNow(before, is_counted=False)
            return Lost(Problem("mail.answer_lost", data={"host": host, "reason": type(error).__name__}))
        return _meaning(answer, host)

    def steps(self, tell: StepTold = untold) -> tuple[Step, ...]:
        """Try the account up to the first step that fails; nothing is sent. ``tell`` hears of each."""
        found: list[Step] = []
        for step in self._tried():
            found.append(step)
            tell(step)
        return tuple(found)

    def _tried(self) -> Iterator[Step]:
        try:
            token = self._token()
        except RuleViolation as refused:
            yield Step("sign_in", refused.problems[0])
            return
        yield Step("sign_in")
        host = self._microsoft.graph
        try:
            with _session(self._microsoft.context) as session:
                answer = session.get(
                    f"{host}/v1.0/me",
                    headers={"Authorization": f"Bearer {token}"},
                    allow_redirects=False,
                )
        except requests.RequestException as error:
            yield Step("mailbox", _before_sending(error, host) or Problem("mail.silent", data={"host": host}))
            return
        if answer.status_code == requests.codes.ok:
            yield Step("mailbox")
            return
        found = _meaning(answer, host)
        assert not isinstance(found, Accepted), "nothing was sent"
        yield Step("mailbox", found.reason)


def _meaning(answer: requests.Response, host: str) -> Delivery:
    """What an answer of Graph's says about the message."""
    status = answer.status_code
    if status == requests.codes.accepted:
        return Accepted(answer.headers.get("request-id", ""))
    code, text = _error_of(answer)
    data = {"code": code, "said": text or str(status), "host": host}
    match status:
        case 401:
            return NotNow(Problem(_SIGN_IN), is_counted=False)
        case 413:
            return Refused(Problem("mail.microsoft_too_large", data=data))
        case 429 | 503:
            return NotNow(Problem("mail.not_now", data=data), after_s=_seconds(answer))
        case _ if 400 <= status < 500:
            return Refused(Problem(_CODES.get(code, "mail.microsoft_refused"), data=data))
        case _:
            # It may have been sent before something broke behind the door.
            return Lost(Problem("mail.answer_lost", data={"host": host, "reason": f"{status} {code}"}))


_CODES = {
    "ErrorAccessDenied": "mail.microsoft_denied",
    "Authorization_RequestDenied": "mail.microsoft_denied",
    "ErrorSendAsDenied": "mail.microsoft_send_as",
    "ErrorInvalidRecipients": "mail.microsoft_recipients",
    "ErrorMessageSizeExceeded": "mail.microsoft_too_large",
    "MailboxNotEnabledForRESTAPI": "mail.microsoft_mailbox",
    "MailboxNotFound": "mail.microsoft_mailbox",
    "ResourceNotFound": "mail.microsoft_mailbox",
    "ErrorExceededMessageLimit": "mail.microsoft_limit",
}
"""What Graph calls what went wrong (*Microsoft Graph error responses*), as far as a rep can do something."""


def _error_of(answer: requests.Response) -> tuple[str, str]:
    """Code and text of an error body; a proxy's page has neither."""
    try:
        error = answer.json()["error"]
        return str(error["code"]), " ".join(str(error.get("message", "")).split())[:300]
    except (json.JSONDecodeError, requests.JSONDecodeError, KeyError, TypeError, AttributeError):
        return "", ""


def _seconds(answer: requests.Response) -> float:
    """How long Graph asks to be left alone; at most an hour."""
    text = answer.headers.get("Retry-After", "")
    return min(float(text), 3600.0) if text.isdecimal() else 0.0


def _before_sending(error: requests.RequestException, host: str) -> Problem | None:
    """What is wrong where the request surely was not sent; None where nobody can tell."""
    if isinstance(error, requests.ConnectTimeout):
        return Problem("mail.silent", data={"host": host})
    reason = getattr(error.args[0], "reason", None) if error.args else None
    cause = reason.args[0] if reason is not None and reason.args else None
    if isinstance(error, requests.exceptions.SSLError) and isinstance(cause, ssl.SSLCertVerificationError):
        return network_problem(cause, host)[0]
    if isinstance(reason, NewConnectionError):
        return Problem("mail.unreachable", data={"host": host, "reason": str(reason).partition(": ")[2]})
    return None


@contextmanager
def _reached() -> Iterator[None]:
    """Turn a network that is away, or an answer that is none of Microsoft's, into what a rep can be told."""
    try:
        yield
    except requests.RequestException as error:
        host = "Microsoft"
        problem = _before_sending(error, host) or Problem("mail.silent", data={"host": host})
        raise RuleViolation(problem) from error
    except ValueError as error:
        # msal says so of an application or a tenant that Microsoft does not know.
        raise violation("mail.microsoft_client") from error


def _refused(answer: dict[str, Any]) -> RuleViolation:
    said = str(answer.get("error_description", "") or answer.get("error", ""))
    return violation("mail.microsoft_not_signed_in", said=" ".join(said.split())[:300])


class _Told(BytesIO):
    """The body of a request, which says how much of what it carries has been read."""

    def __init__(self, body: bytes, progress: Callable[[int], None]) -> None:
        super().__init__(body)
        self._progress = progress

    def read(self, size: int | None = -1, /) -> bytes:
        found = super().read(size)
        # Four signs of Base64 carry three bytes.
        self._progress(self.tell() * 3 // 4)
        return found


class _Session(requests.Session):
    """Waits for nobody for ever, which msal would."""

    def request(self, method: str | bytes, url: str | bytes, *args: Any, **options: Any) -> requests.Response:
        options.setdefault("timeout", (_CONNECT_S, _ANSWER_S))
        return super().request(method, url, *args, **options)


def _session(context: ssl.SSLContext | None) -> requests.Session:
    session = _Session()
    session.mount("https://", _Adapter(context or truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)))
    return session


class _Adapter(HTTPAdapter):
    """Believes what the system believes; repeats nothing."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **options: Any) -> None:
        super().init_poolmanager(*args, **options, ssl_context=self._context)

    def proxy_manager_for(self, proxy: str, **options: Any) -> Any:
        return super().proxy_manager_for(proxy, **options, ssl_context=self._context)
