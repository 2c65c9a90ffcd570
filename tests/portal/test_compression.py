"""Packing and unpacking large bodies does not hold up the event loop, on which everybody is served."""

import asyncio
import gzip
from typing import Any

from portal.http.compression import Compression

LARGE, SMALL = bytes(range(256)) * 256, bytes(range(256)) * 4


def exchange(body: bytes, answer: bytes, **headers: str) -> tuple[bytes, bytes, int]:
    """What a handler gets of a request with ``body``, what the client gets of its ``answer``, and turns.

    The turns are how often others were served on the event loop meanwhile.
    """
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
    scope: Any = {"type": "http", "path": "/v1", "method": "POST", "headers": named}

    async def handled() -> int:
        loop = asyncio.get_running_loop()

        turns = 0

        def serve_others() -> None:
            nonlocal turns
            turns += 1
            loop.call_soon(serve_others)

        loop.call_soon(serve_others)
        await Compression().handle(scope, receive, send, handler)
        return turns

    seen = asyncio.run(handled())
    return got[0], sent[0], seen


def test_a_packed_request_is_unpacked_elsewhere() -> None:
    got, _, turns = exchange(gzip.compress(LARGE), SMALL, content_encoding="gzip")
    assert got == LARGE
    assert turns


def test_a_large_answer_is_packed_elsewhere() -> None:
    _, sent, turns = exchange(b"", LARGE, accept_encoding="gzip")
    assert gzip.decompress(sent) == LARGE
    assert turns


def test_what_takes_no_time_is_done_at_once() -> None:
    got, sent, turns = exchange(SMALL, SMALL, accept_encoding="gzip")
    assert (got, gzip.decompress(sent)) == (SMALL, SMALL)
    assert not turns
