"""The review of an account as formatted texts, from what is held and offered on a day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import reduce
from operator import add

from app.domain.catalogue.catalogue import Period
from app.domain.customer.customer import Customer
from app.domain.partner.partner import User
from app.domain.pricing.change_order import HeldContract
from app.domain.subscription.due import next_due
from app.domain.subscription.licence import Licence, waiting_after
from app.domain.subscription.term import TermState, term_on
from app.services.branding.letterheads import Letterhead
from app.services.catalogue.product_names import ProductNames
from app.services.papers.parts.offers import offer_text
from app.services.papers.parts.parties import client, issuer
from app.services.papers.parts.parts import brand_of, legal_line
from app.services.papers.parts.renewal import renewal_text
from app.services.papers.views.paper import Fact, Footer
from app.services.papers.views.quote import DisplayLine, Section
from app.services.papers.views.review import ReviewedContract, ReviewPaper
from app.services.queries.rows import QuoteRow
from app.services.words import QT_TRANSLATE_NOOP, Words
from app.services.words.catalogue_texts import text_in

_BILLED = {
    Period.MONTH: QT_TRANSLATE_NOOP("papers", "month"),
    Period.YEAR: QT_TRANSLATE_NOOP("papers", "year"),
    Period.ONE_TIME: QT_TRANSLATE_NOOP("papers", "once"),
}
_TOTALS = {
    Period.MONTH: QT_TRANSLATE_NOOP("papers", "Per month excl. VAT"),
    Period.YEAR: QT_TRANSLATE_NOOP("papers", "Per year excl. VAT"),
}


@dataclass(frozen=True, slots=True)
class ReviewSources:
    """What a review is made from, on ``day``; each contract with what its products are called."""

    head: Letterhead
    customer: Customer
    author_name: str
    author: User | None
    day: date
    held: tuple[tuple[HeldContract, ProductNames], ...]
    offers: tuple[QuoteRow, ...]


def review_paper(words: Words, sources: ReviewSources) -> ReviewPaper:
    """Everything that its pages say, in the language of ``words``."""
    partner, customer = sources.head.partner, sources.customer
    title, day = words.translate("papers", "Account review"), words.formats.long_date(sources.day)
    return ReviewPaper(
        language=words.language,
        written_at=datetime.combine(sources.day, time(), UTC),
        file_title=f"{title} {customer.identity.name} – {partner.name}",
        subject=customer.identity.name,
        brand=brand_of(partner, words.language, sources.head.logo),
        title=title,
        number=day,
        issuer=issuer(words, partner, sources.author_name, sources.author),
        client=client(words, customer, partner.address.country),
        facts=tuple(_facts(words, sources)),
        footer=Footer(
            legal=legal_line(words, partner),
            note=words.translate("papers", "State of {day}; it changes no contract.", day=day),
            number=title,
            page=words.translate("papers", "page {page} / {pages}"),
        ),
        contracts=tuple(_contract(words, sources, held, names) for held, names in sources.held),
        nothing=""
        if sources.held
        else words.translate("papers", "Nothing is held under a contract on this day."),
        offers_title=words.translate("papers", "Open offers"),
        offers=tuple(offer_text(words, row) for row in sources.offers),
    )


def _facts(words: Words, sources: ReviewSources) -> Iterator[Fact]:
    yield Fact(words.translate("papers", "Date"), words.formats.short_date(sources.day))
    yield Fact(words.translate("papers", "Contracts"), words.formats.count(len(sources.held)))
    for period, label in _TOTALS.items():
        amounts = [
            held.charged_on(licence, sources.day).payment
            for held, _ in sources.held
            for licence in _licences(held, sources.day)
            if licence.period is period
        ]
        # One of several currencies has no sum.
        if amounts and len({each.currency for each in amounts}) == 1:
            yield Fact(words.say(label), words.formats.money(reduce(add, amounts)))
    dues = [due.on for held, _ in sources.held if (due := next_due(held.contract, sources.day))]
    if dues:
        yield Fact(words.translate("papers", "Next date"), words.formats.short_date(min(dues)))


def _licences(held: HeldContract, day: date) -> list[Licence]:
    """What is held on ``day``, or is ordered for later."""
    return [
        each
        for each in held.licences
        if held.charged_on(each, day).quantity or waiting_after(each, day) is not None
    ]


def _contract(
    words: Words, sources: ReviewSources, held: HeldContract, names: ProductNames
) -> ReviewedContract:
    contract = held.contract
    title = words.translate(
        "papers",
        "{offer}, contract {number}",
        offer=text_in(names.programme.name, words.language),
        number=contract.number,
    )
    sign = words.formats.currency(contract.currency).strip()
    section = Section(
        title=title,
        title_continued=words.translate("papers", "{title} (continued)", title=title),
        heads=(
            words.translate("papers", "Description"),
            words.translate("papers", "Quantity"),
            words.translate("papers", "Since"),
            words.translate("papers", "Billed per"),
            words.translate("papers", "Net price, {currency}", currency=sign),
            words.translate("papers", "Amount excl. VAT, {currency}", currency=sign),
        ),
        lines=tuple(_line(words, sources.day, held, names, each) for each in _licences(held, sources.day)),
    )
    return ReviewedContract(section, tuple(_texts(words, held, sources.day)))


def _line(words: Words, day: date, held: HeldContract, names: ProductNames, licence: Licence) -> DisplayLine:
    now, formats, details = held.charged_on(licence, day), words.formats, []
    change = waiting_after(licence, day)
    if change is not None:
        details.append(
            words.translate(
                "papers",
                "From {day}: {quantity}",
                day=formats.long_date(change.on),
                quantity=formats.count(change.quantity),
            )
        )
    return DisplayLine(
        name=names.sold_as(licence.product_id, licence.level or ""),
        details=tuple(details),
        quantity=formats.count(now.quantity),
        unit_price=formats.short_date(licence.start_date),
        discount=words.say(_BILLED[licence.period]),
        net_unit_price=formats.net_unit_price(now.net_unit_price),
        amount=formats.amount(now.payment),
    )


def _texts(words: Words, held: HeldContract, day: date) -> Iterator[str]:
    """The term that runs, how it ends, and the next day that matters."""
    contract, formats = held.contract, words.formats
    term = term_on(contract, day)
    yield words.translate(
        "papers",
        "Term from {start} to {end}. Renewal: {renewal}.",
        start=formats.long_date(term.start),
        end=formats.long_date(term.end),
        renewal=renewal_text(words, contract.terms),
    )
    if term.state is TermState.EXTENDED:
        yield words.translate("papers", "The agreed term is over: the contract goes on month by month.")
    due = next_due(contract, day)
    if due is not None and due.is_notice:
        yield words.translate(
            "papers", "Whoever does not want it renewed says so by {day}.", day=formats.long_date(due.on)
        )
