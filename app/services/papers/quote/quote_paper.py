"""Builds the texts of a quote, in the customer's language, from the documents it is about."""

from dataclasses import dataclass
from datetime import UTC, timedelta

from app.domain.catalogue.catalogue import Agreement, PriceList, Programme
from app.domain.customer.customer import Customer
from app.domain.dates import last_day
from app.domain.partner.partner import Partner, User
from app.domain.partner.time_zone import date_in, time_zone
from app.domain.pricing.priced import PricedQuote
from app.domain.quote.quote import Quote
from app.domain.shown.frame import shown_references
from app.services.papers.carried import Surroundings, carried_by
from app.services.papers.parts.legal import mention
from app.services.papers.parts.parties import client, issuer
from app.services.papers.parts.parts import (
    brand_of,
    footer_of,
    number_line,
    proof_of,
    signature_box,
)
from app.services.papers.parts.payment import governed_and_paid, partners_terms
from app.services.papers.parts.renewal import renewal_text
from app.services.papers.quote.quote_lines import sections, totals, vat_mentions
from app.services.papers.views.paper import Enclosed, Fact
from app.services.papers.views.quote import QuotePaper
from app.services.words import Words
from app.services.words.invoicing import references_text


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
    logo: bytes = b""
    enclosed: Enclosed | None = None


def quote_paper(sources: QuoteSources, words: Words) -> QuotePaper:
    """Everything that the pages of the quote say, in the language of ``words``."""
    quote, partner = sources.quote, sources.partner
    terms = quote.terms
    title = words.translate("papers", "Quote")
    return QuotePaper(
        language=words.language,
        written_at=quote.written_at.astimezone(UTC),
        file_title=f"{title} {quote.display_number} – {partner.name}".strip(),
        subject=sources.customer.identity.name,
        brand=brand_of(partner, words.language, sources.logo),
        title=title,
        number=number_line(words, quote.number, quote.provisional_number, quote.revision),
        issuer=issuer(words, partner, quote.created_by.name, sources.author),
        client=client(words, sources.customer, partner.address.country),
        facts=_facts(words, sources),
        sections=sections(words, terms, sources.priced, sources.programme),
        notes_title=words.translate("papers", "Notes"),
        notes_title_continued=words.translate("papers", "Notes (continued)"),
        notes=terms.customer_notes.strip(),
        totals=totals(words, terms, sources.priced),
        enclosed=sources.enclosed,
        conditions_title=words.translate("papers", "Conditions"),
        conditions=_conditions(words, sources),
        signature=signature_box(words, quote.acceptance, partner),
        footer=footer_of(words, partner, sources.prices, terms.currency, quote.display_number),
        proof=proof_of(words, quote.acceptance, partner, carried_by(quote, _around(sources))),
    )


def _around(sources: QuoteSources) -> Surroundings:
    return Surroundings(
        sources.partner, sources.customer, sources.author, sources.programme, sources.payment_days
    )


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
    return renewal_text(words, sources.programme.contract_terms(terms.partnership, terms.commitment_months))


def _conditions(words: Words, sources: QuoteSources) -> tuple[str, ...]:
    language = words.language
    quote, partner = sources.quote, sources.partner
    first = governed_and_paid(words, sources.agreement, partner, sources.payment_days)
    day = date_in(time_zone(partner.time_zone), quote.written_at)
    vat = (mention(language, code) for code in vat_mentions(sources.priced))
    asked = references_text(words, shown_references(quote.terms.invoicing))
    references = (asked,) if asked else ()
    return (*references, *_renewed(words, sources), first, *partners_terms(words, partner, day), *vat)


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
