"""Builds the texts of a quote, in the customer's language, from the documents it is about."""

import re
from dataclasses import dataclass
from datetime import UTC, timedelta

from app.domain.acceptance.acceptance import AcceptanceMethod
from app.domain.acceptance.signature import strokes_of
from app.domain.catalogue.catalogue import Agreement, PriceList, Programme
from app.domain.catalogue.contract_terms import TacitPrice
from app.domain.customer.customer import Customer
from app.domain.dates import last_day
from app.domain.money import Money
from app.domain.partner.partner import Partner, User
from app.domain.partner.time_zone import date_in, time_zone
from app.domain.pricing.priced import PricedQuote
from app.domain.quote.quote import Quote
from app.services.papers.accepted_paper import attachment_of
from app.services.papers.legal import mention
from app.services.papers.parties import client, issuer, legal_identity
from app.services.papers.quote_lines import sections, totals, vat_mentions
from app.services.papers.quote_view import Brand, Fact, Footer, Proof, QuotePaper, Signature
from app.services.words import Words
from app.services.words.catalogue_texts import text_in

_GROUP = 8
_CAPITAL_SIGNS = re.compile(r"[\s€]|EUR")


@dataclass(frozen=True, slots=True)
class QuoteSources:
    """The documents that a printed quote is made from.

    ``author`` is the rep who wrote it, where the desk knows them; ``agreement`` the version that governs the
    offer; ``payment_days`` the credit of the customer.
    """

    quote: Quote
    priced: PricedQuote
    partner: Partner
    customer: Customer
    programme: Programme
    prices: PriceList
    agreement: Agreement | None
    author: User | None
    payment_days: int
    renewed_number: str = ""
    """The number of the contract that the quote renews."""


def quote_paper(sources: QuoteSources, words: Words) -> QuotePaper:
    """Everything that the pages of the quote say, in the language of ``words``."""
    quote, partner = sources.quote, sources.partner
    terms, language = quote.terms, words.language
    title = words.translate("papers", "Quote")
    return QuotePaper(
        language=language,
        written_at=quote.written_at.astimezone(UTC),
        file_title=f"{title} {quote.display_number} – {partner.name}".strip(),
        subject=sources.customer.identity.name,
        brand=Brand(partner.name, text_in(partner.tagline, language), monogram(partner.name), partner.colour),
        title=title,
        number=_number(words, quote),
        issuer=issuer(words, partner, quote.created_by.name, sources.author),
        client=client(words, sources.customer, partner.address.country),
        facts=_facts(words, sources),
        sections=sections(words, terms, sources.priced, sources.programme),
        notes_title=words.translate("papers", "Notes"),
        notes=terms.customer_notes.strip(),
        totals=totals(words, terms, sources.priced),
        conditions_title=words.translate("papers", "Conditions"),
        conditions=_conditions(words, sources),
        signature=_signature(words, sources),
        footer=_footer(words, sources),
        proof=_proof(words, quote),
    )


def monogram(name: str) -> str:
    """The initials of the first two words of a name, which stand for a logo."""
    return "".join(word[0] for word in name.split()[:2]).upper()


def _number(words: Words, quote: Quote) -> str:
    number = quote.number or quote.provisional_number
    if not number:
        return words.translate("papers", "Draft")
    shown = words.translate(
        "papers", "No. {number}, revision {revision}", number=number, revision=quote.revision
    )
    if quote.number:
        return shown
    return words.translate("papers", "{number} (provisional)", number=shown)


def _facts(words: Words, sources: QuoteSources) -> tuple[Fact, ...]:
    quote, formats = sources.quote, words.formats
    terms = quote.terms
    months = terms.commitment_months
    end = last_day(terms.start_date, months) if months else terms.start_date
    return (
        Fact(words.translate("papers", "Date"), formats.short_date(quote.created_on)),
        Fact(words.translate("papers", "Valid until"), formats.short_date(quote.expires_on)),
        Fact(words.translate("papers", "Planned start"), formats.short_date(terms.start_date)),
        Fact(words.translate("papers", "Commitment"), words.translate("papers", "{n} months", n=months)),
        Fact(words.translate("papers", "End"), formats.short_date(end)),
        Fact(
            words.translate("papers", "Renewal"),
            _renewal(words, sources),
        ),
    )


def _renewal(words: Words, sources: QuoteSources) -> str:
    terms = sources.quote.terms
    contract = sources.programme.contract_terms(terms.partnership, terms.commitment_months)
    if contract.is_tacit:
        key = "renewal.tacit_list" if contract.tacit_price is TacitPrice.LIST else "renewal.tacit"
        return mention(words.language, key, renewal_months=str(contract.renewal_months))
    if contract.extension_percent is None:
        return mention(words.language, "renewal.none")
    percent = words.formats.percent(contract.extension_percent)
    return mention(words.language, "renewal.extended", percent=percent)


def _conditions(words: Words, sources: QuoteSources) -> tuple[str, ...]:
    language, agreement = words.language, sources.agreement
    first = []
    if agreement:
        first.append(
            mention(
                language,
                "agreement.reference",
                agreement_title=text_in(agreement.title, language),
                agreement_version=str(agreement.version),
                agreement_date=words.formats.long_date(agreement.valid_from),
            )
        )
    first.append(mention(language, "payment.terms", payment_days=str(sources.payment_days)))
    vat = (mention(language, code) for code in vat_mentions(sources.priced))
    return (*_renewed(words, sources), " ".join(first), mention(language, "payment.late"), *vat)


def _renewed(words: Words, sources: QuoteSources) -> tuple[str, ...]:
    """Which contract ends when this one begins; nothing for a quote that renews none."""
    if not sources.renewed_number:
        return ()
    last = sources.quote.terms.start_date - timedelta(days=1)
    said = words.translate(
        "papers",
        "This quote renews contract {number}, which ends on {day} at the latest.",
        number=sources.renewed_number,
        day=words.formats.long_date(last),
    )
    return (said,)


def _signature(words: Words, sources: QuoteSources) -> Signature:
    acceptance = sources.quote.acceptance
    name, day, sign, before = "", "", "", ""
    drawn = acceptance.signature if acceptance else None
    is_typed = acceptance is not None and acceptance.method is AcceptanceMethod.TYPED
    if acceptance:
        name = acceptance.accepted_by
        day = words.formats.short_date(date_in(time_zone(sources.partner.time_zone), acceptance.accepted_at))
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


def _proof(words: Words, quote: Quote) -> Proof | None:
    """The fingerprint of what was accepted, whole and in groups, and how to check the file by it."""
    attachment = attachment_of(quote)
    if quote.acceptance is None or not attachment:
        return None
    whole = quote.acceptance.content_hash
    groups = " ".join(whole[start : start + _GROUP] for start in range(0, len(whole), _GROUP))
    return Proof(
        lines=(
            words.translate("papers", "Fingerprint of what was accepted (SHA-256): {groups}", groups=groups),
            words.translate(
                "papers",
                "To check that this file is unchanged: {command}",
                command="channeldesk verify FILE.pdf",
            ),
        ),
        attachment=attachment,
    )


def _footer(words: Words, sources: QuoteSources) -> Footer:
    partner, prices, quote = sources.partner, sources.prices, sources.quote
    note = mention(
        words.language,
        "quote.free",
        price_list=f"{prices.partnership} {prices.currency} v{prices.version}",
        price_date=words.formats.short_date(prices.valid_from),
        currency_name=_currency_name(quote.terms.currency, words.language),
    )
    return Footer(
        legal=legal_identity(words.language, partner, _capital(words, partner)),
        note=note,
        number=quote.display_number or words.translate("papers", "Draft"),
        page=words.translate("papers", "page {page} / {pages}"),
    )


def _capital(words: Words, partner: Partner) -> str:
    """The share capital as ``words`` writes money; what is not whole units of the currency stays."""
    digits = _CAPITAL_SIGNS.sub("", partner.capital)
    if not digits.isdecimal():
        return partner.capital
    nothing = Money.zero(partner.currency)
    return words.formats.money(nothing).replace(
        words.formats.amount(nothing), words.formats.count(int(digits))
    )


def _currency_name(currency: str, language: str) -> str:
    # Only a paper spells its currency out, and Babel takes a moment to load.
    from babel.numbers import get_currency_name

    name: str = get_currency_name(currency, count=2, locale=language)
    return name
