"""Pages for customers' people: under their reseller's name, in the customer's language."""

import logging
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from litestar import Request, Response
from sqlalchemy.exc import SQLAlchemyError

from portal.context import AppContext
from portal.customer_pages.account_summary import AccountSummary
from portal.customer_pages.brand import brand_of
from portal.customer_pages.link_opening import Closed
from portal.customer_pages.words import Words
from portal.http.html import html_answer, notice_answer
from portal.sign_in_pages.words import choose_language

AnyRequest = Request[Any, Any, Any]
logger = logging.getLogger(__name__)

_STATUS = {
    "unknown": 404,
    "often": 429,
    "large": 413,
    "expired": 410,
    "closed": 403,
    "foreign": 403,
    "left": 401,
}
NO_BRAND = "Channel Desk"


def page(
    template: str,
    summary: AccountSummary,
    title: str,
    status: int = 200,
    language: str = "",
    **values: object,
) -> Response[str]:
    """A page about one customer; ``title`` names its heading among the words.

    It is in ``language``, by default that of the customer.
    """
    say = Words(language or summary.customer.language)
    partner = summary.partner
    shown: dict[str, object] = {
        "say": say,
        "title": say(title, programme=values.get("programme", "")),
        "mark": brand_of(partner.name, partner.colour, summary.logo),
        "brand": partner.name,
        "email": partner.email,
        "company": summary.customer.identity.name,
        "held": summary.held,
    }
    has_script = values.get("has_script") is True
    has_picture = bool(summary.logo)
    return html_answer(
        template, say.language, status, shown | values, has_script=has_script, has_picture=has_picture
    )


def on_closed(request: AnyRequest, closed: Closed) -> Response[str]:
    """Why nothing opens, and what to do."""
    return _notice(request, closed.reason, _STATUS[closed.reason], closed.summary)


def on_page_busy(request: AnyRequest, error: SQLAlchemyError) -> Response[str]:
    """The page while the database cannot be had."""
    logger.error("the database did not answer: %s", getattr(error, "orig", error))
    return _notice(request, "busy", 503)


def on_page_failure(request: AnyRequest, error: Exception) -> Response[str]:
    """The page after a bug: nothing of it is told, all of it is logged."""
    logger.error("a page failed", exc_info=error)
    return _notice(request, "failed", 500)


def base_of(request: AnyRequest, context: AppContext) -> str:
    """Return what the addresses of this portal begin with for customers."""
    return context.customer_url or str(request.base_url).rstrip("/")


def read_form(request: AnyRequest, context: AppContext, body: bytes) -> dict[str, str]:
    """The fields of a form of one of these pages.

    Raises:
        Closed: ``foreign``: another site's page sent it.
    """
    ours = {str(request.base_url).rstrip("/"), _origin(base_of(request, context))}
    if request.headers.get("origin", _origin(base_of(request, context))) not in ours:
        raise Closed("foreign")
    return dict(parse_qsl(body.decode(errors="replace"), keep_blank_values=True))


def redirect(where: str) -> Response[bytes]:
    """The answer to a form: go and read what became of it; ``where`` is relative to the form's address."""
    headers = {"Location": where, "Cache-Control": "no-store", "Referrer-Policy": "same-origin"}
    return Response(b"", status_code=303, headers=headers, media_type="text/plain")


def _notice(
    request: AnyRequest, reason: str, status: int, summary: AccountSummary | None = None
) -> Response[str]:
    language = choose_language("", request.headers.get("accept-language", ""))
    say = Words(summary.customer.language if summary else language)
    partner = summary.partner if summary else None
    names = {
        "partner": partner.name if partner else "",
        "email": partner.email if partner else "",
        "company": summary.customer.identity.name if summary else "",
    }
    return notice_answer(
        "customer_page.html",
        say.language,
        status,
        title=say(f"{reason}_title"),
        text=say(reason, **names),
        brand=partner.name if partner else NO_BRAND,
    )


def _origin(base: str) -> str:
    parts = urlsplit(base)
    return f"{parts.scheme}://{parts.netloc}"
