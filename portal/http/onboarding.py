"""``POST /v1/customers/{id}/onboarding-link``: the onboarding, for the rep to open in a browser."""

from typing import Any

from litestar import Request, Response, post
from litestar.params import FromPath

from app.domain.document import Kind
from app.domain.partner.partner import Role
from app.wire.lookups import OnboardingLink
from portal.clock import stamp
from portal.http.answers import json_answer
from portal.http.dependencies import CallerDependency, ContextDependency
from portal.http.schemas import describes
from portal.problems import ApiProblem
from portal.store import links
from portal.store.command_context import CommandContext
from portal.store.engine import writing
from portal.store.link_tokens import REP_LIFE, Holder, Link, Purpose
from portal.store.record import record


@post(
    "/customers/{customer_id:str}/onboarding-link",
    status_code=200,
    sync_to_thread=True,
    operation_class=describes(OnboardingLink),
)
def give_onboarding_link(
    customer_id: FromPath[str],
    request: Request[Any, Any, Any],
    context: ContextDependency,
    caller: CallerDependency,
) -> Response[bytes]:
    """A link of the caller's own; what is confirmed through it is in the audit log under their name."""
    if caller.role is Role.VIEWER:
        raise ApiProblem("not-allowed")
    with writing(context.engine, caller.partner_id) as connection:
        command_context = CommandContext(connection, caller, context.clock.now())
        if command_context.find(Kind.CUSTOMER, customer_id) is None:
            raise ApiProblem("not-found")
        link = Link(
            link_id=command_context.new_id(),
            purpose=Purpose.ONBOARDING,
            customer_id=customer_id,
            held_by=Holder.USER,
            holder_id=caller.user_id,
            holder_name=caller.name,
            expires_at=stamp(command_context.now + REP_LIFE),
        )
        links.add(connection, caller.partner_id, link)
        record(command_context, "onboarding.open", customer_id)
    base = context.customer_url or str(request.base_url).rstrip("/")
    token = context.links.token(Purpose.ONBOARDING, caller.partner_id, link.link_id)
    answer = OnboardingLink(f"{base}/onboarding/{token}", link.expires_at)
    return json_answer(answer, {"Cache-Control": "no-store"})
