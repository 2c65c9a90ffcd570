"""The portal as an ASGI application."""

from collections.abc import Sequence
from functools import cache

from litestar import Litestar, Router
from litestar.di import Provide
from litestar.exceptions import HTTPException
from litestar.handlers import HTTPRouteHandler
from litestar.openapi.config import OpenAPIConfig
from litestar.types import ASGIApp, Receive, Scope, Send

from portal.context import AppContext
from portal.customer_pages.mailbox import show_mailbox
from portal.customer_pages.routes import customer_pages
from portal.http.agreements import show_agreement
from portal.http.answers import on_busy, on_failure, on_http_exception, on_problem
from portal.http.audit import list_audit
from portal.http.authentication import provide_caller
from portal.http.changes import list_changes
from portal.http.commands import run_command
from portal.http.compression import Compression
from portal.http.dependencies import CONTEXT, provide_context
from portal.http.documents import show_document
from portal.http.duplicates import find_duplicates
from portal.http.health import HEALTH_HANDLERS
from portal.http.microsoft import look_up_tenant
from portal.http.onboarding import give_onboarding_link
from portal.http.push import push
from portal.http.sync import list_known, list_results, register_client, show_digest, sync_info
from portal.openapi import show_openapi
from portal.problems import ApiProblem
from portal.sign_in_pages.endpoints import OAUTH_HANDLERS
from portal.store.engine import BUSY

_V1: Sequence[HTTPRouteHandler] = (
    sync_info,
    register_client,
    push,
    list_results,
    list_known,
    list_changes,
    show_digest,
    run_command,
    find_duplicates,
    look_up_tenant,
    list_audit,
    give_onboarding_link,
    show_agreement,
    show_document,
)


@cache
def routes(*, displays_mail: bool) -> Litestar:
    """What every portal of this process answers; which portal it is comes with each request.

    The routes are a tree that takes tens of milliseconds to build and holds nothing of a portal's own.
    """
    # The demo has no mail server: its messages are read on a page that no other portal has.
    mailbox = [show_mailbox] if displays_mail else []
    return Litestar(
        route_handlers=[
            Router("/v1", route_handlers=_V1),
            *OAUTH_HANDLERS,
            *HEALTH_HANDLERS,
            customer_pages(),
            *mailbox,
            show_openapi,
        ],
        dependencies={
            "context": Provide(provide_context, sync_to_thread=False),
            "caller": Provide(provide_caller, sync_to_thread=True),
        },
        middleware=[Compression()],
        exception_handlers={
            ApiProblem: on_problem,
            HTTPException: on_http_exception,
            **dict.fromkeys(BUSY, on_busy),
            Exception: on_failure,
        },
        openapi_config=OpenAPIConfig(title="Channel Desk portal", version="1", use_handler_docstrings=True),
        logging_config=None,
    )


def create_app(context: AppContext) -> ASGIApp:
    """The application on ``context``; it starts no thread and opens nothing by itself."""
    answer = routes(displays_mail=context.displays_mail)

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        scope.setdefault("state", {})[CONTEXT] = context
        await answer(scope, receive, send)

    return app
