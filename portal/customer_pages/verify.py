"""``/verify``: whether a paper is what was accepted, for anybody who has it."""

from typing import Annotated, Any

from litestar import Response, get, post
from litestar.datastructures import UploadFile
from litestar.enums import RequestEncodingType
from litestar.params import Body

from app.domain.errors import RuleViolation
from app.domain.partner.time_zone import time_zone
from app.domain.shown.shown import ShownKind
from app.wire.shown import decode_shown
from portal.customer_pages.accepted import Accepted, find_carried, find_typed
from portal.customer_pages.brand import brand_of
from portal.customer_pages.carried import NotGenuine, read_carried
from portal.customer_pages.link_opening import Closed
from portal.customer_pages.offer_display import display_tables, grouped
from portal.customer_pages.offer_key import address_of
from portal.customer_pages.page import NO_BRAND, AnyRequest
from portal.customer_pages.words import Words
from portal.http.compression import MAX_FILE, is_too_large
from portal.http.dependencies import ContextDependency
from portal.http.html import html_answer
from portal.sign_in_pages.words import choose_language

_MEGABYTES = MAX_FILE >> 20
_TYPED_MAX = 200

Form = Annotated[dict[str, Any], Body(media_type=RequestEncodingType.MULTI_PART)]


@get("/verify", sync_to_thread=False, include_in_schema=False)
def show_verify(request: AnyRequest) -> Response[str]:
    """The form: a file, or what the paper prints."""
    return _page(_words(request))


@post("/verify", status_code=200, sync_to_thread=True, include_in_schema=False, request_max_body_size=None)
def check_paper(request: AnyRequest, data: Form, context: ContextDependency) -> Response[str]:
    """Whether it is genuine, who accepted it and when; else what is wrong with it, and nothing more."""
    say, address, now = _words(request), address_of(request), context.clock.now()
    if is_too_large(request.scope):
        raise Closed("large")
    if not context.attempts.may_try(address, now):
        raise Closed("often")
    number, fingerprint = (str(data.get(each) or "")[:_TYPED_MAX] for each in ("number", "fingerprint"))
    file = _file_of(data)
    try:
        if file:
            return _genuine(say, find_carried(context, read_carried(file)), is_file=True)
        if not number.strip() or not fingerprint.strip():
            return _page(say, "verify_nothing", number, fingerprint, 422)
        return _genuine(say, find_typed(context, number, fingerprint), is_file=False)
    except NotGenuine as refused:
        context.attempts.failed(address, now)
        return _page(say, refused.reason, number, fingerprint, 422)


def _file_of(data: dict[str, Any]) -> bytes:
    found = data.get("file")
    return found.file.read() if isinstance(found, UploadFile) else b""


def _words(request: AnyRequest) -> Words:
    wanted = request.query_params.get("lang", "")
    return Words(choose_language(wanted, request.headers.get("accept-language", "")))


def _page(
    say: Words, problem: str = "", number: str = "", fingerprint: str = "", status: int = 200
) -> Response[str]:
    values = {
        "say": say,
        "title": say("verify_title"),
        "brand": NO_BRAND,
        "mark": brand_of(NO_BRAND, ""),
        "problem": problem,
        "number": number,
        "fingerprint": fingerprint,
        "most": _MEGABYTES,
    }
    return html_answer("verify.html", say.language, status, values)


def _genuine(say: Words, accepted: Accepted, *, is_file: bool) -> Response[str]:
    partner, acceptance = accepted.partner, accepted.acceptance
    at = acceptance.accepted_at.astimezone(time_zone(partner.time_zone))
    values = {
        "say": say,
        "title": say("verify_genuine_title"),
        "brand": partner.name,
        "mark": brand_of(partner.name, partner.colour, accepted.logo),
        "text": say(
            "verify_genuine",
            number=accepted.number,
            revision=accepted.revision,
            who=", ".join(filter(None, (acceptance.accepted_by, acceptance.role))),
            date=say.moment(at),
        ),
        "fingerprint": grouped(acceptance.content_hash),
        # Whoever has but the number and the fingerprint is told no more than the paper says beside them.
        **(_content(say, accepted) if is_file else {"tables": [], "is_change": False}),
    }
    return html_answer("verified.html", say.language, 200, values, has_picture=bool(accepted.logo))


def _content(say: Words, accepted: Accepted) -> dict[str, object]:
    try:
        shown = decode_shown(accepted.acceptance.shown)
    except RuleViolation:
        # It was accepted under a version of the format that is not read here.
        return {"tables": [], "is_change": False}
    return {"tables": display_tables(say, shown), "is_change": shown.kind is ShownKind.CHANGE}
