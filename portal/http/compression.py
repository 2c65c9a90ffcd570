"""zstd and gzip both ways, beside the event loop, with a cap on what a body may become."""

import asyncio
import gzip
import zlib
from typing import Any

import zstandard
from litestar.enums import ScopeType
from litestar.middleware import ASGIMiddleware
from litestar.types import ASGIApp, Message, Receive, Scope, Send

from portal.problems import ApiProblem

MAX_BODY = 1 << 20
"""Bytes of a request, sent and unpacked."""
MAX_FILE = 5 << 20
"""Bytes of a form with a file, where a page takes one."""
_PAGES = {"/verify": MAX_FILE, "/offer/": MAX_BODY}
"""Forms of people, by how their address begins: what is too much for one is said on its own page."""
_WORTHWHILE = 400
_QUICK = 8 << 10
"""Bytes that are packed sooner than another thread begins to."""
_ZSTD_LEVEL, _GZIP_LEVEL = 3, 5
_GZIP_BITS = 31
_TOO_LARGE = "is_too_large"
_AS_IT_IS = frozenset({"", "identity"})


class Compression(ASGIMiddleware):
    """Unpacks requests before a handler sees them and packs answers as the client asked."""

    scopes = (ScopeType.HTTP,)

    async def handle(self, scope: Scope, receive: Receive, send: Send, next_app: ASGIApp) -> None:
        """Pass the request on, both bodies translated."""
        headers = dict(scope["headers"])
        encoding = headers.get(b"content-encoding", b"").decode("latin-1").strip().lower()
        if scope.get("method") in {"POST", "PUT"}:
            body = await _read_form(scope, receive)
            if encoding not in _AS_IT_IS:
                # What little was sent may become as much as is allowed.
                body = await asyncio.to_thread(unpack, body, encoding)
            receive = _replay(body, receive)
            kept = [(k, v) for k, v in scope["headers"] if k not in {b"content-encoding", b"content-length"}]
            scope["headers"] = [*kept, (b"content-length", str(len(body)).encode())]
        wanted = headers.get(b"accept-encoding", b"").decode("latin-1").lower()
        await next_app(scope, receive, _Packer(send, wanted))


def unpack(body: bytes, encoding: str) -> bytes:
    """``body`` without its ``Content-Encoding``.

    Raises:
        ApiProblem: 413 above the cap, 415 for another encoding, 400 for broken data.
    """
    try:
        match encoding:
            case "zstd":
                with zstandard.ZstdDecompressor(max_window_size=8 * MAX_BODY).stream_reader(body) as reader:
                    unpacked = reader.read(MAX_BODY + 1)
            case "gzip":
                unpacked = zlib.decompressobj(_GZIP_BITS).decompress(body, MAX_BODY + 1)
            case _:
                raise ApiProblem("media-type", detail=encoding, headers={"Accept-Encoding": "zstd, gzip"})
    except (zstandard.ZstdError, zlib.error) as error:
        raise ApiProblem("malformed", detail="content-encoding") from error
    if len(unpacked) > MAX_BODY:
        raise ApiProblem("too-large", data={"max_bytes": str(MAX_BODY)})
    return unpacked


def is_too_large(scope: Scope) -> bool:
    """Whether more was sent to a page than it reads; nothing of it came through."""
    return bool(scope.get("state", {}).get(_TOO_LARGE))


async def _read_form(scope: Scope, receive: Receive) -> bytes:
    most = next((most for start, most in _PAGES.items() if scope["path"].startswith(start)), 0)
    try:
        return await _read(receive, most or MAX_BODY)
    except ApiProblem:
        if not most:
            raise
        scope.setdefault("state", {})[_TOO_LARGE] = True
        return b""


async def _read(receive: Receive, most: int) -> bytes:
    chunks, size, more = [], 0, True
    while more:
        message: Any = await receive()
        chunk = message.get("body", b"")
        size += len(chunk)
        if size > most:
            raise ApiProblem("too-large", data={"max_bytes": str(most)})
        chunks.append(chunk)
        more = message.get("more_body", False)
    return b"".join(chunks)


def _replay(body: bytes, receive: Receive) -> Receive:
    sent = False

    async def once() -> Any:
        nonlocal sent
        if sent:
            return await receive()
        sent = True
        return {"type": "http.request", "body": body, "more_body": False}

    return once


class _Packer:
    """Collects an answer and sends it packed; answers too small to gain from it go as they are."""

    def __init__(self, send: Send, wanted: str) -> None:
        self._send = send
        self._wanted = wanted
        self._start: Any = None
        self._chunks: list[bytes] = []

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self._start = message
            return
        if message["type"] != "http.response.body":
            await self._send(message)
            return
        self._chunks.append(message["body"])
        if not message["more_body"]:
            await self._finish(b"".join(self._chunks))

    async def _finish(self, body: bytes) -> None:
        encoding = ""
        if len(body) >= _WORTHWHILE:
            encoding = next((each for each in ("zstd", "gzip") if each in self._wanted), "")
        headers = [(name, value) for name, value in self._start["headers"] if name != b"content-length"]
        if encoding:
            is_quick = len(body) <= _QUICK
            body = packed(body, encoding) if is_quick else await asyncio.to_thread(packed, body, encoding)
            headers += [(b"content-encoding", encoding.encode()), (b"vary", b"Accept-Encoding")]
        headers.append((b"content-length", str(len(body)).encode()))
        self._start["headers"] = headers
        await self._send(self._start)
        await self._send({"type": "http.response.body", "body": body, "more_body": False})


def packed(body: bytes, encoding: str) -> bytes:
    """``body`` in that ``Content-Encoding``."""
    if encoding == "zstd":
        return zstandard.ZstdCompressor(level=_ZSTD_LEVEL).compress(body)
    return gzip.compress(body, _GZIP_LEVEL, mtime=0)
