"""The page of an offer in each of its states."""

import re
from dataclasses import dataclass
from datetime import datetime

from litestar import Response

from app.domain.errors import RuleViolation
from app.domain.online.online_offer import COMMENT_MAX, OnlineStatus
from app.domain.partner.partner import Partner
from app.domain.partner.time_zone import time_zone
from app.domain.shown.shown import Shown, ShownKind
from app.domain.texts import TEXT_MAX
from app.wire.shown import canonical, content_hash, decode_shown
from portal.commands.online.offered import Offered
from portal.customer_pages.offer_amounts import whole
from portal.customer_pages.offer_display import display_due, display_references, display_tables, grouped
from portal.customer_pages.offer_opening import OpenedOffer
from portal.customer_pages.page import page
from portal.customer_pages.words import Words

_STATUS = {
    "offer_expired": 410,
    "offer_revoked": 410,
    "offer_closed": 410,
    "offer_replaced": 410,
    "offer_moved": 409,
}
_HEADING = re.compile(r"\d+\.\s")


@dataclass(frozen=True, slots=True)
class Said:
    """What the reader chose and typed so far."""

    language: str = ""
    is_asked: bool = False
    name: str = ""
    role: str = ""
    comment: str = ""
    strokes: str = ""


def offer_page(
    opened: OpenedOffer,
    said: Said,
    problem: str = "",
    *,
    asks: bool = False,
    differences: list[str] | None = None,
) -> Response[str]:
    """The offer and its form, or the state that it is in."""
    if opened.offered is None:
        return _state_page(opened, said)
    say = _words(opened, said)
    shown = opened.offered.shown
    return page(
        "offer.html",
        opened.summary,
        _title(shown),
        409 if differences else 422 if problem else 200,
        said.language,
        has_script=True,
        said=said,
        note=_note(opened, said, say),
        problem=problem,
        asks=asks,
        differences=differences or [],
        seen=canonical(shown),
        fingerprint=grouped(content_hash(shown)),
        agreement=_agreement(say, opened.offered),
        rep=opened.rep,
        until=say.long_day(shown.expires_on),
        text_max=TEXT_MAX,
        comment_max=COMMENT_MAX,
        comment_most=whole(say, COMMENT_MAX),
        **_content(say, opened, shown),
    )


def _content(say: Words, opened: OpenedOffer, shown: Shown) -> dict[str, object]:
    """What a page shows of what is offered, or was accepted."""
    return {
        "shown": shown,
        "programme": shown.programme_name,
        "lead": _lead(say, opened, shown),
        "tables": display_tables(say, shown),
        "due": display_due(say, shown),
        "references": display_references(say, shown),
    }


def _state_page(opened: OpenedOffer, said: Said) -> Response[str]:
    say = _words(opened, said)
    partner, acceptance, rep = opened.summary.partner, opened.acceptance, opened.rep
    state, accepted = opened.state, None
    if state.startswith("offer_accepted"):
        if acceptance is None:
            state = "offer_closed"
        elif acceptance.shown:
            accepted = _decoded(acceptance.shown)
    when = say.long_day(opened.document.expires_on)
    if acceptance is not None:
        when = say.moment(_at(partner, acceptance.accepted_at))
    values = {
        "partner": partner.name,
        "rep": rep.name,
        "email": rep.email or partner.email,
        "who": ", ".join(filter(None, (acceptance.accepted_by, acceptance.role))) if acceptance else "",
        "date": when,
    }
    content = {"shown": None} if accepted is None else _content(say, opened, accepted)
    return page(
        "offer_state.html",
        opened.summary,
        f"{state}_title",
        _STATUS.get(state, 200),
        said.language,
        text=say(state, **values),
        number=opened.document.display_number,
        fingerprint=grouped(acceptance.content_hash) if accepted is not None and acceptance else "",
        **content,
    )


def _decoded(text: str) -> Shown | None:
    try:
        return decode_shown(text)
    except RuleViolation:
        # It was accepted under a version of the format that is not read here: who and when remain.
        return None


def _words(opened: OpenedOffer, said: Said) -> Words:
    return Words(said.language or opened.summary.customer.language)


def _title(shown: Shown) -> str:
    return "offer_title" if shown.kind is ShownKind.QUOTE else "offer_title_change"


def _lead(say: Words, opened: OpenedOffer, shown: Shown) -> list[str]:
    """Which offer it is, what it is of, and until when."""
    which = "offer_quote" if shown.kind is ShownKind.QUOTE else "offer_change"
    number = opened.document.display_number
    term = {"first": say.long_day(shown.start_date)}
    of = say("offer_from", **term)
    if shown.end_date is not None:
        term["last"] = say.long_day(shown.end_date)
        of = say("offer_from_to", **term)
        if shown.kind is ShownKind.QUOTE and shown.commitment_months:
            of = say("offer_months", months=shown.commitment_months, **term)
    until = say("offer_valid", date=say.long_day(shown.expires_on), rep=opened.rep.name)
    return [say(which, number=number, revision=shown.revision, company=shown.customer_name), of, until]


def _agreement(say: Words, offered: Offered) -> tuple[str, list[tuple[bool, str]]] | None:
    """Title of what is accepted, and its whole text line by line with whether it is a heading."""
    agreement = offered.agreement
    if agreement is None:
        return None
    title = say("offer_agreement", title=say.pick(agreement.title), version=agreement.version)
    lines = [each.strip() for each in say.pick(agreement.body).splitlines()]
    return title, [(bool(_HEADING.match(each)), say.spaced(each)) for each in lines if each]


def _note(opened: OpenedOffer, said: Said, say: Words) -> str:
    answer = opened.offer.answer
    if said.is_asked:
        return say("offer_asked", rep=opened.rep.name)
    if opened.document.revision > max(opened.offer.revision, answer.revision if answer is not None else 0):
        numbers = {"now": opened.document.revision, "before": opened.offer.revision}
        return say("offer_revised", **numbers)
    if opened.offer.status is OnlineStatus.CHANGE_ASKED and answer is not None:
        on = say.moment(_at(opened.summary.partner, answer.at))
        return say("offer_asked_on", date=on, who=answer.name)
    return ""


def _at(partner: Partner, moment: datetime) -> datetime:
    """``moment`` in the partner's time zone."""
    return moment.astimezone(time_zone(partner.time_zone))
