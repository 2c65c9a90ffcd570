"""What the OpenAPI document says of bodies that handlers read and write as bytes."""

from dataclasses import dataclass

from litestar.openapi.spec import OpenAPIMediaType, OpenAPIResponse, Operation, Reference, RequestBody

from app.wire.protocol import ProblemDetails
from portal.http.answers import PROBLEM_TYPE

JSON = "application/json"


def describes(answer: type, *, reads: type | None = None, media_type: str = JSON) -> type[Operation]:
    """An operation that answers with ``answer`` (for a body of lines: a line) or with problem details."""
    success = OpenAPIResponse(description="Done", content={media_type: _reference(answer)})
    problem = OpenAPIResponse(description="Refused", content={PROBLEM_TYPE: _reference(ProblemDetails)})
    body = RequestBody(content={JSON: _reference(reads)}, required=True) if reads else None

    @dataclass
    class Described(Operation):
        def __post_init__(self) -> None:
            self.request_body = body
            self.responses = {"200": success, "default": problem}

    return Described


def _reference(cls: type) -> OpenAPIMediaType:
    return OpenAPIMediaType(schema=Reference(ref=f"#/components/schemas/{cls.__name__}"))
