"""One HTTP exchange with the portal: bytes out, a whole answer or a typed error back."""

import time
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from urllib.parse import urlsplit

import requests
import zstandard
from requests.adapters import BaseAdapter
from urllib3.exceptions import HTTPError

from app.services.portal_client.connection import Line, LineAdapter
from app.services.portal_client.errors import Interrupted, InvalidResponse, Unreachable

CONNECT_TIMEOUT_S = 5.0
READ_TIMEOUT_S = 20.0
ANSWER_TIMEOUT_S = 120.0
"""How long a whole body may take, however steadily it drips."""
MAX_BODY_BYTES = 64 * 1024 * 1024
PACK_FROM_BYTES = 1024
USER_AGENT = "ChannelDesk/0.1"

_CHUNK = 256 * 1024


@dataclass(frozen=True, slots=True)
class Answer:
    """Status, headers and the decoded body."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def media_type(self) -> str:
        """The content type without its parameters, in lower case."""
        return self.headers.get("Content-Type", "").partition(";")[0].strip().lower()


@dataclass(frozen=True, slots=True)
class Call:
    """What to ask; ``path`` is absolute on the portal's host."""

    method: str
    path: str
    params: Mapping[str, str] | None = None
    body: bytes | None = None
    media_type: str = "application/json"
    headers: Mapping[str, str] | None = None
    read_timeout_s: float = READ_TIMEOUT_S
    is_packed: bool = False
    """Compress the body when that pays; the portal must have said that it reads zstd."""


class Http:
    """A kept connection to one portal. Used by one thread; ``line`` may be broken from any other."""

    def __init__(self, base_url: str, adapter: BaseAdapter | None = None) -> None:
        self.base_url = base_url.rstrip("/")
        self.line = Line()
        self._session = requests.Session()
        # A portal on this machine is never behind a proxy.
        self._session.trust_env = urlsplit(base_url).hostname not in {"127.0.0.1", "::1", "localhost"}
        self._session.mount(f"{urlsplit(base_url).scheme}://", adapter or LineAdapter(self.line))
        self._session.headers.update({"User-Agent": USER_AGENT, "Accept-Encoding": "zstd, gzip"})

    def send(self, call: Call) -> Answer:
        """The portal's whole answer to ``call``, whatever its status.

        Raises:
            Unreachable: no complete answer came.
            Interrupted: the line was broken meanwhile.
            InvalidResponse: the body is not what its headers say, or too large; or the answer points
                elsewhere.
        """
        self.line.check()
        try:
            answer = self._exchange(call)
        except (requests.RequestException, HTTPError, OSError) as error:
            if self.line.is_broken:
                raise Interrupted from error
            raise Unreachable(reason=type(error).__name__) from error
        if 300 <= answer.status < 400 and answer.status != 304:
            # Followed, a redirect would carry the token to another place.
            raise InvalidResponse(reason="redirect")
        return answer

    def close(self) -> None:
        """Close the kept connections."""
        self._session.close()

    def _exchange(self, call: Call) -> Answer:
        headers, body = dict(call.headers or {}), call.body
        if body is not None:
            headers["Content-Type"] = call.media_type
            if call.is_packed and len(body) >= PACK_FROM_BYTES:
                body, headers["Content-Encoding"] = zstandard.compress(body, 1), "zstd"
        response = self._session.request(
            call.method,
            self.base_url + call.path,
            params=call.params,
            data=body,
            headers=headers,
            timeout=(CONNECT_TIMEOUT_S, call.read_timeout_s),
            allow_redirects=False,
            stream=True,
        )
        with response:
            raw = _read(response)
            plain = _decoded(raw, response.headers.get("Content-Encoding", ""))
            return Answer(response.status_code, response.headers, plain)


def _read(response: requests.Response) -> bytes:
    chunks: list[bytes] = []
    size = 0
    # A monotonic clock, because this is a time limit and not a date.
    deadline = time.monotonic() + ANSWER_TIMEOUT_S
    while chunk := response.raw.read(_CHUNK, decode_content=False):
        chunks.append(chunk)
        size += len(chunk)
        if size > MAX_BODY_BYTES:
            raise InvalidResponse(reason="too_large")
        if time.monotonic() > deadline:
            raise Unreachable(reason="too_slow")
    return b"".join(chunks)


def _decoded(raw: bytes, encoding: str) -> bytes:
    match encoding.strip().lower():
        case "" | "identity":
            plain = raw
        case "zstd":
            plain = _from_zstd(raw)
        case "gzip" | "x-gzip":
            plain = _from_gzip(raw)
        case _:
            raise InvalidResponse(reason="encoding")
    if len(plain) > MAX_BODY_BYTES:
        raise InvalidResponse(reason="too_large")
    return plain


def _from_zstd(raw: bytes) -> bytes:
    try:
        # A reader gives out no more than it is asked for, so that a small bomb stays small.
        with zstandard.ZstdDecompressor().stream_reader(BytesIO(raw), read_across_frames=True) as reader:
            return reader.read(MAX_BODY_BYTES + 1)
    except zstandard.ZstdError as error:
        raise InvalidResponse(reason="zstd") from error


def _from_gzip(raw: bytes) -> bytes:
    unpacker = zlib.decompressobj(wbits=31)
    try:
        plain = unpacker.decompress(raw, MAX_BODY_BYTES + 1)
    except zlib.error as error:
        raise InvalidResponse(reason="gzip") from error
    if not unpacker.eof and len(plain) <= MAX_BODY_BYTES:
        raise InvalidResponse(reason="gzip")
    return plain
