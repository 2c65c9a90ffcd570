"""Who a request comes from: the bearer of an access token (RFC 6750)."""

from typing import Any

from litestar import Request
from litestar.di import NamedDependency

from portal.context import AppContext
from portal.problems import ApiProblem
from portal.store.accounts import Caller

_SCHEME = "bearer "


def provide_caller(request: Request[Any, Any, Any], context: NamedDependency[AppContext]) -> Caller:
    """Return the caller whose access token the request carries.

    Raises:
        ApiProblem: 401 when there is no good token.
    """
    header = request.headers.get("authorization", "")
    caller = None
    if header.lower().startswith(_SCHEME):
        caller = context.tokens.caller(header[len(_SCHEME) :].strip())
    if caller is None:
        raise ApiProblem("unauthorized", headers={"WWW-Authenticate": 'Bearer error="invalid_token"'})
    return caller
