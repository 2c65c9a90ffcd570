"""``/sign-in/{token}``: choosing a password once, and signing in with it from then on."""

from typing import Any
from urllib.parse import urlsplit

from litestar import Response, get, post
from litestar.params import FromPath, RawBody
from sqlalchemy import Connection

from portal.clock import stamp
from portal.context import AppContext
from portal.customer_pages.link_opening import Closed, Opened, find_opened, issue, open_link, read_key
from portal.customer_pages.page import AnyRequest, base_of, page, read_form, redirect
from portal.customer_pages.users import activate
from portal.http.dependencies import ContextDependency
from portal.oauth.passwords import PASSWORD_MAX, PASSWORD_MIN
from portal.store import links
from portal.store.accounts import hash_password, password_fits
from portal.store.command_context import CommandContext
from portal.store.engine import reading, writing
from portal.store.link_tokens import LIFE, Purpose
from portal.store.record import record

COOKIE = "account"


@get("/sign-in/{token:str}", sync_to_thread=True, include_in_schema=False)
def show_entrance(token: FromPath[str], context: ContextDependency) -> Response[Any]:
    """The form to choose a password, or to sign in once there is one."""
    opened, known = _find(context, read_key(context, Purpose.CREDENTIALS, token))
    return _choose(opened) if known is None else _enter(opened)


@post("/sign-in/{token:str}", status_code=200, sync_to_thread=True, include_in_schema=False)
def enter(
    token: FromPath[str], request: AnyRequest, body: RawBody, context: ContextDependency
) -> Response[Any]:
    """Keep the password that was chosen, or check the one that was typed, and open the account."""
    key = read_key(context, Purpose.CREDENTIALS, token)
    form = read_form(request, context, body)
    opened, known = _find(context, key)
    if "again" in form:
        return _keep(request, context, key, opened, known, form)
    if known is None:
        return _choose(opened)
    who, now = f"customer:{opened.partner_id}:{opened.link.holder_id}", context.clock.now()
    if not context.throttle.may_try(who, now):
        return _enter(opened, "resting", 429)
    if not password_fits(form.get("password", ""), known):
        return _enter(opened, "wrong", 401)
    context.throttle.succeeded(who)
    with writing(context.engine, opened.partner_id) as connection:
        record(CommandContext(connection, opened.as_caller, now), "customer.sign_in", opened.link.customer_id)
        return _admit(request, context, connection, opened, "../account")


def _find(context: AppContext, key: tuple[str, str]) -> tuple[Opened, str | None]:
    """The link and the hash of its login's password, which is ``None`` until one was chosen.

    Raises:
        Closed: ``unknown``, ``closed``, or ``expired`` before a password was chosen.
    """
    with reading(context.engine, key[0]) as connection:
        opened = find_opened(context, connection, key)
        known = links.password_of(connection, key[0], opened.link.customer_id, opened.link.holder_id)
    if not opened.is_account_active:
        raise Closed("closed", opened.summary)
    if known is None and not opened.link.is_good(context.clock.now()):
        raise Closed("expired", opened.summary)
    return opened, known


def _keep(
    request: AnyRequest,
    context: AppContext,
    key: tuple[str, str],
    opened: Opened,
    known: str | None,
    form: dict[str, str],
) -> Response[Any]:
    problem = _problem(form)
    if known is not None or problem:
        return _enter(opened, "chosen_before", 409) if known is not None else _choose(opened, problem)
    password_hash = hash_password(form["password"])
    customer_id, login = opened.link.customer_id, opened.link.holder_id
    with writing(context.engine, key[0]) as connection:
        opened = open_link(context, connection, key, lock=True)
        now = context.clock.now()
        if not links.choose_password(connection, key[0], customer_id, login, password_hash, stamp(now)):
            return _enter(opened, "chosen_before", 409)
        links.revoke(connection, key[0], Purpose.CREDENTIALS, customer_id, login)
        answer = _admit(request, context, connection, opened, "../account?chosen=1")
        command_context = CommandContext(connection, opened.as_caller, now)
        activate(command_context, customer_id, login)
        record(command_context, "credentials.choose", customer_id)
    context.notifier.publish(key[0])
    return answer


def _problem(form: dict[str, str]) -> str:
    password = form.get("password", "")
    if len(password) < PASSWORD_MIN:
        return "short"
    if len(password) > PASSWORD_MAX:
        return "long"
    return "" if password == form["again"] else "differ"


def _admit(
    request: AnyRequest, context: AppContext, connection: Connection, opened: Opened, where: str
) -> Response[Any]:
    """Start a session, known by a cookie that no script and no other site's page can use."""
    token = issue(context, connection, opened, Purpose.SESSION, LIFE[Purpose.SESSION])
    base = urlsplit(base_of(request, context))
    answer = redirect(where)
    answer.set_cookie(
        COOKIE,
        token,
        path=f"{base.path}/account",
        httponly=True,
        samesite="strict",
        secure=base.scheme == "https",
    )
    return answer


def _choose(opened: Opened, problem: str = "") -> Response[str]:
    return page(
        "choose.html",
        opened.summary,
        "choose_title",
        422 if problem else 200,
        login=opened.link.holder_id,
        problem=problem,
        least=PASSWORD_MIN,
        most=PASSWORD_MAX,
    )


def _enter(opened: Opened, problem: str = "", status: int = 200) -> Response[str]:
    login = opened.link.holder_id
    return page("enter.html", opened.summary, "enter_title", status, login=login, problem=problem)
