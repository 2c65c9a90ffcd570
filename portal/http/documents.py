"""``GET /v1/{kind}/{id}``: one document, with its version as its tag."""

from typing import Annotated

from litestar import Response, get
from litestar.params import FromPath, HeaderParameter

from app.domain.document import CLASS_OF, Kind
from app.wire.codec import encode
from portal.http.dependencies import CallerDependency, ContextDependency
from portal.http.schemas import describes
from portal.problems import ApiProblem
from portal.store import documents
from portal.store.engine import reading


@get(
    "/{kind:str}/{document_id:str}",
    sync_to_thread=True,
    operation_class=describes(*CLASS_OF.values()),
)
def show_document(
    kind: FromPath[str],
    document_id: FromPath[str],
    context: ContextDependency,
    caller: CallerDependency,
    if_none_match: Annotated[str, HeaderParameter(name="If-None-Match")] = "",
) -> Response[bytes]:
    """The document as it is now; 304 when the caller has that version."""
    wanted = _kind(kind)
    with reading(context.engine, caller.partner_id) as connection:
        found = documents.find(connection, caller.partner_id, wanted, document_id)
    if found is None:
        raise ApiProblem("not-found")
    headers = {"ETag": f'"{found.version}"', "Cache-Control": "private, no-cache"}
    if headers["ETag"] in {each.strip() for each in if_none_match.split(",")}:
        return Response(b"", status_code=304, headers=headers, media_type="application/json")
    return Response(encode(found.document), headers=headers, media_type="application/json")


def _kind(name: str) -> Kind:
    try:
        return Kind(name)
    except ValueError as error:
        raise ApiProblem("not-found") from error
