"""``/health``: for whatever starts, watches and replaces portals; it says nothing of any partner."""

from litestar import Response, get
from sqlalchemy.exc import SQLAlchemyError

from portal.context import AppContext
from portal.http.answers import json_answer, problem_answer
from portal.http.dependencies import ContextDependency
from portal.problems import details
from portal.store.schema import HEAD, OtherSchema, version_of

LIVE, READY = "/health/live", "/health/ready"
_HEADERS = {"Cache-Control": "no-store"}


@get(LIVE, sync_to_thread=False, include_in_schema=False)
def show_live() -> Response[bytes]:
    """That the process answers; it need not be started anew."""
    return json_answer({"status": "live"}, _HEADERS)


@get(READY, sync_to_thread=True, include_in_schema=False)
def show_ready(context: ContextDependency) -> Response[bytes]:
    """Whether requests are worth sending here: the database answers and has this portal's tables."""
    reason = _reason_against(context)
    if reason:
        return problem_answer(details("retry-later", detail=reason), {**_HEADERS, "Retry-After": "5"})
    return json_answer({"status": "ready"}, _HEADERS)


def _reason_against(context: AppContext) -> str:
    if context.notifier.is_closed:
        return "the portal is stopping"
    try:
        with context.engine.connect() as connection:
            found = version_of(connection)
    except OtherSchema as error:
        found = error.found
    except SQLAlchemyError as error:
        # The sentence of a driver may name the server and its user, and anybody may ask here.
        return f"the database does not answer ({type(error).__name__})"
    return "" if found == HEAD else f"the database has schema {found or 'none'}, this portal needs {HEAD}"


HEALTH_HANDLERS = (show_live, show_ready)
