"""``POST /v1/microsoft/lookup``: whether Microsoft has an account with a domain, or a name is free."""

import msgspec
from litestar import Response, post
from litestar.params import RawBody

from app.domain.checks.domain import check_domain
from app.wire.lookups import MicrosoftLookup, MicrosoftTenant
from portal.http.answers import json_answer
from portal.http.dependencies import CallerDependency, ContextDependency
from portal.http.schemas import describes
from portal.problems import ApiProblem
from portal.store import tenants
from portal.store.engine import reading

_DOMAIN_MAX = 253


@post(
    "/microsoft/lookup",
    status_code=200,
    sync_to_thread=True,
    operation_class=describes(MicrosoftTenant, reads=MicrosoftLookup),
)
def look_up_tenant(body: RawBody, context: ContextDependency, caller: CallerDependency) -> Response[bytes]:
    """The Microsoft account with that domain, if there is one; nothing is changed."""
    try:
        asked = msgspec.json.decode(body, type=MicrosoftLookup)
    except msgspec.DecodeError as error:
        raise ApiProblem("malformed", detail=str(error)) from error
    checked = check_domain(asked.domain[:_DOMAIN_MAX])
    if not checked.is_valid:
        raise ApiProblem("malformed", detail="domain")
    with reading(context.engine, caller.partner_id) as connection:
        found = tenants.find(connection, checked.normal)
    if found is None:
        return json_answer(MicrosoftTenant(checked.normal, is_found=False))
    return json_answer(MicrosoftTenant(found.domain, True, found.company_name, found.country))
