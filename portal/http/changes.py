"""``GET /v1/sync/changes``: the partner's change feed in pages of lines, with a long poll."""

import asyncio
from typing import Annotated

import msgspec
from litestar import Response, get
from litestar.params import FromQuery, QueryParameter

from app.domain.document import Kind
from app.wire.protocol import FeedTrailer
from portal.clock import stamp
from portal.context import Parts
from portal.http.dependencies import GivenCaller, GivenParts
from portal.http.schemas import describes
from portal.notifier import ACROSS_PROCESSES_S, wait_for
from portal.store.accounts import Caller
from portal.store.engine import reading
from portal.store.pages import Page, read_page

MAX_LINES = 5_000
MAX_WAIT_S = 25
_NDJSON = "application/x-ndjson"
_encoder = msgspec.json.Encoder()


class ChangedDocument(msgspec.Struct, frozen=True):
    """A line of the feed: document ``d`` of kind ``t`` in version ``v``, at position ``q``."""

    t: Kind
    id: str
    q: int
    v: int
    d: msgspec.Raw


@get("/sync/changes", operation_class=describes(ChangedDocument, media_type=_NDJSON))
async def list_changes(
    parts: GivenParts,
    caller: GivenCaller,
    cursor: FromQuery[str] = "",
    limit: Annotated[int, QueryParameter(ge=1, le=MAX_LINES)] = 1_000,
    wait: Annotated[int, QueryParameter(ge=0, le=MAX_WAIT_S)] = 0,
) -> Response[bytes]:
    """Documents that changed after ``cursor``, a line each, and the trailer that proves them whole."""
    after = parts.cursors.read(caller.partner_id, cursor)
    page = await _page(parts, caller, after, limit, wait)
    trailer = FeedTrailer(
        next=parts.cursors.write(caller.partner_id, page.last),
        more=page.more,
        head=page.head,
        server_time=stamp(parts.clock.now()),
    )
    body = b"".join([*page.lines, _encoder.encode(trailer), b"\n"])
    return Response(body, media_type=_NDJSON, headers={"Cache-Control": "no-store"})


async def _page(parts: Parts, caller: Caller, after: int, limit: int, wait_s: int) -> Page:
    """The next page; waits for one that is not empty."""
    loop = asyncio.get_running_loop()
    deadline = loop.time() + wait_s
    with parts.notifier.listening(caller.partner_id) as changed:
        while True:
            page = await asyncio.to_thread(_read, parts, caller.partner_id, after, limit)
            left_s = deadline - loop.time()
            if page.lines or left_s <= 0 or parts.notifier.is_closed:
                return page
            await wait_for(changed, min(left_s, ACROSS_PROCESSES_S))


def _read(parts: Parts, partner_id: str, after: int, limit: int) -> Page:
    with reading(parts.engine, partner_id) as connection:
        return read_page(connection, partner_id, after, limit)
