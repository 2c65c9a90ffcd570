"""What the papers of quotes and of change quotes have alike: number, marks, signature, proof and foot."""

from datetime import datetime
from typing import assert_never

from app.domain.acceptance.acceptance import Acceptance, AcceptanceMethod
from app.domain.acceptance.signature import strokes_of
from app.domain.catalogue.catalogue import PriceList
from app.domain.partner.partner import Partner
from app.domain.partner.time_zone import time_zone
from app.services.papers.parts.legal import mention
from app.services.papers.parts.parties import capital_of, legal_identity
from app.services.papers.views.paper import Attachment, Brand, Fact, Footer, Proof
from app.services.papers.views.quote import Signature
from app.services.words import Words
from app.services.words.catalogue_texts import text_in

_GROUP = 8


def monogram(name: str) -> str:
    """The initials of the first two words of a name, which stand for a logo."""
    return "".join(word[0] for word in name.split()[:2]).upper()


def brand_of(partner: Partner, language: str, logo: bytes = b"") -> Brand:
    """What the partner puts on its papers; without a ``logo`` its initials stand for one."""
    tagline = text_in(partner.tagline, language)
    return Brand(partner.name, tagline, monogram(partner.name), partner.colour, logo)


def legal_line(words: Words, partner: Partner) -> str:
    """What stands at the foot: the partner's own words, else what the law wants of its papers."""
    own = partner.footers.get(words.language, "").strip()
    return own or legal_identity(words.language, partner, capital_of(words, partner))


def number_line(words: Words, number: str, provisional: str, revision: int) -> str:
    """The number with its revision; one that the portal has not given yet says so."""
    known = number or provisional
    if not known:
        return words.translate("papers", "Draft")
    shown = words.translate("papers", "No. {number}, revision {revision}", number=known, revision=revision)
    return shown if number else words.translate("papers", "{number} (provisional)", number=shown)


def signature_box(words: Words, acceptance: Acceptance | None, partner: Partner) -> Signature:
    """The box to sign in, filled in where the customer said yes."""
    name, day, sign, before = "", "", "", ""
    drawn = acceptance.signature if acceptance else None
    is_typed = acceptance is not None and acceptance.method is AcceptanceMethod.TYPED
    if acceptance:
        name = acceptance.accepted_by
        day = words.formats.short_date(_local(acceptance, partner).date())
        sign = words.translate(
            "papers", "Accepted, conditions version {version}", version=str(acceptance.agreement_version)
        )
        if acceptance.rep:
            before = words.translate("papers", "Accepted before {rep}", rep=acceptance.rep)
        if is_typed:
            sign = acceptance.accepted_by
    return Signature(
        title=words.translate("papers", "Agreed"),
        note=mention(words.language, "agreement.read"),
        name=Fact(words.translate("papers", "Name and position"), name),
        date=Fact(words.translate("papers", "Date"), day),
        sign=Fact(words.translate("papers", "Signature and stamp"), "" if drawn else sign),
        role=acceptance.role if acceptance else "",
        before=before,
        strokes=strokes_of(drawn) if drawn else (),
        pad=(drawn.width, drawn.height) if drawn else (1, 1),
        is_typed=is_typed,
    )


def proof_of(
    words: Words,
    acceptance: Acceptance | None,
    partner: Partner,
    attachments: tuple[Attachment, ...],
) -> Proof | None:
    """How and when it was accepted, the fingerprint of what was, and how to check the file by it."""
    if acceptance is None or not attachments:
        return None
    whole = acceptance.content_hash
    groups = " ".join(whole[start : start + _GROUP] for start in range(0, len(whole), _GROUP))
    return Proof(
        lines=(
            _how(words, acceptance, _local(acceptance, partner)),
            words.translate("papers", "Fingerprint of what was accepted (SHA-256): {groups}", groups=groups),
            words.translate(
                "papers",
                "To check that this file is unchanged: {command}, or {page} on the reseller’s portal",
                command="channeldesk verify FILE.pdf",
                page="/verify",
            ),
        ),
        attachments=attachments,
    )


def footer_of(words: Words, partner: Partner, prices: PriceList, currency: str, number: str) -> Footer:
    """The foot of each page."""
    note = mention(
        words.language,
        "quote.free",
        price_list=f"{prices.partnership} {prices.currency} v{prices.version}",
        price_date=words.formats.short_date(prices.valid_from),
        currency_name=_currency_name(currency, words.language),
    )
    return Footer(
        legal=legal_line(words, partner),
        note=note,
        number=number or words.translate("papers", "Draft"),
        page=words.translate("papers", "page {page} / {pages}"),
    )


def _local(acceptance: Acceptance, partner: Partner) -> datetime:
    return acceptance.accepted_at.astimezone(time_zone(partner.time_zone))


def _how(words: Words, acceptance: Acceptance, at: datetime) -> str:
    day, time = words.formats.long_date(at.date()), words.formats.clock(at)
    match acceptance.method:
        case AcceptanceMethod.DRAWN:
            return words.translate("papers", "Signed by hand on {day} at {time}.", day=day, time=time)
        case AcceptanceMethod.TYPED:
            return words.translate(
                "papers", "Signed by typing the name on {day} at {time}.", day=day, time=time
            )
        case AcceptanceMethod.BOX:
            return words.translate(
                "papers", "Accepted by ticking the box on {day} at {time}.", day=day, time=time
            )
        case _:
            assert_never(acceptance.method)


def _currency_name(currency: str, language: str) -> str:
    # Only a paper spells its currency out, and Babel takes a moment to load.
    from babel.numbers import get_currency_name

    name: str = get_currency_name(currency, count=2, locale=language)
    return name
