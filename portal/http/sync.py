"""``/v1/sync``: who the portal takes the caller for, installations, and results after a crash."""

from typing import Annotated

import msgspec
from litestar import Response, get, post, put
from litestar.params import FromPath, FromQuery, QueryParameter, RawBody

from app.wire.protocol import (
    KNOWN_FEATURE,
    Digest,
    KnownRequest,
    KnownResponse,
    PushResponse,
    SyncInfo,
    TypeDigest,
)
from portal.clock import stamp
from portal.http.answers import json_answer
from portal.http.dependencies import CallerDependency, ContextDependency
from portal.http.limits import MAX_BYTES, MAX_KNOWN, MAX_OPS, SCHEMA_MAX, SCHEMA_MIN, check_schema
from portal.http.schemas import describes
from portal.identity import is_id
from portal.problems import ApiProblem
from portal.store import clients, results
from portal.store.digests import read_digest
from portal.store.engine import reading, writing

_FEATURES = ["zstd", "gzip", "wait", "digest", KNOWN_FEATURE]
_RESULTS_PAGE = 1_000


class Registration(msgspec.Struct, frozen=True):
    """An installation that makes itself known."""

    schema: int
    name: str = ""


class RegisteredClient(msgspec.Struct, frozen=True):
    """An installation, and up to where its commands are settled."""

    client_id: str
    processed_through: int
    server_time: str


@get("/sync/info", sync_to_thread=False, operation_class=describes(SyncInfo))
def sync_info(context: ContextDependency, caller: CallerDependency) -> Response[bytes]:
    """Server time, epoch, schema range, limits, features, and who the caller is."""
    return json_answer(
        SyncInfo(
            server_time=stamp(context.clock.now()),
            epoch=context.epoch,
            schema_min=SCHEMA_MIN,
            schema_max=SCHEMA_MAX,
            max_ops=MAX_OPS,
            max_bytes=MAX_BYTES,
            partner_id=caller.partner_id,
            user_id=caller.user_id,
            features=_FEATURES,
        )
    )


@put(
    "/sync/clients/{client_id:str}",
    sync_to_thread=True,
    operation_class=describes(RegisteredClient, reads=Registration),
)
def register_client(
    client_id: FromPath[str], body: RawBody, context: ContextDependency, caller: CallerDependency
) -> Response[bytes]:
    """Register an installation; again does no harm."""
    if not is_id(client_id):
        raise ApiProblem("malformed", detail="client_id")
    try:
        registration = msgspec.json.decode(body, type=Registration)
    except msgspec.DecodeError as error:
        raise ApiProblem("malformed", detail=str(error)) from error
    check_schema(registration.schema)
    now = stamp(context.clock.now())
    with writing(context.engine, caller.partner_id) as connection:
        installation = clients.register(connection, caller, client_id, now, registration.name)
    return json_answer(RegisteredClient(client_id, installation.last_seq, now))


@get("/sync/results", sync_to_thread=True, operation_class=describes(PushResponse))
def list_results(
    client_id: FromQuery[str],
    context: ContextDependency,
    caller: CallerDependency,
    after_seq: Annotated[int, QueryParameter(ge=0)] = 0,
) -> Response[bytes]:
    """Results of an installation's commands, for a laptop that lost the answer; 1,000 at most."""
    with reading(context.engine, caller.partner_id) as connection:
        installation = clients.find(connection, caller, client_id)
        found = results.after(connection, caller.partner_id, client_id, after_seq, _RESULTS_PAGE)
    now = stamp(context.clock.now())
    return json_answer(PushResponse(now, context.epoch, installation.last_seq, found))


@post(
    "/sync/known",
    status_code=200,
    sync_to_thread=True,
    operation_class=describes(KnownResponse, reads=KnownRequest),
)
def list_known(body: RawBody, context: ContextDependency, caller: CallerDependency) -> Response[bytes]:
    """Which commands of the caller's are done here, for a laptop whose portal was restored; 1,000 at most."""
    try:
        op_ids = msgspec.json.decode(body, type=KnownRequest).op_ids
    except msgspec.DecodeError as error:
        raise ApiProblem("malformed", detail=str(error)) from error
    if len(op_ids) > MAX_KNOWN:
        raise ApiProblem("too-large", data={"max_known": str(MAX_KNOWN)})
    if not all(is_id(each) for each in op_ids):
        raise ApiProblem("malformed", detail="op_ids")
    with reading(context.engine, caller.partner_id) as connection:
        known = results.done_among(connection, caller, op_ids)
    return json_answer(KnownResponse(context.epoch, known))


@get("/sync/digest", sync_to_thread=True, operation_class=describes(Digest))
def show_digest(context: ContextDependency, caller: CallerDependency) -> Response[bytes]:
    """Count and checksum per kind of document, at the feed's head."""
    with reading(context.engine, caller.partner_id) as connection:
        head, kinds = read_digest(connection, caller.partner_id)
    types = {kind: TypeDigest(count, f"{total:016x}") for kind, (count, total) in kinds.items()}
    return json_answer(Digest(head, types))
