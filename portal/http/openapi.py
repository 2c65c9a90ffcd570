"""``GET /openapi.json``: what this very portal offers."""

from typing import Any

from litestar import Request, Response, get

from portal.openapi import write


@get("/openapi.json", sync_to_thread=True, include_in_schema=False)
def show_openapi(request: Request[Any, Any, Any]) -> Response[bytes]:
    """The OpenAPI document; no token is needed to read it."""
    return Response(write(request.app).encode(), media_type="application/json")
