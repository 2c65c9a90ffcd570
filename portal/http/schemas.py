"""What the OpenAPI document says of bodies that handlers read and write as bytes."""

from dataclasses import dataclass

from litestar.openapi.spec import OpenAPIMediaType, OpenAPIResponse, Operation, Reference, RequestBody, Schema

from app.wire.protocol import ProblemDetails
from portal.http.answers import PROBLEM_TYPE

JSON = "application/json"


def describes(*answers: type, reads: type | None = None, media_type: str = JSON) -> type[Operation]:
    """An operation that answers with one of ``answers`` (for a body of lines: a line) or problem details."""
    success = OpenAPIResponse(
        description="Done", content={media_type: OpenAPIMediaType(schema=_one_of(answers))}
    )
    problem = OpenAPIResponse(
        description="Refused", content={PROBLEM_TYPE: OpenAPIMediaType(schema=_reference(ProblemDetails))}
    )
    body = (
        RequestBody(content={JSON: OpenAPIMediaType(schema=_reference(reads))}, required=True)
        if reads
        else None
    )

    @dataclass
    class Described(Operation):
        def __post_init__(self) -> None:
            self.request_body = body
            self.responses = {"200": success, "default": problem}

    return Described


def _one_of(classes: tuple[type, ...]) -> Schema | Reference:
    references = [_reference(each) for each in classes]
    return references[0] if len(references) == 1 else Schema(one_of=references)


def _reference(cls: type) -> Reference:
    return Reference(ref=f"#/components/schemas/{cls.__name__}")
