"""What handlers are given by the application."""

from typing import Any

from litestar import Request
from litestar.di import NamedDependency

from portal.context import AppContext
from portal.store.accounts import Caller

ContextDependency = NamedDependency[AppContext]
CallerDependency = NamedDependency[Caller]

CONTEXT = "context"
"""Where the state of a request holds its portal."""


def provide_context(request: Request[Any, Any, Any]) -> AppContext:
    """Return the portal that the request was made to."""
    context: AppContext = request.state[CONTEXT]
    return context
