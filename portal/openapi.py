"""The OpenAPI document of the portal, as it is served and as it is committed beside this module."""

import json
from pathlib import Path
from typing import Any

import msgspec
from litestar import Litestar, Request, Response, get

from app.domain.commands.specs import COMMANDS
from app.domain.document import CLASS_OF
from app.wire.lookups import AuditPage, Duplicates, MicrosoftLookup, MicrosoftTenant, OnboardingLink
from app.wire.protocol import (
    Digest,
    FeedTrailer,
    KnownRequest,
    KnownResponse,
    Operation,
    OperationResult,
    ProblemDetails,
    PushRequest,
    PushResponse,
    SyncInfo,
    TokenResponse,
)
from portal.http.changes import ChangedDocument
from portal.http.commands import DeclinedCommand, SingleCommand
from portal.http.sync import RegisteredClient, Registration
from portal.sign_in_pages.endpoints import Metadata

FILE = Path(__file__).with_name("openapi.json")
_BODIES = (
    *CLASS_OF.values(),
    *(spec.cls for spec in COMMANDS.values()),
    AuditPage,
    ChangedDocument,
    DeclinedCommand,
    Digest,
    Duplicates,
    FeedTrailer,
    KnownRequest,
    KnownResponse,
    Metadata,
    MicrosoftLookup,
    MicrosoftTenant,
    OnboardingLink,
    Operation,
    OperationResult,
    ProblemDetails,
    PushRequest,
    PushResponse,
    RegisteredClient,
    Registration,
    SingleCommand,
    SyncInfo,
    TokenResponse,
)


def describe(app: Litestar) -> dict[str, Any]:
    """The document of a running application; the codec itself says what bodies look like."""
    document: dict[str, Any] = json.loads(json.dumps(app.openapi_schema.to_schema()))
    _, schemas = msgspec.json.schema_components(_BODIES, ref_template="#/components/schemas/{name}")
    document["components"] = {
        "schemas": dict(sorted(schemas.items())),
        "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}},
    }
    document["security"] = [{"bearer": []}]
    for path, operations in document["paths"].items():
        if not path.startswith("/v1/"):
            for operation in operations.values():
                operation["security"] = []
    return document


def write(app: Litestar) -> str:
    """The document as the text that is committed."""
    return json.dumps(describe(app), indent=1, ensure_ascii=False, sort_keys=True) + "\n"


@get("/openapi.json", sync_to_thread=True, include_in_schema=False)
def show_openapi(request: Request[Any, Any, Any]) -> Response[bytes]:
    """The OpenAPI document of this very portal; no token is needed to read it."""
    return Response(write(request.app).encode(), media_type="application/json")
