"""``POST /v1/sync/push``: commands of one installation, in their order."""

from dataclasses import dataclass

import msgspec
from litestar import Response, post
from litestar.params import RawBody

from app.wire.protocol import Operation, OperationResult, PushRequest, PushResponse, ResultStatus
from portal.clock import stamp
from portal.commands.pipeline.pipeline import Received
from portal.context import AppContext
from portal.http.answers import json_answer
from portal.http.dependencies import CallerDependency, ContextDependency
from portal.http.limits import MAX_BYTES, MAX_OPS, check_ids, check_schema
from portal.http.schemas import describes
from portal.identity import is_id
from portal.problems import ApiProblem
from portal.store import clients
from portal.store.accounts import Caller
from portal.store.engine import reading

_push_decoder = msgspec.json.Decoder(PushRequest)
_operation_decoder = msgspec.json.Decoder(Operation)


@dataclass(frozen=True, slots=True)
class _Batch:
    client_id: str
    operations: list[Received]


@post(
    "/sync/push",
    status_code=200,
    sync_to_thread=True,
    operation_class=describes(PushResponse, reads=PushRequest),
)
def push(body: RawBody, context: ContextDependency, caller: CallerDependency) -> Response[bytes]:
    """Settle commands one after the other; each has its result once it is stored."""
    batch = _decode(body)
    found = _settle(context, caller, batch.operations)
    with reading(context.engine, caller.partner_id) as connection:
        last_seq = clients.find(connection, caller, batch.client_id).last_seq
    return json_answer(PushResponse(stamp(context.clock.now()), context.epoch, last_seq, found))


def _settle(context: AppContext, caller: Caller, operations: list[Received]) -> list[OperationResult]:
    """Results up to the first operation that cannot be settled now.

    Raises:
        ApiProblem: the very first operation is out of order or reuses an id.
    """
    found: list[OperationResult] = []
    try:
        for each in operations:
            found.append(context.pipeline.settle(caller, each))
            if found[-1].status is ResultStatus.RETRY_LATER:
                break
    except ApiProblem:
        # What was settled before is told first; the laptop meets the same problem when it sends the rest.
        if not found:
            raise
    finally:
        if any(result.feed_seq is not None for result in found):
            context.notifier.publish(caller.partner_id)
    return found


def _decode(body: bytes) -> _Batch:
    if len(body) > MAX_BYTES:
        raise ApiProblem("too-large", data={"max_bytes": str(MAX_BYTES)})
    try:
        request = _push_decoder.decode(body)
        raws = [bytes(raw) for raw in request.ops]
        received = [Received(_operation_decoder.decode(raw), raw, request.client_id) for raw in raws]
    except msgspec.DecodeError as error:
        raise ApiProblem("malformed", detail=str(error)) from error
    if len(raws) > MAX_OPS:
        raise ApiProblem("too-large", data={"max_ops": str(MAX_OPS)})
    check_schema(request.schema)
    if not is_id(request.client_id):
        raise ApiProblem("malformed", detail="client_id")
    for each in received:
        check_ids(each.operation)
    return _Batch(request.client_id, received)
