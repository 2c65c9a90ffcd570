"""The OpenAPI document of the portal: ``python -m portal.openapi`` writes it beside this module."""

import json
import tempfile
from pathlib import Path
from typing import Any

import msgspec
from litestar import Litestar

from app.domain.commands import COMMAND_TYPES
from app.domain.document import CLASS_OF
from app.wire.lookups import AuditPage, Duplicates, MicrosoftLookup, MicrosoftTenant, OnboardingLink
from app.wire.protocol import (
    Digest,
    FeedTrailer,
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
from portal.oauth.endpoints import Metadata

FILE = Path(__file__).with_name("openapi.json")
_BODIES = (
    *CLASS_OF.values(),
    *COMMAND_TYPES.values(),
    AuditPage,
    ChangedDocument,
    DeclinedCommand,
    Digest,
    Duplicates,
    FeedTrailer,
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


def main() -> None:
    """Write the document of this version of the portal to ``FILE``."""
    from portal.application import create_app
    from portal.clock import SystemClock
    from portal.parts import build_parts
    from portal.store.schema import prepare

    with tempfile.TemporaryDirectory() as folder:
        engine = prepare(f"sqlite:///{folder}/portal.db")
        FILE.write_text(write(create_app(build_parts(engine, SystemClock()))), encoding="utf-8")
        engine.dispose()


if __name__ == "__main__":
    main()
