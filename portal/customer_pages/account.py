"""``/account``: what the customer holds, for its people who signed in."""

from typing import Any
from urllib.parse import urlsplit

from litestar import Response, get, post
from litestar.params import RawBody

from app.domain.customer.installation import is_installing
from portal.context import AppContext
from portal.customer_pages.account_summary import AccountSummary
from portal.customer_pages.link_opening import Closed, Opened, issue, open_link
from portal.customer_pages.onboarding import display_stages
from portal.customer_pages.page import AnyRequest, base_of, page, read_form, redirect
from portal.customer_pages.sign_in import COOKIE
from portal.customer_pages.words import Words
from portal.http.dependencies import ContextDependency
from portal.store import links
from portal.store.engine import reading, writing
from portal.store.link_tokens import REP_LIFE, Purpose


@get("/account", sync_to_thread=True, include_in_schema=False)
def show_account(request: AnyRequest, context: ContextDependency) -> Response[Any]:
    """Products, contacts, and the stage of the installation that waits."""
    key = _key(request, context)
    with reading(context.engine, key[0]) as connection:
        opened = _active(open_link(context, connection, key))
    customer = opened.summary.customer
    say = Words(customer.language)
    return page(
        "account.html",
        opened.summary,
        "account_title",
        person=opened.link.holder_name,
        note=say("chosen") if "chosen" in request.query_params else "",
        waits=_waits(opened.summary),
        contacts=customer.contacts,
    )


@post("/account/onboarding", sync_to_thread=True, include_in_schema=False)
def go_on(request: AnyRequest, body: RawBody, context: ContextDependency) -> Response[Any]:
    """Go to the onboarding, as who signed in."""
    read_form(request, context, body)
    key = _key(request, context)
    with writing(context.engine, key[0]) as connection:
        opened = _active(open_link(context, connection, key))
        token = issue(context, connection, opened, Purpose.ONBOARDING, REP_LIFE)
    return redirect(f"../onboarding/{token}")


@post("/account/sign-out", status_code=200, sync_to_thread=True, include_in_schema=False)
def leave(request: AnyRequest, body: RawBody, context: ContextDependency) -> Response[Any]:
    """End the session, here and on the portal."""
    read_form(request, context, body)
    key = _key(request, context)
    with writing(context.engine, key[0]) as connection:
        links.revoke_one(connection, *key)
    answer = redirect("../account")
    answer.delete_cookie(COOKIE, path=f"{urlsplit(base_of(request, context)).path}/account")
    return answer


def _key(request: AnyRequest, context: AppContext) -> tuple[str, str]:
    key = context.links.read(Purpose.SESSION, request.cookies.get(COOKIE, ""))
    if key is None:
        raise Closed("left")
    return key


def _active(opened: Opened) -> Opened:
    if not opened.is_account_active:
        raise Closed("closed", opened.summary)
    return opened


def _waits(summary: AccountSummary) -> str:
    """The stage that is to be done now; empty where none is."""
    if not is_installing(summary.customer):
        return ""
    return next((each.name for each in display_stages(summary) if each.state == "current"), "")
