"""Bodies as the portal sends them, and every error as problem details."""

import logging
from typing import Any

import msgspec
from litestar import Request, Response
from litestar.exceptions import HTTPException
from sqlalchemy.exc import SQLAlchemyError

from app.wire.protocol import ProblemDetails
from portal.problems import ApiProblem, details

PROBLEM_TYPE = "application/problem+json"
_encoder = msgspec.json.Encoder()
_RETRY_AFTER_S = "5"
logger = logging.getLogger(__name__)

_CODE_OF_STATUS = {
    400: "malformed",
    401: "unauthorized",
    403: "not-allowed",
    404: "not-found",
    405: "method-not-allowed",
    413: "too-large",
    415: "media-type",
}


def json_answer(value: Any, headers: dict[str, str] | None = None, status: int = 200) -> Response[bytes]:
    """``value`` as JSON."""
    body = _encoder.encode(value)
    return Response(body, headers=headers, status_code=status, media_type="application/json")


def problem_answer(problem: ProblemDetails, headers: dict[str, str] | None = None) -> Response[bytes]:
    """``problem`` with its own status."""
    body = _encoder.encode(problem)
    return Response(body, headers=headers, status_code=problem.status, media_type=PROBLEM_TYPE)


def on_problem(_request: Request[Any, Any, Any], error: ApiProblem) -> Response[bytes]:
    """The answer to a request that a part of the portal ended."""
    return problem_answer(error.details, error.headers)


def on_http_exception(_request: Request[Any, Any, Any], error: HTTPException) -> Response[bytes]:
    """The answer to what the framework refused: no route, no such method, a parameter of another type."""
    code = _CODE_OF_STATUS.get(error.status_code, "malformed")
    if error.status_code >= 500:
        return on_failure(_request, error)
    return problem_answer(details(code, detail=error.detail), dict(error.headers or {}))


def on_busy(_request: Request[Any, Any, Any], error: SQLAlchemyError) -> Response[bytes]:
    """The answer while the database cannot be had: come back soon."""
    logger.error("the database did not answer: %s", getattr(error, "orig", error))
    return problem_answer(details("retry-later"), {"Retry-After": _RETRY_AFTER_S})


def on_failure(_request: Request[Any, Any, Any], error: Exception) -> Response[bytes]:
    """The answer to a bug: nothing of it is told, all of it is logged."""
    logger.error("a request failed", exc_info=error)
    return problem_answer(details("internal"))
