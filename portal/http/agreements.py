"""``GET /v1/agreements/{id}/{version}``: the text that a customer accepts."""

from litestar import Response, get
from litestar.params import FromPath

from app.domain.catalogue.catalogue import Agreement
from app.domain.document import Kind
from portal.http.answers import json_answer
from portal.http.dependencies import CallerDependency, ContextDependency
from portal.http.schemas import describes
from portal.problems import ApiProblem
from portal.store import documents
from portal.store.engine import reading


@get(
    "/agreements/{agreement_id:str}/{version:int}",
    sync_to_thread=True,
    operation_class=describes(Agreement),
)
def show_agreement(
    agreement_id: FromPath[str], version: FromPath[int], context: ContextDependency, caller: CallerDependency
) -> Response[bytes]:
    """One version of an agreement, in every language it has; a version never changes."""
    with reading(context.engine, caller.partner_id) as connection:
        found = documents.find(connection, caller.partner_id, Kind.AGREEMENT, f"{agreement_id}@{version}")
    if found is None:
        raise ApiProblem("not-found")
    return json_answer(found.document, {"ETag": f'"{found.version}"'})
