"""The calls of the sync protocol (SYNC.md, Endpoints), as typed values."""

import platform
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar
from urllib.parse import quote

import msgspec

from app.domain.document import CLASS_OF, Kind
from app.services.portal_client.errors import Answered, InvalidResponse, SignInNeeded, Unauthorised, answered
from app.services.portal_client.http import READ_TIMEOUT_S, Answer, Call, Http
from app.services.portal_client.tokens import AccessTokens
from app.services.session.clock import Clock
from app.wire.lookups import AuditPage, Duplicates, MicrosoftLookup, MicrosoftTenant, OnboardingLink
from app.wire.protocol import (
    PROBLEM_PREFIX,
    Digest,
    FeedLine,
    FeedTrailer,
    KnownRequest,
    KnownResponse,
    OperationResult,
    ProblemDetails,
    PushResponse,
    SyncInfo,
)

SCHEMA = 1
"""The version of documents and commands that this program writes."""
PUSH_TIMEOUT_S = 60.0
_REPLACEMENTS = 2
"""Another process's token first, which may be as old, then a new one; its refusal is about the sign-in."""

T = TypeVar("T")

_json = msgspec.json.Encoder()
_line_decoder = msgspec.json.Decoder(FeedLine)
_trailer_decoder = msgspec.json.Decoder(FeedTrailer)


@dataclass(frozen=True, slots=True)
class Page:
    """A whole page of the change feed: its lines in order and the trailer that proves it whole."""

    lines: list[FeedLine]
    trailer: FeedTrailer


class PortalClient:
    """One signed-in laptop's view of the portal; used by one thread, stopped from any other.

    ``listening`` is a connection of its own, so that breaking a long poll breaks nothing else.
    """

    def __init__(self, calls: Http, listening: Http, tokens: AccessTokens, clock: Clock) -> None:
        self._calls = calls
        self._listening = listening
        self._tokens = tokens
        self._clock = clock
        self._is_packing = False

    def sync_info(self) -> SyncInfo:
        """Who the portal takes us for, its epoch, schema range and limits."""
        info = self._json_of(SyncInfo, Call("GET", "/v1/sync/info"))
        self._is_packing = "zstd" in info.features
        return info

    def register(self, client_id: str) -> None:
        """Make this installation known, by the name of its machine; again does no harm."""
        body = _json.encode({"schema": SCHEMA, "name": platform.node()})
        self._send(self._calls, Call("PUT", f"/v1/sync/clients/{client_id}", body=body))

    def push(self, body: bytes) -> PushResponse:
        """The results of the operations in ``body``, an encoded ``PushRequest``."""
        call = Call(
            "POST", "/v1/sync/push", body=body, read_timeout_s=PUSH_TIMEOUT_S, is_packed=self._is_packing
        )
        return self._json_of(PushResponse, call)

    def results(self, client_id: str, after_seq: int) -> list[OperationResult]:
        """The stored results of the operations after ``after_seq``, in order."""
        params = {"client_id": client_id, "after_seq": str(after_seq)}
        return self._json_of(PushResponse, Call("GET", "/v1/sync/results", params)).results

    def known(self, op_ids: Sequence[str]) -> KnownResponse:
        """Which of these commands, at most 1,000, the portal has as carried out; see ``KNOWN_FEATURE``."""
        body = _json.encode(KnownRequest(list(op_ids)))
        call = Call("POST", "/v1/sync/known", body=body, is_packed=self._is_packing)
        return self._json_of(KnownResponse, call)

    def changes(self, cursor: str, limit: int) -> Page:
        """The page of the feed after ``cursor`` (empty: from the beginning)."""
        return self._page(self._calls, cursor, limit, wait_s=0)

    def listen(self, cursor: str, wait_s: int) -> bool:
        """Whether there is anything after ``cursor``; holds on for up to ``wait_s`` seconds to find out.

        Raises:
            Interrupted: ``stop_listening`` was called.
        """
        page = self._page(self._listening, cursor, limit=1, wait_s=wait_s)
        return bool(page.lines) or page.trailer.more

    def digest(self) -> Digest:
        """What the portal holds for this user, as counts and sums."""
        return self._json_of(Digest, Call("GET", "/v1/sync/digest"))

    def document(self, kind: Kind, document_id: str) -> Any:
        """One document as it stands on the portal, of the class of its kind."""
        call = Call("GET", f"/v1/{kind.value}/{quote(document_id, safe='')}")
        return _decoded(self._send(self._calls, call).body, msgspec.json.Decoder(CLASS_OF[kind]).decode)

    def look_up_tenant(self, domain: str) -> MicrosoftTenant:
        """What Microsoft knows about a domain."""
        call = Call("POST", "/v1/microsoft/lookup", body=_json.encode(MicrosoftLookup(domain)))
        return self._json_of(MicrosoftTenant, call)

    def duplicates(self, company: Mapping[str, str]) -> Duplicates:
        """The partner's customers that may be the company, as far as it is typed (names as in the query)."""
        return self._json_of(Duplicates, Call("GET", "/v1/customers/duplicates", company))

    def audit(self, customer_id: str, cursor: str = "") -> AuditPage:
        """A page of the audit log of one customer, newest first."""
        path = f"/v1/customers/{quote(customer_id, safe='')}/audit"
        return self._json_of(AuditPage, Call("GET", path, {"cursor": cursor} if cursor else {}))

    def onboarding_link(self, customer_id: str) -> OnboardingLink:
        """A fresh link to the onboarding of one customer."""
        path = f"/v1/customers/{quote(customer_id, safe='')}/onboarding-link"
        return self._json_of(OnboardingLink, Call("POST", path, body=b""))

    def beside(self) -> "PortalClient":
        """Another client of the same sign-in on connections of its own, for another thread; close it.

        Both renew one token between them: the portal would take two that renew it apart for a theft.
        """
        url = self._calls.base_url
        return PortalClient(Http(url), Http(url), self._tokens, self._clock)

    def stop_listening(self) -> None:
        """Break the long poll under way, from another thread; the next ones are refused until ``resume``."""
        self._listening.line.interrupt()

    def stop(self) -> None:
        """Break everything under way, from another thread."""
        self._listening.line.interrupt()
        self._calls.line.interrupt()

    def resume_listening(self) -> None:
        """Allow long polls again."""
        self._listening.line.reset()

    def resume(self) -> None:
        """Allow all requests again."""
        self._listening.line.reset()
        self._calls.line.reset()

    def close(self) -> None:
        """Close the kept connections."""
        self._listening.close()
        self._calls.close()

    def _page(self, http: Http, cursor: str, limit: int, wait_s: int) -> Page:
        params = {"limit": str(limit)}
        if cursor:
            params["cursor"] = cursor
        if wait_s:
            params["wait"] = str(wait_s)
        call = Call("GET", "/v1/sync/changes", params, read_timeout_s=READ_TIMEOUT_S + wait_s)
        return _parsed_page(self._send(http, call).body)

    def _json_of(self, cls: type[T], call: Call) -> T:
        value: T = _decoded(self._send(self._calls, call).body, msgspec.json.Decoder(cls).decode)
        return value

    def _send(self, http: Http, call: Call) -> Answer:
        token = self._tokens.access(self._clock.now())
        for _ in range(_REPLACEMENTS):
            try:
                return _sent(http, call, token)
            except Unauthorised:
                token = self._tokens.replace(token)
        try:
            return _sent(http, call, token)
        except Unauthorised as error:
            raise SignInNeeded from error


def _sent(http: Http, call: Call, token: str) -> Answer:
    headers = {**(call.headers or {}), "Authorization": f"Bearer {token}"}
    answer = http.send(replace(call, headers=headers))
    if answer.status >= 400:
        raise _problem_of(answer)
    return answer


def _problem_of(answer: Answer) -> Answered:
    retry_after = answer.headers.get("Retry-After", "")
    retry_after_s = float(retry_after) if retry_after.isdecimal() else None
    fallback = ProblemDetails(f"{PROBLEM_PREFIX}http-{answer.status}", "", answer.status)
    if answer.media_type != "application/problem+json":
        return answered(fallback, retry_after_s)
    try:
        problem = msgspec.json.decode(answer.body, type=ProblemDetails)
    except msgspec.DecodeError:
        problem = fallback
    return answered(msgspec.structs.replace(problem, status=answer.status), retry_after_s)


def _parsed_page(body: bytes) -> Page:
    """The page in ``body``.

    Raises:
        InvalidResponse: the trailer is missing or a line is not one of the feed's: none of it may be used.
    """
    head, _, last = body.rstrip(b"\n").rpartition(b"\n")
    trailer = _decoded(last, _trailer_decoder.decode)
    lines: list[FeedLine] = _decoded(head, _line_decoder.decode_lines)
    return Page(lines, trailer)


def _decoded(body: bytes, decode: Callable[[bytes], Any]) -> Any:
    try:
        return decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise InvalidResponse(reason="body") from error
