"""``POST /v1/commands/{type}``: one command outside any queue, for programs that are always online."""

import re
from typing import Annotated

import msgspec
from litestar import Response, post
from litestar.params import FromPath, HeaderParameter, RawBody

from app.wire.codec import COMMAND_VERSION, encode
from app.wire.protocol import Operation, OperationResult, ProblemDetails, ResultStatus, Target
from portal.commands.pipeline.pipeline import Received
from portal.commands.registry import HANDLERS
from portal.http.answers import json_answer, problem_answer
from portal.http.dependencies import CallerDependency, ContextDependency
from portal.http.limits import check_ids
from portal.http.schemas import describes
from portal.problems import ApiProblem
from portal.store.results import DONE

_TAG = re.compile(r'"([^"]{1,64})"')


class SingleCommand(msgspec.Struct, frozen=True, omit_defaults=True):
    """What the command is about and its arguments."""

    target: Target
    args: msgspec.Raw
    v: int = COMMAND_VERSION
    depends_on: tuple[str, ...] = ()
    observed: str = ""


class DeclinedCommand(ProblemDetails, frozen=True, omit_defaults=True):
    """Problem details with the stored result, which holds what a person has to choose from."""

    result: OperationResult | None = None


@post(
    "/commands/{command_type:str}",
    status_code=200,
    sync_to_thread=True,
    operation_class=describes(OperationResult, reads=SingleCommand),
)
def run_command(
    command_type: FromPath[str],
    body: RawBody,
    context: ContextDependency,
    caller: CallerDependency,
    idempotency_key: Annotated[str, HeaderParameter(name="Idempotency-Key")] = "",
    if_match: Annotated[str, HeaderParameter(name="If-Match")] = "",
) -> Response[bytes]:
    """Carry out one command; sent again under the same key, it gives the same answer and does nothing."""
    received = _receive(command_type, body, _op_id(idempotency_key), if_match)
    result = context.pipeline.settle(caller, received)
    if result.feed_seq is not None:
        context.notifier.publish(caller.partner_id)
    if result.status in DONE:
        return json_answer(result, {"ETag": f'"{result.version}"'})
    if result.status is ResultStatus.RETRY_LATER or result.problem is None:
        raise ApiProblem("retry-later", headers={"Retry-After": "1"})
    return _declined(result.problem, result)


def _receive(command_type: str, body: bytes, op_id: str, if_match: str) -> Received:
    version = None
    if if_match:
        tag = _TAG.fullmatch(if_match.strip())
        if tag is None:
            raise ApiProblem("malformed", detail="If-Match")
        version = tag.group(1)
    if version is None and command_type in HANDLERS and HANDLERS[command_type].needs_version:
        raise ApiProblem("version-required")
    try:
        command = msgspec.json.decode(body, type=SingleCommand)
    except msgspec.DecodeError as error:
        raise ApiProblem("malformed", detail=str(error)) from error
    operation = Operation(
        seq=0,
        op_id=op_id,
        type=command_type,
        v=command.v,
        target=command.target,
        args=command.args,
        if_version=version,
        depends_on=command.depends_on,
        observed=command.observed,
    )
    check_ids(operation)
    return Received(operation, encode(operation), "")


def _op_id(header: str) -> str:
    """The id in ``Idempotency-Key: "<op_id>"``."""
    key = _TAG.fullmatch(header.strip())
    if key is None:
        raise ApiProblem("malformed", detail="Idempotency-Key")
    return key.group(1)


def _declined(problem: ProblemDetails, result: OperationResult) -> Response[bytes]:
    """The stored refusal as the problem details of this request; a version that moved is the header's 412."""
    values = {name: getattr(problem, name) for name in ProblemDetails.__struct_fields__}
    if problem.code == "version-mismatch":
        values["status"] = 412
    return problem_answer(DeclinedCommand(**values, result=result))
