"""Packing and unpacking large bodies does not hold up the event loop, on which everybody is served."""

import asyncio
import gzip
import threading
from collections.abc import Callable
from typing import Any

import pytest

from portal.http import compression
from portal.http.compression import Compression

LARGE, SMALL = bytes(range(256)) * 256, bytes(range(256)) * 4


def threads_of(monkeypatch: pytest.MonkeyPatch, name: str) -> list[threading.Thread]:
    """Where the function of that name is run from now on."""
    seen: list[threading.Thread] = []
    original: Callable[..., bytes] = getattr(compression, name)

    def watched(*given: Any) -> bytes:
        seen.append(threading.current_thread())
        return original(*given)

    monkeypatch.setattr(compression, name, watched)
    return seen


def exchange(body: bytes, answer: bytes, **headers: str) -> tuple[bytes, bytes]:
    """What a handler gets of a request with ``body``, and what the client gets of its ``answer``."""
    got: list[bytes] = []
    sent: list[bytes] = []

    async def handler(_scope: Any, receive: Any, send: Any) -> None:
        got.append((await receive())["body"])
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": answer, "more_body": False})

    async def receive() -> Any:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: Any) -> None:
        if message["type"] == "http.response.body":
            sent.append(message["body"])

    named = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    scope: Any = {"type": "http", "method": "POST", "headers": named}
    asyncio.run(Compression().handle(scope, receive, send, handler))
    return got[0], sent[0]


def test_a_packed_request_is_unpacked_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = threads_of(monkeypatch, "unpack")
    got, _ = exchange(gzip.compress(LARGE), SMALL, content_encoding="gzip")
    assert got == LARGE
    assert [each is threading.main_thread() for each in seen] == [False]


def test_a_large_answer_is_packed_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = threads_of(monkeypatch, "packed")
    _, sent = exchange(b"", LARGE, accept_encoding="gzip")
    assert gzip.decompress(sent) == LARGE
    assert [each is threading.main_thread() for each in seen] == [False]


def test_what_takes_no_time_is_done_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    packing, unpacking = threads_of(monkeypatch, "packed"), threads_of(monkeypatch, "unpack")
    got, sent = exchange(SMALL, SMALL, accept_encoding="gzip")
    assert (got, gzip.decompress(sent)) == (SMALL, SMALL)
    assert (packing, unpacking) == ([threading.main_thread()], [])
