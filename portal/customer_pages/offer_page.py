"""The page of an offer in each of its states."""

from dataclasses import dataclass

from litestar import Response

from app.domain.online.online_offer import COMMENT_MAX, OnlineStatus
from app.domain.shown.shown import Shown, ShownKind
from app.domain.texts import TEXT_MAX
from app.wire.shown import canonical, content_hash
from portal.commands.online.offered import Offered
from portal.customer_pages.offer_display import display_horizons, display_lines, display_totals, grouped
from portal.customer_pages.offer_opening import OpenedOffer
from portal.customer_pages.page import page
from portal.customer_pages.words import Words

_STATUS = {"offer_expired": 410, "offer_revoked": 410, "offer_closed": 410, "offer_moved": 409}


@dataclass(frozen=True, slots=True)
class Said:
    """What the reader chose and typed so far."""

    language: str = ""
    is_asked: bool = False
    name: str = ""
    role: str = ""
    comment: str = ""


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
    say = Words(said.language or opened.summary.customer.language)
    shown = opened.offered.shown
    return page(
        "offer.html",
        opened.summary,
        "offer_title",
        409 if differences else 422 if problem else 200,
        said.language,
        has_script=True,
        said=said,
        note=_note(opened, said, say),
        problem=problem,
        asks=asks,
        differences=differences or [],
        shown=shown,
        seen=canonical(shown),
        fingerprint=grouped(content_hash(shown)),
        lines=display_lines(say, shown),
        totals=display_totals(say, shown),
        horizons=display_horizons(say, shown),
        agreement=_agreement(say, opened.offered),
        lead=_lead(say, opened, shown),
        text_max=TEXT_MAX,
        comment_max=COMMENT_MAX,
    )


def _state_page(opened: OpenedOffer, said: Said) -> Response[str]:
    say = Words(said.language or opened.summary.customer.language)
    partner, acceptance = opened.summary.partner, opened.acceptance
    values = {
        "partner": partner.name,
        "email": partner.email,
        "who": acceptance.accepted_by if acceptance else "",
        "date": say.day(acceptance.accepted_at.date() if acceptance else opened.document.expires_on),
    }
    state = opened.state
    is_told = state.startswith("offer_accepted")
    if is_told and acceptance is None:
        state, is_told = "offer_closed", False
    fingerprint = acceptance.content_hash if is_told and acceptance else ""
    return page(
        "offer_state.html",
        opened.summary,
        f"{state}_title",
        _STATUS.get(state, 200),
        said.language,
        text=say(state, **values),
        number=opened.document.display_number,
        fingerprint=grouped(fingerprint),
    )


def _lead(say: Words, opened: OpenedOffer, shown: Shown) -> list[str]:
    """Which offer it is, what it is of, and until when."""
    which = "offer_quote" if shown.kind is ShownKind.QUOTE else "offer_change"
    number = opened.document.display_number
    term = {"programme": shown.programme_name, "first": say.day(shown.start_date)}
    of = say("offer_from", **term)
    if shown.end_date is not None:
        of = say("offer_from_to", last=say.day(shown.end_date), **term)
    until = say("offer_valid", date=say.day(shown.expires_on), rep=opened.offer.shared_by.name)
    return [say(which, number=number, revision=shown.revision, company=shown.customer_name), of, until]


def _agreement(say: Words, offered: Offered) -> tuple[str, str] | None:
    """Title and whole text of what is accepted."""
    agreement = offered.agreement
    if agreement is None:
        return None
    title = say("offer_agreement", title=say.pick(agreement.title), version=agreement.version)
    return title, say.pick(agreement.body)


def _note(opened: OpenedOffer, said: Said, say: Words) -> str:
    answer = opened.offer.answer
    if said.is_asked:
        return say("offer_asked", rep=opened.offer.shared_by.name)
    if opened.offer.status is OnlineStatus.CHANGE_ASKED and answer is not None:
        return say("offer_asked_on", date=say.day(answer.at.date()), who=answer.name)
    return ""
