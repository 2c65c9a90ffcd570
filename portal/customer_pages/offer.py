"""``/offer/{token}``: a customer reads an offer in full, accepts it, or asks for something else."""

from dataclasses import dataclass, replace
from typing import Any

from litestar import Response, get, post
from litestar.params import FromPath, RawBody

from app.domain.acceptance.acceptance import Acceptance, AcceptanceMethod, hash_of
from app.domain.acceptance.signature import Signature, signature_of
from app.domain.errors import RuleViolation
from app.domain.ids import AgreementId
from app.domain.online.online_offer import COMMENT_MAX, OnlineAnswer, OnlineStatus
from app.domain.texts import TEXT_MAX
from app.wire.shown import canonical, decode_shown
from portal.commands.online.answer import accept, ask_for_change
from portal.commands.online.offered import Offered
from portal.commands.pipeline.outcome import Declined
from portal.context import AppContext
from portal.customer_pages.link_opening import Closed
from portal.customer_pages.offer_display import display_differences
from portal.customer_pages.offer_key import read_offer_key
from portal.customer_pages.offer_opening import OpenedOffer, open_offer
from portal.customer_pages.offer_page import Said, offer_page
from portal.customer_pages.page import AnyRequest, read_form, redirect
from portal.customer_pages.words import Words
from portal.http.compression import is_too_large
from portal.http.dependencies import ContextDependency
from portal.store.command_context import CommandContext
from portal.store.engine import BUSY, writing
from portal.store.record import record

_TRIES = 3
_LANGUAGES = ("fr", "en")
_POINTS_MAX = 100_000
_STROKES_BACK = 200_000


@dataclass(frozen=True, slots=True)
class Typed:
    """What a reader sent: ``asks`` for something else, or accepts what was ``shown``."""

    asks: bool
    name: str
    role: str
    comment: str
    is_agreed: bool
    shown: str
    strokes: str
    signature: Signature | None

    @property
    def problem(self) -> str:
        """What is missing, as the name of its sentence; empty where nothing is."""
        if not self.name:
            return "offer_need_name"
        if max(len(self.name), len(self.role)) > TEXT_MAX or len(self.comment) > COMMENT_MAX:
            return "offer_too_long"
        if self.asks:
            return "" if self.comment else "offer_need_comment"
        if not self.role:
            return "offer_need_role"
        return "" if self.is_agreed else "offer_need_box"


@get("/offer/{token:str}", sync_to_thread=True, include_in_schema=False)
def show_offer(token: FromPath[str], request: AnyRequest, context: ContextDependency) -> Response[Any]:
    """The offer with its form, or why it cannot be accepted."""
    key = read_offer_key(context, request, token)
    language = _language(request.query_params.get("lang", ""))
    # What is offered is locked while it is priced, so that nobody is shown half of a change.
    with writing(context.engine, key[0]) as connection:
        _, opened = open_offer(context, connection, key, language)
    return offer_page(opened, Said(language=language, is_asked="asked" in request.query_params))


@post("/offer/{token:str}", status_code=200, sync_to_thread=True, include_in_schema=False)
def answer_offer(
    token: FromPath[str], request: AnyRequest, body: RawBody, context: ContextDependency
) -> Response[Any]:
    """Take the yes, once, or the wish for something else."""
    key = read_offer_key(context, request, token)
    if is_too_large(request.scope):
        raise Closed("large")
    form = read_form(request, context, body)
    typed, language = _typed(form), _language(form.get("lang", ""))
    for left in reversed(range(_TRIES)):
        try:
            return _answer(context, key, typed, language)
        except BUSY:
            if not left:
                raise
    raise AssertionError


def _answer(context: AppContext, key: tuple[str, str], typed: Typed, language: str) -> Response[Any]:
    # What was drawn comes back to be sent again, unless it is too long for a page.
    strokes = typed.strokes if typed.signature is not None and len(typed.strokes) <= _STROKES_BACK else ""
    said = Said(language=language, name=typed.name, role=typed.role, comment=typed.comment, strokes=strokes)
    try:
        with writing(context.engine, key[0]) as connection:
            acting, opened = open_offer(context, connection, key, language, typed.name)
            if opened.offered is None:
                return offer_page(opened, said)
            refused = _refuse(opened, opened.offered, typed, said)
            if refused is not None:
                return refused
            _take(acting, opened, opened.offered, typed)
    except (Declined, RuleViolation):
        # Nothing of it stays. What was in the way is told as if the page had been opened now.
        with writing(context.engine, key[0]) as connection:
            _, opened = open_offer(context, connection, key, language)
        return offer_page(opened, said, "" if opened.state else "offer_moved")
    context.notifier.publish(key[0])
    chosen = f"lang={language}" if language else ""
    # A browser keeps the fragment of the form's address unless the answer names another.
    return redirect(f"?asked=1&{chosen}#said" if typed.asks else f"?{chosen}#said")


def _refuse(opened: OpenedOffer, offered: Offered, typed: Typed, said: Said) -> Response[Any] | None:
    """The page again where something is missing, or where what was read is not what there is."""
    if typed.problem:
        return offer_page(opened, said, typed.problem, asks=typed.asks)
    if typed.asks or typed.shown == canonical(offered.shown):
        return None
    say = Words(said.language or opened.summary.customer.language)
    try:
        found = display_differences(say, decode_shown(typed.shown), offered.shown)
    except RuleViolation:
        found = [say("offer_rest_changed")]
    return offer_page(opened, said, "offer_differs", differences=found)


def _take(acting: CommandContext, opened: OpenedOffer, offered: Offered, typed: Typed) -> None:
    document, agreement = opened.document, offered.agreement
    if typed.asks:
        answer = OnlineAnswer(typed.name, typed.role, acting.now, document.revision, typed.comment)
        before = opened.offer
        if before.status is OnlineStatus.CHANGE_ASKED and _is_same(before.answer, answer):
            # A form that was sent twice asks once.
            return
        ask_for_change(acting, opened.stored, answer)
    else:
        method = AcceptanceMethod.DRAWN if typed.signature else AcceptanceMethod.TYPED
        acceptance = Acceptance(
            agreement_id=agreement.id if agreement else AgreementId(""),
            agreement_version=agreement.version if agreement else 0,
            accepted_by=typed.name,
            accepted_at=acting.now,
            language=offered.shown.language,
            role=typed.role,
            method=method,
            signature=typed.signature,
            shown=typed.shown,
            content_hash=hash_of(typed.shown),
        )
        accept(acting, opened.stored, offered, acceptance)
    record(acting, "offer.ask" if typed.asks else "offer.accept", document.customer_id)


def _is_same(before: OnlineAnswer | None, answer: OnlineAnswer) -> bool:
    """Whether somebody said the very same before, whenever that was."""
    return before is not None and before == replace(answer, at=before.at)


def _typed(form: dict[str, str]) -> Typed:
    return Typed(
        asks=form.get("answer") == "ask",
        name=" ".join(form.get("name", "").split()),
        role=" ".join(form.get("role", "").split()),
        comment=form.get("comment", "").replace("\r\n", "\n").replace("\0", "").strip(),
        is_agreed="agreed" in form,
        shown=form.get("shown", ""),
        strokes=form.get("strokes", ""),
        signature=_signature(form.get("strokes", "")),
    )


def _signature(text: str) -> Signature | None:
    """What was drawn, from ``width height;x,y x,y;x,y``; None where nothing was, or nothing that is one."""
    try:
        size, *drawn = text.split(";")
        width, height = (float(each) for each in size.split())
        strokes = [
            [(float(x), float(y)) for x, y in (point.split(",") for point in each.split())] for each in drawn
        ]
        if not (0 < width < _POINTS_MAX and 0 < height < _POINTS_MAX):
            return None
        return signature_of(strokes, width, height)
    except (ValueError, OverflowError):
        return None


def _language(wanted: str) -> str:
    return wanted if wanted in _LANGUAGES else ""
