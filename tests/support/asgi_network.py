"""A network without sockets: requests reach a portal's application in this thread, with faults as planned.

Nothing here waits and nothing runs at the same time, so the same plan always has the same outcome.
"""

import asyncio
from collections import deque
from enum import StrEnum
from io import BytesIO
from typing import Any
from urllib.parse import urlsplit

import requests
from litestar.types import ASGIApp
from requests.adapters import BaseAdapter
from urllib3 import HTTPResponse


class NetworkFault(StrEnum):
    """What can befall one request."""

    NONE = "none"
    DROP = "drop"
    LOSE_ANSWER = "lose_answer"
    DUPLICATE = "duplicate"
    TRUNCATE = "truncate"
    FAIL = "fail"
    BUSY = "busy"
    LATE = "late"
    POWER_LOSS_BEFORE = "power_loss_before"
    POWER_LOSS_AFTER = "power_loss_after"


class PowerLoss(BaseException):
    """The laptop is off: nothing it was about to do happens."""


class Network:
    """The way to one portal; ``planned`` befalls the next requests in turn, then all goes well."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self.planned: deque[NetworkFault] = deque()
        self._late: deque[requests.PreparedRequest] = deque()
        self._loop = asyncio.Runner()

    def adapter(self) -> BaseAdapter:
        """A transport for a laptop."""
        return _Adapter(self)

    def close(self) -> None:
        """End the event loop and the threads of its handlers."""
        self._loop.close()

    def deliver_late(self) -> None:
        """Let requests arrive that their laptops gave up long ago."""
        while self._late:
            self.ask(self._late.popleft())

    def carry(self, request: requests.PreparedRequest) -> requests.Response:
        """The answer to ``request``, unless something happens to it."""
        fault = self.planned.popleft() if self.planned else NetworkFault.NONE
        match fault:
            case NetworkFault.NONE:
                return self.ask(request)
            case NetworkFault.DUPLICATE:
                self.ask(request)
                return self.ask(request)
            case NetworkFault.TRUNCATE:
                return _cut(self.ask(request), request)
            case NetworkFault.FAIL:
                return _response(request, 500, {}, b"")
            case NetworkFault.BUSY:
                return _response(request, 503, {"Retry-After": "1"}, b"")
            case NetworkFault.POWER_LOSS_BEFORE:
                raise PowerLoss
            case NetworkFault.POWER_LOSS_AFTER:
                self.ask(request)
                raise PowerLoss
            case NetworkFault.LATE:
                self._late.append(request.copy())
            case NetworkFault.LOSE_ANSWER:
                self.ask(request)
            case NetworkFault.DROP:
                pass
        raise requests.ConnectionError(fault.value)

    def ask(self, request: requests.PreparedRequest) -> requests.Response:
        """The portal's answer."""
        status, headers, body = self._loop.run(_call(self.app, request))
        return _response(request, status, headers, body)


class _Adapter(BaseAdapter):
    def __init__(self, network: Network) -> None:
        super().__init__()
        self._network = network

    def send(self, request: requests.PreparedRequest, *_: Any, **__: Any) -> requests.Response:
        return self._network.carry(request)

    def close(self) -> None:
        pass


async def _call(app: ASGIApp, request: requests.PreparedRequest) -> tuple[int, dict[str, str], bytes]:
    address = urlsplit(request.url or "")
    body = request.body or b""
    scope: Any = {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": "1.1",
        "method": request.method,
        "scheme": "http",
        "path": address.path,
        "raw_path": address.path.encode(),
        "root_path": "",
        "query_string": address.query.encode(),
        "headers": [(n.lower().encode(), str(v).encode()) for n, v in request.headers.items()],
        "client": ("127.0.0.1", 1),
        "server": ("portal", 80),
        "state": {},
    }
    sent: list[Any] = []

    async def receive() -> Any:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: Any) -> None:
        sent.append(message)

    await app(scope, receive, send)
    start = next(each for each in sent if each["type"] == "http.response.start")
    headers = {name.decode(): value.decode() for name, value in start["headers"]}
    return start["status"], headers, b"".join(each.get("body", b"") for each in sent)


def _response(
    request: requests.PreparedRequest, status: int, headers: dict[str, str], body: bytes
) -> requests.Response:
    response = requests.Response()
    response.status_code = status
    response.request = request
    response.url = request.url or ""
    response.headers.update(headers)
    response.raw = HTTPResponse(BytesIO(body), headers, status, preload_content=False)
    return response


def _cut(whole: requests.Response, request: requests.PreparedRequest) -> requests.Response:
    body = whole.raw.read(decode_content=False)
    return _response(request, whole.status_code, dict(whole.headers), body[: len(body) // 2])
