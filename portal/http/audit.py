"""``GET /v1/customers/{id}/audit``: who did what to a customer, when, from where, and what changed."""

from typing import Annotated

from litestar import Response, get
from litestar.params import FromPath, FromQuery, QueryParameter
from msgspec import Raw, convert

from app.domain.document import Kind
from app.wire.codec import encode
from app.wire.lookups import AuditChange, AuditEvent, AuditPage
from app.wire.protocol import WireProblem
from portal.http.answers import json_answer
from portal.http.dependencies import CallerDependency, ContextDependency
from portal.http.schemas import describes
from portal.problems import ApiProblem
from portal.store import audit_page as history
from portal.store import documents
from portal.store.engine import reading

_PAGE = 50
_PAGE_MAX = 200
_SEQ_DIGITS = 18


@get("/customers/{customer_id:str}/audit", sync_to_thread=True, operation_class=describes(AuditPage))
def list_audit(
    customer_id: FromPath[str],
    context: ContextDependency,
    caller: CallerDependency,
    cursor: FromQuery[str] = "",
    limit: Annotated[int, QueryParameter(ge=1, le=_PAGE_MAX)] = _PAGE,
) -> Response[bytes]:
    """A page of the customer's audit log."""
    before = _before(cursor)
    with reading(context.engine, caller.partner_id) as connection:
        if documents.find(connection, caller.partner_id, Kind.CUSTOMER, customer_id) is None:
            raise ApiProblem("not-found")
        found = history.of_customer(connection, caller.partner_id, customer_id, before, limit + 1)
    page = found[:limit]
    following = str(page[-1].seq) if len(found) > limit else ""
    return json_answer(AuditPage([_entry(each) for each in page], following))


def _before(cursor: str) -> int | None:
    if not cursor:
        return None
    if not (cursor.isascii() and cursor.isdecimal() and len(cursor) <= _SEQ_DIGITS):
        raise ApiProblem("malformed", detail="cursor")
    return int(cursor)


def _entry(event: history.Event) -> AuditEvent:
    return AuditEvent(
        at=event.at,
        user=event.user,
        action=event.action,
        kind=event.kind,
        target_id=event.target_id,
        outcome=event.outcome,
        place=event.place,
        fields=list(event.fields),
        problem=event.problem,
        place_name=event.place_name,
        changes=[
            AuditChange(each["field"], Raw(encode(each["old"])), Raw(encode(each["new"])))
            for each in event.changes
        ],
        problems=[convert(each, WireProblem) for each in event.problems],
        data=dict(event.data),
    )
