"""``GET /v1/sync/changes``: the partner's change feed in pages of lines, with a long poll."""

import asyncio
from typing import Annotated

import msgspec
from litestar import Response, get
from litestar.params import FromQuery, QueryParameter

from app.domain.document import Kind
from app.wire.protocol import FeedTrailer
from portal.background.notifier import wait_for
from portal.clock import stamp
from portal.context import AppContext
from portal.http.dependencies import CallerDependency, ContextDependency
from portal.http.schemas import describes
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
    context: ContextDependency,
    caller: CallerDependency,
    cursor: FromQuery[str] = "",
    limit: Annotated[int, QueryParameter(ge=1, le=MAX_LINES)] = 1_000,
    wait: Annotated[int, QueryParameter(ge=0, le=MAX_WAIT_S)] = 0,
) -> Response[bytes]:
    """Documents that changed after ``cursor``, a line each, and the trailer that proves them whole."""
    after = context.cursors.read(caller.partner_id, cursor)
    page = await _page(context, caller, after, limit, wait)
    trailer = FeedTrailer(
        next=context.cursors.write(caller.partner_id, page.last),
        more=page.more,
        head=page.head,
        server_time=stamp(context.clock.now()),
    )
    body = b"".join([*page.lines, _encoder.encode(trailer), b"\n"])
    return Response(body, media_type=_NDJSON, headers={"Cache-Control": "no-store"})


async def _page(context: AppContext, caller: Caller, after: int, limit: int, wait_s: int) -> Page:
    """The next page; waits for one that is not empty, and asks the database for nothing meanwhile."""
    loop = asyncio.get_running_loop()
    deadline = loop.time() + wait_s
    notifier, partner_id = context.notifier, caller.partner_id
    with notifier.listening(partner_id) as changed:
        is_known = wait_s > 0 and notifier.ends_at(partner_id, after)
        page = Page([], after, False, after) if is_known else await _look(context, partner_id, after, limit)
        while not page.lines and not notifier.is_closed and (left_s := deadline - loop.time()) > 0:
            if await wait_for(changed, left_s):
                page = await _look(context, partner_id, after, limit)
        return page


async def _look(context: AppContext, partner_id: str, after: int, limit: int) -> Page:
    news = context.notifier.news_of(partner_id)
    page = await asyncio.to_thread(_read, context, partner_id, after, limit)
    context.notifier.found(partner_id, page.head, news)
    return page


def _read(context: AppContext, partner_id: str, after: int, limit: int) -> Page:
    with reading(context.engine, partner_id) as connection:
        return read_page(connection, partner_id, after, limit)
